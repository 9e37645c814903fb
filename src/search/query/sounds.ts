import type { Lexicon } from './lexicon.ts';

/**
 * Common characters and those of the site by how they sound, as it is sent: `ban半办板|…`; one that is read in several ways stands in several
 * places. On a second line the names that pages have in quotation marks: `安诊儿|六小龙`.
 */
export type PackedReadings = string;

export interface Readings {
  /** Sounds of each character. */
  sounds: ReadonlyMap<string, readonly string[]>;
  /** Names that the lexicon doesn't have. */
  names: readonly string[];
}

/** Sounds that many people take for one another are one: zh and z, ang and an. */
export const soundOf = (syllable: string): string => syllable.replace(/^([zcs])h/, '$1').replace(/(?<=[aei])ng$/, 'n');

export function openReadings(packed: PackedReadings): Readings {
  const sounds = new Map<string, string[]>();
  const [groups = '', names] = packed.split('\n');
  for (const group of groups.split('|')) {
    const [, sound = '', characters = ''] = /^([a-z]+)(.*)$/.exec(group) ?? [];
    for (const character of characters) sounds.set(character, [...(sounds.get(character) ?? []), sound]);
  }
  return { sounds, names: names?.split('|') ?? [] };
}

/**
 * A text with what it names in characters that only sound like it written right; undefined where nothing in it sounds like a name. Pure.
 *
 * @param missing words of it that no page has
 */
export function soundsLike(
  text: string,
  { byWord, concepts }: Pick<Lexicon, 'byWord' | 'concepts'>,
  { sounds, names: quoted }: Readings,
  missing: readonly string[] = [],
): string | undefined {
  // What only readers say sounds like much else, where it is short.
  const said = [...byWord].flatMap(([word, places]) =>
    word.length > 3 || places.some((place) => concepts[place]!.words.includes(word)) ? [word] : [],
  );
  const names = Map.groupBy(
    [...said, ...quoted].filter((word) => /^\p{Script=Han}{2,}$/u.test(word)),
    ({ length }) => length,
  );
  const alike = (a: string, b: string) => a === b || (sounds.get(a) ?? []).some((sound) => sounds.get(b)?.includes(sound));
  const pages = (word: string) => Math.max(...(byWord.get(word)?.map((place) => Math.max(...concepts[place]!.pages)) ?? [1]));
  for (let length = text.length; length > 1; length--) {
    for (let from = 0; from + length <= text.length; from++) {
      const part = text.slice(from, from + length);
      if (byWord.has(part) || quoted.includes(part)) continue;
      const same = (word: string) => [...word].filter((character, i) => character === part[i]).length;
      // Two characters sound like many a word: one of them must be right, and nothing else be there but words that are known.
      const found = (names.get(length) ?? []).filter((word) => same(word) > 0 && [...word].every((character, i) => alike(character, part[i]!)));
      const [best] = found.sort((a, b) => same(b) - same(a) || pages(b) - pages(a));
      if (best && pages(best) > 0 && (length > 2 || missing.some((word) => word.includes(part)) || explains(text, from, byWord)))
        return text.slice(0, from) + best + text.slice(from + length);
    }
  }
  return undefined;
}

/** Whether two characters of a text stand apart from the rest, or beside nothing but words that are known. */
const explains = (text: string, from: number, byWord: Lexicon['byWord']): boolean =>
  text.split(' ').includes(text.slice(from, from + 2)) ||
  [text.slice(0, from), text.slice(from + 2)].every((beside) => beside.split(' ').every((word) => word === '' || byWord.has(word)));
