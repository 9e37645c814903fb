import { strings } from '../../i18n/index.ts';
import { pictureStrings } from '../../i18n/pictures.ts';
import type { BarView } from '../../views/result.ts';
import { pathData, type Rectangle } from '../../model/weave.ts';
import type { PairGroupView, PairsView, PairView, PanelView, Scale } from '../../views/pictures/pairs.ts';
import { notes } from '../drawing/parts.ts';
import { drawBar, RANGE } from './bar.ts';
import type { Colours } from './colours.ts';
import { fitLines } from './lines.ts';
import type { Pen } from './pen.ts';
import type { SheetArea } from './sheet.ts';
import { drawKeys, keyLines, keysHeight, type Key } from './sheet-keys.ts';

/** How many pairs a sheet that isn't tall shows, each of another case: few enough to be read on a phone. */
const FEW = 3;
/** Of one case a tall sheet shows so many pairs before words grow smaller. */
const OF_CASE = [Infinity, 2, 1];
/** In parts of the words' size: a bar's lane, the air below a pair at least and at most, a line of words, and the names of a panel and of a case. */
const HEIGHT = { lane: 1.12, air: 0.35, most: 1.3, words: 1.35, panel: 1.7, case: 1.35 };
const KEY = 0.86;
/** The words grow smaller before a pair is left out. */
const SIZES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.62];
/** A lane's bar and words, in parts of the words' size. */
const LANE = { bar: 0.88, words: 0.86, baseline: 0.78 };
/** Parts of the width: what was measured, where it stands beside the bars, and what the values are called. */
const COLUMNS = { what: 0.42, label: { stacked: 0.36, beside: 0.24 } };
/** The axis, in percent. */
const TICKS = [0, 50, 100];
/** Of the strip: how much of the width its bars take, how wide and high a pair's part of one is at most, in parts of its words, and the size of these. */
const STRIP = { share: 0.6, cell: 1.5, high: 0.8, words: 0.76 };

type Row = { panel: string; scale: Scale } | { who: string } | { pair: PairView; whose: string };
const pairHeight = (beside: boolean): number => 2 * HEIGHT.lane + HEIGHT.air + (beside ? 0 : HEIGHT.words);
const heightOf = (row: Row, beside: boolean): number => {
  if ('panel' in row) return HEIGHT.panel;
  if ('who' in row) return HEIGHT.case;
  return pairHeight(beside) + (row.pair.aside && !beside ? HEIGHT.words : 0);
};

/** Panels as rows: a case of several pairs has its name above them, one of a single pair on its line. */
const rowsOf = (panels: readonly PanelView[], beside: boolean): Row[] =>
  panels.flatMap(({ name, scale, cases }): Row[] => [
    { panel: name, scale },
    ...cases.flatMap(({ who, rows }): Row[] =>
      beside || rows.length === 1
        ? rows.map((pair) => ({ pair, whose: who }))
        : [...(who === '' ? [] : [{ who }]), ...rows.map((pair) => ({ pair, whose: '' }))],
    ),
  ]);

/**
 * Few pairs for a sheet that has little room: the best evidenced of each case, but of none that must be read beside another of its case.
 */
function bestOf(panels: readonly PanelView[], most: number): PanelView[] {
  const all = pairsOf(panels);
  const best = panels
    .flatMap(({ cases }) => cases.flatMap(({ rows }) => (all.some((pair) => pair.aside && pair.caseId === rows[0]!.caseId) ? [] : rows.slice(0, 1))))
    .sort((x, y) => y.grade.level - x.grade.level)
    .slice(0, most);
  return keep(panels, (pair) => best.includes(pair));
}

const keep = (panels: readonly PanelView[], kept: (pair: PairView) => boolean): PanelView[] =>
  panels.flatMap((panel) => {
    const cases = panel.cases.flatMap(({ who, rows }) => {
      const own = rows.filter(kept);
      return own.length > 0 ? [{ who, rows: own }] : [];
    });
    return cases.length > 0 ? [{ ...panel, cases }] : [];
  });

