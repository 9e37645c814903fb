import { PHASES, RESULT_KINDS, SIZES } from '../records/schemas/case.ts';
import { hasBoth, type Case } from './cases.ts';
import { notCounted } from '../records/counting.ts';
import { facetValues, PAGE_FACETS, type PageFacet } from './facets.ts';
import type { Model } from './model.ts';
import { byCodeUnit } from '../records/order.ts';

/** What the catalogue can be narrowed down by: the facets that have pages, and those that only filter. In the order shown. */
export const FILTERS = ['industry', 'task', 'stage', 'city', 'technology', 'kind', 'grade', 'phase', 'size', 'provider', 'year', 'both'] as const;
export type Filter = (typeof FILTERS)[number];

/** Only the providers with the most cases: thousands of names would make the table larger than the cards. */
const PROVIDERS_LISTED = 60;

export const hasPages = (filter: Filter): filter is PageFacet => (PAGE_FACETS as readonly string[]).includes(filter);

/** The values that a case has in a filter; none where the sources give nothing to go by. */
export function filterValues(aiCase: Case, filter: Filter): readonly string[] {
  if (hasPages(filter)) return facetValues(aiCase, filter);
  const { record, results, headline } = aiCase;
  switch (filter) {
    case 'kind':
      return [...new Set(results.filter((result) => !notCounted(result)).map(({ kind }) => kind))];
    case 'grade':
      return [String(aiCase.grade)];
    case 'phase':
      return [record.phase.value];
    case 'size':
      return [...new Set(record.adopters.map(({ size }) => size ?? 'not-disclosed'))];
    case 'provider':
      return aiCase.providers;
    case 'year':
      return [headline?.as_of ?? record.phase.as_of].flatMap((date) => (date === undefined ? [] : [date.slice(0, 4)]));
    case 'both':
      return results.some((result) => hasBoth(result) && !notCounted(result)) ? ['yes'] : [];
  }
}

/** The values of a filter that some case has, in the order shown. */
export function filterOptions(model: Model, filter: Filter): string[] {
  const counts = new Map<string, number>();
  for (const aiCase of model.cases) for (const value of filterValues(aiCase, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const used = (values: readonly string[]) => values.filter((value) => counts.has(value));
  if (hasPages(filter)) return used(Object.keys(model.content.taxonomy[filter]));
  switch (filter) {
    case 'kind':
      return used(RESULT_KINDS);
    case 'grade':
      return used(['4', '3', '2', '1', '0']);
    case 'phase':
      return used(PHASES);
    case 'size':
      return used(SIZES);
    case 'provider':
      return [...counts]
        .sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b))
        .slice(0, PROVIDERS_LISTED)
        .map(([id]) => id);
    case 'year':
      return [...counts.keys()].sort().reverse();
    case 'both':
      return used(['yes']);
  }
}
