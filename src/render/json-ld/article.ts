import type { Article, NewsArticle } from 'schema-dts';
import { routes } from '../../routes.ts';
import type { OverviewView, RetoldView, SectionView } from '../../views/article.ts';
import type { Page } from './page.ts';
import { citations, work } from './works.ts';

const newsArticle = ({ title, author }: RetoldView): NewsArticle => ({
  '@type': 'NewsArticle',
  name: title,
  ...(author === undefined ? {} : { author: { '@type': 'Person', name: author } }),
  inLanguage: 'zh-CN',
});

/** The article as retold here: its parts, and the article that it is based on. */
export const articleOverview =
  ({ retold, sections }: OverviewView) =>
  (page: Page): [Article] => [
    {
      '@type': 'Article',
      ...work(page),
      headline: page.title,
      isBasedOn: newsArticle(retold),
      hasPart: sections.map(({ link }) => ({ '@id': page.whole(link.href) })),
    },
  ];

/** One part of the article: what it is based on, and the publications against which it was checked. */
export const articleSection =
  ({ order, retold, cited }: SectionView) =>
  (page: Page): [Article] => [
    {
      '@type': 'Article',
      ...work(page),
      headline: page.title,
      ...(order === undefined ? {} : { position: order }),
      isPartOf: { '@id': page.url(page.language, routes.article) },
      isBasedOn: newsArticle(retold),
      citation: citations(cited),
    },
  ];
