/** Draws the band of a card: the same weaves as the site's swatches, in threads of whole pixels so that they stay sharp and pack small. */
import { SWATCH, WEAVES, pathData, type Rectangle, type Region } from '../../model/weave.ts';
import { SIZES, type Swatch, type CardShape } from './card.ts';
import { over, type Colours } from './colours.ts';

/** Shares of the thread's colour, as in the site's style sheet: the surface behind, and each weave over it. */
const BEHIND = 0.1;
const TONES: Record<Region, number> = { ground: 0.22, warp: 0.62, weft: 0.62, both: 1 };
/** Part of a cell that its thread covers. */
const COVER = 0.88;

interface Place {
  x: number;
  y: number;
  /** Pixels of a cell, and cells across and down. */
  cell: number;
  columns: number;
  rows: number;
}

/** SVG of one swatch at a place. Its bands are stretched to the place's cells; the weave itself isn't. */
export function swatchSvg({ thread, regions }: Swatch, { x, y, cell, columns, rows }: Place, colours: Colours): string {
  const behind = over(colours[thread], colours.surface, BEHIND);
  const size = Math.round(cell * COVER);
  const threads = (Object.keys(regions) as Region[]).map((region) => {
    const cells = regions[region].flatMap((rectangle) => raised(region, stretched(rectangle, columns / SWATCH.columns, rows / SWATCH.rows)));
    const squares = cells.map(([column, row]): Rectangle => ({ x: x + column * cell, y: y + row * cell, width: size, height: size }));
    return squares.length === 0 ? '' : `<path fill="${over(colours[thread], behind, TONES[region])}" d="${pathData(squares)}"/>`;
  });
  return `<path fill="${behind}" d="${pathData([{ x, y, width: columns * cell, height: rows * cell }])}"/>${threads.join('')}`;
}

const stretched = ({ x, y, width, height }: Rectangle, across: number, down: number): Rectangle => ({
  x: Math.round(x * across),
  y: Math.round(y * down),
  width: Math.round((x + width) * across) - Math.round(x * across),
  height: Math.round((y + height) * down) - Math.round(y * down),
});

/** The cells of a rectangle in which the weave has its thread up. */
function raised(region: Region, { x, y, width, height }: Rectangle): [number, number][] {
  const weave = WEAVES[region];
  const cells: [number, number][] = [];
  for (let row = y; row < y + height; row++)
    for (let column = x; column < x + width; column++)
      if (weave.raised.some(([c, r]) => c === column % weave.width && r === row % weave.height)) cells.push([column, row]);
  return cells;
}

/** Cells of the band and of its small swatches, in whole pixels; both fill the width of their shape. */
const BANDS: Record<CardShape, { cell: number; small: { cell: number; columns: number; rows: number } }> = {
  wide: { cell: 10, small: { cell: 10, columns: 12, rows: 6 } },
  square: { cell: 12, small: { cell: 12, columns: 10, rows: 6 } },
};
export const bandHeight = (shape: CardShape): number => BANDS[shape].cell * SWATCH.rows;

/** SVG of the whole band: one swatch, or as many small ones as there is room for, the first ones first and again where they are few. */
export function bandSvg(band: readonly Swatch[], shape: CardShape, colours: Colours): string {
  const { width } = SIZES[shape];
  const { cell, small } = BANDS[shape];
  const [only, second] = band;
  if (only && !second) return swatchSvg(only, { x: 0, y: 0, cell, columns: width / cell, rows: SWATCH.rows }, colours);
  const size = { width: small.cell * small.columns, height: small.cell * small.rows };
  const across = width / size.width;
  return Array.from({ length: across * (bandHeight(shape) / size.height) }, (_, i) => band[i % band.length]!)
    .map((one, i) => swatchSvg(one, { x: (i % across) * size.width, y: Math.floor(i / across) * size.height, ...small }, colours))
    .join('');
}
