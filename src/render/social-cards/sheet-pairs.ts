/**
 * All pairs as cells, a group a row: how long a row is says how many prove that much, and each cell holds the two values of its pair as
 * columns. Their numbers stand on the page.
 */
import { pictureStrings } from '../../i18n/pictures.ts';
import { pathData, type Rectangle } from '../../model/weave.ts';
import type { PairGroup, PairsView, PairView } from '../../views/pictures/pairs.ts';
import { RANGE } from './bar.ts';
import type { Colours } from './colours.ts';
import { fitLines } from './lines.ts';
import type { Pen } from './pen.ts';
import type { SheetArea } from './sheet.ts';
import { drawKeys, keyLines, keysHeight } from './sheet-keys.ts';

/** Parts of a cell's place that it covers, and of this for each of its columns. */
const CELL = { across: 0.74, column: 0.47 };
/** How much higher the row of those that prove most is. */
const FIRST = 1.5;
/** Parts of a row's height: for words above its cells, and for the cells, above or beside which words stand. */
const ROW = { words: 0.47, below: 0.44, beside: 0.76 };
/** Part of the width for words beside the cells. */
const WORDS = 0.32;
/** In parts of the words' size: a count, that of those that prove most, and the words of the key. */
const SIZE = { count: 1.35, first: 2, key: 0.86 };

/** What came after, where it isn't a gain to be coloured; none where it can't be set against what was before. */
const AFTER: Record<PairGroup, keyof Colours | undefined> = {
  alone: 'text',
  together: 'text',
  unlike: undefined,
  'no-gain': 'no-gain',
  'not-ai': 'text-secondary',
};

export function drawPairs(pen: Pen, { groups }: PairsView, { left, top, width, bottom, text, stacked }: SheetArea): void {
  const { keys: names } = pictureStrings(pen.language).pairs;
  const has = (some: (pair: PairView) => boolean) => groups.some(({ pairs }) => pairs.some(some));
  const keySize = text * SIZE.key;
  const keys = keyLines(
    pen,
    [
      { words: names.before, fill: 'thread-pale' },
      ...(has(({ number }) => number.gain) ? [{ words: names.gain, fill: 'gain' } as const] : []),
      ...(has(({ bars }) => bars.some(({ from, to }) => to > from)) ? [{ words: names.range, fill: 'gain', opacity: RANGE } as const] : []),
    ],
    width,
    keySize,
  );
  const keysTop = bottom - keysHeight(keys, keySize);
  drawKeys(pen, keys, { left, top: keysTop + keySize * 0.3, size: keySize });
  // A sheet about as high as it is wide has room above its cells, a low one beside them.
  const above = stacked || width < 1.5 * (bottom - top);
  const height = (keysTop - text * 0.3 - top) / (groups.length - 1 + FIRST);
  const from = above ? left : left + width * WORDS;
  const pitch = (left + width - from) / Math.max(...groups.map(({ pairs }) => pairs.length));
  const countWidth = pen.width('00', text * SIZE.first, 700);
  let y = top;
  groups.forEach(({ id, name, short, pairs }, row) => {
    const own = row === 0 ? height * FIRST : height;
    const part = above ? ROW.below : ROW.beside;
    const cells = { y: Math.round(y + own * (above ? ROW.words : (1 - part) / 2)), height: Math.round(own * part) };
    const size = text * (row === 0 ? SIZE.first : SIZE.count);
    const weight = row === 0 ? 700 : 400;
    const count = String(pairs.length);
    const baseline = above ? cells.y - text * 0.7 : cells.y + cells.height / 2 + size * 0.36;
    const words = above ? pen.text(count, left, baseline, size, 700, 'text') + text * 0.5 : left + countWidth + text * 0.5;
    if (!above) pen.textBefore(count, Math.ceil(left + countWidth), baseline, size, 700, 'text');
    const room = (above ? left + width : from - text * 0.5) - words;
    const steps = [1, 0.88, 0.76].map((share) => ({ size: text * share, most: above || share === 1 ? 1 : 2 }));
    const { size: wordSize, lines } = fitLines(above ? name : short, pen.language, (line) => pen.width(line, 1, weight), room, steps);
    const first = above ? baseline : cells.y + cells.height / 2 + wordSize * (0.36 - 0.6 * (lines.length - 1));
    lines.forEach((line, i) => pen.text(line, words, first + i * wordSize * 1.2, wordSize, weight, 'text'));
    pen.shape({ d: pathData([{ x: from, y: cells.y + cells.height, width: left + width - from, height: 1 }]), fill: 'text-secondary' });
    pairs.forEach((pair, i) =>
      drawCell(pen, pair, AFTER[id], { ...cells, x: from + (i + (1 - CELL.across) / 2) * pitch, width: pitch * CELL.across }),
    );
    y += own;
  });
}

/** Two columns on the line of their row, what was before beside what came after. */
function drawCell(pen: Pen, { bars, number }: PairView, after: keyof Colours | undefined, { x, y, width, height }: Rectangle): void {
  const wide = Math.max(1, Math.round(width * CELL.column));
  for (const { side, from, to, more } of bars) {
    const fill = after !== undefined && side === 'before' ? 'thread-pale' : number.gain && after !== undefined ? 'gain' : after;
    const left = Math.round(side === 'before' ? x : x + width - wide);
    const column = (low: number, high: number, pointed: boolean): string => {
      const [top, bottom] = [y + height * (1 - high), y + height * (1 - low)];
      return `M${left} ${bottom}V${top}${pointed ? `l${wide / 2} -${wide / 2}l${wide / 2} ${wide / 2}` : `h${wide}`}V${bottom}z`;
    };
    const isRange = to > from;
    // What can't be set against the other is an outline, dashed between its ends.
    const drawn = fill === undefined ? ({ stroke: 'text-secondary', strokeWidth: 1.5 } as const) : { fill };
    pen.shape({ d: column(0, from, more === true && !isRange), ...drawn });
    if (isRange) pen.shape({ d: column(from, to, more === true), ...drawn, ...(fill === undefined ? { dash: '3 2' } : { opacity: RANGE }) });
  }
}
