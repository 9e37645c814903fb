/** The target of a document beside what was reported since: one ruler a measure, for numbers of unlike measures can't be set against each other. */
import { pictureStrings } from '../../i18n/pictures.ts';
import { formatDate } from '../../i18n/format.ts';
import { documentTargets, type DocumentTarget } from '../../model/figures.ts';
import { ends } from '../../model/quantity.ts';
import { routes } from '../../routes.ts';
import type { ViewContext } from '../context.ts';
import { publisherLinks } from '../source.ts';
import { pageLink, quantityText, type LinkView } from '../text.ts';
import type { SharedFrame } from './frame.ts';

export interface RulersView extends SharedFrame {
  kind: 'rulers';
  /** In the order of their years; the target comes last. */
  rulers: RulerView[];
}

export interface RulerView {
  id: string;
  target: boolean;
  /** The year, and what is measured. */
  year: string;
  measure: string;
  who: LinkView[];
  number: LinkView;
  /** In parts of the target. */
  length: number;
  /** What another source gives for the same. */
  ticks: { number: string; measure: string; who: LinkView[]; at: number }[];
}

/** The picture of the first document with numbers beside a target; undefined where there is none. */
export function rulersView(ctx: ViewContext): RulersView | undefined {
  const document = documentTargets(ctx.model.content).find(({ beside }) => beside.length > 0);
  return document && viewOf(ctx, document);
}

function viewOf(ctx: ViewContext, { set_by, year, target, sources, beside }: DocumentTarget): RulersView {
  const { language, model } = ctx;
  const t = pictureStrings(language).rulers;
  const lowEnd = (quantity: typeof target) => ends(quantity)[0];
  const part = (quantity: typeof target) => lowEnd(quantity) / lowEnd(target);
  const updates = [...new Set(beside.map(({ update }) => update))];
  const reported = updates.map((update): RulerView => {
    const [first, ...others] = beside.filter((one) => one.update === update);
    const { number, sources: from } = first!;
    return {
      id: update,
      target: false,
      year: formatDate(model.updateOf(update).date, language),
      measure: number.measure[language],
      who: publisherLinks(ctx, from),
      number: pageLink(ctx, routes.update(update), quantityText(ctx, number)),
      length: part(number),
      ticks: others.map((other) => ({
        number: quantityText(ctx, other.number),
        measure: other.number.measure[language],
        who: publisherLinks(ctx, other.sources),
        at: part(other.number),
      })),
    };
  });
  return {
    kind: 'rulers',
    name: 'three-rulers',
    title: t.title(quantityText(ctx, { ...target, qualifier: undefined }), reported.length + 1),
    note: t.note(formatDate(model.lastChecked, language)),
    caution: t.caution,
    rulers: [
      ...reported,
      {
        id: set_by,
        target: true,
        year: t.target(year),
        measure: target.measure[language],
        who: publisherLinks(ctx, sources),
        number: pageLink(ctx, routes.entry(set_by), quantityText(ctx, target)),
        length: 1,
        ticks: [],
      },
    ],
  };
}
