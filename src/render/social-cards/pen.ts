/** Puts measured text and the site's small signs (grade, mark) on a drawing. */
import type { Language } from '../../i18n/language.ts';
import { pathData } from '../../model/weave.ts';
import type { Colours } from './colours.ts';
import type { PathShape, TextLine } from './drawing.ts';
import type { Weight } from './fonts.ts';
import { measureIn } from './runs.ts';

/** Boxes of a grade, in parts of the words' size. */
const BOX = { count: 4, side: 0.82, gap: 0.2, before: 0.6 };

export class Pen {
  readonly texts: TextLine[] = [];
  readonly shapes: PathShape[] = [];
  readonly language: Language;
  constructor(language: Language) {
    this.language = language;
  }

  shape(shape: PathShape): void {
    this.shapes.push(shape);
  }

  width(text: string, size: number, weight: Weight): number {
    return measureIn(this.language, weight)(text) * size;
  }

  /** Sets a text on a baseline and gives its right end. */
  text(text: string, x: number, y: number, size: number, weight: Weight, colour: keyof Colours): number {
    const right = x + this.width(text, size, weight);
    this.texts.push({ text, x, y: Math.round(y), size, weight, colour, right });
    return right;
  }

  /** Sets a text so that it ends at a place, and gives where it begins. */
  textBefore(text: string, right: number, y: number, size: number, weight: Weight, colour: keyof Colours): number {
    const x = right - this.width(text, size, weight);
    this.texts.push({ text, x, y: Math.round(y), size, weight, colour, right, anchor: 'end' });
    return x;
  }

  private boxes(boxes: number, size: number): number {
    return boxes === 0 ? 0 : size * (BOX.count * BOX.side + (BOX.count - 1) * BOX.gap + BOX.before);
  }

  gradeWidth(words: string, boxes: number, size: number): number {
    return this.boxes(boxes, size) + this.width(words, size, 400);
  }

  /** Four boxes, as many filled as the grade, and words; words alone where there is no grade. */
  grade(words: string, boxes: number, x: number, y: number, size: number): void {
    const side = Math.round(size * BOX.side);
    const top = Math.round(y - side + size * 0.06);
    for (let i = 0; i < (boxes === 0 ? 0 : BOX.count); i++) {
      const left = Math.round(x + i * (side + size * BOX.gap));
      if (i < boxes) this.shape({ d: pathData([{ x: left, y: top, width: side, height: side }]), fill: 'text' });
      else this.shape({ d: `M${left + 1} ${top + 1}h${side - 2}v${side - 2}h-${side - 2}z`, stroke: 'text', strokeWidth: 2 });
    }
    if (words !== '') this.text(words, x + this.boxes(boxes, size), y, size, 400, boxes === 0 ? 'text-secondary' : 'text');
  }

  /** The site's mark: a draft of eight by eight, as in Mark.astro. */
  mark(x: number, y: number, size: number): void {
    const cell = size / 8;
    const up = Array.from({ length: 64 }, (_, i) => [i % 8, Math.floor(i / 8)] as const).filter(([c, r]) => (c + r) % 4 < 2 && (c - r + 8) % 4 !== 3);
    this.shape({ d: pathData([{ x, y, width: size, height: size }]), fill: 'action' });
    this.shape({ d: pathData(up.map(([c, r]) => ({ x: x + c * cell, y: y + r * cell, width: cell * 0.9, height: cell * 0.9 }))), fill: 'surface' });
  }
}
