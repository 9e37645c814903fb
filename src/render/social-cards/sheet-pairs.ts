import { pictureStrings } from '../../i18n/pictures.ts';
import { pathData, type Rectangle } from '../../model/weave.ts';
import type { PairGroup, PairsView, PairView } from '../../views/pictures/pairs.ts';
import { fitLines } from './lines.ts';
import type { Pen } from './pen.ts';
import type { SheetArea } from './sheet.ts';

type Row = { heading: string } | { pair: PairView; group: PairGroup };
/** In parts of the words' size. */
const HEIGHT = { heading: 2, pair: 2.5 };
/** Both bars of a pair, below the baseline of its words. */
const BAR = { was: { at: 0.35, high: 0.22 }, is: { at: 0.66, high: 0.36 } };
/** How much of the range between both ends of a claim is seen. */
const RANGE = 0.45;

/** A row at its place: which column, and how far below its top. */
interface Place {
  row: Row;
  column: number;
  y: number;
}

const heightOf = (row: Row): number => ('heading' in row ? HEIGHT.heading : HEIGHT.pair);

/** Sets rows into columns, a group whole where a column can hold the rest of it; undefined where there are too few columns. Heights are in sizes. */
function placed(groups: readonly Row[][], columns: number, height: number): Place[] | undefined {
  const places: Place[] = [];
  let [column, y] = [0, 0];
  for (const rows of groups) {
    const whole = rows.reduce((sum, row) => sum + heightOf(row), 0);
    if (y > 0 && y + whole > height && whole <= height) [column, y] = [column + 1, 0];
    for (const [i, row] of rows.entries()) {
      // A heading never stands without a pair below it.
      const least = heightOf(row) + (i === 0 ? HEIGHT.pair : 0);
      if (y + least > height) [column, y] = [column + 1, 0];
      if (column >= columns || least > height) return undefined;
      places.push({ row, column, y });
      y += heightOf(row);
    }
  }
  return places;
}

/** The groups without their last pairs, and without a group of which none is left. */
const without = (groups: PairsView['groups'], last: number): PairsView['groups'] => {
  const kept = groups.reduce((sum, { pairs }) => sum + pairs.length, 0) - last;
  return groups.flatMap((group, i) => {
    const before = groups.slice(0, i).reduce((sum, { pairs }) => sum + pairs.length, 0);
    const pairs = group.pairs.slice(0, Math.max(0, kept - before));
    return pairs.length > 0 ? [{ ...group, pairs }] : [];
  });
};

/** Draws the groups one below the other, in two columns where the sheet is wide; pairs without room are counted in a last line. */
export function drawPairs(pen: Pen, { groups }: PairsView, { left, top, width, bottom, text }: SheetArea): void {
  const columns = width > text * 40 ? 2 : 1;
  const gap = text * 2;
  const columnWidth = (width - (columns - 1) * gap) / columns;
  const all = groups.reduce((sum, { pairs }) => sum + pairs.length, 0);
  // The words grow smaller before anything is left out, but not so small that nobody can read them on a phone.
  const sizes = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7].map((share) => text * share);
  const attempts = Array.from({ length: all }, (_, rest) => sizes.map((size) => ({ size, rest }))).flat();
  for (const { size, rest } of attempts) {
    const rows = without(groups, rest).map(({ id, name, pairs }): Row[] => [{ heading: name }, ...pairs.map((pair) => ({ pair, group: id }))]);
    const places = placed(rows, columns, (bottom - top) / size - (rest > 0 ? HEIGHT.heading : 0));
    if (!places) continue;
    for (const { row, column, y } of places) {
      const at = { x: left + column * (columnWidth + gap), y: top + y * size, width: columnWidth, size };
      if ('heading' in row) drawHeading(pen, row.heading, at);
      else drawPair(pen, row.pair, row.group, at);
    }
    if (rest > 0) pen.text(pictureStrings(pen.language).pairs.more(rest), left, bottom - size * 0.3, size, 400, 'text-secondary');
    return;
  }
}

interface At {
  x: number;
  y: number;
  width: number;
  size: number;
}

function drawHeading(pen: Pen, heading: string, { x, y, width, size }: At): void {
  const fitted = fitLines(heading, pen.language, (part) => pen.width(part, 1, 700), width, [
    { size, most: 1 },
    { size: size * 0.85, most: 1 },
  ]);
  pen.text(fitted.lines[0]!, x, y + size * 1.35, fitted.size, 700, 'text');
}

function drawPair(pen: Pen, { metric, who, number, grade, before, after, upTo }: PairView, group: PairGroup, { x, y, width, size }: At): void {
  const baseline = y + size * 1.05;
  const valueWidth = pen.width(number.text, size, 700);
  drawValues(pen, number, x + width - valueWidth, baseline, size);
  const room = width - valueWidth - size;
  const end = drawMetric(pen, metric, { x, y: baseline, width: room, size });
  const small = size * 0.8;
  // Whose it is and how sure, as far as there is room.
  const beside = [`${who} · ${grade.short}`, grade.short].find((words) => end - x + small + pen.width(words, small, 400) <= room);
  if (beside) pen.text(beside, end + small, baseline, small, 400, 'text-secondary');
  const lane = (from: number, to: number, at: number, high: number): Rectangle => ({
    x: x + from * width,
    y: Math.round(baseline + size * at),
    width: (to - from) * width,
    height: Math.max(3, Math.round(size * high)),
  });
  const was = lane(0, before, BAR.was.at, BAR.was.high);
  const is = lane(0, after, BAR.is.at, BAR.is.high);
  const range = upTo > after ? lane(after, upTo, BAR.is.at, BAR.is.high) : undefined;
  const colour = number.gain ? 'gain' : group === 'no-gain' ? 'no-gain' : group === 'alone' || group === 'together' ? 'text' : 'text-secondary';
  if (group === 'unlike') {
    for (const box of [was, is]) pen.shape({ d: outline(box), stroke: 'text-secondary', strokeWidth: 1.5 });
    if (range) pen.shape({ d: outline(range), stroke: 'text-secondary', strokeWidth: 1.5, dash: '6 4' });
    return;
  }
  pen.shape({ d: pathData([was]), fill: 'thread-pale' });
  pen.shape({ d: pathData([is]), fill: colour });
  if (range) pen.shape({ d: pathData([range]), fill: colour, opacity: RANGE });
}

const outline = ({ x, y, width, height }: Rectangle): string => `M${x} ${y}h${width}v${height}h-${width}z`;

/** What was measured, in one line on a baseline; where it has no room, without its last words in brackets: the group's heading says as much. */
function drawMetric(pen: Pen, metric: string, { x, y, width, size }: At): number {
  const sizes = [1, 0.85, 0.72].map((share) => size * share);
  const shorter = metric.replace(/\s*[（(][^（(]*[）)]$/u, '');
  for (const words of [metric, shorter])
    for (const small of sizes) if (pen.width(words, small, 400) <= width) return pen.text(words, x, y, small, 400, 'text');
  const { size: last, lines } = fitLines(shorter, pen.language, (part) => pen.width(part, 1, 400), width, [{ size: size * 0.62, most: 1 }]);
  return pen.text(lines[0]!, x, y, last, 400, 'text');
}

/** Before and after in a line; of a gain, only what was reached stands in its colour. */
function drawValues(pen: Pen, { text, values, gain }: PairView['number'], x: number, y: number, size: number): void {
  const last = values.at(-1)?.text ?? '';
  const end = pen.text(text.slice(0, text.length - last.length), x, y, size, 700, 'text');
  pen.text(last, end, y, size, 700, gain ? 'gain' : 'text');
}
