import { en } from './en.ts';
import type { Language } from './language.ts';
import { zh } from './zh.ts';

export type Words = typeof en;

const WORDS: Record<Language, Words> = { zh, en };

/** The interface's words in a language. */
export const words = (language: Language): Words => WORDS[language];
