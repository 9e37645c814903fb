/** The catalogue, one page of it, in the words of one language. */
import { onPage } from '../model/pages.ts';
import { routes } from '../routes.ts';
import { caseCardView, type CaseCardView } from './case-card.ts';
import type { ViewContext } from './context.ts';
import { facetViews, type FacetView } from './facets.ts';
import { matrixView, type MatrixView } from './matrix.ts';
import { catalogueDescription } from './page-descriptions.ts';
import type { PageView } from './page.ts';
import { pagesView, type PagesView } from './pages.ts';
import { pageLink } from './text.ts';

export interface CatalogueView {
  page: PageView;
  /** Cases in all, and which page of them this is, where there are more. */
  count: string;
  facets: FacetView[];
  cards: CaseCardView[];
  pages: PagesView;
  /** On the first page. */
  matrix: MatrixView | undefined;
}

export function catalogueView(ctx: ViewContext, number: number): CatalogueView {
  const { t, model, language } = ctx;
  const { cases } = model;
  const pages = pagesView(cases.length, number, routes.casesPage);
  return {
    page: {
      path: routes.casesPage(number),
      title: number === 1 ? t.cases.title : `${t.cases.title}${t.clause}${t.cases.page(number)}`,
      heading: t.cases.heading,
      lead: t.cases.lead(cases.length),
      description: catalogueDescription(number, model, language),
      crumbs: number === 1 ? [] : [pageLink(ctx, routes.cases, t.nav.cases)],
      kind: number === 1 ? 'page' : undefined,
    },
    count: t.cases.count(cases.length) + (pages.last > 1 ? `${t.dot}${t.cases.page(number)}` : ''),
    facets: facetViews(ctx),
    cards: onPage(cases, number).map((aiCase) => caseCardView(ctx, aiCase)),
    pages,
    matrix: number === 1 ? matrixView(ctx) : undefined,
  };
}
