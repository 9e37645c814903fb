import type { Language } from '../../../i18n/language.ts';

/** The language of the page that a component of the prose stands on. */
export const languageOf = (astro: { currentLocale: string | undefined }): Language => (astro.currentLocale === 'en' ? 'en' : 'zh');
