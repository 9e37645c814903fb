/** Every result with a value before and one after, as bars, sorted by what the pair can prove and by its case. */
import { pictureStrings } from '../../i18n/pictures.ts';
import type { Case, Result } from '../../model/cases.ts';
import { beforeAfterBars, PERCENT, type Bars } from '../../model/bars.ts';
import { samePopulation } from '../../model/grade.ts';
import { partyNames } from '../../model/parties.ts';
import { byCodeUnit } from '../../records/order.ts';
import { notCounted } from '../../records/counting.ts';
import { DESIGNS } from '../../records/schemas/case.ts';
import type { Taxonomy } from '../../records/schemas/taxonomy.ts';
import { routes } from '../../routes.ts';
import type { ViewContext } from '../context.ts';
import { barViews, gradeView, numberView, type BarView, type GradeView, type NumberView } from '../result.ts';
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

/**
 * All pairs that can be drawn: values of one dimension, none below zero. In a group by grade, then by the design of the study, as the list
 * of designs has it, then by id.
 */
export function pairs(cases: readonly Case[], units: Taxonomy['unit']): Pair[] {
  const found = cases.flatMap((aiCase) =>
    aiCase.results.flatMap((result): Pair[] => {
      const { before, after } = result;
      if (!before || !after || result.kind === 'scope-only') return [];
      const bars = beforeAfterBars(before, after, units);
      return bars ? [{ aiCase, result, group: groupOf(result), bars }] : [];
    }),
  );
  const design = ({ result: { study } }: Pair) => (study?.design === undefined ? DESIGNS.length : DESIGNS.indexOf(study.design));
  return found.sort(
    (x, y) =>
      PAIR_GROUPS.indexOf(x.group) - PAIR_GROUPS.indexOf(y.group) ||
      (y.result.grading?.grade ?? 0) - (x.result.grading?.grade ?? 0) ||
      design(x) - design(y) ||
      byCodeUnit(`${x.aiCase.id}.${x.result.id}`, `${y.aiCase.id}.${y.result.id}`),
  );
}

/** What the width of a bar is measured by: all of a hundred percent, or the larger of both values. A panel has one. */
export const SCALES = ['share', 'larger'] as const;
export type Scale = (typeof SCALES)[number];
/** Which way is better: a panel each. */
export const PANELS = ['lower', 'higher', 'neither'] as const;
export type PanelId = (typeof PANELS)[number];

export interface PairsView extends SharedFrame {
  kind: 'pairs';
  groups: PairGroupView[];
  /** What those that prove most have in common, and of how many cases they are. */
  groupNote: string;
}

export interface PairGroupView {
  id: PairGroup;
  /** What its pairs have in common; and with how many they are. */
  name: string;
  counted: string;
  /** In a word or two, without its count. */
  short: string;
  pairs: PairView[];
  panels: PanelView[];
}

/** Pairs on one scale for which the same way is better, by case. */
export interface PanelView {
  id: PanelId;
  scale: Scale;
  name: string;
  cases: { who: string; rows: PairView[] }[];
}

export interface PairView {
  /** Case and result, joined by a dot. */
  id: string;
  /** Id of its case. */
  caseId: string;
  link: LinkView;
  metric: string;
  who: string;
  number: NumberView;
  grade: GradeView;
  /** Which way is better, where it can be said. */
  better: PanelId;
  scale: Scale;
  /** What the values are called, and how long their bars are: percentages as they are, of other values the larger one is 100 %. */
  bars: BarView[];
  /** Shown beside others of its case for what it found: nothing better. It counts in a group of its own. */
  aside: boolean;
}

export function pairsView(ctx: ViewContext): PairsView {
  const { model, language } = ctx;
  const t = pictureStrings(language).pairs;
  const all = pairs(model.cases, model.content.taxonomy.unit);
  const drawn = all.map((pair) => ({ group: pair.group, view: pairView(ctx, pair) }));
  const noGain = drawn.filter(({ group }) => group === 'no-gain').map(({ view }) => view);
  return {
    kind: 'pairs',
    name: 'comparable-pairs',
    title: t.title(all.length, all.filter(({ group }) => group === 'alone').length),
    note: [t.note, t.order].join(ctx.t.space),
    caution: t.caution,
    groupNote: groupNoteOf(
      ctx,
      drawn.filter(({ group }) => group === PAIR_GROUPS[0]).map(({ view }) => view),
    ),
    groups: PAIR_GROUPS.map((id) => {
      const own = drawn.filter(({ group }) => group === id).map(({ view }) => view);
      return {
        id,
        name: t.groups[id],
        counted: t.counted(t.groups[id], own.length),
        short: t.short[id],
        pairs: own,
        panels: panelsOf(ctx, own, id === 'alone' ? noGain : []),
      };
    }).filter(({ pairs: own }) => own.length > 0),
  };
}

/** Pairs of one case, from one paper, are less than as many of as many cases. */
function groupNoteOf({ t, language }: ViewContext, own: readonly PairView[]): string {
  const words = pictureStrings(language).pairs;
  if (own.length === 0) return words.caution;
  const cases = [...Map.groupBy(own, ({ caseId }) => caseId).values()];
  return [words.caution, words.spread(own.length, cases.length, Math.max(...cases.map((rows) => rows.length)))].join(t.space);
}

/** The pairs of a group by panel and case; beside those of a case, what else it measured the same way and found no better. */
function panelsOf({ language }: ViewContext, own: readonly PairView[], noGain: readonly PairView[]): PanelView[] {
  const t = pictureStrings(language).pairs;
  const asides = noGain
    .filter((pair) => own.some((one) => one.caseId === pair.caseId && one.better === pair.better))
    .map((pair) => ({ ...pair, aside: true }));
  const countOn = (scale: Scale) => own.filter((pair) => pair.scale === scale).length;
  // The scale of most pairs first: a sheet begins there.
  return [...SCALES]
    .sort((x, y) => countOn(y) - countOn(x))
    .flatMap((scale) =>
      PANELS.flatMap((id): PanelView[] => {
        const byCase = Map.groupBy(
          [...own, ...asides].filter((pair) => pair.scale === scale && pair.better === id),
          ({ caseId }) => caseId,
        );
        const cases = [...byCase.values()].map((rows) => ({ who: rows[0]!.who, rows }));
        return cases.length > 0 ? [{ id, scale, name: t.panel(t.scales[scale], t.better[id]), cases }] : [];
      }),
    );
}

function pairView(ctx: ViewContext, { aiCase, result }: Pair): PairView {
  const { model, language } = ctx;
  const [who = '', ...others] = partyNames(aiCase.record.adopters, model.content, language);
  return {
    id: `${aiCase.id}.${result.id}`,
    caseId: aiCase.id,
    link: pageLink(ctx, `${routes.case(aiCase.id)}#${result.id}`, result.metric[language]),
    metric: result.metric[language],
    who: others.length > 0 ? pictureStrings(language).pairs.andOthers(who) : who,
    number: numberView(ctx, result),
    grade: gradeView(ctx, result.grading?.grade ?? 0, result.grading),
    better: result.better ?? 'neither',
    scale: result.before?.unit === PERCENT && result.after?.unit === PERCENT ? 'share' : 'larger',
    bars: barViews(ctx, result),
    aside: false,
  };
}