/** The first so many cases of all panels, each with all of its pairs. */
function firstCases(panels: readonly PanelView[], count: number): PanelView[] {
  let rest = count;
  return panels.flatMap((panel) => {
    const cases = panel.cases.slice(0, Math.max(0, rest));
    rest -= cases.length;
    return cases.length > 0 ? [{ ...panel, cases }] : [];
  });
}

const pairsOf = (panels: readonly PanelView[]): PairView[] => panels.flatMap(({ cases }) => cases.flatMap(({ rows }) => rows));

/** Of each case no more pairs than so many, beside those that found nothing better: they are always read with the others. */
const fewOfCase = (panels: readonly PanelView[], most: number): PanelView[] =>
  panels.map((panel) => ({
    ...panel,
    cases: panel.cases.map(({ who, rows }) => ({ who, rows: rows.filter((pair) => pair.aside || rows.indexOf(pair) < most) })),
  }));

/** Draws how many pairs prove what, then those that can prove most: a few, or on a tall sheet all for which there is room; the rest are counted. */
export function drawPairs(pen: Pen, { groups }: PairsView, { left, top, width, bottom, text: words, stacked }: SheetArea): void {
  const [group] = groups;
  if (!group) return;
  const from = drawStrip(pen, groups, { left, top: top - words * 0.35, width, text: words * STRIP.words });
  const count = group.panels.reduce((sum, panel) => sum + panel.cases.length, 0);
  const choices = stacked
    ? [
        ...OF_CASE.map((most) => fewOfCase(group.panels, most)),
        ...Array.from({ length: count - 1 }, (_, i) => fewOfCase(firstCases(group.panels, count - 1 - i), 1)),
      ]
    : Array.from({ length: FEW }, (_, i) => bestOf(group.panels, FEW - i));
  // A low and wide sheet has room beside its bars, not above them.
  const beside = !stacked && width > 1.5 * (bottom - top);
  // Rather fewer pairs than words that can't be read on a phone.
  const sizes = (choice: number) => (stacked && choice < choices.length - 1 ? SIZES.slice(0, 4) : SIZES);
  const attempts = choices.flatMap((panels, i) =>
    sizes(i).map((share) => layout(pen, group, panels, { from, bottom, width, beside, size: words * share })),
  );
  const { rows, size, keys, rest, spare } = attempts.find((one) => one.spare >= 0) ?? attempts.at(-1)!;
  const shown = rows.filter((row) => 'pair' in row).length;
  const air = Math.min(HEIGHT.most * size, Math.max(0, spare) / Math.max(1, shown));
  const columns = columnsOf({ left, width, beside });
  let y = from;
  for (const row of rows) {
    if ('panel' in row) drawPanel(pen, row, { left, width, columns, y, size });
    else if ('who' in row) drawWords(pen, [row.who], { x: left, y: y + size * 1.05, width, size, weight: 700 });
    else drawPair(pen, row, { columns, y, size });
    y += heightOf(row, beside) * size + ('pair' in row ? air : 0);
  }
  const keySize = size * KEY;
  drawKeys(pen, keys, { left, top: bottom - keysHeight(keys, keySize) + keySize * 0.3, size: keySize });
  if (rest === '') return;
  pen.text(rest, left + width - pen.width(rest, keySize, 700), bottom - keySize * 0.05, keySize, 700, 'text');
}

interface Columns {
  /** Left edge and width: what was measured, what the values are called, the bars. */
  what: { x: number; width: number };
  label: { x: number; width: number };
  bars: { x: number; width: number };
  beside: boolean;
}

function columnsOf({ left, width, beside }: { left: number; width: number; beside: boolean }): Columns {
  const what = { x: left, width: beside ? width * COLUMNS.what : width };
  const label = { x: beside ? left + what.width : left, width: width * (beside ? COLUMNS.label.beside : COLUMNS.label.stacked) };
  const x = label.x + label.width;
  return { what, label, bars: { x, width: left + width - x }, beside };
}

