/** The swatches of a card, from the same model as those of the pages: a case's own, or one woven from many cases. */
import type { Case } from '../../model/cases.ts';
import { swatchBands } from '../../model/swatch.ts';
import { SWATCH, swatchRegions, type Region } from '../../model/weave.ts';
import type { Taxonomy } from '../../records/schemas/taxonomy.ts';
import type { Swatch } from './card.ts';

/** The swatch of one case. */
export function caseSwatch(aiCase: Case, taxonomy: Taxonomy): Swatch {
  const { stages, families } = swatchBands(aiCase.record, taxonomy);
  return { thread: aiCase.sector, regions: swatchRegions(stages, families) };
}

/** Share of the fullest crossing from which on a crossing is woven more densely. */
const DENSE = 0.5;
const LOOSE = 0.12;

/** One swatch for many cases, in the site's own green: woven as densely at each crossing as it has cases. */
export function jointSwatch(cases: readonly Case[], taxonomy: Taxonomy): Swatch {
  const counts = Array.from({ length: SWATCH.bands }, () => new Array<number>(SWATCH.bands).fill(0));
  for (const aiCase of cases) {
    const { stages, families } = swatchBands(aiCase.record, taxonomy);
    for (const stage of stages) for (const family of families) counts[stage]![family]!++;
  }
  const fullest = Math.max(1, ...counts.flat());
  const regions: Swatch['regions'] = { ground: [], warp: [], weft: [], both: [] };
  counts.forEach((column, x) =>
    column.forEach((count, y) => {
      const share = count / fullest;
      const region: Region = share === 0 ? 'ground' : share >= DENSE ? 'both' : share >= LOOSE ? 'weft' : 'warp';
      regions[region].push({ x: x * SWATCH.bandWidth, y: y * SWATCH.bandHeight, width: SWATCH.bandWidth, height: SWATCH.bandHeight });
    }),
  );
  return { thread: 'materials', regions };
}
