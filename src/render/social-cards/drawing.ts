/** A card as places: lines of text on their baselines, and plain shapes. Nothing here knows how it is rendered. */
import type { Language } from '../../i18n/language.ts';
import type { Colours } from './colours.ts';
import type { Weight } from './fonts.ts';

export interface TextLine {
  text: string;
  /** Left end and baseline. */
  x: number;
  y: number;
  size: number;
  weight: Weight;
  colour: keyof Colours;
  /** Right end of the line, by the font's own widths. */
  right: number;
  /** Lines that end at one place are set from there: letters that are drawn closer than the font's widths would make their ends ragged. */
  anchor?: 'end';
}

export interface PathShape {
  d: string;
  fill?: keyof Colours;
  stroke?: keyof Colours;
  strokeWidth?: number;
  /** Lengths of dashes and gaps. */
  dash?: string;
  /** Of the fill, 0–1. */
  opacity?: number;
}

export interface Drawing {
  width: number;
  height: number;
  language: Language;
  texts: TextLine[];
  shapes: PathShape[];
}
