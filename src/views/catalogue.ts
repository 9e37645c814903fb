/** The catalogue, one page of it, in the words of one language. */
import { formatDate } from '../i18n/format.ts';
import { gradesTitle } from '../i18n/grades-title.ts';
import { pictureStrings } from '../i18n/pictures.ts';
import { byStrength, gradeCounts } from '../model/cases.ts';
import { PAGE_FACETS } from '../model/facets.ts';
import { onPage } from '../model/pages.ts';
import { pageAddress, routes } from '../routes.ts';
import { caseRowView, type CaseRowView } from './case-row.ts';
import type { ViewContext } from './context.ts';
import { facetViews, type FacetView } from './facets.ts';
import { gradeView } from './result.ts';
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
  rows: CaseRowView[];
  /** How many cases reach the highest grades, and how many have each. */
  gradesTitle: string;
  grades: GradePartView[];
  /** What a printed list says besides its rows. */
  printed: { checked: string; grades: string[] };
  pages: PagesView;
  /** On the first page. */
  matrix: MatrixView | undefined;
}

/** How many cases have a grade: a part of the bar that all of them make. */
export interface GradePartView {
  level: number;
  /** Grade 2; and what it is called. */
  short: string;
  name: string;
  count: number;
  /** Where it begins, and how long it is, in percent of all cases. */
  from: number;
  part: number;
  /** The catalogue narrowed down to it. */
  href: string;
}

/** From the highest grade to none; a grade without a case has no part, but the highest, which is named all the same. */
function gradeParts({ t, language }: ViewContext, counts: readonly number[]): GradePartView[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const percent = (count: number) => Math.round((count / all) * 10_000) / 100;
  let before = 0;
  return [4, 3, 2, 1, 0].flatMap((level): GradePartView[] => {
    const count = counts[level] ?? 0;
    if (count === 0 && level < 4) return [];
    const from = percent(before);
    before += count;
    const name = t.grades.names[level] ?? '';
    const words = level === 0 ? { short: name, name: '' } : { short: t.case.gradeAlone(level), name };
    return [{ level, ...words, count, from, part: percent(count), href: pageAddress(language, `${routes.cases}?grade=${level}`) }];
  });
}

export function catalogueView(ctx: ViewContext, number: number): CatalogueView {
  const { t, model, language } = ctx;
  const cases = byStrength(model.cases);
  const { cases: counts } = gradeCounts(cases);
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
    count: t.cases.count(cases.length) + (pages.last > 1 ? `${t.dot}${t.cases.pageOf(number, pages.last)}` : ''),
    // On the first page weight counts most, and the table leads to stages; the further ones have all.
    facets: facetViews(ctx, number === 1 ? ['industry', 'task', 'city'] : PAGE_FACETS),
    rows: onPage(cases, number).map((aiCase) => caseRowView(ctx, aiCase)),
    gradesTitle: gradesTitle(language, counts),
    grades: gradeParts(ctx, counts),
    printed: {
      checked: pictureStrings(language).checkedTo(formatDate(model.lastChecked, language)),
      grades: [1, 2, 3, 4].map((level) => gradeView(ctx, level).text),
    },
    pages,
    matrix: number === 1 ? matrixView(ctx) : undefined,
  };
}
