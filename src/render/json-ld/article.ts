import type { Article } from 'schema-dts';
import { routes } from '../../routes.ts';
import { citations, retoldArticle, work } from './works.ts';
import type { Page } from './page.ts';
import { proseOf } from '../../records/content.ts';

/** The article as retold here: its parts, and the article that it is based on. */
export const articleOverview = (page: Page): Article => ({
  '@type': 'Article',
  ...work(page),
  headline: page.title,
  isBasedOn: retoldArticle(page),
  hasPart: page.model.sections.map((id) => ({ '@id': page.url(page.language, routes.section(id)) })),
});

/** One part of the article: what it is based on, and the publications against which it was checked. */
export function articleSection(id: string, page: Page): Article {
  const { model, language } = page;
  const section = proseOf(model.content.sections, id, language);
  const cited = section.prose.components.flatMap(({ name, attributes }) => (name === 'Cite' && attributes.id ? [attributes.id] : []));
  return {
    '@type': 'Article',
    ...work(page),
    headline: page.title,
    position: model.content.taxonomy.section[id]!.order,
    isPartOf: { '@id': page.url(language, routes.article) },
    isBasedOn: retoldArticle(page),
    citation: citations([...new Set(cited)], page),
  };
}
