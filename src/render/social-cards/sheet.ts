/**
 * A picture to send, laid out as a sheet: the finding on top, then what is drawn, at the foot whose it is and of which day. What does not
 * fit on a sheet is counted, never cut off.
 */
import { pathData } from '../../model/weave.ts';
import type { SharedPicture } from '../../views/pictures/shared.ts';
import { SIZES, type Card, type Shape } from './card.ts';
import type { Drawing } from './drawing.ts';
import { fitLines, type Step } from './lines.ts';
import { Pen } from './pen.ts';
import { drawCloth } from './sheet-cloth.ts';
import { drawPairs } from './sheet-pairs.ts';
import { drawRulers } from './sheet-rulers.ts';

/** Where a picture is drawn, and the sizes of its words. */
export interface SheetArea {
  left: number;
  top: number;
  width: number;
  /** The picture ends above this line. */
  bottom: number;
  /** Size of labels. */
  text: number;
  /** Whether labels stand above what they name; else on its left. */
  stacked: boolean;
}

interface SheetLayout {
  margin: number;
  title: Step[];
  note: Step[];
  text: number;
  foot: { height: number; size: number };
}

const LAYOUTS: Record<Shape, SheetLayout> = {
  tall: {
    margin: 64,
    title: [
      { size: 72, most: 2 },
      { size: 62, most: 3 },
      { size: 52, most: 4 },
    ],
    note: [
      { size: 36, most: 1 },
      { size: 32, most: 2 },
      { size: 29, most: 3 },
      { size: 26, most: 4 },
      { size: 23, most: 5 },
    ],
    text: 32,
    foot: { height: 88, size: 27 },
  },
  wide: {
    margin: 48,
    title: [
      { size: 50, most: 1 },
      { size: 46, most: 2 },
      { size: 40, most: 2 },
      { size: 34, most: 3 },
    ],
    note: [
      { size: 26, most: 1 },
      { size: 23, most: 2 },
    ],
    text: 28,
    foot: { height: 52, size: 20 },
  },
  square: {
    margin: 32,
    title: [
      { size: 41, most: 2 },
      { size: 38, most: 3 },
      { size: 32, most: 4 },
    ],
    note: [
      { size: 19, most: 2 },
      { size: 17, most: 3 },
    ],
    text: 18,
    foot: { height: 48, size: 18 },
  },
};
const LEADING = { title: 1.24, note: 1.45 };

export function layoutSheet(
  picture: SharedPicture,
  { language, source, address }: Pick<Card, 'language'> & { source: string; address: string | undefined },
  shape: Shape,
): Drawing {
  const { width, height } = SIZES[shape];
  const { margin, title, note, text, foot } = LAYOUTS[shape];
  const pen = new Pen(language);
  const inner = width - 2 * margin;
  let y = margin * 0.6;
  const paragraph = (words: string, steps: readonly Step[], weight: 400 | 700, leading: number, colour: 'text' | 'text-secondary') => {
    const { size, lines } = fitLines(words, language, (part) => pen.width(part, 1, weight), inner, steps);
    // A caveat that is cut is worse than none: whoever changes the words must see it.
    if (lines.at(-1)?.endsWith('…') && !words.endsWith('…')) throw new Error(`no room on the ${shape} sheet of ${picture.name} for: ${words}`);
    for (const line of lines) pen.text(line, margin, (y += size * leading), size, weight, colour);
  };
  paragraph(picture.title, title, 700, LEADING.title, 'text');
  y += text * 0.5;
  paragraph(picture.caution, note, 400, LEADING.note, 'text-secondary');
  const footTop = height - foot.height;
  const area: SheetArea = {
    left: margin,
    top: y + text * 1.1,
    width: inner,
    bottom: footTop - text * 0.6,
    text,
    stacked: shape === 'tall',
  };
  if (picture.kind === 'cloth') drawCloth(pen, picture, area);
  else if (picture.kind === 'pairs') drawPairs(pen, picture, area);
  else drawRulers(pen, picture, area);
  pen.shape({ d: pathData([{ x: 0, y: footTop, width, height: foot.height }]), fill: 'page' });
  pen.shape({ d: pathData([{ x: 0, y: footTop, width, height: 1 }]), fill: 'border' });
  const mark = foot.size * 1.3;
  const middle = footTop + foot.height / 2;
  pen.mark(margin, middle - mark / 2, mark);
  const x = margin + mark + 14;
  const room = inner - mark - 14;
  // Whose it is and where it is found: in one line where there is room for both, else in two.
  const measured = { source: pen.width(source, 1, 400), address: address === undefined ? 0 : pen.width(address, 1, 700) + 1 };
  const one = [0, 2, 4].map((less) => foot.size - less).find((size) => size * (measured.source + measured.address) <= room);
  const two = Math.min(foot.height * 0.33, foot.size, room / Math.max(measured.source, measured.address));
  const size = one ?? two;
  const [first, second] = one === undefined ? [middle - size * 0.28, middle + size * 1.02] : [middle + size * 0.36, middle + size * 0.36];
  pen.text(source, x, address === undefined ? middle + size * 0.36 : first, size, 400, 'text');
  if (address !== undefined && one === undefined) pen.text(address, x, second, size, 700, 'text');
  else if (address !== undefined) pen.textBefore(address, width - margin, second, size, 700, 'text');
  return { width, height, language, texts: pen.texts, shapes: pen.shapes };
}