/** Rows in a size, and how much room they leave. */
function layout(
  pen: Pen,
  group: PairGroupView,
  panels: readonly PanelView[],
  { from, bottom, width, beside, size }: { from: number; bottom: number; width: number; beside: boolean; size: number },
) {
  const rows = rowsOf(panels, beside);
  const shown = pairsOf(panels);
  const left = group.pairs.length - shown.filter(({ aside }) => !aside).length;
  const rest = left > 0 ? pictureStrings(pen.language).pairs.more(left) : '';
  const restWidth = rest === '' ? 0 : pen.width(rest, size * KEY, 700) + size;
  const keys = keyLines(pen, keysOf(pen, shown), width - restWidth, size * KEY);
  const room = bottom - keysHeight(keys, size * KEY) - size * 0.4 - from;
  return { rows, size, keys, rest, spare: room - rows.reduce((sum, row) => sum + heightOf(row, beside), 0) * size };
}

/** What its words at the bars leave open. */
function keysOf(pen: Pen, shown: readonly PairView[]): Key[] {
  const { keys } = pictureStrings(pen.language).pairs;
  return [
    { words: keys.before, fill: 'thread-pale' },
    ...(shown.some(({ number, aside }) => number.gain && !aside) ? [{ words: keys.gain, fill: 'gain' } as const] : []),
    ...(shown.some(({ bars }) => bars.some(({ from, to }) => to > from)) ? [{ words: keys.range, fill: 'gain', opacity: RANGE } as const] : []),
  ];
}

/** What the bars are measured by and which way is better; above the bars of shares, their axis. */
function drawPanel(
  pen: Pen,
  { panel, scale }: Extract<Row, { panel: string }>,
  { left, width, columns: { bars }, y, size }: { left: number; width: number; columns: Columns; y: number; size: number },
): void {
  const small = size * 0.8;
  const ticks = scale === 'share' ? TICKS : [];
  // What a width means is read on a phone, too: on a sheet of small words it is no smaller than so much.
  const least = Math.min(20, width / 45);
  const room = ticks.length > 0 ? bars.x - left - size * 0.5 : width;
  drawWords(pen, [panel], { x: left, y: y + size * 1.25, width: room, size: Math.max(size * 0.86, least), weight: 400 }, 'text-secondary');
  for (const tick of ticks) {
    const words = tick === 0 ? '0' : `${tick}%`;
    const wide = pen.width(words, small, 400);
    pen.text(words, bars.x + (bars.width * tick) / 100 - (wide * tick) / 100, y + size * 1.25, small, 400, 'text-secondary');
  }
  pen.shape({ d: pathData([{ x: left, y: Math.round(y + size * 1.5), width, height: 1 }]), fill: 'border' });
}

/** A bar for each group, as long as it has pairs, that of those that prove most the darkest; below it how many they are, and of what kind. Gives the line below. */
function drawStrip(
  pen: Pen,
  groups: readonly PairGroupView[],
  { left, top, width, text }: Pick<SheetArea, 'left' | 'top' | 'width' | 'text'>,
): number {
  const count = groups.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const cell = Math.min(text * STRIP.cell, (width * STRIP.share) / count);
  // What the bars leave is room for words, the same for each group.
  const gap = (width - count * cell) / groups.length;
  const high = Math.round(text * STRIP.high);
  let x = left;
  let lines = 1;
  for (const { id, pairs, short } of groups) {
    const own: Rectangle = { x: Math.round(x), y: Math.round(top), width: Math.round(pairs.length * cell), height: high };
    pen.shape({ d: pathData([own]), fill: id === 'alone' ? 'text' : 'text-secondary' });
    const weight = id === 'alone' ? 700 : 400;
    const room = pairs.length * cell + gap - text * 0.5;
    const fitted = fitLines(`${pairs.length}\u00a0${short}`, pen.language, (part) => pen.width(part, 1, weight), room, [
      { size: text, most: 2 },
      { size: text * 0.85, most: 3 },
    ]);
    fitted.lines.forEach((line, i) => pen.text(line, x, top + high + text * (1.3 + i * 1.15), fitted.size, weight, 'text'));
    lines = Math.max(lines, fitted.lines.length);
    x += pairs.length * cell + gap;
  }
  return top + high + text * (0.6 + lines * 1.15);
}

interface At {
  x: number;
  y: number;
  width: number;
  size: number;
}

