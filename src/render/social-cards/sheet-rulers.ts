import { strings } from '../../i18n/index.ts';
import { pathData, type Rectangle } from '../../model/weave.ts';
import type { RulersView } from '../../views/pictures/rulers.ts';
import { fitLines } from './lines.ts';
import type { Pen } from './pen.ts';
import type { SheetArea } from './sheet.ts';

/** Cells of the weaves, in parts of the words' size. */
const CELL = 0.32;

/** Draws one ruler below the other; each has a weave of its own, since each measures something else. */
export function drawRulers(pen: Pen, { rulers }: RulersView, { left, top, width, bottom, text: words, stacked }: SheetArea): void {
  const height = (bottom - top) / rulers.length;
  // Three rulers leave room for large words.
  const text = words * (stacked ? 1.25 : 1.1);
  rulers.forEach(({ year, measure, who, number, length, target, ticks }, i) => {
    const y = top + i * height;
    const size = text * 1.2;
    const valueWidth = pen.width(number.text, size, 700);
    const besideBar = left + width * length + text * 0.5;
    // Beside its bar where there is room, or within a bar that is empty; else above its right end.
    const above = !target && besideBar + valueWidth > left + width;
    const line = (words: string, at: number, most: number, room: number, weight: 400 | 700, colour: 'text' | 'text-secondary') => {
      const steps = [1, 0.8, 0.65, 0.55].map((share) => ({ size: most * share, most: 1 }));
      const fitted = fitLines(words, pen.language, (part) => pen.width(part, 1, weight), room, steps);
      pen.text(fitted.lines[0]!, left, at, fitted.size, weight, colour);
    };
    line(year + strings(pen.language).colon + measure, y + text * 1.1, text, width, 700, 'text');
    const said = who.map(({ text: name }) => name).join(' · ');
    line(said, y + text * 2.2, text * 0.8, above ? width - valueWidth - text : width, 400, 'text-secondary');
    const bar = { x: left, y: Math.round(y + text * 2.7), height: Math.round(Math.max(text * 1.6, Math.min(height - text * 4.4, text * 4))) };
    const full = { ...bar, width };
    pen.shape({ d: outline(full), stroke: target ? 'text' : 'border', strokeWidth: 2, ...(target ? { dash: '10 8' } : {}) });
    if (!target) {
      pen.shape({ d: pathData([{ ...bar, width: width * length }]), fill: 'thread-pale' });
      const cells = weave({ ...bar, width: width * length }, text * CELL, i);
      if (cells.length > 0) pen.shape({ d: pathData(cells), fill: i % 2 === 0 ? 'materials' : 'machines' });
    }
    const x = target || above ? left + width - valueWidth - (target ? text * 0.5 : 0) : besideBar;
    pen.text(number.text, x, above ? bar.y - text * 0.4 : bar.y + bar.height / 2 + size * 0.36, size, 700, 'text');
    for (const { at, number: value, who: tellers } of ticks) {
      const other = [value, ...tellers.map(({ text: name }) => name)].join(' · ');
      const tickAt = left + width * at;
      pen.shape({ d: pathData([{ x: tickAt - 1, y: bar.y - 6, width: 3, height: bar.height + 12 }]), fill: 'text' });
      pen.text(other, tickAt - pen.width(other, text * 0.8, 400) / 2, bar.y + bar.height + text * 1.1, text * 0.8, 400, 'text');
    }
  });
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
