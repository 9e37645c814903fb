import type { CaseRecord } from '../records/schemas/case.ts';
import type { Taxonomy } from '../records/schemas/taxonomy.ts';

/** Which bands a case's swatch uses: stages and technology families by their place in the taxonomy. */
export function swatchBands(record: Pick<CaseRecord, 'stages' | 'technologies'>, taxonomy: Pick<Taxonomy, 'stage' | 'family' | 'technology'>) {
  const stages = Object.keys(taxonomy.stage);
  const families = Object.keys(taxonomy.family);
  const used = record.technologies.map((technology) => taxonomy.technology[technology]?.family ?? '');
  return {
    stages: stages.flatMap((stage, i) => (record.stages.includes(stage) ? [i] : [])),
    families: families.flatMap((family, i) => (used.includes(family) ? [i] : [])),
  };
}
