/** Questions that enterprises ask, the rules by which cases answer them, and what the answers don't prove, in the words of one language. */
import { descriptionStrings } from '../i18n/description-strings.ts';
import { writtenCost } from '../i18n/written-cost.ts';
import { strongest, type Case } from '../model/cases.ts';
import { onPage } from '../model/pages.ts';
import { partyNames } from '../model/parties.ts';
import { answer, countedQuestions, LEFT_OUT, type LeftOut } from '../model/questions.ts';
import type { QuestionId } from '../records/schemas/taxonomy.ts';
import { routes } from '../routes.ts';
import { caseCardView, type CaseCardView } from './case-card.ts';
import type { ViewContext } from './context.ts';
import { listDescription, questionDescription } from './page-descriptions.ts';
import type { PageView } from './page.ts';
import { pagesView, type PagesView } from './pages.ts';
import { ratiosView, type RatiosView } from './pictures/ratios.ts';
import { resultView, type ResultView } from './result.ts';
import { linked, pageLink, type LinkView, type Text } from './text.ts';

export interface QuestionListView {
  page: PageView;
  questions: { link: LinkView; count: string; rule: string }[];
}

export function questionListView(ctx: ViewContext): QuestionListView {
  const { t, model, language } = ctx;
  const questions = countedQuestions(model.cases, model.content.taxonomy);
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
    questions: questions.map(({ id, question, count }) => ({
      link: pageLink(ctx, routes.question(id), question.name[language]),
      count: t.cases.count(count),
      rule: question.rule[language],
    })),
  };
}

export interface QuestionView {
  page: PageView;
  rule: string;
  notProven: string;
  /** What seems to answer it but isn't counted, by why. */
  leftOut: { why: LeftOut['why']; text: Text }[];
  picture: RatiosView | undefined;
  /** Where nothing answers, a reader still leaves with the cases that say most. */
  best: CaseCardView[];
  /** Cases on this page with what answers: their published cost, their results; neither where the case as a whole does. */
  answers: { card: CaseCardView; cost: string | undefined; results: ResultView[] }[];
  pages: PagesView;
}

const MOST_BEST = 3;
/** Most names listed of what is left out; the count beside them gives the total. */
const MOST_NAMED = 12;

export function questionView(ctx: ViewContext, id: QuestionId, number: number): QuestionView {
  const { t, model, language } = ctx;
  const { cases, content } = model;
  const question = content.taxonomy.question[id]!;
  const { answered, leftOut } = answer(id, cases, content.taxonomy);
  const answering = answered.map(({ aiCase }) => aiCase);
  const compared = answering.filter(({ grade }) => grade >= 2).length;
  const cost = ({ record }: Case) => (id === 'cost-published' && record.cost ? writtenCost(record.cost, language, content.taxonomy.unit) : undefined);
  return {
    page: {
      path: routes.questionPage(id)(number),
      title: question.name[language] + (number > 1 ? `${t.dot}${t.cases.page(number)}` : ''),
      lead: t.questions.lead(answered.length, compared, cases.length),
      description: questionDescription(question, answering, number, model, language),
      crumbs: [pageLink(ctx, routes.cases, t.nav.cases), pageLink(ctx, routes.questions, t.nav.questions)],
      kind: number === 1 ? 'question' : undefined,
    },
    rule: question.rule[language],
    notProven: question.not_proven[language],
    leftOut: LEFT_OUT.flatMap((why) => {
      const list = leftOut.filter((item) => item.why === why);
      return list.length > 0 ? [{ why, text: leftOutText(ctx, why, list) }] : [];
    }),
    picture: id === 'before-and-after-given' && number === 1 ? ratiosView(ctx) : undefined,
    best: (answered.length > 0 ? [] : strongest(cases, MOST_BEST)).map((aiCase) => caseCardView(ctx, aiCase)),
    answers: onPage(answered, number).map(({ aiCase, results }) => ({
      card: caseCardView(ctx, aiCase),
      cost: cost(aiCase),
      results: results.map((result) => resultView(ctx, aiCase, result)),
    })),
    pages: pagesView(answered.length, number, routes.questionPage(id)),
  };
}

/** How many are left out for one reason, and which: a case by its title; a result by its metric, which says little without whose it is. */
function leftOutText(ctx: ViewContext, why: LeftOut['why'], list: readonly LeftOut[]): Text {
  const { t, model, language } = ctx;
  const link = ({ aiCase, result }: LeftOut): LinkView =>
    result
      ? pageLink(
          ctx,
          `${routes.case(aiCase.id)}#${result.id}`,
          `${partyNames(aiCase.record.adopters, model.content, language)[0] ?? aiCase.id}${t.dot}${result.metric[language]}`,
        )
      : pageLink(ctx, routes.case(aiCase.id), aiCase.record.title[language]);
  return [
    t.questions.why[why](list.length) + t.colon,
    ...linked(list.slice(0, MOST_NAMED).map(link), t.joined(['', ''])),
    ...(list.length > MOST_NAMED ? [t.questions.andMore] : []),
  ];
}
