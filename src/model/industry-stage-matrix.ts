import type { Case } from './cases.ts';
import { byFacet } from './facets.ts';

interface MatrixCell {
  industry: string;
  stage: string;
  count: number;
  /** The best grade among its cases; 0 with cases means that none gives a result. */
  best: number;
}

/** Industry × stage with counts. Industries without cases are left out; both axes keep the order given. */
export function industryStageMatrix(cases: readonly Case[], industries: readonly string[], stages: readonly string[]): MatrixCell[][] {
  const used = byFacet(cases, 'industry');
  return industries
    .filter((industry) => used.has(industry))
    .map((industry) =>
      stages.map((stage) => {
        const inCell = (used.get(industry) ?? []).filter((aiCase) => aiCase.record.stages.includes(stage));
        return {
          industry,
          stage,
          count: inCell.length,
          best: inCell.reduce((best, aiCase) => Math.max(best, aiCase.grade), 0),
        };
      }),
    );
}
