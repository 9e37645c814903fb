/** The article's targets and what was reported since, in the words of one language; 'not reported yet' is an answer. */
import { descriptionStrings } from '../i18n/description-strings.ts';
import { formatDate } from '../i18n/format.ts';
import { documentTargets, targets, type DocumentTarget, type Target } from '../model/figures.ts';
import { routes } from '../routes.ts';
import { speakerPiece } from './article.ts';
import type { ViewContext } from './context.ts';
import { listPage, type PageView } from './page.ts';
import { figureLabel } from './pictures/frame.ts';
import { pictureView, type PictureView } from './pictures/index.ts';
import { publisherLinks } from './source.ts';
import { entryPiece, linked, pageLink, quantityText, type LinkView, type Text } from './text.ts';

export interface TargetsView {
  page: PageView;
  /** Targets beside which later numbers of another measure can be read. */
  sideBySide: SideBySideView[];
  pictures: PictureView[];
  rows: TargetView[];
}

/** A document's target, and what was reported about its entry in the same unit. */
export interface SideBySideView {
  id: string;
  lead: string;
  target: { number: string; measure: string; year: string; setBy: Text; sources: LinkView[] };
  reported: { number: LinkView; measure: string; status: string; date: string; sources: Text }[];
}

export interface TargetView {
  /** Id of the figure; undefined for a target of a document. */
  figure: string | undefined;
  number: string | LinkView;
  label: string;
  set: Text;
  /** Undefined where none is given outright. */
  year: string | undefined;
  /** Where no outcome has been reported: that, or where to look. */
  open: string | LinkView | undefined;
  since: { date: LinkView; status: string; text: string }[];
}

export function targetsView(ctx: ViewContext): TargetsView {
  const { t, model, language } = ctx;
  const own = targets(model.content);
  const documents = documentTargets(model.content);
  return {
    page: listPage(ctx, 'targets', descriptionStrings(language).counts.targets(own.length + documents.length), [
      pageLink(ctx, routes.article, t.nav.article),
    ]),
    sideBySide: documents.filter(({ beside }) => beside.length > 0).map((target) => sideBySideView(ctx, target)),
    pictures: [pictureView(ctx, 'targets-2027'), pictureView(ctx, 'five-hundreds')],
    rows: [...documents.map((target) => documentRow(ctx, target)), ...own.map((target) => ownRow(ctx, target))],
  };
}

const besideId = ({ set_by }: DocumentTarget): string => `beside-${set_by}`;

/** Whose document it is, and when that came out. */
const setBy = (ctx: ViewContext, { set_by, set }: DocumentTarget): Text => [
  entryPiece(ctx, set_by),
  set ? `${ctx.t.dot}${formatDate(set, ctx.language)}` : '',
];

function sideBySideView(ctx: ViewContext, document: DocumentTarget): SideBySideView {
  const { t, model, language } = ctx;
  const { sources } = model.content.records;
  const { set_by, year, target, beside } = document;
  /** When a number was first told: the earliest of its sources. */
  const publishedOn = (ids: readonly string[]) => ids.flatMap((id) => sources.get(id)?.data.date ?? []).sort()[0];
  return {
    id: besideId(document),
    lead: t.targets.besideLead(model.nameOf(set_by, language)),
    target: {
      number: quantityText(ctx, target),
      measure: target.measure[language],
      year: formatDate(String(year), language),
      setBy: setBy(ctx, document),
      sources: publisherLinks(ctx, document.sources),
    },
    reported: beside.map(({ update, number, sources: from }) => {
      const { status, date } = model.updateOf(update);
      const published = publishedOn(from);
      return {
        number: pageLink(ctx, routes.update(update), quantityText(ctx, number)),
        measure: number.measure[language],
        status: t.update.status[status],
        date: formatDate(date, language),
        sources: [...linked(publisherLinks(ctx, from), t.dot), published ? `${t.dot}${formatDate(published, language)}` : ''],
      };
    }),
  };
}

function documentRow(ctx: ViewContext, document: DocumentTarget): TargetView {
  const { t, language } = ctx;
  const { target, year, beside } = document;
  return {
    figure: undefined,
    number: quantityText(ctx, target),
    label: target.measure[language],
    set: setBy(ctx, document),
    year: String(year),
    open: beside.length > 0 ? { text: t.targets.seeBeside, href: `#${besideId(document)}` } : t.targets.notReported,
    since: [],
  };
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
    year: figure.target_year === undefined ? undefined : String(figure.target_year),
    open: since.some(({ status }) => status === 'outcome') ? undefined : t.targets.notReported,
    since: since.map(({ update, date, status, text }) => ({
      date: pageLink(ctx, routes.update(update), formatDate(date, language)),
      status: t.update.status[status],
      text: text[language],
    })),
  };
}
