import { en } from './en.ts';
import type { Language } from './language.ts';
import { zh } from './zh.ts';

export type Strings = typeof en;

const STRINGS: Record<Language, Strings> = { zh, en };

/** The interface's strings in a language. */
export const strings = (language: Language): Strings => STRINGS[language];
