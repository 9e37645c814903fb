/** Pairs with their numbers, by who has them: shares as bars on one scale from 0 to 100%, values of other units in words alone. */
import { pictureStrings } from '../../i18n/pictures.ts';
import { strings } from '../../i18n/index.ts';
import type { PairView } from '../../views/pictures/pairs.ts';
import { drawBar, RANGE } from './bar.ts';
import { fitLines } from './lines.ts';
import type { Pen } from './pen.ts';
import type { SheetArea } from './sheet.ts';
import { drawKeys, keyLines, keysHeight } from './sheet-keys.ts';

/** Part of the width for what is measured. */
const WHAT = 0.53;
/** From line to line, and between the rows of pairs, in parts of the words' size. */
const LEADING = 1.22;
const GAP = { row: 0.5, case: 0.35, column: 0.9, value: 0.4, rows: 0.4 };
/** Words as large as leave room for all; with none of these, the pairs have no rows. */
const SIZES = [0.8, 0.75, 0.7, 0.66, 0.62, 0.58];
/** The scale takes at least so much of the column for numbers. */
const LEAST_SCALE = 0.3;

/** Draws the rows; undefined where they have no room. */
export function layoutPairRows(pen: Pen, pairs: readonly PairView[], area: SheetArea): (() => void) | undefined {
  for (const share of SIZES) {
    const laidOut = layoutAt(pen, pairs, area, area.text * share);
    if (laidOut) return laidOut;
  }
  return undefined;
}

function layoutAt(pen: Pen, pairs: readonly PairView[], { left, top, width, bottom }: SheetArea, size: number): (() => void) | undefined {
  const { keys: names, sides, better } = pictureStrings(pen.language).pairs;
  const { dot } = strings(pen.language);
  const onScale = pairs.filter(({ scale }) => scale === 'share');
  const keys = keyLines(
    pen,
    [
      { words: names.before, fill: 'thread-pale' },
      { words: names.gain, fill: 'gain' },
      ...(pairs.every(({ number }) => number.gain) ? [] : [{ words: sides.after, fill: 'text' } as const]),
      ...(onScale.some(({ bars }) => bars.some(({ from, to }) => to > from)) ? [{ words: names.range, fill: 'gain', opacity: RANGE } as const] : []),
    ],
    width,
    size,
  );
  const column = { from: left + width * WHAT + size * GAP.column, to: left + width };
  const valueWidth = Math.max(0, ...onScale.flatMap(({ number }) => number.values.map(({ text }) => pen.width(text, size, 700))));
  const scale = column.to - column.from - valueWidth - size * GAP.value;
  if (scale < (column.to - column.from) * LEAST_SCALE) return undefined;
  const steps = [{ size, most: 2 }];
  const cases = [...Map.groupBy(pairs, ({ caseId }) => caseId).values()].map((rows) => ({
    who: fitLines(rows[0]!.who, pen.language, (part) => pen.width(part, 1, 700), width, [{ size, most: 1 }]),
    rows: rows.map((pair) => {
      const words = pair.better === 'neither' ? pair.metric : pair.metric + dot + better[pair.better];
      return { pair, lines: fitLines(words, pen.language, (part) => pen.width(part, 1, 400), width * WHAT, steps).lines };
    }),
  }));
  const line = size * LEADING;
  const heightOf = (lines: readonly string[]) => Math.max(2, lines.length) * line + size * GAP.row;
  const high = cases.reduce((sum, { rows }) => sum + line + size * GAP.case + rows.reduce((all, { lines }) => all + heightOf(lines), 0), 0);
  const keysHigh = keysHeight(keys, size) + size * GAP.rows;
  const isCut = cases.some(({ who, rows }) => [...who.lines, ...rows.flatMap(({ lines }) => lines)].some((words) => words.endsWith('…')));
  if (isCut || keysHigh + high > bottom - top) return undefined;
  const spare = (bottom - top - keysHigh - high) / cases.length;
  return () => {
    drawKeys(pen, keys, { left, top, size });
    let y = top + keysHigh;
    for (const { who, rows } of cases) {
      y += line;
      pen.text(who.lines[0]!, left, y, size, 700, 'text');
      for (const { pair, lines } of rows) {
        lines.forEach((words, i) => pen.text(words, left, y + (i + 1) * line, size, 400, 'text-secondary'));
        drawValues(pen, pair, { from: column.from, scale, y, size });
        y += heightOf(lines);
      }
      y += size * GAP.case + spare;
    }
  };
}

/** Both values, one below the other: a bar and its number, or the number alone. */
function drawValues(
  pen: Pen,
  { bars, number, scale: kind }: PairView,
  { from, scale, y, size }: { from: number; scale: number; y: number; size: number },
): void {
  const line = size * LEADING;
  number.values.forEach((value, i) => {
    const baseline = y + (i + 1) * line;
    const bar = kind === 'share' ? bars[i] : undefined;
    const after = i === number.values.length - 1;
    const height = Math.round(size * 0.8);
    if (bar)
      drawBar(
        pen,
        bar,
        (low, high) => ({ x: from + scale * low, y: Math.round(baseline - size * 0.75), width: scale * (high - low), height }),
        after ? (number.gain ? 'gain' : 'text') : 'thread-pale',
      );
    const x = bar ? from + scale * bar.to + size * GAP.value : from;
    pen.text(value.text, x, baseline, size, after ? 700 : 400, after && number.gain ? 'gain' : 'text');
  });
}
