/** A case in blocks, out of its view: what its Markdown and its feed entry share. */
import { casePageStrings } from '../../i18n/case-page.ts';
import { absolute, fileHref, linkTo, routes, withBase } from '../../routes.ts';
import type { CaseCardView } from '../../views/case-card.ts';
import { undisclosedBesideThread, type CaseView, type HigherGradedView } from '../../views/case.ts';
import type { BandView } from '../../views/thread.ts';
import { notes } from '../drawing/parts.ts';
import { leadName, numberText, type FieldsShown, type ResultView } from '../../views/result.ts';
import { reference } from '../citation/citation.ts';
import { heading, list, ordered, paragraph, type Block, type Inline } from './blocks.ts';
import { sourceBlock } from './sources.ts';
import { inlines, joined, link, row, type Writing } from './writing.ts';

/** What blocks tell of a result; a test holds them to it. */
export const RESULT_FIELDS: FieldsShown<ResultView> = {
  id: 'left out',
  href: 'left out',
  kind: 'left out',
  metric: 'shown',
  number: 'shown',
  bars: 'left out',
  rows: 'shown',
  attribution: 'left out',
  claimants: 'left out',
  asOf: 'left out',
  grade: 'shown',
  reasons: 'shown',
  raise: 'shown',
  quote: 'shown',
  sources: 'shown',
};

/** Who uses it and where, in a line. */
export const whoAndWhere = ({ t }: Writing, { adopters, place }: CaseView): string => [adopters, place].join(t.dot);

/** How sure it is, when that was checked and when the case was last changed, in a line. */
export const evidenceText = ({ t }: Writing, { grade, voices, checked, updated }: CaseView): string =>
  [grade.text, voices, checked.name + checked.text, t.case.updated + t.space + updated.text].join(t.dot);

export const summaryBlock = (ctx: Writing, { summary }: CaseView): Block => paragraph(...inlines(ctx, summary));

/** Problem, approach, and what it took, each under its heading. */
export const proseBlocks = (ctx: Writing, { prose }: CaseView): Block[] =>
  prose.flatMap(({ id, heading: name, text }) => [heading(2, name, id), paragraph(...inlines(ctx, text))]);

/** A line of a list, where there is something to say. */
const known = (ctx: Writing, name: string, text: string | undefined) => (text ? [row(ctx, name, text)] : []);

function resultBlocks(ctx: Writing, { id, metric, number, rows, grade, reasons, raise, quote, sources }: ResultView): Block[] {
  const { t } = ctx;
  return [
    heading(3, metric, id),
    paragraph({ strong: [number.text] }, ...notes(number).flatMap((note) => [t.dot, note])),
    list(
      ...rows.map(({ name, value }) => row(ctx, name, ...inlines(ctx, [value]))),
      row(ctx, t.case.evidence, grade.text),
      ...known(ctx, t.case.why, reasons),
      ...known(ctx, t.case.raise, raise),
      ...(quote
        ? [
            row(
              ctx,
              t.case.quote,
              `“${quote.text}”`,
              ...(quote.translation ? [t.dot, t.case.translated(quote.translation)] : []),
              t.dot,
              link(ctx, quote.source),
            ),
          ]
        : []),
      row(ctx, t.case.sources, ...joined(ctx, sources, t.dot)),
    ),
  ];
}

/** The result that the case leads with: its values, what it is compared with, who says so, its grade and what would raise it. */
export const mainResultBlocks = (ctx: Writing, { headline, headlineReason, higherGraded, othersOnly }: CaseView): Block[] => {
  const { t } = ctx;
  if (!headline) return [paragraph(t.case.noResult), ...(othersOnly ? [paragraph(othersOnly)] : [])];
  return [
    heading(2, leadName(t, headline.grade)),
    ...resultBlocks(ctx, headline),
    ...(headlineReason || higherGraded
      ? [
          list(
            ...known(ctx, t.case.headlineReason, headlineReason),
            ...(higherGraded ? [row(ctx, higherGraded.name, higherGradedText(ctx, higherGraded))] : []),
          ),
        ]
      : []),
  ];
};

const higherGradedText = ({ t }: Writing, { result: { metric, number }, grade }: HigherGradedView): string =>
  [`${metric} ${numberText(t, number)}`, grade].join(t.dot);

/** Every other result, as the main one. */
export const otherResultsBlocks = (ctx: Writing, { results, headline }: CaseView): Block[] => {
  const others = results.filter((result) => result !== headline);
  const name = headline ? casePageStrings(ctx.language).otherResults : ctx.t.case.results;
  return others.length > 0 ? [heading(2, name, 'results'), ...others.flatMap((result) => resultBlocks(ctx, result))] : [];
};

