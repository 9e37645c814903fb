import { pictureStrings } from '../../i18n/pictures.ts';
import { pathData } from '../../model/weave.ts';
import type { PairGroup, PairsView, PairView } from '../../views/pictures/pairs.ts';
import { fitLines } from './lines.ts';
import type { Pen } from './pen.ts';
import type { SheetArea } from './sheet.ts';

type Row = { heading: string } | { pair: PairView; group: PairGroup };
/** In parts of the words' size. */
const HEIGHT = { heading: 2, pair: 2.35, bar: 0.5 };
/** How much of the range between both ends of a claim is seen. */
const RANGE = 0.45;

/** A row at its place: which column, and how far below its top. */
interface Place {
  row: Row;
  column: number;
  y: number;
}

const heightOf = (row: Row): number => ('heading' in row ? HEIGHT.heading : HEIGHT.pair);

/** Sets groups into columns, each group whole where a column can hold it; undefined where there are too few columns. Heights are in sizes. */
function placed(groups: readonly Row[][], columns: number, height: number): Place[] | undefined {
  const places: Place[] = [];
  let [column, y] = [0, 0];
  for (const rows of groups) {
    const whole = rows.reduce((sum, row) => sum + heightOf(row), 0);
    if (y > 0 && y + whole > height) [column, y] = [column + 1, 0];
    if (column >= columns || whole > height) return undefined;
    for (const row of rows) {
      places.push({ row, column, y });
      y += heightOf(row);
    }
  }
  return places;
}

/** Draws the groups one below the other, in two columns where the sheet is wide; groups without room are counted in a last line. */
export function drawPairs(pen: Pen, { groups }: PairsView, { left, top, width, bottom, text }: SheetArea): void {
  const rows = groups.map(({ id, name, pairs }): Row[] => [{ heading: name }, ...pairs.map((pair) => ({ pair, group: id }))]);
  const columns = width > text * 40 ? 2 : 1;
  const gap = text * 2;
  const columnWidth = (width - (columns - 1) * gap) / columns;
  // The words grow smaller before anything is left out, but not so small that nobody can read them on a phone.
  const sizes = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7].map((share) => text * share);
  const attempts = rows.flatMap((_, left_out) => sizes.map((size) => ({ size, shown: rows.slice(0, rows.length - left_out) })));
  for (const { size, shown } of attempts) {
    const rest = groups.slice(shown.length).reduce((sum, { pairs }) => sum + pairs.length, 0);
    const places = placed(shown, columns, (bottom - top) / size - (rest > 0 ? HEIGHT.heading : 0));
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
  const bar = { y: Math.round(baseline + size * 0.3), height: Math.round(size * HEIGHT.bar) };
  const part = (from: number, to: number) => pathData([{ x: x + from * width, width: (to - from) * width, ...bar }]);
  const colour = number.gain ? 'gain' : group === 'alone' || group === 'together' ? 'text' : 'text-secondary';
  if (group === 'unlike') {
    pen.shape({ d: part(0, before), stroke: 'thread-pale', strokeWidth: 2 });
    pen.shape({ d: part(0, upTo), stroke: colour, strokeWidth: 2 });
    return;
  }
  pen.shape({ d: part(0, before), fill: 'thread-pale' });
  pen.shape({ d: part(0, after), fill: colour });
  if (upTo > after) pen.shape({ d: part(after, upTo), fill: colour, opacity: RANGE });
  // Where the value rose, the bar of what was before is hidden behind it: a tick shows where it ends.
  if (after > before) pen.shape({ d: pathData([{ x: x + before * width - 1, y: bar.y - 3, width: 3, height: bar.height + 6 }]), fill: 'surface' });
}

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
