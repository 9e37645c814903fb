import type { CollectionPage, DefinedTermSet } from 'schema-dts';
import { PAGE_FACETS, type PageFacet } from '../../model/facets.ts';
import { onPage } from '../../model/pages.ts';
import { answers } from '../../model/questions.ts';
import type { Case } from '../../model/cases.ts';
import { QUESTION_IDS, type QuestionId } from '../../records/schemas/taxonomy.ts';
import { routes } from '../../routes.ts';
import { termSetId } from './entry.ts';
import type { Page } from './page.ts';
import { work } from './works.ts';

/** A page that lists things: how many they are in all, and those that stand on it, in their order. */
export const collection = (page: Page, count: number, addresses: readonly string[]): CollectionPage => ({
  '@type': 'CollectionPage',
  ...work(page),
  mainEntity: {
    '@type': 'ItemList',
    numberOfItems: count,
    itemListElement: addresses.map((path, i) => ({ '@type': 'ListItem', position: i + 1, url: page.url(page.language, path) })),
  },
});

/** The cases that an address lists and which page of them it is; undefined for an address that lists none. */
export function casesOn({ path, model }: Page): { cases: readonly Case[]; number: number } | undefined {
  const parts = path.split('/').filter(Boolean);
  const number = parts.at(-2) === 'page' ? Number(parts.at(-1)) : 1;
  const [kind = '', second = '', third = ''] = parts.at(-2) === 'page' ? parts.slice(0, -2) : parts;
  if (kind === 'cases' && second === '') return { cases: model.cases, number };
  if (kind === 'cases' && isFacet(second) && third) return { cases: model.casesWith(second, third), number };
  if (kind === 'questions' && isQuestion(second)) return { cases: answers(second, model.cases, model.content.taxonomy).map(({ of }) => of), number };
  return undefined;
}

/** The page of a list of cases. */
export const caseCollection = (page: Page, { cases, number }: { cases: readonly Case[]; number: number }): CollectionPage =>
  collection(
    page,
    cases.length,
    onPage(cases, number).map(({ id }) => routes.case(id)),
  );

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

const isFacet = (text: string): text is PageFacet => (PAGE_FACETS as readonly string[]).includes(text);
const isQuestion = (text: string): text is QuestionId => (QUESTION_IDS as readonly string[]).includes(text);
