/** The catalogue, one page of it, in the words of one language. */
import { formatDate } from '../i18n/format.ts';
import { pictureStrings } from '../i18n/pictures.ts';
import { byStrength } from '../model/cases.ts';
import { BANDS, countOf, threads, type Band } from '../model/disclosure.ts';
import { PAGE_FACETS } from '../model/facets.ts';
import { onPage } from '../model/pages.ts';
import { pageAddress, routes } from '../routes.ts';
import { caseRowView, type CaseRowView } from './case-row.ts';
import type { ViewContext } from './context.ts';
import { facetViews, type FacetView } from './facets.ts';
import { gradeView } from './result.ts';
import { clothTitle } from './pictures/unfinished-cloth.ts';
import { matrixView, type MatrixView } from './matrix.ts';
import { catalogueDescription } from './page-descriptions.ts';
import type { PageView } from './page.ts';
import { pagesView, type PagesView } from './pages.ts';
import { pageLink } from './text.ts';
import { bandName } from './thread.ts';

export interface CatalogueView {
  page: PageView;
  /** Cases in all, and which page of them this is, where there are more. */
  count: string;
  facets: FacetView[];
  rows: CaseRowView[];
  cloth: CatalogueClothView;
  /** What a printed list says besides its rows. */
  printed: { checked: string; grades: string[] };
  pages: PagesView;
  /** On the first page. */
  matrix: MatrixView | undefined;
}

/** The unfinished cloth in small: its finding, and how many of the results have each band. */
export interface CatalogueClothView {
  title: string;
  bands: {
    id: Band;
    name: string;
    count: number;
    /** Part of all, in percent. */
    part: number;
    /** The catalogue narrowed down to it; undefined for the whole, and where there is none. */
    href: string | undefined;
  }[];
}

function catalogueCloth(ctx: ViewContext): CatalogueClothView {
  const { language, model } = ctx;
  const all = threads(model.cases);
  return {
    title: clothTitle(ctx, all),
    bands: BANDS.map((id) => {
      const count = countOf(all, id);
      return {
        id,
        name: bandName(ctx, id),
        count,
        part: all.length === 0 ? 0 : (count / all.length) * 100,
        href: id === 'effect' || count === 0 ? undefined : pageAddress(language, `${routes.cases}?gives=${id}`),
      };
    }),
  };
}

export function catalogueView(ctx: ViewContext, number: number): CatalogueView {
  const { t, model, language } = ctx;
  const cases = byStrength(model.cases);
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
    // On the first page the table leads to industries and stages, and weight counts most; the further ones have all.
    facets: facetViews(ctx, number === 1 ? ['task', 'city'] : PAGE_FACETS),
    rows: onPage(cases, number).map((aiCase) => caseRowView(ctx, aiCase)),
    cloth: catalogueCloth(ctx),
    printed: {
      checked: pictureStrings(language).checkedTo(formatDate(model.lastChecked, language)),
      grades: [1, 2, 3, 4].map((level) => gradeView(ctx, level).text),
    },
    pages,
    matrix: number === 1 ? matrixView(ctx) : undefined,
  };
}
