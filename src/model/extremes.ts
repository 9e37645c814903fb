import type { Language } from '../i18n/language.ts';
import type { Case, Result } from './cases.ts';
import type { Model } from './model.ts';

/** The real cases and results that are hardest to lay out: what the style page shows. */
export interface Extremes {
  /** Each with why it is here. */
  cases: { why: 'longest-title' | 'shortest-title' | 'most-parties' | 'scope-only' | 'strongest' | 'not-comparable'; aiCase: Case }[];
  /** Results: the longest metric, a range, words instead of a number, both values, the best grade, a study, no gain. */
  results: { why: 'longest-metric' | 'range' | 'in-words' | 'both' | 'strongest' | 'study' | 'no-gain'; aiCase: Case; result: Result }[];
  /** Ids of the updates with the most and the fewest words. */
  updates: string[];
  /** Ids of the sources with the longest title, and of a reprint. */
  sources: string[];
}

const most = <T>(list: readonly T[], by: (item: T) => number): T | undefined =>
  list.reduce<T | undefined>((best, item) => (best === undefined || by(item) > by(best) ? item : best), undefined);

/** Finds them; a kind that no case shows is left out. */
export function extremes({ cases, content }: Model, language: Language): Extremes {
  const results = cases.flatMap((aiCase) => aiCase.results.map((result) => ({ aiCase, result })));
  /** Ids of results are unique in a case only; on one page each stands once. */
  const shown = new Set<string>();
  const pick = <W>(why: W, candidates: readonly { aiCase: Case; result: Result }[]) => {
    const found = candidates.find(({ result }) => !shown.has(result.id));
    if (!found) return [];
    shown.add(found.result.id);
    return [{ ...found, why }];
  };
  const sorted = (by: (result: Result) => number) => [...results].sort((a, b) => by(b.result) - by(a.result));
  const some = <W>(why: W, found: Case | undefined) => (found ? [{ why, aiCase: found }] : []);
  const updates = [...content.records.updates.values()].sort((a, b) => b.data.text[language].length - a.data.text[language].length);
  const sources = [...content.records.sources.values()];
  return {
    cases: [
      ...some(
        'longest-title' as const,
        most(cases, ({ record }) => record.title[language].length),
      ),
      ...some(
        'shortest-title' as const,
        most(cases, ({ record }) => -record.title[language].length),
      ),
      ...some(
        'most-parties' as const,
        most(cases, ({ record }) => record.adopters.length + record.providers.length),
      ),
      ...some(
        'scope-only' as const,
        cases.find(({ grade }) => grade === 0),
      ),
      ...some(
        'strongest' as const,
        most(cases, ({ grade }) => grade),
      ),
      ...some(
        'not-comparable' as const,
        cases.find(({ headline }) => headline?.mismatch),
      ),
    ],
    results: [
      ...pick(
        'longest-metric' as const,
        sorted(({ metric }) => metric[language].length),
      ),
      ...pick(
        'range' as const,
        results.filter(({ result }) => result.after?.min !== undefined && result.after.max !== undefined),
      ),
      ...pick(
        'in-words' as const,
        results.filter(({ result }) => result.change?.as_said),
      ),
      ...pick(
        'both' as const,
        results.filter(({ result }) => result.before && result.after && !result.mismatch),
      ),
      ...pick(
        'study' as const,
        results.filter(({ result }) => result.study && !result.outcome),
      ),
      ...pick(
        'no-gain' as const,
        results.filter(({ result }) => result.outcome),
      ),
      ...pick(
        'strongest' as const,
        sorted(({ grading }) => grading?.grade ?? 0),
      ),
    ],
    updates: [updates[0], updates.at(-1)].flatMap((update) => update?.id ?? []),
    sources: [most(sources, ({ data }) => data.title.length), sources.find(({ data }) => data.reprint_of)].flatMap((source) => source?.id ?? []),
  };
}
