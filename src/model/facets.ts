import type { Case } from './cases.ts';

/** Facets with pages of their own; the rest of the catalogue's filters have none. */
export const PAGE_FACETS = ['industry', 'city', 'stage', 'task', 'technology'] as const;
export type PageFacet = (typeof PAGE_FACETS)[number];

/** The values that a case has in a facet. */
export function facetValues(aiCase: Case, facet: PageFacet): readonly string[] {
  switch (facet) {
    case 'industry':
      return [aiCase.industry];
    case 'city':
      return [aiCase.record.city];
    case 'stage':
      return aiCase.record.stages;
    case 'task':
      return aiCase.record.tasks;
    case 'technology':
      return aiCase.record.technologies;
  }
}

/** The cases of each value of a facet, in the order given; values without cases are absent. */
export function byFacet(cases: readonly Case[], facet: PageFacet): Map<string, Case[]> {
  const lists = new Map<string, Case[]>();
  for (const aiCase of cases) {
    for (const value of new Set(facetValues(aiCase, facet))) {
      const list = lists.get(value);
      if (list) list.push(aiCase);
      else lists.set(value, [aiCase]);
    }
  }
  return lists;
}

export interface ClothCell {
  industry: string;
  stage: string;
  count: number;
  /** The best grade among its cases; 0 with cases means that none gives a result. */
  best: number;
  /** The case, where there is just one. */
  only: string | undefined;
}

/** The cloth: industry × stage with counts. Industries without cases are left out; both axes keep the order given. */
export function cloth(cases: readonly Case[], industries: readonly string[], stages: readonly string[]): ClothCell[][] {
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
          only: inCell.length === 1 ? inCell[0]!.id : undefined,
        };
      }),
    );
}
