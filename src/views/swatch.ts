/** The swatch of a case as shapes: what is woven where, and in which threads. */
import type { Case } from '../model/cases.ts';
import type { Model } from '../model/model.ts';
import { swatchBands } from '../model/swatch.ts';
import { pathData, swatchRegions, type Rectangle, type Region } from '../model/weave.ts';

/** Every colour of threads. */
export const SECTORS = ['materials', 'machines', 'consumer', 'services'] as const satisfies readonly Case['sector'][];

export interface SwatchView {
  /** Colour of the threads. */
  sector: Case['sector'];
  /** SVG path data of each region that isn't empty. */
  regions: { region: Region; path: string }[];
}

export function swatchView({ record, sector }: Pick<Case, 'record' | 'sector'>, model: Pick<Model, 'content'>): SwatchView {
  const { stages, families } = swatchBands(record, model.content.taxonomy);
  const regions = Object.entries(swatchRegions(stages, families)) as [Region, Rectangle[]][];
  return {
    sector,
    regions: regions.filter(([, rectangles]) => rectangles.length > 0).map(([region, rectangles]) => ({ region, path: pathData(rectangles) })),
  };
}