/** Words in one line, in the largest of some sizes; of several wordings the first that fits. */
function drawWords(
  pen: Pen,
  wordings: readonly string[],
  { x, y, width, size, weight }: At & { weight: 400 | 700 },
  colour: keyof Colours = 'text',
): void {
  const shares = [1, 0.92, 0.84, 0.76];
  const fits = (share: number, words: string) => pen.width(words, size * share, weight) <= width;
  for (const words of wordings) {
    const share = shares.find((one) => fits(one, words));
    if (share !== undefined) return void pen.text(words, x, y, size * share, weight, colour);
  }
  const last = wordings.at(-1)!;
  const fitted = fitLines(last, pen.language, (part) => pen.width(part, 1, weight), width, [{ size: size * 0.7, most: 1 }]);
  pen.text(fitted.lines[0]!, x, y, fitted.size, weight, colour);
}

/** What was measured, above its bars or beside them; then a bar for each value, with its words before it. */
function drawPair(
  pen: Pen,
  { pair, whose }: Extract<Row, { pair: PairView }>,
  { columns, y, size }: { columns: Columns; y: number; size: number },
): void {
  const { number, bars, metric, aside, scale } = pair;
  const { dot } = strings(pen.language);
  const { what, label, bars: at, beside } = columns;
  const quiet = aside ? 'text-secondary' : 'text';
  const { notCounted } = pictureStrings(pen.language).pairs;
  if (beside) {
    const words = [metric, ...(whose === '' ? [] : [whose])].join(dot);
    const { size: own, lines } = fitLines(words, pen.language, (part) => pen.width(part, 1, 400), what.width - size, [
      { size: size * 0.92, most: 2 },
      { size: size * 0.8, most: 2 },
      { size: size * 0.66, most: 3 },
    ]);
    lines.forEach((line, i) => pen.text(line, what.x, y + own * (0.85 + i * 1.2), own, 400, quiet));
  } else {
    const line = { x: what.x, y: y + size * 0.95, width: what.width, size, weight: 400 } as const;
    drawWords(pen, [[metric, ...(whose === '' ? [] : [whose])].join(dot), metric], line, quiet);
    // Why it isn't counted: where there is no room for all, what was found.
    const found = number.study?.outcome?.found;
    const why = [notes(number).slice(0, 1), ...(found === undefined ? [] : [[found]])].map((parts) => [notCounted, ...parts].join(dot));
    if (aside) drawWords(pen, why, { ...line, y: line.y + size * HEIGHT.words }, quiet);
  }
  const top = y + (beside ? 0 : size * HEIGHT.words * (aside ? 2 : 1));
  // The axis lies behind the bars; those that are measured by the larger value only begin at one line.
  for (const tick of scale === 'share' ? TICKS : [0]) {
    const x = Math.round(at.x + (at.width * tick) / 100) - (tick === 100 ? 1 : 0);
    pen.shape({ d: pathData([{ x, y: Math.round(top - size * 0.1), width: 1, height: Math.round(size * HEIGHT.lane * 2) }]), fill: 'border' });
  }
  for (const [row, bar] of bars.entries()) {
    const laneTop = Math.round(top + row * size * HEIGHT.lane);
    const reached = bar.side === 'after' && number.gain && !aside;
    drawLabel(
      pen,
      bar,
      { x: label.x, right: at.x - size * 0.5, y: laneTop + size * LANE.baseline, size: size * LANE.words },
      reached ? 'gain' : quiet,
    );
    const lane = (from: number, to: number): Rectangle => ({
      x: at.x + from * at.width,
      y: laneTop,
      width: (to - from) * at.width,
      height: Math.round(size * LANE.bar),
    });
    drawBar(pen, bar, lane, bar.side === 'before' ? 'thread-pale' : aside ? 'no-gain' : reached ? 'gain' : 'text');
  }
}

/** What a value is called, and the value beside its bar; both smaller where they are long. */
function drawLabel(
  pen: Pen,
  { name, text }: BarView,
  { x, right, y, size }: { x: number; right: number; y: number; size: number },
  colour: keyof Colours,
): void {
  const air = size * 0.4;
  const wide = pen.width(name, size, 400) + air + pen.width(text, size, 700);
  const own = size * Math.min(1, (right - x) / wide);
  const at = pen.textBefore(text, right, y, own, 700, colour);
  pen.text(name, Math.max(x, at - (air / size) * own - pen.width(name, own, 400)), y, own, 400, 'text-secondary');
}
