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

/** Cases with a value in a facet, in the order given. */
export const casesWith = (cases: readonly Case[], facet: PageFacet, value: string): Case[] =>
  cases.filter((of) => facetValues(of, facet).includes(value));

/** How many cases each value of a facet has; values without cases are absent. */
export function countFacet(cases: readonly Case[], facet: PageFacet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const of of cases) for (const value of new Set(facetValues(of, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export interface ClothCell {
  industry: string;
  stage: string;
  count: number;
  /** The best grade among its cases; 0 with cases means that none gives a result. */
  best: number;
}

/** The cloth: industry × stage with counts. Industries without cases are left out; both axes keep the order given. */
export function cloth(cases: readonly Case[], industries: readonly string[], stages: readonly string[]): ClothCell[][] {
  const used = countFacet(cases, 'industry');
  return industries
    .filter((industry) => used.has(industry))
    .map((industry) =>
      stages.map((stage) => {
        const inCell = cases.filter((of) => of.industry === industry && of.record.stages.includes(stage));
        return { industry, stage, count: inCell.length, best: Math.max(0, ...inCell.map((of) => of.grade)) };
      }),
    );
}
