import { LANGUAGES, otherLanguage, PREFIX, type Language } from '../records/languages.ts';

export { LANGUAGES, otherLanguage, PREFIX, type Language };

/** BCP 47 tags for <html lang>, hreflang and structured data. */
export const BCP47: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** The `[...lang]` route parameter: Chinese stands at the root. */
export const langParam = (language: Language): string | undefined => (language === 'zh' ? undefined : language);
export const fromParam = (param: string | undefined): Language => (param === 'en' ? 'en' : 'zh');
