import type { ReferenceRecord } from '../records/schemas/reference.ts';
import { descriptionLength } from '../records/description-length.ts';
import { strings } from '../i18n/index.ts';
import type { Language } from '../i18n/language.ts';

/** What search engines show of a title before the site's name. */
export const TITLE_ROOM: Record<Language, number> = { zh: 30, en: 60 };

/** An entry's title: its name, and what kind of thing that is, where there is room for both. */
export function entryTitle(data: Pick<ReferenceRecord, 'name' | 'short' | 'kind'>, language: Language): string {
  const { kinds, named } = strings(language).reference;
  const kind = kinds[data.kind];
  const fits = (text: string) => descriptionLength(text, language) <= TITLE_ROOM[language];
  const withKind = (name: string) => {
    const whole = named(name, kind);
    return name.toLowerCase().includes(kind.toLowerCase()) || !fits(whole) ? name : whole;
  };
  const name = data.name[language];
  return withKind(fits(name) ? name : (data.short?.[language] ?? name));
}
