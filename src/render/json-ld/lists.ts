import type { CollectionPage, DefinedTermSet } from 'schema-dts';
import { routes } from '../../routes.ts';
import type { CaseCardView } from '../../views/case-card.ts';
import type { PagesView } from '../../views/pages.ts';
import type { LinkView } from '../../views/text.ts';
import { termSetId } from './entry.ts';
import type { Page } from './page.ts';
import { work } from './works.ts';

/** A page that lists things: how many they are in all, and those that stand on it, in their order. */
export const collection =
  (links: readonly Pick<LinkView, 'href'>[], total = links.length) =>
  (page: Page): [CollectionPage] => [
    {
      '@type': 'CollectionPage',
      ...work(page),
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: total,
        itemListElement: links.map(({ href }, i) => ({ '@type': 'ListItem', position: i + 1, url: page.whole(href) })),
      },
    },
  ];

/** A page of a list of cases. */
export const caseCollection = (cards: readonly Pick<CaseCardView, 'href'>[], { total }: PagesView) => collection(cards, total);

/** The reference: the set of the terms that it explains. They are found by its links, not listed twice. */
export const termSet = (page: Page): [CollectionPage, DefinedTermSet] => [
  { '@type': 'CollectionPage', ...work(page), mainEntity: { '@id': termSetId(page) } },
  {
    '@type': 'DefinedTermSet',
    '@id': termSetId(page),
    name: page.title,
    description: page.description,
    url: page.url(page.language, routes.reference),
  },
];
