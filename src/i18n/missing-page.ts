import type { Language } from './language.ts';

/** Words of the script of the page for missing addresses: apart from those of search, which every page can load. */
const STRINGS: Record<Language, { searchFor: (query: string) => string; meant: (title: string) => string }> = {
  zh: { searchFor: (query) => `搜索“${query}”`, meant: (title) => `打开“${title}”` },
  en: { searchFor: (query) => `Search for ‘${query}’`, meant: (title) => `Open ‘${title}’` },
};

/** The words of that script in a language. */
export const missingPageStrings = (language: Language) => STRINGS[language];
