/** Traditional character → simplified; the characters that occur on our pages. */
export type Simplified = ReadonlyMap<string, string>;

/**
 * A text as search compares it: width, case and script folded, 1,385 and 20 530 as 1385 and 20530, made-to-order as made to order, white space as one blank.
 * Pure; the same for pages, lexicon and queries.
 */
export function fold(text: string, simplified?: Simplified): string {
  let folded = text
    .replace(/(?<=\d)\u202f(?=\d{3}(?!\d))/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(?<=[a-z])[-\u2010](?=[a-z])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (simplified) folded = [...folded].map((character) => simplified.get(character) ?? character).join('');
  return folded;
}

/** An invisible mark in the text that the engine keeps, where a page's own words end and its sources and facts begin. */
export const WORDS_END = '\u2063';

/** A folded text without blanks and marks: “五个百项”工程 and 五个百项工程 are one name; 12.5 stays. */
export const bare = (folded: string): string => folded.replace(/(?<!\d)[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+(?!\d)|\s+/gu, '');

/** A Latin word without its ending, roughly as the engine takes it: measured, measures and measure are one. */
export const stem = (word: string): string => word.replace(/(?:'s|ing|ed|es|s|e)$/, '');
/** … and without a last letter that was doubled before it: stopped, stop. */
export const root = (word: string): string => stem(word).replace(/([bdgmnprt])\1$/, '$1');

export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Letters that may be syllables of Chinese; English words seldom are, and joined they are nothing. */
export const PINYIN = /^(?:(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?[aeiouv]{1,3}(?:ng|n|r)?)+$/;
