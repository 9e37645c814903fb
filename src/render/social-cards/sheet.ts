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
      { size: 44, most: 2 },
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
    for (const line of lines) pen.text(line, margin, (y += size * leading), size, weight, colour);
  };
  paragraph(picture.title, title, 700, LEADING.title, 'text');
  y += text * 0.5;
  paragraph(shape === 'tall' && picture.kind === 'cloth' ? picture.note : picture.caution, note, 400, LEADING.note, 'text-secondary');
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
  const size = foot.size - 2;
  const addressWidth = address === undefined ? 0 : pen.width(address, size, 700) + foot.size;
  const sizes = [0, 2, 4, 6, 8].map((less) => ({ size: foot.size - less, most: 1 }));
  const fits = ({ size: some }: Step, room: number) => pen.width(source, some, 400) <= room;
  // Smaller words first, before the address is left out.
  const beside = sizes.filter((step) => fits(step, inner - mark - 14 - addressWidth));
  const line = fitLines(source, language, (part) => pen.width(part, 1, 400), inner - mark - 14, beside.length > 0 ? beside : sizes);
  const end = pen.text(line.lines[0]!, margin + mark + 14, middle + line.size * 0.36, line.size, 400, 'text');
  const x = address === undefined ? 0 : width - margin - pen.width(address, size, 700);
  if (address !== undefined && x > end + foot.size) pen.text(address, x, middle + size * 0.36, size, 700, 'text');
  return { width, height, language, texts: pen.texts, shapes: pen.shapes };
}
