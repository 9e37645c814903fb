/**
 * All pairs as squares, a group a row: how long a row is says how many prove that much, and only what is proved best is coloured. On a tall
 * sheet the pairs that prove most have a row each, with their numbers.
 */
import { pathData, type Rectangle } from '../../model/weave.ts';
import type { PairGroupView, PairsView, PairView } from '../../views/pictures/pairs.ts';
import { fitLines } from './lines.ts';
import { layoutPairRows } from './pair-rows.ts';
import type { Pen } from './pen.ts';
import type { SheetArea } from './sheet.ts';

/** Part of its place that a square covers, and of a row's height. */
const SQUARE = { across: 0.8, high: 0.72, below: 0.46 };
/** How much higher the row of those that prove most is. */
const FIRST = 1.35;
/** Part of the width for words beside the squares. */
const WORDS = 0.35;
/** In parts of the words' size: a count, and that of those that prove most. */
const SIZE = { count: 1.35, first: 2 };
/** On a tall sheet, in parts of the words' size: a row of squares below the pairs that prove most, its words, and the gap above all. */
const TALL = { row: 1.3, words: 0.8, above: 0.7 };
/** Where these squares begin, in parts of the width. */
const TALL_FROM = 0.6;

export function drawPairs(pen: Pen, { groups }: PairsView, area: SheetArea): void {
  const [first, ...others] = groups;
  if (first === undefined) return;
  const { left, top, bottom, text, stacked } = area;
  const below = others.length * text * TALL.row;
  // The title tells of those that prove most: their numbers follow it without a heading of their own.
  const rows = stacked ? layoutPairRows(pen, first.pairs, { ...area, top: top - text * 0.3, bottom: bottom - below - text * TALL.above }) : undefined;
  if (!rows) return drawSquares(pen, groups, area);
  rows();
  const most = Math.max(...others.map(({ pairs }) => pairs.length));
  const from = left + area.width * TALL_FROM;
  const pitch = (left + area.width - from) / most;
  const side = Math.min(pitch * SQUARE.across, text * TALL.row * SQUARE.high);
  const names = left + pen.width('00', text, 700) + text * 0.4;
  // All in the size of the longest.
  const longest = Math.max(...others.map(({ name }) => pen.width(name, 1, 400)));
  const size = Math.min(text * TALL.words, (from - names - text * 0.5) / longest);
  others.forEach((group, i) => {
    const baseline = bottom - below + (i + 0.68) * text * TALL.row;
    pen.textBefore(String(group.pairs.length), names - text * 0.4, baseline, text, 700, 'text');
    pen.text(group.name, names, baseline, size, 400, 'text');
    drawRow(pen, group.pairs, false, { x: from, y: baseline - text * 0.36 - side / 2, pitch: Math.min(pitch, side / SQUARE.across), side });
  });
}

/** Each group as a row of squares, its words above it or beside it. */
function drawSquares(pen: Pen, groups: readonly PairGroupView[], { left, top, width, bottom, text, stacked }: SheetArea): void {
  // A sheet about as high as it is wide has room above its squares, a low one beside them.
  const above = stacked || width < 1.5 * (bottom - top);
  const height = (bottom - top) / (groups.length - 1 + FIRST);
  const from = above ? left : left + width * WORDS;
  const pitch = (left + width - from) / Math.max(...groups.map(({ pairs }) => pairs.length));
  // All squares are of one size: each is one pair.
  const side = Math.floor(Math.min(pitch * SQUARE.across, height * (above ? SQUARE.below : SQUARE.high)));
  const countWidth = pen.width('00', text * SIZE.first, 700);
  let y = top;
  groups.forEach((group, row) => {
    const own = row === 0 ? height * FIRST : height;
    const count = text * (row === 0 ? SIZE.first : SIZE.count);
    const bold = row === 0;
    if (above) {
      const squares = y + own - side - text * 0.3;
      drawWords(pen, group, { x: left, y: squares - text * 0.5, room: width, size: text, count, bold });
      drawRow(pen, group.pairs, bold, { x: from, y: squares, pitch, side });
    } else {
      const middle = y + own / 2;
      const { name, short, pairs } = group;
      pen.textBefore(String(pairs.length), Math.ceil(left + countWidth), middle + count * 0.36, count, 700, 'text');
      const x = left + countWidth + text * 0.5;
      const weight = bold ? 700 : 400;
      // What is proved best is said largest.
      const steps = (bold ? [1.15, 1.05, 0.95, 0.85, 0.76] : [1, 0.88, 0.76]).map((share) => ({
        size: text * share,
        most: bold || share < 1 ? 2 : 1,
      }));
      const { size, lines } = fitLines(short || name, pen.language, (line) => pen.width(line, 1, weight), from - text * 0.5 - x, steps);
      const firstLine = middle + size * (0.36 - 0.6 * (lines.length - 1));
      lines.forEach((line, i) => pen.text(line, x, firstLine + i * size * 1.2, size, weight, 'text'));
      drawRow(pen, pairs, bold, { x: from, y: middle - side / 2, pitch, side });
    }
    y += own;
  });
}

/** How many, and what they have in common, on a line. */
function drawWords(
  pen: Pen,
  { name, pairs }: PairGroupView,
  { x, y, room, size, count, bold }: { x: number; y: number; room: number; size: number; count: number; bold: boolean },
): void {
  const words = pen.text(String(pairs.length), x, y, count, 700, 'text') + size * 0.5;
  const weight = bold ? 700 : 400;
  const steps = [1, 0.88, 0.76, 0.66].map((share) => ({ size: size * share, most: 1 }));
  const fitted = fitLines(name, pen.language, (line) => pen.width(line, 1, weight), x + room - words, steps);
  pen.text(fitted.lines[0]!, words, y, fitted.size, weight, 'text');
}

/** A square a pair: full where it is of those that prove most, else an outline. */
function drawRow(
  pen: Pen,
  pairs: readonly PairView[],
  full: boolean,
  { x, y, pitch, side }: { x: number; y: number; pitch: number; side: number },
): void {
  const at = (i: number): Rectangle => ({ x: Math.round(x + i * pitch), y: Math.round(y), width: Math.round(side), height: Math.round(side) });
  const drawn = pairs.map(({ number: { gain } }, i) => ({ gain, place: at(i) }));
  const [gains, rest] = [drawn.filter(({ gain }) => full && gain), drawn.filter(({ gain }) => !(full && gain))];
  if (gains.length > 0) pen.shape({ d: pathData(gains.map(({ place }) => place)), fill: 'gain' });
  if (rest.length === 0) return;
  const outline = rest.map(({ place }) => `M${place.x + 1} ${place.y + 1}h${place.width - 2}v${place.height - 2}h-${place.width - 2}z`).join('');
  pen.shape({ d: outline, stroke: 'text-secondary', strokeWidth: 2 });
}
