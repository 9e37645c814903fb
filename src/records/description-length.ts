import type { Language } from './languages.ts';

/** How long a description for search engines may be, as `descriptionLength` counts: what their lists show whole, and well filled. */
export const DESCRIPTION_RANGE: Record<Language, { min: number; max: number }> = { zh: { min: 60, max: 80 }, en: { min: 110, max: 155 } };

/** As wide as a Han character: Han and their punctuation, and the quotation marks and dashes that both languages share. */
const WIDE_CHARACTER = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60“”‘’—…·]/u;

/** Room that a character takes: in Chinese Latin letters, digits and half-width marks count half. */
const CHARACTER_WIDTH: Record<Language, (character: string) => number> = { zh: (one) => (WIDE_CHARACTER.test(one) ? 1 : 0.5), en: () => 1 };

/** Length of a text as search engines have room for it, in characters. */
export const descriptionLength = (text: string, language: Language): number =>
  [...text].reduce((sum, one) => sum + CHARACTER_WIDTH[language](one), 0);

/** Whether a description is neither too short nor too long. */
export function fits(text: string, language: Language): boolean {
  const length = descriptionLength(text, language);
  return length >= DESCRIPTION_RANGE[language].min && length <= DESCRIPTION_RANGE[language].max;
}

/** Whether a text ends as a sentence does, closing quotation marks and brackets aside; dots that break off are no end. */
export const endsSentence = (text: string): boolean => /[。！？.!?][”’』」）)'"]*$/.test(text) && !/(…|\.\.)[”’）)'"]*$/.test(text);
