/** Every result with a value before and one after, as bars on a scale of its own, sorted by what the pair can prove. */
import { pictureStrings } from '../../i18n/pictures.ts';
import type { Case, Result } from '../../model/cases.ts';
import { beforeAfterBars, type Bar, type Bars } from '../../model/bars.ts';
import { samePopulation } from '../../model/grade.ts';
import { partyNames } from '../../model/parties.ts';
import { byCodeUnit } from '../../records/order.ts';
import { notCounted } from '../../records/counting.ts';
import type { Taxonomy } from '../../records/schemas/taxonomy.ts';
import { routes } from '../../routes.ts';
import type { ViewContext } from '../context.ts';
import { gradeView, numberView, type GradeView, type NumberView } from '../result.ts';
import { pageLink, type LinkView } from '../text.ts';
import type { SharedFrame } from './frame.ts';

/** What a pair can prove, the most first: of the AI alone; of AI together with other changes; of two unlike things; that nothing got better; of something else. */
export const PAIR_GROUPS = ['alone', 'together', 'unlike', 'no-gain', 'not-ai'] as const;
export type PairGroup = (typeof PAIR_GROUPS)[number];

export interface Pair {
  aiCase: Case;
  result: Result;
  group: PairGroup;
  bars: Bars;
}

function groupOf(result: Result): PairGroup {
  if (notCounted(result)) return 'not-ai';
  if (result.outcome) return 'no-gain';
  if (!samePopulation(result)) return 'unlike';
  return result.covers === undefined ? 'alone' : 'together';
}

/** All pairs that can be drawn: values of one dimension, none below zero. The greatest change of a group comes first. */
export function pairs(cases: readonly Case[], units: Taxonomy['unit']): Pair[] {
  const found = cases.flatMap((aiCase) =>
    aiCase.results.flatMap((result): Pair[] => {
      const { before, after } = result;
      if (!before || !after || result.kind === 'scope-only') return [];
      const bars = beforeAfterBars(before, after, units);
      return bars ? [{ aiCase, result, group: groupOf(result), bars }] : [];
    }),
  );
  const middle = ({ from, to }: Bar) => (from + to) / 2;
  const change = ({ bars: { before, after } }: Pair) => Math.abs(Math.log(middle(after) / middle(before)));
  return found.sort(
    (x, y) =>
      PAIR_GROUPS.indexOf(x.group) - PAIR_GROUPS.indexOf(y.group) ||
      change(y) - change(x) ||
      byCodeUnit(`${x.aiCase.id}.${x.result.id}`, `${y.aiCase.id}.${y.result.id}`),
  );
}

export interface PairsView extends SharedFrame {
  kind: 'pairs';
  groups: { id: PairGroup; name: string; pairs: PairView[] }[];
}

export interface PairView {
  /** Case and result, joined by a dot. */
  id: string;
  link: LinkView;
  metric: string;
  who: string;
  number: NumberView;
  grade: GradeView;
  /** Which way is better, where it can be said. */
  better: Result['better'];
  bars: Bars;
}

export function pairsView(ctx: ViewContext): PairsView {
  const { model, language } = ctx;
  const t = pictureStrings(language).pairs;
  const all = pairs(model.cases, model.content.taxonomy.unit);
  return {
    kind: 'pairs',
    name: 'comparable-pairs',
    title: t.title(all.length, all.filter(({ group }) => group === 'alone').length),
    note: t.note,
    caution: t.caution,
    groups: PAIR_GROUPS.map((id) => {
      const own = all.filter(({ group }) => group === id);
      return { id, name: t.groups[id](own.length), pairs: own.map((pair) => pairView(ctx, pair)) };
    }).filter(({ pairs: own }) => own.length > 0),
  };
}

function pairView(ctx: ViewContext, { aiCase, result, bars }: Pair): PairView {
  const { model, language, t } = ctx;
  return {
    id: `${aiCase.id}.${result.id}`,
    link: pageLink(ctx, `${routes.case(aiCase.id)}#${result.id}`, result.metric[language]),
    metric: result.metric[language],
    who: t.list(partyNames(aiCase.record.adopters, model.content, language)),
    number: numberView(ctx, result),
    grade: gradeView(ctx, result.grading?.grade ?? 0, result.grading),
    better: result.better,
    bars,
  };
}
