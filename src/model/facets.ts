import type { Case } from './cases.ts';

/** Facets with pages of their own; the rest of the catalogue's filters have none. */
export const PAGE_FACETS = ['industry', 'city', 'stage', 'task', 'technology'] as const;
export type PageFacet = (typeof PAGE_FACETS)[number];

/** The values that a case has in a facet. */
export function facetValues(of: Case, facet: PageFacet): readonly string[] {
  switch (facet) {
    case 'industry':
      return [of.industry];
    case 'city':
      return [of.record.city];
    case 'stage':
      return of.record.stages;
    case 'task':
      return of.record.tasks;
    case 'technology':
      return of.record.technologies;
  }
}

/** The cases of each value of a facet, in the order given; values without cases are absent. */
export function byFacet(cases: readonly Case[], facet: PageFacet): Map<string, Case[]> {
  const lists = new Map<string, Case[]>();
  for (const of of cases) {
    for (const value of new Set(facetValues(of, facet))) {
      const list = lists.get(value);
      if (list) list.push(of);
      else lists.set(value, [of]);
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
        const inCell = (used.get(industry) ?? []).filter((of) => of.record.stages.includes(stage));
        return {
          industry,
          stage,
          count: inCell.length,
          best: inCell.reduce((best, of) => Math.max(best, of.grade), 0),
          only: inCell.length === 1 ? inCell[0]!.id : undefined,
        };
      }),
    );
}
