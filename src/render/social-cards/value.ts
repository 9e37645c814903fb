/** A card's large number: units smaller than the number, an arrow between before and after, all as large as the width allows. */
import type { CardFigure } from './card.ts';
import { saidQuantity } from '../drawing/parts.ts';
import { fitLines } from './lines.ts';
import type { Pen } from './pen.ts';

/** In parts of the number's size. */
const UNIT = 0.72;
/** Of English words after a unit: or more. */
const TAIL = 0.5;
/** Of two groups in English, whose names are long: so that the numbers are as large as in Chinese. */
const SIDE = 0.4;
const AIR = 0.08;
const ARROW = { width: 0.62, gap: 0.26, height: 0.36, head: 0.17 };
/** Words are no number: they stay below the title's size. */
const LARGEST_WORDS = 60;
/** Two lines of them leave room for the title above. */
const TWO_LINES = 42;
/** From line to line of them, in parts of their size. */
const LEADING = 1.15;
/** A source's words are drawn as a number with words around it where they fit in no smaller size. */
const LEAST_SAID = 42;
const HAN = /\p{Script=Han}/u;

type Part = 'arrow' | { text: string; big: boolean; bold?: boolean; air: number; gain: boolean; small?: number };
/** A unit is as bold as its number: 4 minutes → 11 seconds must not read as 4 → 11. */
const weightOf = ({ big, bold = big }: Exclude<Part, 'arrow'>): 400 | 700 => (bold ? 700 : 400);

/** The parts from left to right. What was before is no gain: only the last value is one. A Han word keeps a little air from the number; % keeps none, and English has its own spaces. */
function partsOf({ values, between, said, gain: isGain }: CardFigure): Part[] {
  if (said !== undefined) return [{ text: said, big: true, air: 0, gain: isGain }];
  const small = between !== undefined && values.every(({ lead }) => !HAN.test(lead)) ? SIDE : UNIT;
  return values.flatMap(({ lead, number, unit, tail }, i): Part[] => {
    const after = unit + tail;
    // English has long words there, ‘or more’; in Chinese they are a part of the unit's word.
    const joined = HAN.test(tail);
    const gain = isGain && i === values.length - 1;
    const parts: Part[] = [
      { text: lead, big: false, air: 0, gain: false, small },
      { text: number, big: true, air: HAN.test(lead) ? AIR : 0, gain },
      { text: joined ? after : unit, big: false, bold: true, air: HAN.test(after.slice(0, 1)) ? AIR : 0, gain, small: UNIT },
      { text: joined ? '' : tail, big: false, air: 0, gain: false, small: TAIL },
    ];
    const link: Part = between === undefined ? 'arrow' : { text: between, big: false, air: 0, gain: false, small };
    return [...(i > 0 ? [link] : []), ...parts.filter((part) => part !== 'arrow' && part.text !== '')];
  });
}

const sizeOf = ({ big, small = UNIT }: Exclude<Part, 'arrow'>, size: number): number => (big ? size : size * small);

function widthAt(parts: readonly Part[], size: number, pen: Pen): number {
  return parts.reduce((sum, part) => {
    if (part === 'arrow') return sum + size * (ARROW.width + 2 * ARROW.gap);
    return sum + part.air * size + pen.width(part.text, sizeOf(part, size), weightOf(part));
  }, 0);
}

/** Sets a figure's number on a baseline in the first of some sizes at which it fits; long words of a source take two lines at the last. */
export function drawValue(pen: Pen, figure: CardFigure, start: number, y: number, width: number, sizes: readonly number[]): void {
  const said = figure.said === undefined ? undefined : saidQuantity(figure.said);
  if (said) {
    const asNumber: CardFigure = { ...figure, values: [said], between: undefined, said: undefined };
    if (widthAt(partsOf(asNumber), LEAST_SAID, pen) <= width) return drawValue(pen, asNumber, start, y, width, sizes);
  }
  const parts = partsOf(figure);
  const allowed = figure.said === undefined ? sizes : sizes.filter((size) => size <= LARGEST_WORDS);
  const last = allowed.at(-1)!;
  const fitting = allowed.find((candidate) => widthAt(parts, candidate, pen) <= width);
  if (fitting === undefined && figure.said !== undefined) {
    const steps = [...allowed, last - 2].filter((size) => size <= TWO_LINES).map((size) => ({ size, most: 2 }));
    const { size, lines } = fitLines(figure.said, pen.language, (text) => pen.width(text, 1, 700), width, steps);
    lines.forEach((text, i) => pen.text(text, start, y + (i - 0.5) * size * LEADING, size, 700, figure.gain ? 'gain' : 'text'));
    return;
  }
  const size = fitting ?? last;
  let x = start;
  for (const part of parts) {
    if (part === 'arrow') {
      x += size * ARROW.gap;
      const [end, middle, head] = [x + size * ARROW.width, y - size * ARROW.height, size * ARROW.head].map(Math.round) as [number, number, number];
      const d = `M${Math.round(x)} ${middle}H${end}M${end - head} ${middle - head}L${end} ${middle}L${end - head} ${middle + head}`;
      pen.shape({ d, stroke: 'text-secondary', strokeWidth: Math.max(2, Math.round(size / 18)) });
      x = end + size * ARROW.gap;
      continue;
    }
    x += part.air * size;
    x = pen.text(part.text, x, y, sizeOf(part, size), weightOf(part), part.gain ? 'gain' : 'text');
  }
}
