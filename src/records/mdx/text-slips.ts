import { CHINESE } from '../chinese.ts';

/** Marks that are left among the words, since they didn't do what they were typed for: they would be printed. */
export type LeftMark = 'bold' | 'emphasis' | 'doubleBrackets' | 'footnote' | 'link' | 'strike' | 'directive';

const MARKS: readonly [LeftMark, RegExp][] = [
  ['bold', /\*\*|__(?=\S)/],
  ['emphasis', /\*/],
  ['doubleBrackets', /\[\[|\]\]|【【|】】/],
  ['footnote', /\[\^/],
  ['link', /\]\s*[(（]|[\]］]\(/],
  ['strike', /~~/],
  ['directive', /:{3}/],
];

/** The first mark that is left in a run of words. */
export function leftMark(text: string): { what: LeftMark; index: number; length: number } | undefined {
  for (const [what, pattern] of MARKS) {
    const match = pattern.exec(text);
    if (match) return { what, index: match.index, length: match[0].length };
  }
  return undefined;
}

/** A line that ends or begins with Chinese beside another: the break would be printed as a blank. Emphasis may stand between. */
const BREAK = new RegExp(String.raw`(?<=${CHINESE}\**)[ \t]*\r?\n[ \t]*(?=\**${CHINESE})`, 'gu');

/** Where Chinese is broken between two lines of one paragraph, as offsets of the line ends. */
export const brokenChinese = (body: string): number[] => [...body.matchAll(BREAK)].map(({ index }) => index);

/** An address as it was typed among words, without the words that the parser takes for its end. */
export const addressIn = (text: string): string => /^[!-~]+/.exec(text)?.[0].replace(/[.,;:!?)\]}'"]+$/, '') ?? text;
