import { pageAddresses } from '../addresses.ts';
import { type Entry, type Rule, placeOf } from '../content.ts';
import { descriptionLength } from '../description-length.ts';
import { LANGUAGES } from '../languages.ts';
import type { CaseRecord } from '../schemas/case.ts';

/** Search engines cut longer titles, and what tells pages apart with them. */
const LONGEST = { zh: 40, en: 90 };

/** Pages can be told apart: each case has a title and a summary of its own, and names of entries with a page are short enough for titles. */
export const titles: Rule = ({ content, report }) => {
  const seen = new Map<string, Entry<CaseRecord>>();
  for (const entry of content.records.cases.values()) {
    const told = (['title', 'summary'] as const).flatMap((field) =>
      LANGUAGES.map((language) => ({ field, language, text: entry.data[field][language] })),
    );
    const keyOf = ({ field, language, text }: (typeof told)[number]) => `${field} ${language} ${text}`;
    // A copy has all of them alike; one is enough to say so.
    const twice = told.find((one) => seen.has(keyOf(one)));
    const other = twice && seen.get(keyOf(twice));
    if (other) report({ ...placeOf(entry, [twice.field, twice.language]), code: 'titleTwice', params: { title: twice.text, other: other.file } });
    for (const one of told) seen.set(keyOf(one), entry);
  }
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
