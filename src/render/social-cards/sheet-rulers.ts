import { strings } from '../../i18n/index.ts';
import type { Rectangle } from '../../model/weave.ts';
import type { RulersView, RulerView } from '../../views/pictures/rulers.ts';
import { plainText } from '../../views/text.ts';
import { drawBar } from './bar.ts';
import { fitLines } from './lines.ts';
import type { Pen } from './pen.ts';
import type { SheetArea } from './sheet.ts';

/** In parts of the words' size: a number, small words, and from line to line. */
const NUMBER = 1.4;
const SMALL = 0.82;
const LEADING = 1.35;
/** Small words are no larger than so much of the sheet's: what stands under the title is larger. */
const NOTES = 0.9;
/** In parts of the words' size: a bar's height at least and at most, above it, below it, and above the words under the picture. */
const BAR = { least: 0.9, most: 2.2, above: 0.25, below: 0.5 };
const AIR_OF_FOOT = 0.7;
/** As large as leaves room for all, in parts of the sheet's words. */
const SIZES = [1.5, 1.35, 1.2, 1.1, 1, 0.92, 0.85, 0.78, 0.7, 0.62];

/** A number with its words, above a bar; what is set, and not reported, is an empty outline. */
interface Block {
  length: number;
  more: boolean;
  isGoal: boolean;
  number: string;
  /** Beside the number where there is room, else in lines of their own. */
  beside: string | undefined;
  lines: string[];
}
type Placed = Pick<RulerView, 'year' | 'measure' | 'who' | 'length' | 'more'> & { number: string; isGoal: boolean };

/** Draws what was reported and the target as bars on one scale, each with what it counts and whose it is; below them, in words, what measures something else. */
export function drawRulers(pen: Pen, view: RulersView, { left, top, width, bottom, text }: SheetArea): void {
  const laidOut = SIZES.map((share) => blocksOf(pen, view, width, { size: text * share, most: text * NOTES }));
  const { blocks, foot, size, small, height } = laidOut.find((one) => one.fits && one.height <= bottom - top) ?? laidOut.at(-1)!;
  const spare = Math.max(0, bottom - top - height) / blocks.length;
  const high = Math.round(Math.min(size * BAR.most, size * BAR.least + spare * 0.6));
  const air = size * BAR.below + Math.max(0, spare - (high - size * BAR.least));
  let y = top;
  for (const { length, more, isGoal, number, beside, lines } of blocks) {
    y += size * NUMBER;
    const right = pen.text(number, left, y - size * 0.2, size * NUMBER, 700, 'text');
    if (beside !== undefined) pen.text(beside, right + small * 0.6, y - size * 0.2, small, 400, 'text-secondary');
    for (const line of lines) pen.text(line, left, (y += small * LEADING) - small * 0.2, small, 400, 'text-secondary');
    y += size * BAR.above;
    const lane = (from: number, to: number): Rectangle => ({ x: left + width * from, y: Math.round(y), width: width * (to - from), height: high });
    if (isGoal) drawGoal(pen, lane(0, length), more);
    else drawBar(pen, { from: length, to: length, more }, lane, 'action');
    y += high + air;
  }
  const axis = Math.round(y - air + size * BAR.below);
  pen.shape({ d: `M${left} ${axis}h${width}`, stroke: 'text-secondary', strokeWidth: 2 });
  y = axis + small * LEADING;
  for (const { at, text: words } of view.scale) {
    const x = Math.round(left + width * at) + (at === 0 ? 1 : at === 1 ? -1 : 0);
    pen.shape({ d: `M${x} ${axis}v${Math.round(small * 0.35)}`, stroke: 'text-secondary', strokeWidth: 2 });
    pen.text(words, left + at * (width - pen.width(words, small, 400)), y, small, 400, 'text-secondary');
  }
  y += small * AIR_OF_FOOT;
  for (const line of foot) pen.text(line, left, (y += small * LEADING), small, 400, 'text-secondary');
}

/** What is set, and not reported: an outline, open where it may be more. */
function drawGoal(pen: Pen, { x, y, width, height }: Rectangle, more: boolean): void {
  pen.shape({ d: `M${x + width} ${y + 1}H${x + 1}v${height - 2}H${x + width}${more ? '' : 'z'}`, stroke: 'text', strokeWidth: 3, dash: '10 7' });
}

/** All words of a sheet in a size, whether each has room, and how high all is at least. */
function blocksOf(pen: Pen, { goal, rulers, sentence }: RulersView, width: number, { size, most }: { size: number; most: number }) {
  const { colon, dot } = strings(pen.language);
  const small = Math.min(size * SMALL, most);
  const wrapped = (words: string): string[] =>
    fitLines(words, pen.language, (part) => pen.width(part, 1, 400), width, [{ size: small, most: 2 }]).lines;
  const blockOf = ({ year, measure, who, number, length, more, isGoal }: Placed): Block => {
    const counts = `${year}${colon}${measure}`;
    const names = who.map(({ text }) => text).join(dot);
    const both = counts + dot + names;
    const isBeside = pen.width(number, size * NUMBER, 700) + small * 0.6 + pen.width(both, small, 400) <= width;
    // Where both are more than a line, each has one of its own: the dot between them could end one.
    const lines = isBeside ? [] : pen.width(both, small, 400) <= width ? [both] : [counts, names].flatMap(wrapped);
    return { length, more, isGoal, number, beside: isBeside ? both : undefined, lines };
  };
  const blocks = [
    ...rulers.flatMap((ruler) => [
      blockOf({ ...ruler, number: ruler.number.text, isGoal: false }),
      ...ruler.ticks.map((tick) => blockOf({ ...tick, year: ruler.year, measure: ruler.measure, isGoal: false })),
    ]),
    blockOf({ ...goal, number: goal.number.text, isGoal: true }),
  ];
  const foot = sentence
    ? fitLines(plainText(sentence), pen.language, (part) => pen.width(part, 1, 400), width, [{ size: small, most: 4 }]).lines
    : [];
  const fits = [...blocks.flatMap(({ lines }) => lines), ...foot].every((line) => !line.endsWith('…'));
  const words = blocks.reduce((sum, { lines }) => sum + size * (NUMBER + BAR.above + BAR.least + BAR.below) + lines.length * small * LEADING, 0);
  return { blocks, foot, size, small, fits, height: words + (1 + foot.length) * small * LEADING + small * AIR_OF_FOOT };
}
