/**
 * A line of text as runs at exact places. The face's “ ” ‘ ’ are a full Han square: right in Chinese, wide open in English.
 * In English each is set by what it inks, as its Latin form would be.
 */
import type { Language } from '../../i18n/language.ts';
import { drawable, fileOf, type Weight } from './fonts.ts';
import type { Measure } from './lines.ts';

/** Space before and after an English quotation mark, in parts of the size; an apostrophe moves into the air of the letter before it. */
const BEARING = { before: 0.012, after: 0.012 };
const APOSTROPHE = { before: -0.045, after: 0.02 };
const bearingOf = (mark: string): typeof BEARING => (mark === '’' ? APOSTROPHE : BEARING);
const QUOTES = /([“”‘’])/;
/** English quotation marks stand in the font on a full square, and are set closer; Chinese ones hang at the start of a line. */
const QUOTES_APART: Record<Language, boolean> = { zh: false, en: true };
const isSquare = (part: string, language: Language): boolean => QUOTES_APART[language] && QUOTES.test(part);

function advanceOf(character: string, weight: Weight): number {
  const font = fileOf(character, weight)?.font;
  return font ? font.charToGlyph(character).advanceWidth! / font.unitsPerEm : 0;
}

/** Left and right edge of what is inked, in parts of the size. */
function inkOf(mark: string, weight: Weight): { left: number; right: number } {
  const { font } = fileOf(mark, weight)!;
  const { xMin, xMax } = font.charToGlyph(mark);
  return { left: xMin! / font.unitsPerEm, right: xMax! / font.unitsPerEm };
}

function widthOf(part: string, language: Language, weight: Weight): number {
  if (isSquare(part, language)) {
    const { left, right } = inkOf(part, weight);
    const { before, after } = bearingOf(part);
    return right - left + before + after;
  }
  let width = 0;
  for (const character of part) width += advanceOf(character, weight);
  return width;
}

/** Beside a mark each word is placed by itself: letters are drawn closer than the font's widths, and over a line that would leave a gap before the mark. */
function partsOf(text: string, language: Language): string[] {
  const shown = drawable(text);
  if (!QUOTES_APART[language] || !QUOTES.test(shown)) return [shown];
  return shown.split(/([“”‘’])|(?<= )/).filter(Boolean);
}

/** Width of a text in a language and weight, at size 1. */
export const measureIn =
  (language: Language, weight: Weight): Measure =>
  (text) =>
    partsOf(text, language).reduce((sum, part) => sum + widthOf(part, language, weight), 0);

/** Opening marks of the Han face hang over the left edge, where their half square would be a dent. */
const HANGING = /^[“‘《（「『【]/;

/** The runs of one line: text and how far from the line's start, at size 1. */
export function runsOf(text: string, language: Language, weight: Weight): { text: string; x: number }[] {
  let x = !QUOTES_APART[language] && HANGING.test(text) ? -0.5 : 0;
  return partsOf(text, language).map((part) => {
    const square = isSquare(part, language);
    const run = { text: part, x: square ? x - inkOf(part, weight).left + bearingOf(part).before : x };
    x += widthOf(part, language, weight);
    return run;
  });
}
