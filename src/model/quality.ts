import type { Content } from '../records/content.ts';
import { LANGUAGES, type Language } from '../records/languages.ts';
import { texts } from '../records/texts.ts';
import type { Case } from './cases.ts';
import { lastChecked } from './checked.ts';
import { isStale } from './stale.ts';

/** How old the checks of some records are. */
export interface Ages {
  total: number;
  /** Those that bear a date. */
  dated: number;
  oldest: string | null;
  /** The middle one; of an even number, the older of the two. */
  median: string | null;
  newest: string | null;
  older_than_18_months: number;
}

/** The ages of some checks, counted to a day. */
export function agesOf(days: readonly (string | undefined)[], countedTo: string): Ages {
  const dated = days.filter((day) => day !== undefined).sort();
  return {
    total: days.length,
    dated: dated.length,
    oldest: dated[0] ?? null,
    median: dated[Math.floor((dated.length - 1) / 2)] ?? null,
    newest: dated.at(-1) ?? null,
    older_than_18_months: dated.filter((day) => isStale(day, countedTo)).length,
  };
}

/** Ages of the checks of cases and entries. Counted to the newest check, so that the same content gives the same answer on any day. */
export function checkAges(content: Content): { counted_to: string; cases: Ages; entries: Ages } {
  const countedTo = lastChecked(content);
  const days = (kind: 'cases' | 'reference') => [...content.records[kind].values()].map(({ data }) => data.checked_on);
  return { counted_to: countedTo, cases: agesOf(days('cases'), countedTo), entries: agesOf(days('reference'), countedTo) };
}

/** How many results have the source's own words on record, and how many haven't. */
export function quoteCounts(cases: readonly Pick<Case, 'results'>[]): { results: number; given: number } {
  const results = cases.flatMap((aiCase) => aiCase.results);
  return { results: results.length, given: results.filter(({ quote }) => quote !== undefined).length };
}

type Length = { han_characters: number; english_words: number; words_per_100_characters: number };
type Part = 'article' | 'pages' | 'cases' | 'entries';
const PART_OF_KIND: Partial<Record<string, Part>> = { article: 'article', pages: 'pages', cases: 'cases', reference: 'entries' };

/** What each language's prose is counted in. */
const LENGTH_UNIT = {
  zh: { unit: 'han_characters', pattern: /\p{Script=Han}/gu },
  en: { unit: 'english_words', pattern: /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu },
} as const satisfies Record<Language, { unit: keyof Length; pattern: RegExp }>;

/** How long our own prose is in each language, part by part. */
function lengths(content: Content): Record<Part, Length> {
  const empty = (): Length => ({ han_characters: 0, english_words: 0, words_per_100_characters: 0 });
  const sums: Record<Part, Length> = { article: empty(), pages: empty(), cases: empty(), entries: empty() };
  for (const { kind, language, text } of texts(content)) {
    const part = PART_OF_KIND[kind];
    if (part === undefined) continue;
    const { unit, pattern } = LENGTH_UNIT[language];
    sums[part][unit] += text.match(pattern)?.length ?? 0;
  }
  for (const sum of Object.values(sums)) {
    sum.words_per_100_characters = sum.han_characters === 0 ? 0 : Math.round((1000 * sum.english_words) / sum.han_characters) / 10;
  }
  return sums;
}

/** Whether both languages have the same: files of prose, facts of the article, figures printed; and how long each is. */
export function translationParity(content: Content) {
  const prose = [...content.sections, ...content.pages];
  const each = (count: (language: Language) => number) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, count(language)])) as Record<Language, number>;
  const used = (name: string, language: Language, known: (id: string) => boolean): number =>
    new Set(
      prose
        .filter((entry) => entry.language === language)
        .flatMap((entry) => entry.prose.components)
        .flatMap((use) => (use.name === name && use.attributes.id !== undefined && known(use.attributes.id) ? [use.attributes.id] : [])),
    ).size;
  const { ledger } = content.taxonomy;
  return {
    prose_files: each((language) => prose.filter((entry) => entry.language === language).length),
    facts: { total: Object.keys(ledger).length, ...each((language) => used('Fact', language, (id) => Object.hasOwn(ledger, id))) },
    figures: each((language) => used('Figure', language, (id) => content.records.figures.has(id))),
    length: lengths(content),
  };
}
