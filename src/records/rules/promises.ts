import type { Content, Rule } from '../content.ts';
import type { Language } from '../languages.ts';
import { ownTexts } from '../own-texts.ts';

const DATES_PROMISED: Record<Language, RegExp> = { zh: /每个[^，。]*词条都写着/u, en: /\beach (case and )?entry bears\b/i };
const NO_SEAT: Record<Language, RegExp> = { zh: /归到[^。]*，不按[^。]*所在地/u, en: /\bfiled under the city of use, not\b/i };
const BY_SEAT = /\bfiled under \w+[^.]*\b(seat|maker is there)\b/i;

/** What the site says of all its records holds for each of them. */
export const promises: Rule = ({ content, report }) => {
  const undated = [...content.records.reference.values()].filter(({ data }) => data.checked_on === undefined).map(({ file }) => file);
  const seated = [...filedBySeat(content)];
  for (const { language, text, place } of ownTexts(content)) {
    if (undated.length > 0 && DATES_PROMISED[language].test(text)) report({ ...place(), code: 'datesPromised', params: { files: undated } });
    if (seated.length > 0 && NO_SEAT[language].test(text)) report({ ...place(), code: 'placePromised', params: { files: seated } });
  }
};

function* filedBySeat(content: Content): Generator<string> {
  for (const { language, text, inCase, place } of ownTexts(content)) if (inCase && language === 'en' && BY_SEAT.test(text)) yield place().file;
}
