import { strings } from '../../i18n/index.ts';
import { pictureStrings } from '../../i18n/pictures.ts';
import { pathData, type Rectangle } from '../../model/weave.ts';
import type { RulersView, RulerView } from '../../views/pictures/rulers.ts';
import { fitLines } from './lines.ts';
import type { Pen } from './pen.ts';
import type { SheetArea } from './sheet.ts';

/** In parts of the words' size: cells of the weaves, a group's heading, what stands above a bar, and the bar at most. */
const CELL = 0.32;
const HEADING = 2.1;
/** Few rulers leave room for words larger than a sheet's labels. */
const LARGEST = 1.2;
const NUMBER = 1.25;
const ABOVE = { compact: 2.8, long: 3.75 };
const MOST = { alike: 3, unlike: 1.8 };
/** Between a bar and what follows. */
const AFTER = 0.8;
/** How small the words before a number in one line with it may become; smaller ones get a line of their own. */
const SMALLEST = 0.66;

/**
 * Draws one ruler below the other, in groups by whether they can be set side by side, which a wide sheet has in columns; each number has
 * a weave of its own.
 */
export function drawRulers(pen: Pen, { groups }: RulersView, { left, top, width, bottom, text: words }: SheetArea): void {
  const columns = width > words * 40 ? groups.length : 1;
  const gap = words * 2;
  const columnWidth = (width - (columns - 1) * gap) / columns;
  const inColumn = columns > 1 ? groups.map((group) => [group]) : [groups];
  const isCompact = groups.every(({ rulers }) =>
    rulers.every(
      (ruler) => pen.width(whatOf(pen, ruler), SMALLEST, 700) + pen.width(ruler.number.text, NUMBER, 700) + 1 <= columnWidth / (words * LARGEST),
    ),
  );
  const above = isCompact ? ABOVE.compact : ABOVE.long;
  const least = Math.max(...inColumn.map((some) => some.reduce((sum, { rulers }) => sum + HEADING + rulers.length * (above + AFTER + 0.8), 0)));
  const text = Math.min(words * LARGEST, (bottom - top) / least);
  inColumn.forEach((some, column) => {
    const fixed = some.reduce((sum, { rulers }) => sum + HEADING + rulers.length * (above + AFTER), 0);
    const shares = some.reduce((sum, { id, rulers }) => sum + rulers.length * MOST[id], 0);
    const unit = Math.min(text, (bottom - top - text * fixed) / shares);
    const x = left + column * (columnWidth + gap);
    let y = top;
    some.forEach(({ id, name, rulers }, i) => {
      pen.text(name, x, y + text * 1.05, text, 700, 'text');
      pen.shape({ d: pathData([{ x, y: Math.round(y + text * 1.45), width: columnWidth, height: 2 }]), fill: id === 'alike' ? 'text' : 'border' });
      y += text * HEADING;
      rulers.forEach((ruler, j) => {
        const height = unit * MOST[id];
        drawRuler(pen, ruler, column + i + j, { x, y, width: columnWidth, height }, text, isCompact);
        y += text * (above + AFTER) + height;
      });
    });
  });
}

const whatOf = ({ language }: Pen, { year, measure }: RulerView): string => year + strings(language).colon + measure;

/** One ruler: the number, in one line with what it measures where there is room, who says so, and below them the bar, which nothing covers. */
function drawRuler(pen: Pen, ruler: RulerView, kind: number, box: Rectangle, text: number, isCompact: boolean): void {
  const { who, number, length, target, ticks } = ruler;
  const { x, y, width } = box;
  const { colon, joined } = strings(pen.language);
  const size = text * NUMBER;
  const valueWidth = pen.width(number.text, size, 700);
  const line = (said: string, at: number, most: number, room: number, weight: 400 | 700, colour: 'text' | 'text-secondary') => {
    const steps = [1, 0.88, 0.78, SMALLEST, 0.55].map((share) => ({ size: most * share, most: 1 }));
    const fitted = fitLines(said, pen.language, (part) => pen.width(part, 1, weight), room, steps);
    pen.text(fitted.lines[0]!, x, at, fitted.size, weight, colour);
  };
  const [numberAt, whatAt, whoAt] = isCompact ? [1.1, 1.1, 2.2] : [1.1, 2.25, 3.25];
  pen.text(number.text, isCompact ? x + width - valueWidth : x, y + text * numberAt, size, 700, 'text');
  line(whatOf(pen, ruler), y + text * whatAt, isCompact ? text : text * 0.9, isCompact ? width - valueWidth - text : width, 700, 'text');
  const names = (tellers: RulerView['who']) => tellers.map(({ text: name }) => name).join(' · ');
  const others = ticks.map((tick) => `${pictureStrings(pen.language).rulers.tick}${colon}${tick.number} · ${names(tick.who)}`);
  line(joined([names(who), ...others]), y + text * whoAt, text * 0.8, width, 400, 'text-secondary');
  const bar = { x, y: Math.round(y + text * (isCompact ? ABOVE.compact : ABOVE.long)), width, height: Math.round(box.height) };
  pen.shape({ d: outline(bar), stroke: target ? 'text' : 'border', strokeWidth: 2, ...(target ? { dash: '10 8' } : {}) });
  if (!target) {
    const filled = { ...bar, width: width * length };
    pen.shape({ d: pathData([filled]), fill: 'thread-pale' });
    const cells = weave(filled, text * CELL, kind);
    if (cells.length > 0) pen.shape({ d: pathData(cells), fill: kind % 2 === 0 ? 'materials' : 'machines' });
  }
  for (const { at } of ticks) pen.shape({ d: pathData([{ x: x + width * at - 2, y: bar.y - 4, width: 4, height: bar.height + 8 }]), fill: 'text' });
}

const outline = ({ x, y, width, height }: Rectangle): string => `M${x} ${y}h${width}v${height}h-${width}z`;

/** Plain weave, then twill: a cell is up where both of its counts are odd or even, or where their sum is a multiple of four. */
function weave({ x, y, width, height }: Rectangle, cell: number, kind: number): Rectangle[] {
  const cells: Rectangle[] = [];
  const rows = Math.max(1, Math.round(height / cell));
  const side = height / rows;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column * side < width - side / 2; column++) {
      const up = kind % 2 === 0 ? (row + column) % 2 === 0 : (row + column) % 4 < 2;
      if (up) cells.push({ x: x + column * side, y: y + row * side, width: Math.min(side, width - column * side), height: side });
    }
  return cells;
}
