/** Questions that enterprises ask, the rules by which cases answer them, and what the answers don't prove, in the words of one language. */
import { descriptionStrings } from '../i18n/description-strings.ts';
import { withoutSign } from '../i18n/change-words.ts';
import { writtenCost } from '../i18n/written-cost.ts';
import type { Case, Result } from '../model/cases.ts';
import type { Quantity } from '../records/primitives.ts';
import { onPage } from '../model/pages.ts';
import { supportOf } from '../model/support.ts';
import { partyNames } from '../model/parties.ts';
import {
  answer,
  askedOfResults,
  countedQuestions,
  isSetBack,
  LEFT_OUT,
  movingRobots,
  outsideProviders,
  VISUAL_INSPECTION,
  type Answered,
  type LeftOut,
} from '../model/questions.ts';
import { samePopulation } from '../model/grade.ts';
import type { QuestionId } from '../records/schemas/taxonomy.ts';
import { routes } from '../routes.ts';
import { caseCardView, leadView, type CaseCardView } from './case-card.ts';
import type { ViewContext } from './context.ts';
import { listDescription, questionDescription, questionLead } from './page-descriptions.ts';
import type { PageView } from './page.ts';
import { phaseText } from './phase.ts';
import { pagesView, type PagesView } from './pages.ts';
import { pairsView, type PairsView } from './pictures/pairs.ts';
import { rememberedByKey } from './remembered.ts';
import { barViews, gradeView, resultView, type BarView, type GradeView, type ResultView } from './result.ts';
import { joinTexts, linked, pageLink, quantityText, type LinkView, type Text } from './text.ts';

export interface QuestionItemView {
  link: LinkView;
  /** How many cases answer it. */
  count: string;
  /** As a number. */
  cases: number;
  rule: string;
}

export interface QuestionListView {
  page: PageView;
  questions: QuestionItemView[];
  /** Those that no case answers. */
  unanswered: QuestionItemView[];
}

export function questionListView(ctx: ViewContext): QuestionListView {
  const { t, model, language } = ctx;
  const questions = countedQuestions(model.cases, model.content.taxonomy);
  const item = ({ id, question, count }: (typeof questions)[number]): QuestionItemView => ({
    link: pageLink(ctx, routes.question(id), question.name[language]),
    count: t.cases.count(count),
    cases: count,
    rule: question.rule[language],
  });
  return {
    page: {
      path: routes.questions,
      title: t.questions.pageTitle,
      heading: t.questions.title,
      lead: t.questions.indexLead,
      description: listDescription(t.questions.indexLead, descriptionStrings(language).questions(questions.length), model, language),
      crumbs: [pageLink(ctx, routes.cases, t.nav.cases)],
      kind: 'page',
    },
    questions: questions.filter(({ count }) => count > 0).map(item),
    unanswered: questions.filter(({ count }) => count === 0).map(item),
  };
}

export interface QuestionView {
  page: PageView;
  rule: string;
  notProven: string;
  /** What seems to answer it but isn't counted, by why. */
  leftOut: { why: LeftOut['why']; text: Text }[];
  picture: PairsView | undefined;
  /** How many of all answers have which grade, the highest first; on the first page, and only of more than one. */
  strip: { level: number; name: string; count: number }[];
  /** Of the cases on this page. */
  answers: AnswerView[];
  /** Whether a number on this page stands in the colour of a gain. */
  showsGain: boolean;
  pages: PagesView;
}

/** What one case answers. */
export interface AnswerView {
  /** Its card with the result that answers best, to which it leads, or its main result where the case as a whole answers. */
  card: CaseCardView;
  /** Both values of that result, where they compare. */
  bars: BarView[];
  /** Who says the result that answers, and for when; undefined where the case as a whole answers. */
  attribution: string | undefined;
  fact: AnswerFact | undefined;
  /** Where it answers by having been stopped, cut back or contested: that, and what happened. */
  status: { word: string; reason: string | undefined } | undefined;
  /** Whether the result that answers is another than the case's main one, of which its title tells. */
  isAside: boolean;
  /** The other results that answer. */
  results: ResultView[];
}

