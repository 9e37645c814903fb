import { pictureStrings } from '../../i18n/pictures.ts';
import type { Case, Result } from '../../model/cases.ts';
import { notCounted } from '../../records/counting.ts';
import { samePopulation } from '../../model/grade.ts';
import { ends } from '../../model/quantity.ts';
import type { Taxonomy } from '../../records/schemas/taxonomy.ts';
import { routes } from '../../routes.ts';
import type { ViewContext } from '../context.ts';
import { gradeView, numberView, type NumberView } from '../result.ts';
import { pageLink, type LinkView } from '../text.ts';
import type { PictureFrame } from './frame.ts';
import { percentBetween } from './years.ts';
import { byCodeUnit } from '../../records/order.ts';

export interface Ratio {
  aiCase: Case;
  result: Result;
  /** After divided by before, from the cautious ends to the bold ones. */
  low: number;
  high: number;
  /** Whether before and after are of the same population, by the rule of the grades. */
  comparable: boolean;
}

export interface RatioAxis {
  /** Where a factor stands, in per cent of the width: steps of one length are one factor. */
  at: (factor: number) => number;
  /** Powers of ten. */
  ticks: { factor: number; at: number }[];
}

/** From the power of ten below all factors to the one above, with 1 among them. */
function ratioAxis(factors: readonly number[]): RatioAxis {
  const first = Math.floor(Math.log10(Math.min(1, ...factors)));
  const last = Math.ceil(Math.log10(Math.max(1, ...factors)));
  const at = (factor: number) => percentBetween(first, last, Math.log10(factor));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => ({ factor: 10 ** (first + i), at: at(10 ** (first + i)) }));
  return { at, ticks };
}

/**
 * What became of each value that has a before and an after, as a factor: those that compare first, the smallest of each before.
 * Values that are no amounts (below zero, or zero) have no factor and are left out.
 */
export function ratios(cases: readonly Case[], units: Taxonomy['unit']): { rows: Ratio[]; axis: RatioAxis } {
  const rows = cases
    .flatMap((aiCase) =>
      aiCase.results.flatMap((result) => {
        const { before, after } = result;
        if (!before || !after || notCounted(result)) return [];
        const [b, a] = [units[before.unit], units[after.unit]];
        if (!b || !a || b.dimension !== a.dimension) return [];
        const [b1, b2] = ends(before).map((end) => end * b.factor) as [number, number];
        const [a1, a2] = ends(after).map((end) => end * a.factor) as [number, number];
        if (Math.min(a1, b1) <= 0) return [];
        const [low, high] = [a1 / b2, a2 / b1];
        return [{ aiCase, result, low, high, comparable: samePopulation(result) }];
      }),
    )
    .sort((x, y) => Number(y.comparable) - Number(x.comparable) || x.low * x.high - y.low * y.high || byCodeUnit(x.aiCase.id, y.aiCase.id));
  return { rows, axis: ratioAxis(rows.flatMap(({ low, high }) => [low, high])) };
}

/** Every result with a before and an after on one logarithmic axis: equal distances are equal factors, whatever was counted. */
export interface RatiosView extends PictureFrame {
  kind: 'ratios';
  ticks: { text: string; factor: number; at: number }[];
  /** Where nothing changed. */
  same: number;
  rows: {
    /** Case and result, joined by a dot. */
    id: string;
    case: LinkView;
    metric: string;
    /** Before and after, with what must stand beside them. */
    number: NumberView;
    /** Empty where there is none. */
    grade: string;
    comparable: boolean;
    /** From the cautious end to the bold one, in per cent of the width. */
    from: number;
    to: number;
  }[];
}

export function ratiosView(ctx: ViewContext): RatiosView {
  const { cases, content } = ctx.model;
  const t = pictureStrings(ctx.language).ratios;
  const { rows, axis } = ratios(cases, content.taxonomy.unit);
  return {
    kind: 'ratios',
    name: 'ratios',
    title: t.title(rows.length, rows.filter(({ comparable }) => !comparable).length),
    note: t.note,
    ticks: axis.ticks.map(({ factor, at }) => ({ text: t.factor(factor), factor, at })),
    same: axis.at(1),
    rows: rows.map(({ aiCase, result, low, high, comparable }) => ({
      id: `${aiCase.id}.${result.id}`,
      case: pageLink(ctx, routes.case(aiCase.id), aiCase.record.title[ctx.language]),
      metric: result.metric[ctx.language],
      number: numberView(ctx, result),
      grade: result.grading ? gradeView(ctx, result.grading.grade, result.grading).short : '',
      comparable,
      from: axis.at(low),
      to: axis.at(high),
    })),
  };
}