/** That it is no medical, legal or financial advice, where it may seem so. */
export const adviceBlocks = (view: CaseView): Block[] => (view.advice ? [paragraph(view.advice)] : []);

/** The doubts that a reader should have. */
export const doubtsBlocks = (ctx: Writing, { doubts }: CaseView): Block[] => [
  heading(2, ctx.t.case.doubts, 'doubts'),
  list(...doubts.map((doubt) => inlines(ctx, doubt))),
];

/** What else there is to know of the sources. */
export const sourceNotesBlocks = (ctx: Writing, { sourceNotes }: CaseView): Block[] =>
  sourceNotes ? [heading(3, ctx.t.case.sourceNotes, 'source-notes'), paragraph(...inlines(ctx, sourceNotes))] : [];

export const sourcesBlocks = (ctx: Writing, { sources }: CaseView): Block[] => [heading(2, ctx.t.case.sources, 'sources'), sourceBlock(ctx, sources)];

/** What has been changed since the case was first published, oldest first. */
export const changesBlocks = (ctx: Writing, { changes }: CaseView): Block[] => [
  heading(2, ctx.t.case.changes, 'changes'),
  list(...changes.map(({ date, text }) => row(ctx, date.text, text))),
];

/** What the main result's source gives and what not, what no source discloses, and what to ask the adopter. */
export function askBlocks(ctx: Writing, view: CaseView): Block[] {
  const { thread, undisclosed, callSheet } = view;
  const { name, items } = undisclosedBesideThread(view);
  return [
    heading(2, ctx.t.ask.title, 'ask'),
    ...(thread ? [list(...threadRows(ctx, thread.bands))] : []),
    ...(items.length > 0 ? [heading(3, name), list(...items.map(({ text }) => [text]))] : []),
    ...(undisclosed.length === 0 && !thread ? [paragraph(ctx.t.case.nothingUndisclosed)] : []),
    ordered(...callSheet.questions.map((question) => [question])),
  ];
}

function threadRows(ctx: Writing, bands: readonly BandView[]) {
  const words = casePageStrings(ctx.language);
  const names = (given: boolean) => ctx.t.list(bands.filter((band) => band.given === given).map(({ name }) => name));
  return [
    ...known(ctx, `${words.thread}${ctx.t.inBrackets(words.given)}`, names(true)),
    ...known(ctx, `${words.thread}${ctx.t.inBrackets(words.notGiven)}`, names(false)),
  ];
}

/** The case at a glance: who, where, which step, which technique, how far. */
export const factsBlocks = (ctx: Writing, { facts }: CaseView): Block[] => [
  heading(2, ctx.t.case.facts),
  list(...facts.map(({ name, text }) => row(ctx, name, ...inlines(ctx, text)))),
];

/** One case in a line: title, main result, grade. */
export const casePieces = (ctx: Writing, { title, href, headline, grade }: CaseCardView): Inline[] => [
  link(ctx, { text: title, href }),
  ...(headline ? [`${ctx.t.dot}${headline.metric}${ctx.t.colon}${numberText(ctx.t, headline.number)}`] : []),
  `${ctx.t.dot}${grade.text}`,
];

/** How to cite it: the original source first, then its page; and where its record is for programs. */
export function citeBlocks(ctx: Writing, { id, href, cite }: CaseView): Block[] {
  const { language, t } = ctx;
  const write = reference[language];
  const file = (path: string, text: string): Inline => ({ link: linkTo(ctx.host, fileHref(path)), text });
  return [
    heading(2, t.case.cite),
    ...(cite.cannotCite ? [paragraph(cite.cannotCite)] : []),
    list(
      ...(cite.original ? [row(ctx, cite.originalName, write(cite.original))] : []),
      row(ctx, t.case.citeOurs, write({ ...cite.ours, url: absolute(ctx.host, withBase(href)) })),
      [file(routes.citation(id), t.case.bibtex), t.dot, file(routes.caseData(id), 'JSON')],
    ),
  ];
}

/** Parts of the article that speak of the case, other cases of its parties, and cases that are alike. */
export function relatedBlocks(ctx: Writing, { sections, sameParties, similar }: CaseView): Block[] {
  const { t } = ctx;
  const part = (name: string, items: readonly (readonly Inline[])[]): Block[] => (items.length > 0 ? [heading(2, name), list(...items)] : []);
  return [
    ...part(
      t.case.mentions,
      sections.map((section) => inlines(ctx, [section])),
    ),
    ...part(
      t.case.same,
      sameParties.map((card) => casePieces(ctx, card)),
    ),
    ...part(
      t.case.similar,
      similar.map(({ card, reasons }) => [...casePieces(ctx, card), t.dot + reasons]),
    ),
  ];
}
