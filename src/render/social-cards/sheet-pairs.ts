import { strings } from '../../i18n/index.ts';
import { pictureStrings } from '../../i18n/pictures.ts';
import type { Bar } from '../../model/bars.ts';
import { pathData, type Rectangle } from '../../model/weave.ts';
import type { PairGroupView, PairsView, PairView, PanelView } from '../../views/pictures/pairs.ts';
import { notes } from '../drawing/parts.ts';
import type { Colours } from './colours.ts';
import { fitLines } from './lines.ts';
import type { Pen } from './pen.ts';
import type { SheetArea } from './sheet.ts';

/** How many pairs a sheet that isn't tall shows, each of another case: few enough to be read on a phone. */
const FEW = 3;
/** In parts of the words' size: a pair at least and at most, the name of a panel and of a case, and a line of the key. */
const HEIGHT = { pair: 2.25, most: 3.2, panel: 1.7, case: 1.35, key: 1.3 };
const KEY = 0.86;
/** The words grow smaller before a pair is left out. */
const SIZES = [1, 0.94, 0.88, 0.82, 0.76, 0.7];
/** Baselines of a pair's words, and top and height of both bars, in parts of the words' size. */
const PAIR = { words: 0.95, bars: 1.3, high: 0.32, pitch: 0.36, number: 2.06, indent: 0.9 };
/** How much of the width bars take; their numbers stand in the rest. */
const BARS = 0.42;
/** How much of the stretch between both ends of a value is seen. */
const RANGE = 0.45;
/** Of the strip: how much of the width its squares take, the air between two in parts of one, and the size of its words. */
const STRIP = { share: 0.6, air: 0.22, words: 0.76 };

type Row = { panel: string } | { who: string } | { pair: PairView; whose: string; indented: boolean };
const heightOf = (row: Row): number => ('panel' in row ? HEIGHT.panel : 'who' in row ? HEIGHT.case : HEIGHT.pair);

/** Panels as rows: a case of several pairs has its name above them, one of a single pair on its line. */
const rowsOf = (panels: readonly PanelView[]): Row[] =>
  panels.flatMap(({ name, cases }): Row[] => [
    { panel: name },
    ...cases.flatMap(({ who, rows }): Row[] =>
      rows.length === 1
        ? [{ pair: rows[0]!, whose: who, indented: false }]
        : [...(who === '' ? [] : [{ who }]), ...rows.map((pair) => ({ pair, whose: '', indented: true }))],
    ),
  ]);

/**
 * Few pairs for a sheet that has little room: the best evidenced of each case, but of none that must be read beside another of its case.
 */
