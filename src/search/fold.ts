/** Traditional character → simplified; the characters that occur on our pages. */
export type Simplified = ReadonlyMap<string, string>;

/**
 * A text as search compares it: width, case and script folded, 1,385 as 1385, white space as one blank.
 * Pure; the same for pages, lexicon and queries.
 */
export function fold(text: string, simplified?: Simplified): string {
  let folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (simplified) folded = [...folded].map((character) => simplified.get(character) ?? character).join('');
  return folded;
}

/** A folded text without blanks and marks: “五个百项”工程 and 五个百项工程 are one name; 12.5 stays. */
export const bare = (folded: string): string => folded.replace(/(?<!\d)[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+(?!\d)|\s+/gu, '');

export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
export const isLatin = (text: string): boolean => /^[a-z][a-z0-9.+'&-]*$/.test(text);
