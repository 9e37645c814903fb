import { pictureStrings } from '../../i18n/pictures.ts';
import type { Bar } from '../../model/bars.ts';
import { pathData, type Rectangle } from '../../model/weave.ts';
import type { PairsView, PairView } from '../../views/pictures/pairs.ts';
import type { Colours } from './colours.ts';
import { fitLines } from './lines.ts';
import type { Pen } from './pen.ts';
import type { SheetArea } from './sheet.ts';

/** How many pairs a sheet that isn't tall shows: few enough to be read on a phone. */
const FEW = 5;
/** In parts of the words' size: a pair at least, a heading, a line of the key, and the words of that. */
const HEIGHT = { pair: 2.02, heading: 1.9, key: 1.3 };
const KEY = 0.82;
/** The words grow smaller before a pair is left out. */
const SIZES = [1, 0.92, 0.84];
/** Baseline of a pair's words, in parts of their size; below it both bars, in parts of the room that is left there. */
const BASELINE = 0.9;
const BARS = { before: { at: 0.2, high: 0.3 }, after: { at: 0.53, high: 0.3 } } as const;
/** Bars no higher than this, in parts of the words' size. */
const HIGHEST = 0.54;
/** How much of the stretch between both ends of a value is seen. */
const RANGE = 0.45;
const BETTER = ['lower', 'higher', 'neither'] as const;

type Row = { heading: string } | { pair: PairView };
const heightOf = (row: Row): number => ('heading' in row ? HEIGHT.heading : HEIGHT.pair);

/** Pairs below the name of the way that is better. */
function split(pairs: readonly PairView[], names: Record<(typeof BETTER)[number], string>): Row[] {
  return BETTER.flatMap((better): Row[] => {
    const own = pairs.filter((pair) => (pair.better ?? 'neither') === better);
    return own.length > 0 ? [{ heading: names[better] }, ...own.map((pair) => ({ pair }))] : [];
  });
}

/** Draws the pairs of the first group, those that can prove most: a few, or on a tall sheet as many as there is room for; the rest are counted. */
export function drawPairs(pen: Pen, { groups }: PairsView, { left, top, width, bottom, text: words, stacked }: SheetArea): void {
  const t = pictureStrings(pen.language).pairs;
  const [group] = groups;
  if (!group) return;
  const most = stacked ? group.pairs.length : Math.min(FEW, group.pairs.length);
  const rowsOf = (count: number) => {
    const pairs = group.pairs.slice(0, count);
    return stacked ? split(pairs, t.better) : pairs.map((pair): Row => ({ pair }));
  };
  const until = (size: number) => bottom - (keyLines(pen, group.pairs.length, width, size * KEY).length + 0.6) * HEIGHT.key * size * KEY;
  const fits = (count: number, size: number) => rowsOf(count).reduce((sum, row) => sum + heightOf(row), 0) * size <= until(size) - top;
  const attempts = Array.from({ length: most }, (_, rest) => SIZES.map((share) => ({ count: most - rest, size: words * share }))).flat();
  const { count, size: text } = attempts.find((one) => fits(one.count, one.size)) ?? attempts.at(-1)!;
  const rows = rowsOf(count);
  const headings = rows.filter((row) => 'heading' in row).length;
  const height = (until(text) - top - headings * HEIGHT.heading * text) / Math.max(1, count);
  const at = { x: left, width, size: text, height };
  const shown = group.pairs.slice(0, count);
  const named = shown.every((pair) => lengthOf(pen, pair, true) <= width / text);
  // One size for all.
  const share = shown.every((pair) => lengthOf(pen, pair, named) <= width / text) ? 1 : SMALLER;
  let y = top;
  for (const row of rows) {
    if ('heading' in row) pen.text(row.heading, left, y + text * 1.2, text, 700, 'text');
    else drawPair(pen, row.pair, { ...at, y }, { named, share });
    y += 'heading' in row ? HEIGHT.heading * text : height;
  }
  drawKey(pen, keyLines(pen, group.pairs.length - count, width, text * KEY), { left, width, bottom, text: text * KEY });
}

/** How much smaller what was measured stands where it would have no room. */
const SMALLER = 0.88;

