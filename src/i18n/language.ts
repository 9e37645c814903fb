import { LANGUAGES, otherLanguage, PREFIX, type Language } from '../records/languages.ts';

export { LANGUAGES, otherLanguage, PREFIX, type Language };

/** BCP 47 tags for <html lang>, hreflang and structured data. */
export const BCP47: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** The `[...lang]` route parameter: Chinese stands at the root. */
export const langParam = (language: Language): string | undefined => (language === 'zh' ? undefined : language);
/** A language out of an address or a data attribute; Chinese where it is neither. */
export const toLanguage = (text: string | undefined): Language => (text === 'en' ? 'en' : 'zh');