/** What of a case answers, or why its result counts: Cost: RMB 300 million. */
export interface AnswerFact {
  name: string;
  text: string;
}

/** Most names listed of what is left out; the count beside them gives the total. */
const MOST_NAMED = 12;

/** Asked once for all pages of a question. */
const answersTo = rememberedByKey(({ model: { cases, content } }: ViewContext, id) => answer(id as QuestionId, cases, content.taxonomy));

export function questionView(ctx: ViewContext, id: QuestionId, number: number): QuestionView {
  const { t, model, language } = ctx;
  const question = model.content.taxonomy.question[id]!;
  const { answered, leftOut } = answersTo(ctx, id);
  const answers = onPage(answered, number).map(({ aiCase, results, best }): AnswerView => {
    const answering = best && results.length > 0 ? resultView(ctx, aiCase, best) : undefined;
    return {
      card: {
        ...caseCardView(ctx, aiCase),
        ...(best && leadView(ctx, aiCase, best)),
        ...(best && answering && { href: answering.href, grade: gradeAnswering(ctx, best, answering.grade) }),
      },
      bars: best && samePopulation(best) ? barViews(ctx, best) : [],
      attribution: answering?.attribution,
      fact: answerFact(ctx, id, aiCase, best),
      status: id === 'what-did-not-help' && isSetBack(aiCase) ? statusOf(ctx, aiCase) : undefined,
      isAside: answering !== undefined && best !== aiCase.headline,
      results: results
        .filter((result) => result !== best)
        .map((result) => {
          const view = resultView(ctx, aiCase, result);
          return { ...view, grade: gradeAnswering(ctx, result, view.grade) };
        }),
    };
  });
  return {
    page: {
      path: routes.questionPage(id)(number),
      title: question.name[language] + (number > 1 ? `${t.dot}${t.cases.page(number)}` : ''),
      lead: [
        questionLead(id, answered, model, language),
        ...(id === 'corroborated' ? [t.grades.restOn(supportOf(answered), true)] : []),
        // What a case answers as a whole its main result may not be about.
        ...(askedOfResults(id) || answered.length === 0 || id === 'cost-published' ? [] : [t.questions.mainNumbers]),
      ].join(t.space),
      description: questionDescription(id, answered, number, model, language),
      crumbs: [pageLink(ctx, routes.cases, t.nav.cases), pageLink(ctx, routes.questions, t.nav.questions)],
      kind: number === 1 ? 'question' : undefined,
    },
    rule: question.rule[language],
    notProven: question.not_proven[language],
    leftOut: LEFT_OUT.flatMap((why) => {
      const list = leftOut.filter((item) => item.why === why);
      return list.length > 0 ? [{ why, text: leftOutText(ctx, why, list) }] : [];
    }),
    picture: id === 'before-and-after-given' && number === 1 ? pairsView(ctx) : undefined,
    strip: number === 1 && answered.length > 1 ? strip(ctx, answered) : [],
    answers,
    showsGain: answers.some(({ card, results }) => card.headline?.number.gain || results.some(({ number }) => number.gain)),
    pages: pagesView(answered.length, number, routes.questionPage(id)),
  };
}

/** The grade of a result; where that is 1 for want of a number, which what a trial found may have too, it says so, or the trial would pass for a poor one. */
function gradeAnswering({ t }: ViewContext, { before, after, change, grading }: Result, grade: GradeView): GradeView {
  if (grading?.grade !== 1 || (before ?? after ?? change)) return grade;
  return { ...grade, line: grade.line + t.dot + t.questions.noFigure, short: grade.short + t.inBrackets(t.questions.noFigure) };
}

const statusOf = ({ t, language }: ViewContext, { record: { phase } }: Case): AnswerView['status'] => ({
  word: t.phase[phase.value].replace(/^[a-z]/, (letter) => letter.toUpperCase()),
  reason: phase.reason?.[language],
});

