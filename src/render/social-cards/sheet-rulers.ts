import { strings } from '../../i18n/index.ts';
import type { RulersView, RulerView } from '../../views/pictures/rulers.ts';
import { plainText } from '../../views/text.ts';
import { fitLines } from './lines.ts';
import type { Pen } from './pen.ts';
import type { SheetArea } from './sheet.ts';

/** In parts of the words' size: a number, small words, and from line to line. */
const NUMBER = 1.4;
const SMALL = 0.82;
const LEADING = 1.35;
/** Small words are no larger than so much of the sheet's: what stands under the title is larger. */
const NOTES = 0.9;
/** Air beside a mark, between two blocks of words at least, and above the words under the picture. */
const AIR = { mark: 0.45, block: 0.5, foot: 0.7 };
/** As large as leaves room for all, in parts of the sheet's words. */
const SIZES = [1.7, 1.5, 1.35, 1.2, 1.1, 1, 0.92, 0.85, 0.78, 0.7, 0.62];

interface Line {
  words: string;
  size: number;
  weight: 400 | 700;
}
/** Lines that stand at a mark of the scale; what is set, and not reported, is dashed. */
interface Block {
  at: number;
  dashed: boolean;
  lines: Line[];
}
type Placed = Pick<RulerView, 'year' | 'measure' | 'who'> & { number: string; at: number; dashed: boolean };

/** Draws the target and what was reported as marks on one scale, each with what it counts and whose it is; below them, in words, what measures something else. */
export function drawRulers(pen: Pen, view: RulersView, { left, top, width, bottom, text }: SheetArea): void {
  const laidOut = SIZES.map((share) => blocksOf(pen, view, width, { size: text * share, most: text * NOTES }));
  const { blocks, foot, size, small, height } = laidOut.find(({ fits, height }) => fits && height <= bottom - top) ?? laidOut.at(-1)!;
  const air = size * AIR.block + Math.max(0, bottom - top - height) / blocks.length;
  const starts: number[] = [];
  let y = top;
  for (const block of blocks) {
    starts.push(y);
    y = drawBlock(pen, block, { left, width, top: y, size }) + air;
  }
  const axis = Math.round(y);
  blocks.forEach(({ at, dashed }, i) => {
    const x = Math.round(left + width * at) - (at === 1 ? 2 : 0);
    pen.shape({ d: `M${x} ${Math.round(starts[i]! + size * 0.25)}V${axis}`, stroke: 'text', strokeWidth: 4, ...(dashed ? { dash: '10 7' } : {}) });
  });
  pen.shape({ d: `M${left} ${axis}h${width}`, stroke: 'text-secondary', strokeWidth: 2 });
  y = axis + small * LEADING;
  for (const { at, text: words } of view.scale) {
    const x = Math.round(left + width * at) + (at === 0 ? 1 : at === 1 ? -1 : 0);
    pen.shape({ d: `M${x} ${axis}v${Math.round(small * 0.35)}`, stroke: 'text-secondary', strokeWidth: 2 });
    pen.text(words, left + at * (width - pen.width(words, small, 400)), y, small, 400, 'text-secondary');
  }
  y += small * AIR.foot;
  for (const line of foot) pen.text(line, left, (y += small * LEADING), small, 400, 'text-secondary');
}

/** All words of a sheet in a size, whether each has room, and how high all is at least. */
function blocksOf(pen: Pen, { goal, rulers, sentence }: RulersView, width: number, { size, most }: { size: number; most: number }) {
  const { colon, dot } = strings(pen.language);
  const small = Math.min(size * SMALL, most);
  const roomAt = (at: number) => Math.max(at, 1 - at) * width - size * AIR.mark;
  const wrapped = (words: string, at: number): string[] =>
    fitLines(words, pen.language, (part) => pen.width(part, 1, 400), roomAt(at), [{ size: small, most: 2 }]).lines;
  const blockOf = ({ year, measure, who, number, at, dashed }: Placed): Block => {
    const counts = `${year}${colon}${measure}`;
    const names = who.map(({ text }) => text).join(dot);
    // Where both are more than a line, each has one of its own: the dot between them could end one.
    const both = counts + dot + names;
    const words = pen.width(both, small, 400) <= roomAt(at) ? [both] : [counts, names].flatMap((some) => wrapped(some, at));
    const lines = words.map((line): Line => ({ words: line, size: small, weight: 400 }));
    return { at, dashed, lines: [{ words: number, size: size * NUMBER, weight: 700 }, ...lines] };
  };
  const blocks = [
    blockOf({ ...goal, number: goal.number.text, at: 1, dashed: true }),
    ...rulers.flatMap((ruler) => [
      blockOf({ ...ruler, number: ruler.number.text, at: ruler.length, dashed: false }),
      ...ruler.ticks.map((tick) => blockOf({ ...tick, year: ruler.year, measure: ruler.measure, dashed: false })),
    ]),
  ];
  const foot = sentence
    ? fitLines(plainText(sentence), pen.language, (part) => pen.width(part, 1, 400), width, [{ size: small, most: 4 }]).lines
    : [];
  const fits =
    blocks.every(({ at, lines }) =>
      lines.every((line) => pen.width(line.words, line.size, line.weight) <= roomAt(at) && !line.words.endsWith('…')),
    ) && !foot.at(-1)?.endsWith('…');
  const words = blocks.flatMap(({ lines }) => lines).reduce((sum, line) => sum + line.size * LEADING, 0);
  const height = words + blocks.length * size * AIR.block + (1 + foot.length) * small * LEADING + small * AIR.foot;
  return { blocks, foot, size, small, fits, height };
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
