/** Structured data of every page (schema.org, JSON-LD), from the same model as the page. No reviews of claims, no search action. */
import type { Graph, Thing, WebSite } from 'schema-dts';
import { words } from '../../i18n/index.ts';
import { LICENSE } from '../api/json.ts';
import { BCP47, LANGUAGES } from '../../i18n/language.ts';
import { routes } from '../../routes.ts';
import { articleOverview, articleSection } from './article.ts';
import { breadcrumb } from './breadcrumb.ts';
import { caseArticle } from './case.ts';
import { catalogueDataset, dataCatalog, figuresDataset } from './datasets.ts';
import { entryPage } from './entry.ts';
import { caseCollection, casesOn, collection, termSet } from './lists.ts';
import { countedQuestions } from '../../model/questions.ts';
import type { Page } from './page.ts';
import { siteId, work } from './works.ts';

const website = (page: Page): WebSite => {
  const { site } = words(page.language);
  return {
    '@type': 'WebSite',
    '@id': siteId(page),
    name: site.name,
    alternateName: LANGUAGES.map((language) => words(language).site.name).filter((name) => name !== site.name),
    description: site.description,
    url: page.url(page.language, routes.home),
    inLanguage: LANGUAGES.map((language) => BCP47[language]),
    license: LICENSE,
  };
};

/** What a page is about; by its address. */
function things(page: Page): Thing[] {
  const { path, model } = page;
  const [, kind = '', id = ''] = path.split('/');
  if (path === routes.home) return [website(page)];
  if (kind === 'article') return [id ? articleSection(id, page) : articleOverview(page)];
  if (kind === 'cases' && model.caseById.has(id)) return [caseArticle(id, page)];
  if (kind === 'reference') return id ? entryPage(id, page) : termSet(page);
  if (path === routes.api) return [dataCatalog(page)];
  if (path === routes.figures) return [figuresDataset(page)];
  if (path === routes.questions) {
    const questions = countedQuestions(model.cases, model.content.taxonomy);
    return [
      collection(
        page,
        questions.length,
        questions.map((question) => routes.question(question.id)),
      ),
    ];
  }
  const listed = casesOn(page);
  if (listed) return [caseCollection(page, listed), ...(path === routes.cases ? [catalogueDataset(page)] : [])];
  return [{ '@type': kind === 'about' ? 'AboutPage' : 'WebPage', ...work(page) }];
}

/** The whole graph of a page. */
export function structuredData(page: Page): Graph {
  const way = breadcrumb(page);
  return { '@context': 'https://schema.org', '@graph': [...things(page), ...(way ? [way] : [])] };
}

/** JSON that can stand in an HTML script element: no `<` in it can close the element. */
export const scriptJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
