/** The article's targets and what was reported since, in the words of one language; 'not reported yet' is an answer. */
import { descriptionStrings } from '../i18n/description-strings.ts';
import { formatDate } from '../i18n/format.ts';
import { documentTargets, FIVE_HUNDREDS_TERM, targets, type DocumentTarget, type Target } from '../model/figures.ts';
import { byCodeUnit } from '../records/order.ts';
import { routes } from '../routes.ts';
import { speakerPiece } from './article.ts';
import type { ViewContext } from './context.ts';
import { listPage, type PageView } from './page.ts';
import { figureLabel } from './pictures/frame.ts';
import { rulersView, type RulersView } from './pictures/rulers.ts';
import { publisherLinks } from './source.ts';
import { entryPiece, pageLink, quantityText, type LinkView, type Text } from './text.ts';

export interface TargetsView {
  page: PageView;
  /** A target beside numbers of other measures, and what is to be said of it first; undefined where none was reported. */
  beside: { lead: string; picture: RulersView } | undefined;
  rows: TargetView[];
  /** The rows by when they fall due: what came of each. */
  board: { year: string; known: number; outcomes: TargetOutcome[] }[];
  /** Which targets these are, and what was not read. */
  scope: string;
}

/** A result; a number of the same name that may count something else; or neither. */
export type TargetOutcome = 'known' | 'namesake' | 'none';

export interface TargetView {
  /** Id of the figure; undefined for a target of a document. */
  figure: string | undefined;
  number: string | LinkView;
  label: string;
  set: Text;
  /** When it falls due, or within how long; undefined where neither is given. */
  year: string | undefined;
  /** The year, where one is given outright. */
  due: number | undefined;
  /** Where no outcome has been reported: that, or where to look. */
  open: string | LinkView | undefined;
  since: { date: LinkView; status: string; text: string; sources: LinkView[] }[];
}

export function targetsView(ctx: ViewContext): TargetsView {
  const { t, model, language } = ctx;
  const own = targets(model.content);
  const documents = documentTargets(model.content);
  const picture = rulersView(ctx);
  const rows = [...documents.map((target) => documentRow(ctx, target)), ...own.map((target) => ownRow(ctx, target))];
  const page = listPage(ctx, 'targets', descriptionStrings(language).counts.targets(rows.length), [pageLink(ctx, routes.article, t.nav.article)]);
  return {
    page: { ...page, lead: answer(ctx, rows) ?? t.targets.title },
    beside: picture && { lead: t.targets.besideLead(besideWords(ctx, documents)), picture },
    rows,
    board: boardOf(ctx, rows),
    scope: page.lead,
  };
}

const outcomeOf = ({ open }: TargetView): TargetOutcome => {
  if (open === undefined) return 'known';
  return typeof open === 'string' ? 'none' : 'namesake';
};

/** Those with a year of their own first, the earliest on top. */
const boardOf = ({ t }: ViewContext, rows: readonly TargetView[]): TargetsView['board'] =>
  [...Map.groupBy(rows, ({ year }) => year ?? t.targets.open)]
    .sort(([, [a]], [, [b]]) => (a?.due ?? Infinity) - (b?.due ?? Infinity))
    .map(([year, own]) => {
      const outcomes = own.map(outcomeOf);
      return { year, known: outcomes.filter((outcome) => outcome === 'known').length, outcomes };
    });

/** What came of the targets that fall due first; undefined where none has a year. */
function answer({ t, model, language }: ViewContext, rows: readonly TargetView[]): string | undefined {
  const years = rows.flatMap(({ due }) => due ?? []);
  if (years.length === 0) return undefined;
  const first = Math.min(...years);
  const firstDue = rows.filter(({ due }) => due === first);
  const known = firstDue.filter(({ open }) => open === undefined).length;
  return t.targets.answer(formatDate(model.lastChecked, language), first, firstDue.length, known);
}

/** The documents beside whose target a number was reported, the oldest first: each with what its target counts. */
function besideWords({ model, language }: ViewContext, documents: readonly DocumentTarget[]) {
  const shown = documents.filter(({ beside }) => beside.length > 0);
  return shown
    .filter(({ set_by }, i) => shown.findIndex((other) => other.set_by === set_by) === i)
    .sort((a, b) => byCodeUnit(a.set ?? '', b.set ?? ''))
    .map(({ set_by, set, target }) => ({
      name: model.nameOf(set_by, language),
      date: set ? formatDate(set.slice(0, 7), language) : '',
      measure: target.measure[language],
    }));
}

/** Place on the page of what can be read beside a target. */
export const BESIDE = 'beside';

/** Whose document it is, and when that came out. */
const setBy = (ctx: ViewContext, { set_by, set }: DocumentTarget): Text => [
  entryPiece(ctx, set_by),
  set ? `${ctx.t.dot}${formatDate(set, ctx.language)}` : '',
];

function documentRow(ctx: ViewContext, document: DocumentTarget): TargetView {
  const { t, language } = ctx;
  const { target, year, beside } = document;
  // A number of another measure says nothing of this target, however near the two are told.
  const hasNamesake = target.basis !== undefined && beside.some(({ number }) => number.basis === target.basis);
  return {
    figure: undefined,
    number: quantityText(ctx, target),
    label: target.measure[language],
    set: setBy(ctx, document),
    year: String(year),
    due: year,
    open: hasNamesake ? { text: t.targets.seeBeside, href: `#${BESIDE}` } : t.targets.notReported,
    since: [],
  };
}

/** Within how long a target without a year is to be met. */
function termText(ctx: ViewContext): string | undefined {
  const term = ctx.model.content.records.figures.get(FIVE_HUNDREDS_TERM);
  return term && ctx.t.targets.within(quantityText(ctx, term.data.quantity));
}

function ownRow(ctx: ViewContext, { id, figure, outcomes }: Target): TargetView {
  const { t, model, language } = ctx;
  const since = outcomes.map((update) => ({ update, ...model.updateOf(update) }));
  const { quantity, label, href } = figureLabel(ctx, id);
  return {
    figure: id,
    number: { text: quantity.text, href },
    label,
    set: [speakerPiece(ctx, figure.said_by), t.dot, formatDate(figure.as_of, language)],
    year: figure.target_year === undefined ? termText(ctx) : String(figure.target_year),
    due: figure.target_year,
    open: since.some(({ status }) => status === 'outcome') ? undefined : t.targets.notReported,
    since: since.map(({ update, date, status, text, sources }) => ({
      sources: publisherLinks(ctx, sources),
      date: pageLink(ctx, routes.update(update), formatDate(date, language)),
      status: t.update.status[status],
      text: text[language],
    })),
  };
}
