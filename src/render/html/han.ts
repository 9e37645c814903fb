/** Names that stand in Chinese characters on English pages, marked as Chinese: voices read them, and fonts are chosen, by the language. */
import { BCP47, type Language } from '../../i18n/language.ts';
import { drawHtml, htmlOf } from '../drawing/draw.ts';

/** Han characters, and what may stand between two of them. */
const HAN = /(\p{Script=Han}(?:[\p{Script=Han}\p{P}\p{N}]*[\p{Script=Han}》）”])?)/u;

/** A text as HTML for a page of a language: its Chinese is marked where that is English. */
export const withHanMarked = (text: string, language: Language): string =>
  language === 'zh' ? htmlOf([text]) : htmlOf(text.split(HAN).map((piece, i) => (i % 2 === 0 ? piece : drawHtml('span', { lang: BCP47.zh }, piece))));
