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
