import type { DefinedTerm, Organization, Person, Place, Thing, WebPage } from 'schema-dts';
import type { ReferenceKind } from '../../records/schemas/reference.ts';
import { routes } from '../../routes.ts';
import type { EntryView } from '../../views/entry.ts';
import { ownUrl, type Page } from './page.ts';
import { work } from './works.ts';

/** What schema.org calls the kinds of entry; all others are terms that the reference explains. */
const TYPE_OF_KIND: Partial<Record<ReferenceKind, 'Organization' | 'Person' | 'Place'>> = {
  company: 'Organization',
  organisation: 'Organization',
  person: 'Person',
  place: 'Place',
  zone: 'Place',
};

/** The id of the set of all terms that the reference explains. */
export const termSetId = (page: Page) => `${page.url(page.language, routes.reference)}#terms`;

/** An entry's page, and the thing that it is about with all its names. */
export const entryPage =
  ({ kindId, name, otherName, otherNames, website }: EntryView) =>
  (page: Page): [WebPage, Thing] => {
    const it = `${ownUrl(page)}#it`;
    const type = TYPE_OF_KIND[kindId] ?? 'DefinedTerm';
    const thing = {
      '@id': it,
      name,
      alternateName: [...new Set([otherName, ...otherNames])].filter((other) => other !== name),
      url: ownUrl(page),
      ...(website === undefined ? {} : { sameAs: website.href }),
    };
    return [
      { '@type': 'WebPage', ...work(page), mainEntity: { '@id': it } },
      type === 'DefinedTerm'
        ? ({ '@type': type, ...thing, description: page.description, inDefinedTermSet: termSetId(page) } satisfies DefinedTerm)
        : ({ '@type': type, ...thing } as Organization | Person | Place),
    ];
  };
