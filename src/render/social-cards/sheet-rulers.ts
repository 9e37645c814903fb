import { strings } from '../../i18n/index.ts';
import { pictureStrings } from '../../i18n/pictures.ts';
import { pathData, type Rectangle } from '../../model/weave.ts';
import type { RulersView, RulerView } from '../../views/pictures/rulers.ts';
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
/** What parts the target from what was reported, in parts of the words' size: its words, and all of it. */
const APART = { size: 0.95, high: 2.2 };
/** From one line of a hatched bar to the next, and how thick they are. */
const HATCH = { pitch: 12, thick: 4 };
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

/** Draws what was reported and the target as bars on one scale, each with what it counts and whose it is; below them on a tall sheet, in words, what measures something else. */
export function drawRulers(pen: Pen, view: RulersView, { left, top, width, bottom, text, stacked }: SheetArea): void {
  const laidOut = SIZES.map((share) =>
    blocksOf(pen, view, width, { size: text * share, most: text * NOTES, withOthers: stacked && view.others.length > 0 }),
  );
  const { blocks, foot, size, small, height } = laidOut.find((one) => one.fits && one.height <= bottom - top) ?? laidOut.at(-1)!;
  const spare = Math.max(0, bottom - top - height) / blocks.length;
  const high = Math.round(Math.min(size * BAR.most, size * BAR.least + spare * 0.6));
  const air = size * BAR.below + Math.max(0, spare - (high - size * BAR.least));
  let y = top;
  for (const { length, more, isGoal, number, beside, lines } of blocks) {
    if (isGoal && blocks.length > 1) y = drawApart(pen, { left, width, y: y - air / 2, size });
    y += size * NUMBER;
    const right = pen.text(number, left, y - size * 0.2, size * NUMBER, 700, 'text');
    if (beside !== undefined) pen.text(beside, right + small * 0.6, y - size * 0.2, small, 400, 'text-secondary');
    for (const line of lines) pen.text(line, left, (y += small * LEADING) - small * 0.2, small, 400, 'text-secondary');
    y += size * BAR.above;
    const lane = (from: number, to: number): Rectangle => ({ x: left + width * from, y: Math.round(y), width: width * (to - from), height: high });
    if (isGoal) drawGoal(pen, lane(0, length), more);
    else drawReported(pen, lane(0, length), more);
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

/** A line right across, with words on it; gives where it ends. */
function drawApart(pen: Pen, { left, width, y, size }: { left: number; width: number; y: number; size: number }): number {
  const words = pictureStrings(pen.language).rulers.apart;
  const middle = y + (size * APART.high) / 2;
  const right = pen.text(words, left, middle + size * APART.size * 0.36, size * APART.size, 700, 'text');
  pen.shape({ d: pathData([{ x: right + size * 0.6, y: Math.round(middle), width: left + width - right - size * 0.6, height: 2 }]), fill: 'text' });
  return y + size * APART.high;
}

/** What was reported: hatched, since what it counts isn't said; pointed where it may be more. */
function drawReported(pen: Pen, { x, y, width, height }: Rectangle, more: boolean): void {
  const right = Math.round(x + width);
  const lines: string[] = [];
  for (let at = x - height; at < right; at += HATCH.pitch) {
    const [from, to] = [Math.max(0, x + HATCH.thick - at), Math.min(height, right - HATCH.thick / 2 - at)];
    if (to > from) lines.push(`M${at + from} ${y + height - from}L${at + to} ${y + height - to}`);
  }
  pen.shape({ d: lines.join(''), stroke: 'action', strokeWidth: HATCH.thick });
  const tip = more ? `l${height / 2} ${height / 2}l-${height / 2} ${height / 2}` : `v${height}`;
  pen.shape({ d: `M${x + 1.5} ${y}H${right}${tip}H${x + 1.5}z`, stroke: 'action', strokeWidth: 3 });
}

/** What is set, and not reported: an outline; where it may be more, open and with an arrow beyond. */
function drawGoal(pen: Pen, { x, y, width, height }: Rectangle, more: boolean): void {
  const right = Math.round(x + width);
  pen.shape({ d: `M${x + 1.5} ${y}V${y + height}`, stroke: 'text', strokeWidth: 3 });
  const end = more ? right - height : right;
  pen.shape({ d: `M${x} ${y + 1}H${end}M${x} ${y + height - 1}H${end}${more ? '' : `V${y}`}`, stroke: 'text', strokeWidth: 3, dash: '10 7' });
  if (more) pen.shape({ d: `M${end + 4} ${y - 3}L${right} ${y + height / 2}L${end + 4} ${y + height + 3}`, stroke: 'text', strokeWidth: 3 });
}

/** All words of a sheet in a size, whether each has room, and how high all is at least. */
function blocksOf(
  pen: Pen,
  { goal, rulers, others, inTitle }: RulersView,
  width: number,
  { size, most, withOthers }: { size: number; most: number; withOthers: boolean },
) {
  const { colon, dot } = strings(pen.language);
  const small = Math.min(size * SMALL, most);
  const wrapped = (words: string): string[] =>
    fitLines(words, pen.language, (part) => pen.width(part, 1, 400), width, [{ size: small, most: 2 }]).lines;
  const placed: Placed[] = [
    ...rulers.flatMap((ruler) => [
      { ...ruler, number: ruler.number.text, isGoal: false },
      ...ruler.ticks.map((tick) => ({ ...tick, year: ruler.year, measure: ruler.measure, isGoal: false })),
    ]),
    { ...goal, number: goal.number.text, isGoal: true },
  ];
  const wordsOf = ({ year, measure, who, isGoal }: Placed): string[] => [
    ...(inTitle && !isGoal ? [] : [`${year}${colon}${measure}`]),
    who.map(({ text }) => text).join(dot),
  ];
  const hasRoomBeside = (one: Placed) =>
    pen.width(one.number, size * NUMBER, 700) + small * 0.6 + pen.width(wordsOf(one).join(dot), small, 400) <= width;
  const blockOf = (one: Placed): Block => {
    const words = wordsOf(one);
    const both = words.join(dot);
    // All that was reported is set in one way; the target has more words.
    const isBeside = one.isGoal ? hasRoomBeside(one) : placed.filter(({ isGoal }) => !isGoal).every(hasRoomBeside);
    // Where both are more than a line, each has one of its own: the dot between them could end one.
    const lines = isBeside ? [] : pen.width(both, small, 400) <= width ? [both] : words.flatMap(wrapped);
    return { length: one.length, more: one.more, isGoal: one.isGoal, number: one.number, beside: isBeside ? both : undefined, lines };
  };
  const blocks = placed.map(blockOf);
  const { others: notDrawn, comma } = pictureStrings(pen.language).rulers;
  const foot = withOthers
    ? [notDrawn.trim(), ...others.map(({ year, measure, number }) => `${year}${colon}${measure}${comma}${number.text}`)].flatMap(wrapped)
    : [];
  const fits = [...blocks.flatMap(({ lines }) => lines), ...foot].every((line) => !line.endsWith('…'));
  const words = blocks.reduce((sum, { lines }) => sum + size * (NUMBER + BAR.above + BAR.least + BAR.below) + lines.length * small * LEADING, 0);
  const apart = blocks.length > 1 ? size * APART.high : 0;
  return { blocks, foot, size, small, fits, height: words + apart + (1 + foot.length) * small * LEADING + small * AIR_OF_FOOT };
}