function bestOf(panels: readonly PanelView[], most: number): PanelView[] {
  const best = panels
    .flatMap(({ cases }) => cases.flatMap(({ rows }) => (rows.some(({ aside }) => aside) ? [] : rows.slice(0, 1))))
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

/** Draws how many pairs prove what, then those that can prove most: a few, or on a tall sheet all for which there is room; the rest are counted. */
export function drawPairs(pen: Pen, { groups }: PairsView, { left, top, width, bottom, text: words, stacked }: SheetArea): void {
  const [group] = groups;
  if (!group) return;
  const from = drawStrip(pen, groups, { left, top: top - words * 0.6, width, text: words * STRIP.words });
  const cases = group.panels.reduce((sum, panel) => sum + panel.cases.length, 0);
  const choices = stacked
    ? Array.from({ length: cases }, (_, i) => firstCases(group.panels, cases - i))
    : Array.from({ length: FEW }, (_, i) => bestOf(group.panels, FEW - i));
  const attempts = choices.flatMap((panels) => SIZES.map((share) => layout(pen, group, panels, { from, bottom, width, size: words * share })));
  const { rows, size, key, spare } = attempts.find((one) => one.spare >= 0) ?? attempts.at(-1)!;
  const count = rows.filter((row) => 'pair' in row).length;
  const height = Math.min(HEIGHT.most * size, HEIGHT.pair * size + Math.max(0, spare) / Math.max(1, count));
  let y = from;
  for (const row of rows) {
    if ('panel' in row) {
      pen.text(row.panel, left, y + size * 1.25, size * 0.86, 400, 'text-secondary');
      pen.shape({ d: pathData([{ x: left, y: Math.round(y + size * 1.5), width, height: 1 }]), fill: 'border' });
    } else if ('who' in row) drawWords(pen, [row.who], { x: left, y: y + size * 1.05, width, size, weight: 700 });
    else drawPair(pen, row, { x: left, y, width, size });
    y += 'pair' in row ? height : heightOf(row) * size;
  }
  drawKey(pen, key, { left, width, bottom, text: size * KEY });
}

/** Rows in a size, and how much room they leave. */
function layout(
  pen: Pen,
  group: PairGroupView,
  panels: readonly PanelView[],
  { from, bottom, width, size }: { from: number; bottom: number; width: number; size: number },
) {
  const rows = rowsOf(panels);
  const shown = pairsOf(panels);
  const key = keyLines(pen, shown, group.pairs.length - shown.filter(({ aside }) => !aside).length, width, size * KEY);
  const room = bottom - (key.length + 0.4) * HEIGHT.key * size * KEY - from;
  return { rows, size, key, spare: room - rows.reduce((sum, row) => sum + heightOf(row), 0) * size };
}

/** A square for each pair, those that prove most filled; below each group how many it has, and of what kind. Gives the line below. */
function drawStrip(
  pen: Pen,
  groups: readonly PairGroupView[],
  { left, top, width, text }: Pick<SheetArea, 'left' | 'top' | 'width' | 'text'>,
): number {
  const count = groups.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const cell = Math.min(text * 1.5, (width * STRIP.share) / count);
  // What the squares leave is room for words, the same for each group.
  const gap = (width - count * cell) / groups.length;
  const side = Math.max(3, Math.round(cell * (1 - STRIP.air)));
  let x = left;
  let lines = 1;
  for (const { id, pairs, short } of groups) {
    const own = pairs.map((_, i): Rectangle => ({ x: Math.round(x + i * cell), y: Math.round(top), width: side, height: side }));
    if (id === 'alone') pen.shape({ d: pathData(own), fill: 'text' });
    else
      for (const { x: at, y } of own)
        pen.shape({ d: `M${at + 1} ${y + 1}h${side - 2}v${side - 2}h-${side - 2}z`, stroke: 'text-secondary', strokeWidth: 2 });
    const weight = id === 'alone' ? 700 : 400;
    const room = pairs.length * cell + gap - text * 0.5;
    const fitted = fitLines(`${pairs.length} ${short}`, pen.language, (part) => pen.width(part, 1, weight), room, [
      { size: text, most: 2 },
      { size: text * 0.85, most: 3 },
    ]);
    fitted.lines.forEach((line, i) => pen.text(line, x, top + side + text * (1.3 + i * 1.15), fitted.size, weight, 'text'));
    lines = Math.max(lines, fitted.lines.length);
    x += pairs.length * cell + gap;
  }
  return top + side + text * (0.6 + lines * 1.15);
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

/** What was measured on a line of its own, with the boxes of its grade; below it both bars, and their numbers beside them. */
function drawPair(pen: Pen, { pair, whose, indented }: Extract<Row, { pair: PairView }>, { x: start, y, width: whole, size }: At): void {
  const { number, grade, bars, axis, metric, aside } = pair;
  const { dot } = strings(pen.language);
  const x = start + (indented ? size * PAIR.indent : 0);
  const width = whole - (x - start);
  const small = size * 0.8;
  const squares = grade.level > 0 ? pen.gradeWidth('', grade.level, small) - small * 0.6 : 0;
  const quiet = aside ? 'text-secondary' : 'text';
  const { notCounted } = pictureStrings(pen.language).pairs;
  const beside = aside ? [notCounted, ...notes(number).slice(0, 1)] : whose === '' ? [] : [whose];
  // Where there is no room for all: what was found says why it isn't counted.
  const found = number.study?.outcome?.found;
  const words = [[metric, ...beside], ...(aside && found ? [[metric, found]] : []), [metric]].map((parts) => parts.join(dot));
  drawWords(pen, words, { x, y: y + size * PAIR.words, width, size, weight: 400 }, quiet);
  const baseline = y + size * PAIR.number;
  if (squares > 0) pen.grade('', grade.level, x + width - squares, baseline, small);
  const long = width * BARS;
  const right = x + width - squares - size * 0.5;
  const weight = aside ? 400 : 700;
  const share = Math.min(1, (right - x - long - size * 0.5) / pen.width(number.text, size, weight));
  const from = right - pen.width(number.text, size * share, weight);
  if (aside) pen.text(number.text, from, baseline, size * share, weight, quiet);
  else drawValues(pen, number, from, baseline, size * share);
  if (!bars) return;
  for (const [row, side] of (['before', 'after'] as const).entries()) {
    const lane = (from: number, to: number): Rectangle => ({
      x: x + (from / axis) * long,
      y: Math.round(y + size * (PAIR.bars + row * PAIR.pitch)),
      width: ((to - from) / axis) * long,
      height: Math.max(3, Math.round(size * PAIR.high)),
    });
    drawBar(pen, bars[side], lane, side === 'before' || aside ? 'thread-pale' : number.gain ? 'gain' : 'text');
  }
}

/** Solid up to the low end, light up to the high one. */
function drawBar(pen: Pen, { from, to }: Bar, lane: (from: number, to: number) => Rectangle, fill: keyof Colours): void {
  pen.shape({ d: pathData([lane(0, from)]), fill });
  if (to > from) pen.shape({ d: pathData([lane(from, to)]), fill, opacity: RANGE });
}

/** Before and after in a line; of a gain, only what was reached stands in its colour. */
function drawValues(pen: Pen, { text, values, gain }: PairView['number'], x: number, y: number, size: number): void {
  const last = values.at(-1)?.text ?? '';
  const end = pen.text(text.slice(0, text.length - last.length), x, y, size, 700, 'text');
  pen.text(last, end, y, size, 700, gain ? 'gain' : 'text');
}

interface Key {
  words: string;
  fill: keyof Colours;
  opacity?: number;
}
interface KeyLine {
  keys: Key[];
  counted: string;
}

/** The key of what is drawn in as many lines as it takes, and at the end of the last one how many pairs have no room. */
function keyLines(pen: Pen, shown: readonly PairView[], rest: number, width: number, size: number): KeyLine[] {
  const { keys: names, more } = pictureStrings(pen.language).pairs;
  const isRange = ({ from, to }: Bar) => to > from;
  const own = shown.filter(({ aside }) => !aside);
  const keys: Key[] = [
    { words: names.before, fill: 'thread-pale' },
    ...(own.some(({ number }) => !number.gain) ? [{ words: names.after, fill: 'text' } as const] : []),
    ...(shown.some(({ bars }) => bars && (isRange(bars.before) || isRange(bars.after)))
      ? [{ words: names.range, fill: 'text', opacity: RANGE } as const]
      : []),
    ...(own.some(({ number }) => number.gain) ? [{ words: names.gain, fill: 'gain' } as const] : []),
  ];
  const widthOf = ({ words }: Key) => size * SWATCH.pitch + pen.width(words, size, 400);
  const lines: KeyLine[] = [{ keys: [], counted: '' }];
  let used = 0;
  for (const key of keys) {
    if (used > 0 && used + widthOf(key) > width) {
      lines.push({ keys: [], counted: '' });
      used = 0;
    }
    lines.at(-1)!.keys.push(key);
    used += widthOf(key);
  }
  if (rest <= 0) return lines;
  const counted = more(rest);
  if (used + pen.width(counted, size, 700) > width) lines.push({ keys: [], counted });
  else lines.at(-1)!.counted = counted;
  return lines;
}

/** In parts of the words' size: a swatch, and what it and the air around it take. */
const SWATCH = { width: 1.3, height: 0.5, pitch: 2.6 };

function drawKey(
  pen: Pen,
  lines: readonly KeyLine[],
  { left, width, bottom, text: size }: Pick<SheetArea, 'left' | 'width' | 'bottom' | 'text'>,
): void {
  lines.forEach(({ keys, counted }, i) => {
    const y = bottom - size * 0.2 - (lines.length - 1 - i) * size * HEIGHT.key;
    let x = left;
    for (const { words, ...colour } of keys) {
      pen.shape({
        d: pathData([{ x, y: Math.round(y - size * 0.6), width: size * SWATCH.width, height: Math.round(size * SWATCH.height) }]),
        ...colour,
      });
      x = pen.text(words, x + size * 1.7, y, size, 400, 'text-secondary') + size * 0.9;
    }
    if (counted !== '') pen.text(counted, left + width - pen.width(counted, size, 700), y, size, 700, 'text');
  });
}
