import type { Language } from './language.ts';

/** Words of the script of the page for missing addresses: apart from those of search, which every page can load. */
const WORDS: Record<Language, { searchFor: (words: string) => string }> = {
  zh: { searchFor: (words) => `搜索“${words}”` },
  en: { searchFor: (words) => `Search for '${words}'` },
};

/** The words of that script in a language. */
export const missingPageWords = (language: Language) => WORDS[language];