function strip(ctx: ViewContext, answered: readonly Answered[]): QuestionView['strip'] {
  const levels = Map.groupBy(answered, ({ best }) => best?.grading?.grade ?? 0);
  return [...levels]
    .sort(([a], [b]) => b - a)
    .map(([level, { length }]) => ({ level, name: level === 0 ? ctx.t.grades.names[0]! : gradeView(ctx, level).text, count: length }));
}

/** What of a case answers a question, or why its result does, where a card doesn't show it. */
function answerFact(ctx: ViewContext, id: QuestionId, aiCase: Case, best: Result | undefined): AnswerFact | undefined {
  const { model, language, t } = ctx;
  const { cost } = aiCase.record;
  switch (id) {
    case 'cost-published':
      return cost && { name: t.case.cost, text: writtenCost(cost, language, model.content.taxonomy.unit) };
    case 'bought-from-a-provider':
      return { name: t.case.provider, text: t.list(partyNames(outsideProviders(aiCase), model.content, language)) };
    case 'robots-that-move-things':
      return filedUnder(ctx, aiCase, movingRobots(aiCase, model.content.taxonomy));
    case 'quality-inspection-by-vision':
      return filedUnder(ctx, aiCase, VISUAL_INSPECTION);
    case 'small-or-medium-firm':
    case 'language-model-at-work':
    case 'rolled-out':
      return { name: t.case.phase, text: phaseText(ctx, aiCase.record, true) };
    case 'lead-time-halved': {
      // A card shows one of the two: what was saved, or what is left.
      const { after, change } = best ?? {};
      const dimensionOf = (quantity: Quantity) => model.content.taxonomy.unit[quantity.unit]?.dimension;
      if (!after || !change || change.of !== undefined || dimensionOf(after) !== dimensionOf(change)) return undefined;
      return { name: t.questions.counted, text: t.questions.leftAndSaved(quantityText(ctx, after), quantityText(ctx, withoutSign(change))) };
    }
    default:
      return undefined;
  }
}

/** What a case that counts by its technologies and tasks is filed under, and whether we inferred any of it. */
function filedUnder(
  { model, language, t }: ViewContext,
  { record: { inferred } }: Case,
  { technologies, tasks }: { technologies: readonly string[]; tasks: readonly string[] },
): AnswerFact {
  const { taxonomy } = model.content;
  const names = (list: 'technology' | 'task', ids: readonly string[], field: 'technologies' | 'tasks') =>
    t.list(ids.flatMap((one) => taxonomy[list][one]?.name[language] ?? [])) + (inferred?.includes(field) ? t.inBrackets(t.case.inferred) : '');
  return { name: t.questions.counted, text: t.joined([names('technology', technologies, 'technologies'), names('task', tasks, 'tasks')]) };
}

/**
 * How many are left out for one reason, and which: a case by its title; a result by its metric, which says little without whose it is.
 * Results of one case stand together, and whose they are is said once.
 */
function leftOutText(ctx: ViewContext, why: LeftOut['why'], list: readonly LeftOut[]): Text {
  const { t, model, language } = ctx;
  const named = list.slice(0, MOST_NAMED);
  const groups = [...new Set(named.map(({ aiCase }) => aiCase))].map((aiCase): Text => {
    const metrics = named.flatMap(({ aiCase: { id }, result }) =>
      id === aiCase.id && result ? pageLink(ctx, `${routes.case(id)}#${result.id}`, result.metric[language]) : [],
    );
    if (metrics.length === 0) return [pageLink(ctx, routes.case(aiCase.id), aiCase.record.title[language])];
    return [(partyNames(aiCase.record.adopters, model.content, language)[0] ?? aiCase.id) + t.dot, ...linked(metrics, t.comma)];
  });
  return [
    t.questions.why[why](list.length) + t.colon,
    ...joinTexts(groups, t.joined(['', ''])),
    ...(list.length > MOST_NAMED ? [t.questions.andMore] : []),
  ];
}
