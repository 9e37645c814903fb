/** What stands on the home page, in the words of one language. */
import { formatDate, formatQuantity, type FormattedQuantity } from '../i18n/format.ts';
import { strongest, type Case } from '../model/cases.ts';
import { samePopulation } from '../model/grade.ts';
import { FRONT_FIGURES, targets } from '../model/figures.ts';
import { countedQuestions } from '../model/questions.ts';
import { supportOf } from '../model/support.ts';
import { latestUpdates } from '../model/timeline.ts';
import { QUESTION_IDS } from '../records/schemas/taxonomy.ts';
import { pageAddress, routes } from '../routes.ts';
import { caseCardView, type CaseCardView } from './case-card.ts';
import type { ViewContext } from './context.ts';
import { sectionListView, type SectionItemView } from './article.ts';
import { pageLink, type LinkView } from './text.ts';
import { barViews, type BarView } from './result.ts';
import { clothView, type ClothView } from './pictures/unfinished-cloth.ts';
import { updateView, type UpdateView } from './update.ts';

export interface CityTileView {
  name: string;
  count: number;
  href: string | undefined;
  column: number;
  row: number;
}

/** A number of the article with who says it or what it is to become. */
export interface FrontFigureView {
  id: string;
  quantity: FormattedQuantity;
  label: LinkView;
  note: string | LinkView;
}

export interface HomeView {
  questions: { link: LinkView; count: number }[];
  /** With those that have no place here. */
  questionCount: number;
  cloth: ClothView;
  figures: FrontFigureView[];
  caseCount: number;
  /** Each with both values of its main result, where they compare. */
  strongest: { card: CaseCardView; bars: BarView[] }[];
  /** How many of them have which grade, what the grades mean, and what those of grade 3 rest on. */
  strongestNote: string;
  sections: SectionItemView[];
  cities: CityTileView[];
  /** How many cases no tile counts, and how many are used outside the province, in words; undefined where there are none. */
  elsewhere: string | undefined;
  updates: UpdateView[];
  /** When nothing later than they was found. */
  nothingNewer: string;
}

/** As many as stand beside the matrix. */
const MAX_QUESTIONS = 8;
const MAX_CASES = 6;
const MAX_UPDATES = 4;

export function homeView(ctx: ViewContext): HomeView {
  const { model, language, t } = ctx;
  const cases = strongest(model.cases, MAX_CASES);
  const grades = [...new Set(cases.map(({ grade }) => grade))].map((grade) => {
    const countIn = (list: readonly Case[]) => list.filter((one) => one.grade === grade).length;
    return { grade, count: countIn(cases), all: countIn(model.cases) };
  });
  const cities = cityTileViews(ctx);
  const outside = model.cases.filter(({ record }) => record.used_in !== undefined).length;
  const untiled = model.cases.length - cities.reduce((sum, { count }) => sum + count, 0);
  return {
    questions: countedQuestions(model.cases, model.content.taxonomy)
      .filter(({ count }) => count > 0)
      .slice(0, MAX_QUESTIONS)
      .map(({ id, question, count }) => ({ link: pageLink(ctx, routes.question(id), question.name[language]), count })),
    questionCount: QUESTION_IDS.length,
    cloth: clothView(ctx),
    figures: frontFigureViews(ctx),
    caseCount: model.cases.length,
    strongest: cases.map((aiCase) => ({
      card: caseCardView(ctx, aiCase),
      bars: aiCase.headline && samePopulation(aiCase.headline) ? barViews(ctx, aiCase.headline) : [],
    })),
    strongestNote: [t.home.strongestNote(grades), t.grades.restOn(supportOf(model.cases))].join(t.space),
    sections: sectionListView(ctx),
    cities,
    elsewhere: [untiled > 0 && t.home.elsewhere(untiled), outside > 0 && t.home.usedOutside(outside)].filter(Boolean).join(t.space) || undefined,
    updates: latestUpdates(model.content, MAX_UPDATES).map((id) => updateView(ctx, id)),
    nothingNewer: t.home.nothingNewer(formatDate(model.lastChecked, language)),
  };
}

export function cityTileViews(ctx: ViewContext): CityTileView[] {
  const { model, language } = ctx;
  const counts = new Map(model.facet('city').map(({ value, count }) => [value, count]));
  return Object.entries(model.content.taxonomy.city).flatMap(([id, { short, tile }]) => {
    if (!tile) return [];
    const [column, row] = tile;
    const count = counts.get(id) ?? 0;
    return { name: short[language], count, column, row, href: count > 0 ? pageAddress(language, routes.facet('city', id)) : undefined };
  });
}

export function frontFigureViews(ctx: ViewContext): FrontFigureView[] {
  const { model, language, t } = ctx;
  const { content } = model;
  const openTargets = new Set(targets(content).map(({ id }) => id));
  return FRONT_FIGURES.flatMap((id) => content.records.figures.get(id) ?? []).map(({ id, data }) => ({
    id,
    quantity: formatQuantity(data.quantity, content.taxonomy.unit, language),
    label: pageLink(ctx, routes.figure(id), data.label[language]),
    note:
      data.target_year || openTargets.has(id)
        ? pageLink(
            ctx,
            routes.targets,
            data.target_year ? t.figures.target(data.target_year) : t.figures.openTarget(formatDate(data.as_of, language)),
          )
        : `${speakerName(ctx, data.said_by)}${t.dot}${formatDate(data.as_of, language)}`,
  }));
}

/** Who says something in the article: an entry, or else the article itself. */
export const speakerName = ({ model, language, t }: ViewContext, id: string): string =>
  model.content.records.reference.has(id) ? model.nameOf(id, language) : t.article.title;
