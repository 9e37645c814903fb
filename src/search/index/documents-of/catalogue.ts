import { pictureStrings } from '../../../i18n/pictures.ts';
import type { PageFacet } from '../../../model/facets.ts';
import type { QuestionId } from '../../../records/schemas/taxonomy.ts';
import type { Writing } from '../../../render/text/writing.ts';
import { routes } from '../../../routes.ts';
import type { CaseRowView } from '../../../views/case-row.ts';
import { catalogueView } from '../../../views/catalogue.ts';
import { facetPageView } from '../../../views/facet-page.ts';
import { homeView } from '../../../views/home.ts';
import { questionListView, questionView } from '../../../views/questions.ts';
import { plainText } from '../../../views/text.ts';
import { cardTexts, cell, dotted, framed, heading1, heading2, label, paragraph, resultLine, row, type SearchDocument } from '../document.ts';
import { pairCases, pairText } from './lists.ts';

/** The texts of rows, each with the result that leads. */
const rowTexts = (ctx: Writing, rows: readonly CaseRowView[]) =>
  cardTexts(
    ctx,
    rows.map(({ results: [first], ...row }) => ({ ...row, ...first })),
  );

/** The home page; the cases, parts of the article and news that it shows are told on pages of their own. */
export function homeDocument(ctx: Writing): SearchDocument {
  const { language, t } = ctx;
  const { cloth, figures, cities, elsewhere } = homeView(ctx);
  return {
    language,
    path: routes.home,
    kind: 'page',
    title: t.home.title,
    listsAll: true,
    lines: [
      heading1(t.home.title),
      paragraph(t.home.lead),
      paragraph(cloth.title),
      paragraph(pictureStrings(ctx.language).cloth.how),
      ...cloth.bands.map(({ name }) => cell(name)),
      paragraph(cloth.note),
      heading2(t.home.figures),
      ...figures.flatMap(({ quantity, label: name, note }) => [label(quantity.text), cell(name.text), paragraph(plainText([note]))]),
      ...cities.map(({ name }) => cell(name)),
      paragraph([elsewhere, t.home.citiesCaption].filter(Boolean).join(' ')),
    ],
  };
}

/** The catalogue. */
export function catalogueDocument(ctx: Writing): SearchDocument {
  const { page, count, rows } = catalogueView(ctx, 1);
  return framed(ctx, page, [heading2(count)], {
    listsAll: true,
    cards: rowTexts(ctx, rows),
  });
}

/** The page of one value of a facet. */
export function facetDocument(ctx: Writing, facet: PageFacet, value: string): SearchDocument {
  const { t } = ctx;
  const { page, definition, wider, grades, finding, providers, codes, rows } = facetPageView(ctx, facet, value, 1);
  return framed(
    ctx,
    page,
    [
      ...(definition ? [paragraph(definition)] : []),
      ...(wider ? [paragraph(`${t.facet.single} ${wider.text}`)] : []),
      ...row(t.facet.results, grades.map(({ grade, count }) => `${grade.text} ${count}`).join(t.comma)),
      heading2(t.facet.brings),
      paragraph(finding),
      ...row(t.facet.providers, providers.map(({ name, count }) => `${plainText([name])} ${count}`).join(t.comma)),
      ...codes.flatMap(({ standard, code }) => row(standard, code)),
    ],
    { subject: { kind: 'facet', facet, value }, cards: rowTexts(ctx, rows) },
  );
}

/** A question that enterprises ask, with the rule, what it leaves out, and the results that answer. */
export function questionDocument(ctx: Writing, id: QuestionId): SearchDocument {
  const { t } = ctx;
  const { page, rule, notProven, leftOut, picture, answers } = questionView(ctx, id, 1);
  return framed(
    ctx,
    page,
    [
      ...row(t.questions.rule, rule),
      ...row(t.questions.notProven, notProven),
      ...row(t.questions.leftOut, leftOut.map(({ text }) => plainText(text)).join(t.stop)),
      ...(answers.length > 0 ? [] : [paragraph(dotted(ctx, t.questions.title, t.facet.wider, t.evidence.disclosure))]),
      ...(picture ? [paragraph(picture.title), paragraph(picture.groupNote), paragraph(picture.note)] : []),
      ...(picture?.groups.map(({ counted }) => cell(counted)) ?? []),
      ...(picture ? pairCases(picture) : []),
      ...answers.flatMap(({ attribution, fact, status, results }) => [
        ...(attribution === undefined ? [] : [paragraph(attribution)]),
        ...(fact ? row(fact.name, fact.text) : []),
        ...(status ? row(status.word, status.reason ?? '') : []),
        ...results.map((result) => resultLine(ctx, result)),
      ]),
    ],
    {
      subject: { kind: 'question', id },
      cards: [
        ...cardTexts(
          ctx,
          answers.map(({ card }) => card),
        ),
        ...(picture?.groups.flatMap(({ pairs }) => pairs.map((pair) => pairText(ctx, pair))) ?? []),
      ],
    },
  );
}

/** All questions with their rules. */
export function questionsDocument(ctx: Writing): SearchDocument {
  const { page, questions, unanswered } = questionListView(ctx);
  const lines = [
    ...questions.flatMap(({ link, count, rule }) => row(`${link.text} ${count}`, rule)),
    ...(unanswered.length > 0 ? [heading2(ctx.t.questions.unanswered)] : []),
    ...unanswered.flatMap(({ link, rule }) => row(link.text, rule)),
  ];
  return framed(ctx, page, lines, { listsAll: true });
}
