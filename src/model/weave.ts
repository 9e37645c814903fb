/**
 * The swatch of a case as point paper: six warp bands (stages) by six weft bands (technology families).
 * Regions are rectangles in cells, so that a drawing needs one path per region and tests can read them back.
 */
export const SWATCH = { columns: 36, rows: 12, bandWidth: 6, bandHeight: 2, bands: 6 } as const;

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** ground: neither used; warp: the stage is used; weft: the family is used; both: where they cross. */
export type Region = 'ground' | 'warp' | 'weft' | 'both';

/**
 * @param stages indices (0–5) of the stages that the case uses
 * @param families indices (0–5) of the technology families that it uses
 * @returns each region's rectangles; together they cover the swatch once
 */
export function swatchRegions(stages: readonly number[], families: readonly number[]): Record<Region, Rectangle[]> {
  const regions: Record<Region, Rectangle[]> = { ground: [], warp: [], weft: [], both: [] };
  const { bands, bandWidth, bandHeight } = SWATCH;
  for (let column = 0; column < bands; column++) {
    for (let row = 0; row < bands; row++) {
      const warp = stages.includes(column);
      const weft = families.includes(row);
      const region = regions[warp && weft ? 'both' : warp ? 'warp' : weft ? 'weft' : 'ground'];
      const above = region.at(-1);
      // Bands of one column that belong together make one rectangle.
      if (above && above.x === column * bandWidth && above.y + above.height === row * bandHeight) above.height += bandHeight;
      else region.push({ x: column * bandWidth, y: row * bandHeight, width: bandWidth, height: bandHeight });
    }
  }
  return { ground: joined(regions.ground), warp: joined(regions.warp), weft: joined(regions.weft), both: joined(regions.both) };
}

/** Joins rectangles side by side at the same height, so that fewer draw the same cloth. */
function joined(rectangles: readonly Rectangle[]): Rectangle[] {
  const wide: Rectangle[] = [];
  for (const rectangle of rectangles) {
    const left = wide.find(({ x, y, width, height }) => y === rectangle.y && height === rectangle.height && x + width === rectangle.x);
    if (left) left.width += rectangle.width;
    else wide.push({ ...rectangle });
  }
  return wide;
}

/** SVG path data of rectangles. */
export const pathData = (rectangles: readonly Rectangle[]): string =>
  rectangles.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h-${width}z`).join('');

/** The weaves as cells of one repeat: [period across, period down, raised cells]. Densest where stage and technique cross. */
export const WEAVES: Record<Region, { width: number; height: number; raised: [number, number][] }> = {
  both: weave(4, 2, (c, r) => (c + r) % 2 === 0 || c % 4 === 1),
  warp: weave(3, 3, (c, r) => (c + r) % 3 === 0),
  weft: weave(3, 3, (c, r) => (c - r + 3) % 3 === 0),
  ground: weave(4, 4, (c, r) => (c + r) % 4 === 0),
};

function weave(width: number, height: number, up: (column: number, row: number) => boolean) {
  const raised: [number, number][] = [];
  for (let row = 0; row < height; row++) for (let column = 0; column < width; column++) if (up(column, row)) raised.push([column, row]);
  return { width, height, raised };
}
