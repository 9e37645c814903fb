/** Structured data of every page (schema.org, JSON-LD), from the same view as the page. No reviews of claims, no search action. */
import type { Graph, WebSite } from 'schema-dts';
import { strings } from '../../i18n/index.ts';
import { LICENSE } from '../api/json.ts';
import { BCP47, LANGUAGES } from '../../i18n/language.ts';
import { routes } from '../../routes.ts';
import { breadcrumb } from './breadcrumb.ts';
import type { About, Page } from './page.ts';
import { siteId, work } from './works.ts';

/** The site itself, on its home page. */
export const website = (page: Page): [WebSite] => {
  const { site } = strings(page.language);
  return [
    {
      '@type': 'WebSite',
      '@id': siteId(page),
      name: site.name,
      alternateName: LANGUAGES.map((language) => strings(language).site.name).filter((name) => name !== site.name),
      description: site.description,
      url: page.url(page.language, routes.home),
      inLanguage: LANGUAGES.map((language) => BCP47[language]),
      license: LICENSE,
    },
  ];
};

/** A page that is nothing of the more telling kinds. */
export const webPage: About = (page) => [{ '@type': 'WebPage', ...work(page) }];
export const aboutPage: About = (page) => [{ '@type': 'AboutPage', ...work(page) }];

/** The whole graph of a page. */
export function structuredData(about: About, page: Page): Graph {
  const way = breadcrumb(page);
  return { '@context': 'https://schema.org', '@graph': [...about(page), ...(way ? [way] : [])] };
}

/** JSON that can stand in an HTML script element: no `<` in it can close the element. */
export const scriptJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
