/** What sources disclose of the results that claim an effect: the cloth, the table by industry and the report on quality count alike. */
import { byCodeUnit } from '../records/order.ts';
import { notCounted } from '../records/counting.ts';
import type { Case, Result } from './cases.ts';

/** The bands of the cloth: first that a result claims an effect, then what its source may say of it. */
export const BANDS = ['effect', 'comparator', 'measurer', 'period', 'baseline', 'sample', 'cost', 'outsider'] as const;
export type Band = (typeof BANDS)[number];

/** What a result can disclose. */
export type Disclosure = Band | 'independent-voice';

/** A result that claims an effect of the case's own AI, and what its source discloses of it. */
export interface Thread {
  aiCase: Case;
  result: Result;
  gives: Record<Disclosure, boolean>;
}

/** Whether a result is about an effect of the case's own AI, found or not. */
const isAboutEffect = (result: Result): boolean => result.grading !== undefined && !notCounted(result);
/** Whether a result claims that something got better: one of scale doesn't, nor one that found no difference or that it got worse. */
const claimsEffect = ({ grading, outcome }: Result): boolean => grading !== undefined && outcome === undefined;

/** What the source of a result about an effect discloses, whatever was found; undefined for results of scale, and those that aren't the case's own AI's. */
export const threadOf = (aiCase: Case, result: Result): Thread | undefined =>
  isAboutEffect(result) ? { aiCase, result, gives: givesOf(aiCase, result) } : undefined;

function givesOf(aiCase: Case, result: Result): Thread['gives'] {
  return {
    effect: true,
    comparator: result.comparator !== 'none',
    measurer: result.measured_by !== 'not-disclosed',
    period: result.period !== undefined,
    baseline: result.before !== undefined,
    sample: result.sample !== undefined,
    cost: aiCase.record.cost !== undefined,
    outsider: result.grading?.met.includes('outside-measurer') ?? false,
    'independent-voice': result.grading?.met.includes('independent-voice') ?? false,
  };
}

/** The threads of some cases, in the cases' order: the results that claim an effect of the case's own AI. */
export const threads = (cases: readonly Case[]): Thread[] =>
  cases.flatMap((aiCase) => aiCase.results.flatMap((result) => (claimsEffect(result) ? (threadOf(aiCase, result) ?? []) : [])));

/** How many results claim an effect, but not one of their case's own AI. */
export const effectsNotCounted = (cases: readonly Case[]): number =>
  cases.reduce((sum, { results }) => sum + results.filter((result) => claimsEffect(result) && notCounted(result)).length, 0);

/** How many results of the cases' own AI found no difference, or that it got worse. */
export const foundNoGain = (cases: readonly Case[]): number =>
  cases.reduce((sum, { results }) => sum + results.filter((result) => isAboutEffect(result) && result.outcome !== undefined).length, 0);

/** How many of some threads disclose something. */
export const countOf = (some: readonly Thread[], what: Disclosure): number => some.filter(({ gives }) => gives[what]).length;

/** The bands from the fullest to the emptiest; where two are equally full, in their own order. */
export const fullestFirst = (some: readonly Thread[]): Band[] => [...BANDS].sort((a, b) => countOf(some, b) - countOf(some, a));

/** The threads as they lie in the cloth: those that disclose most of the fullest bands first, so that each band frays to the right. Like ones lie together. */
export function asWoven(some: readonly Thread[]): Thread[] {
  const bands = fullestFirst(some);
  const pattern = ({ gives }: Thread) => bands.map((band) => (gives[band] ? '0' : '1')).join('');
  return [...some].sort((a, b) => byCodeUnit(pattern(a), pattern(b)) || byCodeUnit(a.aiCase.id, b.aiCase.id) || byCodeUnit(a.result.id, b.result.id));
}

export interface DisclosureRow {
  /** Slug of the industry; undefined for the sum of all. */
  industry: string | undefined;
  threads: Thread[];
}

/** The threads of each industry that has a case, most first; the sum of all comes last. */
export function byIndustry(cases: readonly Case[]): DisclosureRow[] {
  const all = threads(cases);
  const rows = [...new Set(cases.map(({ industry }) => industry))].map((industry) => ({
    industry,
    cases: cases.filter((aiCase) => aiCase.industry === industry).length,
    threads: all.filter(({ aiCase }) => aiCase.industry === industry),
  }));
  rows.sort((a, b) => b.threads.length - a.threads.length || b.cases - a.cases);
  return [...rows, { industry: undefined, threads: all }];
}
