import { strings } from '../../i18n/index.ts';
import { pictureStrings } from '../../i18n/pictures.ts';
import { pathData, type Rectangle } from '../../model/weave.ts';
import type { RulersView, RulerView } from '../../views/pictures/rulers.ts';
import { plainText } from '../../views/text.ts';
import { fitLines } from './lines.ts';
import type { Pen } from './pen.ts';
import type { SheetArea } from './sheet.ts';

/** In parts of the words' size: the number of a bar, small words, and from line to line. */
const NUMBER = 1.5;
const SMALL = 0.82;
const LEADING = 1.35;
/** Small words are no larger than so much of the sheet's: what stands under the title is larger. */
const NOTES = 0.9;
const smallOf = (size: number, most: number): number => Math.min(size * SMALL, most);
/** A bar at least and at most, and the air around words at a mark. */
const BAR = { least: 2, most: 5.5 };
const AIR = { mark: 0.45, block: 0.4 };
/** As large as leaves room for a bar that is seen, in parts of the sheet's words. */
const SIZES = [1.7, 1.5, 1.35, 1.2, 1.1, 1, 0.92, 0.85, 0.78, 0.7, 0.62];

interface Line {
  words: string;
  size: number;
  weight: 400 | 700;
}
/** Lines that stand at a mark of the scale. */
interface Block {
  at: number;
  lines: Line[];
}
interface RulerBlocks {
  ruler: RulerView;
  above: Block;
  below: Block[];
}

/** Draws what was reported as bars on one scale, which ends at the target, each number at its mark; below them, in words, what measures something else. */
export function drawRulers(pen: Pen, view: RulersView, area: SheetArea): void {
  const { left, top, width, bottom } = area;
  const laidOut = SIZES.map((share) => blocksOf(pen, view, width, { size: area.text * share, most: area.text * NOTES }));
  const { goal, rulers, foot, size, small, height } = laidOut.find(({ fits, least }) => fits && least <= bottom - top) ?? laidOut.at(-1)!;
  const bar = Math.min(BAR.most * size, height(bottom - top));
  const first = drawBlock(pen, goal, { left, width, top, size });
  let y = first;
  for (const { ruler, above, below } of rulers) {
    const start = y;
    y = drawBlock(pen, above, { left, width, top: y + size * AIR.block, size });
    drawBar(pen, ruler, { x: left, y: Math.round(y), width, height: Math.round(bar) }, Math.round(start + size * AIR.block));
    y += bar;
    const zero = y;
    for (const block of below) y = drawBlock(pen, block, { left, width, top: y + size * 0.15, size });
    pen.text('0', left, zero + small * LEADING, small, 400, 'text-secondary');
    y = Math.max(y, zero + size * LEADING);
  }
  pen.shape({
    d: `M${left + width - 2} ${Math.round(top + size * 0.2)}V${Math.round(y - size * 0.3)}`,
    stroke: 'text',
    strokeWidth: 4,
    dash: '10 7',
  });
  y += size * AIR.block;
  for (const line of foot) pen.text(line, left, (y += small * LEADING), small, 400, 'text-secondary');
}

