/** Pairs with their numbers, by who has them: shares as bars on one scale from 0 to 100%; below them, in words alone, values of other units. */
import { pictureStrings } from '../../i18n/pictures.ts';
import { strings } from '../../i18n/index.ts';
import type { PairView } from '../../views/pictures/pairs.ts';
import { drawBar, RANGE } from './bar.ts';
import { fitLines } from './lines.ts';
import type { Pen } from './pen.ts';
import type { SheetArea } from './sheet.ts';
import { drawKeys, keyLines, keysHeight } from './sheet-keys.ts';

/** Words as large as leave room for all, in parts of the sheet's; with none of these, the pairs have no rows. */
const SIZES = [0.86, 0.82, 0.78, 0.75, 0.72, 0.69, 0.66, 0.63, 0.6];
/** Part of the width for what is measured. */
const WHAT = 0.42;
/** In parts of the words' size: from line to line, from bar to bar, a bar, and what stands around them. */
const LEADING = 1.2;
const BAR = { pitch: 1.16, high: 0.94 };
const GAP = { row: 0.42, case: 0.25, column: 0.8, value: 0.4, told: 0.5 };
/** Words of the scale, in parts of the words' size; where it has ticks, in percent. */
const TICKS = { size: 0.86, at: [0, 50, 100] };

/** A pair with the words on its left: of whom, above the first of a case, and what is measured. */
interface Row {
  pair: PairView;
  who: string[];
  lines: string[];
}

/** Draws the rows; undefined where they have no room. */
export function layoutPairRows(pen: Pen, pairs: readonly PairView[], area: SheetArea): (() => void) | undefined {
  for (const share of SIZES) {
    const laidOut = layoutAt(pen, pairs, area, area.text * share);
    if (laidOut) return laidOut;
  }
  return undefined;
}

function layoutAt(pen: Pen, pairs: readonly PairView[], { left, top, width, bottom }: SheetArea, size: number): (() => void) | undefined {
  const { keys: names, sides, better, countsApart } = pictureStrings(pen.language).pairs;
  const { dot } = strings(pen.language);
  const line = size * LEADING;
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
  const what = width * WHAT;
  const from = left + what + size * GAP.column;
  const valueWidth = Math.max(0, ...onScale.flatMap(({ bars }) => bars.map(({ text }) => pen.width(text, size, 700))));
  const scale = left + width - from - valueWidth - size * GAP.value;
  const rowsOf = (some: readonly PairView[]): Row[] =>
    [...Map.groupBy(some, ({ caseId }) => caseId).values()].flatMap((rows) =>
      rows.map((pair, i) => {
        // What is coloured is better: only where that is less must it be said.
        const words = pair.better === 'lower' ? pair.metric + dot + better.lower : pair.metric;
        const fitted = (text: string, weight: 400 | 700, most: number) =>
          fitLines(text, pen.language, (part) => pen.width(part, 1, weight), what, [{ size, most }]).lines;
        return { pair, who: i === 0 ? fitted(pair.who, 700, 2) : [], lines: fitted(words, 400, 3) };
      }),
    );
  const [drawn, told] = [rowsOf(onScale), rowsOf(pairs.filter(({ scale: kind }) => kind !== 'share'))];
  const wordsHigh = ({ who, lines }: Row) => (who.length + lines.length) * line;
  const highOf = (row: Row) => Math.max(wordsHigh(row), 2 * BAR.pitch * size) + size * GAP.row;
  const gapBefore = ({ who }: Row) => (who.length === 0 ? 0 : size * GAP.case);
  const head = keysHeight(keys, size) + size * (GAP.row + TICKS.size * LEADING);
  const headOfTold = told.length === 0 ? 0 : line + size * GAP.told * 2;
  const high = head + headOfTold + [...drawn, ...told].reduce((sum, row) => sum + gapBefore(row) + highOf(row), 0);
  const isCut = [...drawn, ...told].some(({ who, lines }) => [...who, ...lines].some((text) => text.endsWith('…')));
  if (isCut || high > bottom - top) return undefined;
  const spare = (bottom - top - high) / [...drawn, ...told].filter(({ who }) => who.length > 0).length;

  const spareBefore = ({ who }: Row) => (who.length === 0 ? 0 : spare);

  /** The words of a row, in the middle of its height; gives where its first of two lines of values begins. */
  const words = (row: Row, y: number): number => {
    const own = highOf(row) - size * GAP.row;
    const first = y + (own - wordsHigh(row)) / 2 + size * 0.9;
    row.who.forEach((text, i) => pen.text(text, left, first + i * line, size, 700, 'text'));
    row.lines.forEach((text, i) => pen.text(text, left, first + (row.who.length + i) * line, size, 400, 'text-secondary'));
    return y + own / 2 - BAR.pitch * size;
  };
  return () => {
    drawKeys(pen, keys, { left, top, size });
    let y = top + head;
    const ticks = TICKS.at.map((at) => Math.round(from + (scale * at) / 100));
    const tickText = (text: string, x: number) => pen.text(text, x, y - size * 0.25, size * TICKS.size, 400, 'text-secondary');
    TICKS.at.forEach((at, i) => {
      const text = at === 0 ? '0' : `${at}%`;
      tickText(text, ticks[i]! - (at === 0 ? 0 : pen.width(text, size * TICKS.size, 400) / (at === 100 ? 1 : 2)));
    });
    // Behind the bars.
    const scaleHigh = drawn.reduce((sum, row) => sum + gapBefore(row) + spareBefore(row) + highOf(row), -size * GAP.row);
    for (const x of ticks) pen.shape({ d: `M${x} ${Math.round(y)}v${Math.round(scaleHigh)}`, stroke: 'border', strokeWidth: 2 });
    for (const row of drawn) {
      y += gapBefore(row) + spareBefore(row);
      let lane = words(row, y);
      for (const bar of row.pair.bars) {
        const place = (low: number, to: number) => ({
          x: from + scale * low,
          y: Math.round(lane),
          width: scale * (to - low),
          height: Math.round(size * BAR.high),
        });
        const isGain = bar.side === 'after' && row.pair.number.gain;
        drawBar(pen, bar, place, bar.side === 'before' ? 'thread-pale' : isGain ? 'gain' : 'text');
        // Beyond the scale, whose lines would run through them at the ends of bars.
        pen.textBefore(bar.text, left + width, lane + size * 0.8, size, 700, isGain ? 'gain' : 'text');
        lane += size * BAR.pitch;
      }
      y += highOf(row);
    }
    if (told.length === 0) return;
    y += size * GAP.told;
    pen.shape({ d: `M${left} ${Math.round(y)}H${left + width}`, stroke: 'border', strokeWidth: 2 });
    pen.text(countsApart, left, y + line, size * TICKS.size, 400, 'text-secondary');
    y += line + size * GAP.told;
    for (const row of told) {
      y += gapBefore(row) + spareBefore(row);
      const lane = words(row, y);
      row.pair.bars.forEach(({ name, text, side }, i) => {
        const colour = side === 'after' && row.pair.number.gain ? 'gain' : 'text';
        const baseline = lane + (i * BAR.pitch + 0.8) * size;
        pen.text(text, pen.text(name, from, baseline, size, 400, 'text-secondary') + size * GAP.value, baseline, size, 700, colour);
      });
      y += highOf(row);
    }
  };
}
