import { DESIGNS, PHASES, RESULT_KINDS, SIZES } from '../records/schemas/case.ts';
import { bestProven, hasBoth, type Case, type Result } from './cases.ts';
import { BANDS, threadOf } from './disclosure.ts';
import { notCounted } from '../records/counting.ts';
import { facetValues, PAGE_FACETS, type PageFacet } from './facets.ts';
import type { Model } from './model.ts';
import { byCodeUnit } from '../records/order.ts';

/** What the catalogue can be narrowed down by: the facets that have pages, and those that only filter. How sure it is comes first. */
export const FILTERS = [
  'grade',
  'both',
  'industry',
  'task',
  'city',
  'gives',
  'stage',
  'technology',
  'kind',
  'design',
  'phase',
  'size',
  'provider',
  'year',
] as const;
export type Filter = (typeof FILTERS)[number];

/** Filters that ask something of a single result: chosen together, one result must have it all. */
const RESULT_FILTERS = ['gives', 'both', 'kind', 'design'] as const satisfies readonly Filter[];
export type ResultFilter = (typeof RESULT_FILTERS)[number];
export const asksResults = (filter: Filter): filter is ResultFilter => (RESULT_FILTERS as readonly Filter[]).includes(filter);

/** The results of a case that a list may show, the one that leads first: those of its own AI. */
export const countedResults = ({ results, headline }: Pick<Case, 'results' | 'headline'>): Result[] =>
  results.filter((result) => !notCounted(result)).sort((a, b) => Number(b === headline) - Number(a === headline) || bestProven(a, b));

/** The values that a result has in a filter that asks something of results. */
export function resultValues(aiCase: Case, result: Result, filter: ResultFilter): readonly string[] {
  switch (filter) {
    case 'kind':
      return [result.kind];
    case 'design':
      return result.study?.design ? [result.study.design] : [];
    case 'both':
      return hasBoth(result) ? ['yes'] : [];
    case 'gives': {
      const gives = threadOf(aiCase, result)?.gives;
      // What found no gain claims none, whatever else its source says.
      return BANDS.filter((band) => gives?.[band] && !(band === 'effect' && result.outcome));
    }
  }
}

/** Only the providers with the most cases: thousands of names would make the table larger than the cards. */
const PROVIDERS_LISTED = 60;

export const hasPages = (filter: Filter): filter is PageFacet => (PAGE_FACETS as readonly string[]).includes(filter);

/** The values that a case has in a filter; none where the sources give nothing to go by. */
export function filterValues(aiCase: Case, filter: Filter): readonly string[] {
  if (hasPages(filter)) return facetValues(aiCase, filter);
  if (asksResults(filter)) return [...new Set(countedResults(aiCase).flatMap((result) => resultValues(aiCase, result, filter)))];
  const { record, headline } = aiCase;
  switch (filter) {
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
  }
}

/** The values of a filter that some case has, in the order shown. */
export function filterOptions(model: Model, filter: Filter): string[] {
  const counts = new Map<string, number>();
  for (const aiCase of model.cases) for (const value of filterValues(aiCase, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const used = (values: readonly string[]) => values.filter((value) => counts.has(value));
  const mostUsed = (values: readonly string[]) => used(values).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  if (hasPages(filter)) {
    const values = Object.keys(model.content.taxonomy[filter]);
    // Stages are steps one after the other; of the others readers see the first few.
    if (filter === 'stage') return used(values);
    const { city } = model.content.taxonomy;
    const isNoCity = (value: string) => filter === 'city' && city[value]?.tile === undefined;
    return mostUsed(values).sort((a, b) => Number(isNoCity(a)) - Number(isNoCity(b)));
  }
  switch (filter) {
    case 'gives':
      return used(BANDS);
    case 'kind':
      return used(RESULT_KINDS);
    case 'design':
      return used(DESIGNS);
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
