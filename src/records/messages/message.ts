import type { CheckLanguage } from '../check-language.ts';

/** What an editor is told of a problem: what was expected, what came, how to fix it, and the corrected line. */
export interface Message {
  expected: string;
  got: string;
  fix: string;
  /** The line or value as it should stand, where that can be told. */
  write?: string | undefined;
}

/** The messages of some kinds of problem in both languages, from the values that each needs. */
export type Messages<P> = { [C in keyof P]: Record<CheckLanguage, (params: P[C]) => Message> };

export const shown = (text: string): string => (text === '' ? '""' : `"${text}"`);
/** What was most likely meant; nothing where nothing is like it. */
export const hintZh = (nearest: string | undefined): string => (nearest ? `是不是想写 "${nearest}"？` : '');
export const hintEn = (nearest: string | undefined): string => (nearest ? `did you mean "${nearest}"? ` : '');
