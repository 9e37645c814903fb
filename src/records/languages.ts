/** The site's two languages, equals; Chinese stands at the root. The browser reads this file too, so it stands alone. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const OTHER: Record<Language, Language> = { zh: 'en', en: 'zh' };
export const otherLanguage = (language: Language): Language => OTHER[language];

/** What stands before the address of a page. */
export const PREFIX: Record<Language, string> = { zh: '', en: '/en' };