/** All words of a sheet in a size, whether each has room, and how high the bars may then be. */
function blocksOf(pen: Pen, { goal, rulers, sentence }: RulersView, width: number, { size, most }: { size: number; most: number }) {
  const { colon, dot } = strings(pen.language);
  const { also } = pictureStrings(pen.language).rulers;
  const small = smallOf(size, most);
  const air = size * AIR.mark;
  /** The wider side of a mark; below the bar its beginning is taken. */
  const roomAt = (at: number, taken = 0) => Math.max(at * width - taken, (1 - at) * width) - air;
  const wrapped = (words: string, at: number, taken?: number): Line[] =>
    fitLines(words, pen.language, (part) => pen.width(part, 1, 400), roomAt(at, taken), [{ size: small, most: 2 }]).lines.map((line) => ({
      words: line,
      size: small,
      weight: 400,
    }));
  /** Where words and their sources are more than a line, sources have one of their own: the dot between them could end one. */
  const withSources = (words: string, { who }: Pick<RulerView, 'who'>, at: number, taken?: number): Line[] => {
    const names = who.map(({ text }) => text).join(dot);
    const both = words + dot + names;
    return pen.width(both, small, 400) <= roomAt(at, taken) ? wrapped(both, at, taken) : [words, names].flatMap((some) => wrapped(some, at, taken));
  };
  const ofGoal: Block = {
    at: 1,
    lines: [{ words: `${goal.year}${colon}${goal.number.text}`, size: size * 1.1, weight: 700 }, ...withSources(goal.measure, goal, 1)],
  };
  const ofRulers = rulers.map((ruler): RulerBlocks => ({
    ruler,
    above: {
      at: ruler.length,
      lines: [
        { words: ruler.number.text, size: size * NUMBER, weight: 700 },
        ...withSources(`${ruler.year}${colon}${ruler.measure}`, ruler, ruler.length),
      ],
    },
    below: ruler.ticks.map((tick) => ({
      at: tick.at,
      lines: withSources(`${also}${colon}${tick.number}`, tick, tick.at, size),
    })),
  }));
  const foot = sentence
    ? fitLines(plainText(sentence), pen.language, (part) => pen.width(part, 1, 400), width, [{ size: small, most: 4 }]).lines
    : [];
  const blocks = [ofGoal, ...ofRulers.flatMap(({ above, below }) => [above, ...below])];
  const fits =
    blocks.every(({ at, lines }) =>
      lines.every((line) => pen.width(line.words, line.size, line.weight) <= roomAt(at) && !line.words.endsWith('…')),
    ) && !foot.at(-1)?.endsWith('…');
  const heightOf = ({ lines }: Block) => lines.reduce((sum, line) => sum + line.size * LEADING, 0);
  const fixed = blocks.reduce((sum, block) => sum + heightOf(block), 0) + (rulers.length * 0.75 + 1) * size + foot.length * small * LEADING;
  const count = Math.max(1, rulers.length);
  return {
    goal: ofGoal,
    rulers: ofRulers,
    foot,
    size,
    small,
    fits,
    least: fixed + count * BAR.least * size,
    height: (room: number) => (room - fixed) / count,
  };
}

/** Words at a mark, on the side that has room for the longest of their lines. Gives where they end. */
function drawBlock(pen: Pen, { at, lines }: Block, { left, width, top, size }: { left: number; width: number; top: number; size: number }): number {
  const mark = left + width * at;
  const widths = lines.map((line) => pen.width(line.words, line.size, line.weight));
  const longest = Math.max(...widths);
  const air = size * AIR.mark;
  const onLeft = mark - air - longest >= left;
  const onRight = !onLeft && mark + air + longest <= left + width;
  let y = top;
  for (const { words, size: own, weight } of lines) {
    y += own * LEADING;
    const rest = [y - own * 0.35, own, weight, weight === 700 ? 'text' : 'text-secondary'] as const;
    if (onLeft) pen.textBefore(words, mark - air, ...rest);
    else pen.text(words, onRight ? mark + air : left, ...rest);
  }
  return y;
}

/** The frame is the whole scale; what was reported is marked, the number of the bar from its words on. */
function drawBar(pen: Pen, { length, ticks }: RulerView, bar: Rectangle, from: number): void {
  const { x, y, width, height } = bar;
  pen.shape({ d: `M${x} ${y}h${width}v${height}h-${width}z`, stroke: 'border', strokeWidth: 2 });
  pen.shape({ d: pathData([{ ...bar, width: width * length }]), fill: 'thread-pale' });
  const marks = [{ at: length, top: from, bottom: y + height }, ...ticks.map(({ at }) => ({ at, top: y, bottom: y + height + 30 }))];
  for (const { at, top, bottom } of marks)
    pen.shape({ d: pathData([{ x: x + width * at - 2, y: top, width: 4, height: bottom - top }]), fill: 'text' });
}
