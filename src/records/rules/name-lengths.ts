import { pageAddresses } from '../addresses.ts';
import { type Rule, placeOf } from '../content.ts';
import { descriptionLength } from '../description-length.ts';
import { LANGUAGES } from '../languages.ts';

/** Search engines cut longer titles, and what tells pages apart with them. */
const LONGEST = { zh: 40, en: 90 };

/** Names of entries with a page are short enough for titles. */
export const nameLengths: Rule = ({ content, report }) => {
  const pages = pageAddresses(content);
  for (const entry of content.records.reference.values()) {
    if (!pages.has(`/reference/${entry.id}/`)) continue;
    const { name, short } = entry.data;
    for (const language of LANGUAGES) {
      const got = Math.min(...[name[language], short?.[language] ?? name[language]].map((text) => descriptionLength(text, language)));
      const most = LONGEST[language];
      if (got > most) report({ ...placeOf(entry, ['name', language]), code: 'nameLong', params: { most, got } });
    }
  }
};
