import type { DefinedTerm, Organization, Person, Place, Thing, WebPage } from 'schema-dts';
import { otherLanguage } from '../../i18n/language.ts';
import type { ReferenceKind } from '../../records/schemas/reference.ts';
import { routes } from '../../routes.ts';
import { ownUrl, type Page } from './page.ts';
import { work } from './works.ts';

/** What schema.org calls the kinds of entry; all others are terms that the reference explains. */
const TYPES: Partial<Record<ReferenceKind, 'Organization' | 'Person' | 'Place'>> = {
  company: 'Organization',
  organisation: 'Organization',
  person: 'Person',
  place: 'Place',
  zone: 'Place',
};

/** The id of the set of all terms that the reference explains. */
export const termSetId = (page: Page) => `${page.url(page.language, routes.reference)}#terms`;

/** An entry's page, and the thing that it is about with all its names. */
export function entryPage(id: string, page: Page): [WebPage, Thing] {
  const { model, language } = page;
  const { data } = model.entries.get(id)!;
  const it = `${ownUrl(page)}#it`;
  const names = [data.short?.[language], data.name[otherLanguage(language)], ...data.aliases[language]];
  const type = TYPES[data.kind] ?? 'DefinedTerm';
  const thing = {
    '@id': it,
    name: data.name[language],
    alternateName: [...new Set(names)].filter((name) => name !== undefined && name !== data.name[language]) as string[],
    url: ownUrl(page),
    ...(data.website === undefined ? {} : { sameAs: data.website }),
  };
  return [
    { '@type': 'WebPage', ...work(page), mainEntity: { '@id': it } },
    type === 'DefinedTerm'
      ? ({ '@type': type, ...thing, description: page.description, inDefinedTermSet: termSetId(page) } satisfies DefinedTerm)
      : ({ '@type': type, ...thing } as Organization | Person | Place),
  ];
}
