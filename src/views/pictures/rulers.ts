/** The target of a document as the end of a scale, with what was reported since of the same basis on it; numbers of another can't be set against it. */
import { pictureStrings } from '../../i18n/pictures.ts';
import { formatDate } from '../../i18n/format.ts';
import { documentTargets, type DocumentTarget } from '../../model/figures.ts';
import { isOpenAbove } from '../../model/bars.ts';
import { ends } from '../../model/quantity.ts';
import { byCodeUnit } from '../../records/order.ts';
import type { Measured } from '../../records/primitives.ts';
import { routes } from '../../routes.ts';
import type { ViewContext } from '../context.ts';
import { publisherLinks } from '../source.ts';
import { joinTexts, pageLink, quantityText, type LinkView, type Text } from '../text.ts';
import type { SharedFrame } from './frame.ts';

export interface RulersView extends SharedFrame {
  kind: 'rulers';
  /** The target at whose number the scale ends. */
  goal: RulerView;
  /** Where the scale has ticks, in parts of it, and what they say: nothing, half of the target, all of it. */
  scale: { at: number; text: string }[];
  /** What was reported of the same basis, in the order of years: bars on the scale. */
  rulers: RulerView[];
  /** Whether the title says what all of these measure, and of which year. */
  inTitle: boolean;
  /** What measures something else, and is told in a sentence: what was reported, then other targets. */
  others: RulerView[];
  sentence: Text | undefined;
}

export interface RulerView {
  id: string;
  /** The year, and what is measured. */
  year: string;
  measure: string;
  who: LinkView[];
  number: LinkView;
  /** In parts of the target; and whether it may be more. */
  length: number;
  more: boolean;
  /** What another source gives for the same. */
  ticks: { number: string; measure: string; who: LinkView[]; length: number; more: boolean }[];
}

/**
 * The picture of the targets beside which a number was reported, and of all those numbers; undefined where there is none. Of a document that
 * sets several of one measure, the first is drawn; lengths are parts of the target. A number stands on its scale where their records name
 * one basis, and what has no counterpart is told below.
 */
export function rulersView(ctx: ViewContext): RulersView | undefined {
  const documents = documentTargets(ctx.model.content).filter(({ beside }) => beside.length > 0);
  const shown = documents.filter(
    ({ set_by, target }, i) => documents.findIndex((one) => one.set_by === set_by && one.target.unit === target.unit) === i,
  );
  return shown.length > 0 ? viewOf(ctx, shown) : undefined;
}

function viewOf(ctx: ViewContext, documents: readonly DocumentTarget[]): RulersView {
  const { language, model } = ctx;
  const t = pictureStrings(language).rulers;
  const lowEnd = (quantity: Measured) => ends(quantity)[0];
  const beside = documents.flatMap((document) => document.beside);
  const updates = [...new Set(beside.map(({ update }) => update))].sort((a, b) => byCodeUnit(model.updateOf(a).date, model.updateOf(b).date));
  const goals = new Set(documents.flatMap(({ target }) => target.basis ?? []));
  const met = new Set(beside.flatMap(({ number: { basis } }) => (basis !== undefined && goals.has(basis) ? [basis] : [])));
  const isAlike = ({ basis }: Measured) => basis !== undefined && met.has(basis);
  const goal = documents.find(({ target }) => isAlike(target)) ?? documents.toSorted((a, b) => lowEnd(b.target) - lowEnd(a.target))[0]!;
  const part = (quantity: Measured) => lowEnd(quantity) / lowEnd(goal.target);
  const reported = updates.map((update): Placed => {
    // Told of several documents, it is drawn once.
    const numbers = [...new Map(beside.filter((one) => one.update === update).map((one) => [one.number.measure.zh, one])).values()];
    const [first, ...others] = numbers;
    const { number, sources: from } = first!;
    const ruler = {
      id: update,
      year: formatDate(model.updateOf(update).date, language),
      measure: number.measure[language],
      who: publisherLinks(ctx, from),
      number: pageLink(ctx, routes.update(update), quantityText(ctx, number)),
      length: part(number),
      more: isOpenAbove(number),
      ticks: others.map((other) => ({
        number: quantityText(ctx, other.number),
        measure: other.number.measure[language],
        who: publisherLinks(ctx, other.sources),
        length: part(other.number),
        more: isOpenAbove(other.number),
      })),
    };
    return { ruler, quantities: numbers.map((one) => one.number), alike: isAlike(number) };
  });
  const targets = documents.map(({ set_by, year, target, sources }): Placed => {
    const ruler = {
      id: set_by,
      year: t.target(year),
      measure: target.measure[language],
      who: publisherLinks(ctx, sources),
      number: pageLink(ctx, routes.entry(set_by), quantityText(ctx, target)),
      length: part(target),
      more: isOpenAbove(target),
      ticks: [],
    };
    return { ruler, quantities: [target], alike: isAlike(target) };
  });
  const others = [...reported.filter(({ alike }) => !alike), ...targets.filter((_, i) => documents[i] !== goal)].map(({ ruler }) => ruler);
  const drawn = reported.filter(({ alike }) => alike);
  const { colon, stop } = ctx.t;
  const plainSum = (quantity: Measured) => quantityText(ctx, { ...quantity, qualifier: undefined });
  const [only, ...more] = drawn;
  const [first, second, ...third] = only?.quantities ?? [];
  const twoThatDiffer =
    only && first && second && more.length + third.length === 0 && part(first) !== part(second)
      ? { year: only.ruler.year, measure: only.ruler.measure, sums: [plainSum(first), plainSum(second)] as const }
      : undefined;
  return {
    kind: 'rulers',
    name: 'three-rulers',
    title: t.title(goal.year, plainSum(goal.target), drawn.length > 0, twoThatDiffer),
    note: t.note(formatDate(model.lastChecked, language)),
    caution: t.caution,
    goal: targets[documents.indexOf(goal)]!.ruler,
    scale: [0, 0.5, 1].map((at) => ({
      at,
      text: at === 0 ? '0' : quantityText(ctx, { unit: goal.target.unit, value: lowEnd(goal.target) * at }),
    })),
    rulers: drawn.map(({ ruler }) => ruler),
    inTitle: twoThatDiffer !== undefined,
    others,
    sentence:
      others.length === 0
        ? undefined
        : [
            t.others,
            ...joinTexts(
              others.map(({ year, measure, number }) => [`${year}${colon}${measure}${t.comma}`, number]),
              t.between,
            ),
            stop,
          ],
  };
}

/** A ruler with the numbers that it shows, and whether it has a counterpart. */
interface Placed {
  ruler: RulerView;
  quantities: Measured[];
  alike: boolean;
}