const squaresOf = (pen: Pen, { grade }: PairView, size: number): number => pen.gradeWidth('', grade.level, size * 0.8);
/** What was measured, and with `named` whose it is. */
const metricOf = ({ metric, who }: PairView, named: boolean): string => (named && who !== '' ? `${metric} · ${who}` : metric);
/** Width of a pair's line at size 1. */
const lengthOf = (pen: Pen, pair: PairView, named: boolean): number =>
  pen.width(metricOf(pair, named), 1, 400) + pen.width(pair.number.text, 1, 700) + squaresOf(pen, pair, 1) + 1;

interface At {
  x: number;
  y: number;
  width: number;
  size: number;
  height: number;
}

/** What was measured, both values and the boxes of the grade in a line, each in a column of its own; below it both bars. */
function drawPair(pen: Pen, pair: PairView, { x, y, width, size, height }: At, { named, share }: { named: boolean; share: number }): void {
  const { number, grade, bars } = pair;
  const baseline = y + size * BASELINE;
  const right = x + width - squaresOf(pen, pair, size);
  pen.grade('', grade.level, right + size * 0.4, baseline, size * 0.8);
  const valueWidth = pen.width(number.text, size, 700);
  drawValues(pen, number, right - valueWidth, baseline, size);
  drawMetric(pen, metricOf(pair, named), { x, y: baseline, width: right - x - valueWidth - size, size: size * share });
  const room = height - size * BASELINE;
  for (const side of ['before', 'after'] as const) {
    const { at, high } = BARS[side];
    const top = baseline + room * at;
    const lane = (from: number, to: number): Rectangle => ({
      x: x + from * width,
      y: Math.round(top),
      width: (to - from) * width,
      height: Math.max(3, Math.round(Math.min(room * high, size * HIGHEST))),
    });
    drawBar(pen, bars[side], lane, side === 'before' ? 'thread-pale' : number.gain ? 'gain' : 'text');
  }
}

/** Solid up to the low end, light up to the high one. */
function drawBar(pen: Pen, { from, to }: Bar, lane: (from: number, to: number) => Rectangle, fill: keyof Colours): void {
  pen.shape({ d: pathData([lane(0, from)]), fill });
  if (to > from) pen.shape({ d: pathData([lane(from, to)]), fill, opacity: RANGE });
}

/** What was measured, in one line on a baseline; where it has no room, without its last words in brackets. */
function drawMetric(pen: Pen, metric: string, { x, y, width, size }: Omit<At, 'height'>): void {
  const shorter = metric.replace(/\s*[（(][^（(]*[）)]$/u, '');
  const words = [metric, shorter].find((some) => pen.width(some, size, 400) <= width) ?? shorter;
  const steps = [1, 0.9, 0.8].map((share) => ({ size: size * share, most: 1 }));
  const fitted = fitLines(words, pen.language, (part) => pen.width(part, 1, 400), width, steps);
  pen.text(fitted.lines[0]!, x, y, fitted.size, 400, 'text');
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

/** The key of the bars in as many lines as it takes, and at the end of the last one how many pairs have no room. */
function keyLines(pen: Pen, rest: number, width: number, size: number): { keys: Key[]; counted: string }[] {
  const { keys: names, more } = pictureStrings(pen.language).pairs;
  const keys: Key[] = [
    { words: names.before, fill: 'thread-pale' },
    { words: names.after, fill: 'text' },
    { words: names.range, fill: 'text', opacity: RANGE },
    { words: names.gain, fill: 'gain' },
  ];
  const counted = rest > 0 ? more(rest) : '';
  const long = (some: readonly Key[], last: string) =>
    some.reduce((sum, { words }) => sum + size * SWATCH.pitch + pen.width(words, size, 400), pen.width(last, size, 700));
  if (long(keys, counted) <= width) return [{ keys, counted }];
  return [
    { keys: keys.slice(0, 3), counted: '' },
    { keys: keys.slice(3), counted },
  ];
}

/** In parts of the words' size: a swatch, and what it and the air around it take. */
const SWATCH = { width: 1.3, height: 0.5, pitch: 2.6 };

function drawKey(
  pen: Pen,
  lines: ReturnType<typeof keyLines>,
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
