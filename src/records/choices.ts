import type { Language } from './languages.ts';
import { nearest } from './nearest.ts';
import type { Localized } from './primitives.ts';
import type { Taxonomy, TaxonomyName } from './schemas/taxonomy.ts';

/** One value that a list offers to records. */
export interface Choice {
  /** As records write it. */
  value: string;
  /** What people call it; the first is its name. None where a list has numbers only. */
  names: Record<Language, string[]>;
}

/** A value of any list, as far as it bears names. */
interface Named {
  code?: string;
  name?: Localized;
  short?: Localized;
  classes?: Record<string, { name: Localized }>;
  zh?: string;
  en?: { one: string; other: string };
}

/** How values are written: records name an industry by its code, addresses and the thesaurus by its key. */
export type Form = 'record' | 'address';

/** More suggestions than this help nobody to choose. */
const MOST_SUGGESTED = 3;
/** Shorter English words stand in too many names by chance. */
const LEAST_LETTERS = 4;

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** The values that a list of the taxonomy offers, in its own order; an industry is known by the names of its classes, too. */
export function choices(list: TaxonomyName, taxonomy: Taxonomy, form: Form = 'record'): Choice[] {
  return Object.entries(taxonomy[list] as Record<string, Named>).map(([key, { code, name, short, classes = {}, zh, en }]) => {
    const named = [name, short, ...Object.values(classes).map((one) => one.name)];
    const names = {
      zh: [...named.map((one) => one?.zh), zh],
      en: [...named.map((one) => one?.en), en?.one, en?.other, list === 'industry' ? key : undefined],
    };
    const given = (all: (string | undefined)[]) => all.filter((one) => one !== undefined && one !== '') as string[];
    return { value: isByCode(list, form) && code ? code : key, names: { zh: given(names.zh), en: given(names.en) } };
  });
}

/** The classes of an industry, by their codes. */
export const choicesOfClasses = ({ classes }: Taxonomy['industry'][string]): Choice[] =>
  Object.entries(classes).map(([value, { name }]) => ({ value, names: { zh: [name.zh], en: [name.en] } }));

const isByCode = (list: TaxonomyName, form: Form) => list === 'industry' && form === 'record';

/** Whether a list offers a value. */
export const isChoice = (list: TaxonomyName, value: string, taxonomy: Taxonomy, form: Form): boolean =>
  isByCode(list, form) ? Object.values(taxonomy.industry).some(({ code }) => code === value) : Object.hasOwn(taxonomy[list], value);

/**
 * The values that an editor most likely meant: one that is written or called so, one that is misspelt, or those in whose
 * name the word stands or the other way round (船舶制造, 宁波市北仑区).
 *
 * @returns at most three values; none where nothing or too much is like it
 */
export function suggestions(got: string, from: readonly Choice[]): string[] {
  const said = folded(got);
  // 万元 and 亿元 are a number and a unit in one: with another unit the number would be another.
  if (/^[十百千万亿]+./.test(said)) return [];
  const values = from.map(({ value }) => value);
  const called = (is: (name: string) => boolean) => from.filter(({ names }) => [...names.zh, ...names.en].some((name) => is(folded(name))));
  const alike = nearest(said.replace(/[\s_]+/g, '-'), values.filter((value) => !/\d/.test(value)).map(folded));
  const ways = [
    values.filter((value) => folded(value) === said.replace(/[\s_]+/g, '-')),
    called((name) => name === said).map(({ value }) => value),
    values.filter((value) => folded(value) === alike),
    called((name) => contains(name, said) || contains(said, name)).map(({ value }) => value),
  ];
  const found = ways.find(({ length }) => length > 0) ?? [];
  return found.length > MOST_SUGGESTED ? [] : found;
}

/** Whether a word stands in another one: a single character only behind numbers or before 钟 (万元, 秒钟) or before 钟, of an English word its beginning (min). */
function contains(whole: string, part: string): boolean {
  if (/\p{Script=Han}/u.test(part)) return part.length > 1 ? whole.includes(part) : new RegExp(`^[\\d十百千万亿]*${part}钟?$`).test(whole);
  return /[a-z]{3}/.test(part) && (part.length >= LEAST_LETTERS ? whole.includes(part) : whole.startsWith(part));
}

/** A value as records have it: text that looks like a number is quoted. */
export const asTyped = (value: string): string => (/^[\d.]+$/.test(value) ? `"${value}"` : value);

/** A field as it should be written, or an item of a list. */
export function written(path: readonly (string | number)[], value: string): string {
  const key = path.at(-1);
  return typeof key === 'string' ? `${key}: ${asTyped(value)}` : asTyped(value);
}
