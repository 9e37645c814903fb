/** Every part of the site with its hardest content, for those who work on its look. */
import { styleStrings } from '../i18n/style.ts';
import { extremes } from '../model/extremes.ts';
import { PAGE_SIZE } from '../model/pages.ts';
import { PICTURES } from '../records/picture-names.ts';
import { routes } from '../routes.ts';
import { caseCardView, type CaseCardView } from './case-card.ts';
import { caseView, type FactView } from './case.ts';
import type { ViewContext } from './context.ts';
import { cityTileViews, frontFigureViews, type CityTileView, type FrontFigureView } from './home.ts';
import { matrixView, type MatrixView } from './matrix.ts';
import type { PageView } from './page.ts';
import { pagesView, type PagesView } from './pages.ts';
import { pictureView, type PictureView } from './pictures/index.ts';
import { timelineDotsView, type TimelineDotsView } from './pictures/months.ts';
import { isSharedPicture, sharedPicture, SHARED_PICTURES, type SharedPicture } from './pictures/shared.ts';
import { gradeView, resultView, type GradeView, type ResultView } from './result.ts';
import { sourceLines, sourceView, type SourceLineView, type SourceView } from './source.ts';
import { SECTORS, swatchView, type SwatchView } from './swatch.ts';
import { updateView, type UpdateView } from './update.ts';

export interface StylePageView {
  page: PageView;
  grades: GradeView[];
  swatches: SwatchView[];
  /** Each with why it is here. */
  cards: { card: CaseCardView; why: string }[];
  results: ResultView[];
  resultsWhy: string;
  /** Sources of the results. */
  resultSources: SourceLineView[];
  facts: FactView[];
  updates: UpdateView[];
  sources: SourceView[];
  pages: PagesView;
  matrix: MatrixView;
  cities: CityTileView[];
  figures: FrontFigureView[];
  pictures: PictureView[];
  shared: SharedPicture[];
  timeline: TimelineDotsView;
}

export function stylePageView(ctx: ViewContext): StylePageView {
  const { t, model, language } = ctx;
  const { title, lead, why } = styleStrings(language);
  const hardest = extremes(model, language);
  return {
    page: { path: routes.style, title, lead, description: lead, crumbs: [t.nav.about], kind: undefined },
    grades: [0, 1, 2, 3, 4].map((grade) => gradeView(ctx, grade)),
    swatches: SECTORS.flatMap((sector) => model.cases.find((aiCase) => aiCase.sector === sector) ?? []).map((aiCase) => swatchView(aiCase, model)),
    cards: hardest.cases.map(({ why: reason, aiCase }) => ({ card: caseCardView(ctx, aiCase), why: why[reason] })),
    results: hardest.results.map(({ aiCase, result }) => resultView(ctx, aiCase, result)),
    resultsWhy: t.list(hardest.results.map(({ why: reason }) => why[reason])),
    resultSources: sourceLines(ctx, [...new Set(hardest.results.flatMap(({ result }) => result.sources))]),
    facts: caseView(ctx, hardest.cases[0]!.aiCase).facts,
    updates: hardest.updates.map((id) => updateView(ctx, id)),
    sources: hardest.sources.map((id) => sourceView(ctx, id)),
    pages: pagesView(9 * PAGE_SIZE, 2, () => routes.cases),
    matrix: matrixView(ctx),
    cities: cityTileViews(ctx),
    figures: frontFigureViews(ctx),
    pictures: PICTURES.flatMap((name) => (isSharedPicture(name) ? [] : (pictureView(ctx, name) ?? []))),
    shared: SHARED_PICTURES.flatMap((name) => sharedPicture(ctx, name) ?? []),
    timeline: timelineDotsView(ctx),
  };
}
