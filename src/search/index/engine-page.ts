import { BCP47, type Language } from '../../i18n/language.ts';
import { WORDS_END } from '../query/fold.ts';
import type { Line, SearchDocument } from './document.ts';

export const HAN_CHARACTER = /\p{Script=Han}/gu;
/** A zero-width space is a word boundary to the engine and vanishes from what it shows. */
const WORD_BOUNDARY = '\u200b';

/** Punctuation added at the end of lines, since an excerpt joins lines that the page sets apart. */
const LINE_END_MARKS: Record<Language, { label: string; cell: string; sentence: string; ended: RegExp }> = {
  zh: { label: '：', cell: '；', sentence: '。', ended: /[。；，：？！…][”’）]?$/ },
  en: { label: ':', cell: ';', sentence: '.', ended: /[.;,:?!…]["'’”)]?$/ },
};

const ELEMENT_NAMES: Record<Line['as'], string> = { 'heading-1': 'h1', 'heading-2': 'h2', 'heading-3': 'h3', paragraph: 'p', label: 'p', cell: 'p' };

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The mark that goes after a line. */
function markAfter({ as, text }: Line, language: Language): string {
  const { label, cell, sentence, ended } = LINE_END_MARKS[language];
  if (as === 'label') return label;
  if (ended.test(text)) return '';
  return as === 'paragraph' || as === 'heading-1' ? sentence : cell;
}

/**
 * A document for the engine: minimal HTML, since its records without HTML have no heading weights. Han characters are separated,
 * so that any piece of a text is found, and our own fields are added.
 *
 * @param meta our own fields, by name
 */
export function enginePage(
  { language, lines, records = [] }: Pick<SearchDocument, 'language' | 'lines' | 'records'>,
  meta: Readonly<Record<string, string>>,
): string {
  const apart = (text: string) => (language === 'zh' ? text.replace(HAN_CHARACTER, `${WORD_BOUNDARY}$&${WORD_BOUNDARY}`) : text);
  const drawn = (line: Line) => {
    const name = ELEMENT_NAMES[line.as];
    return `<${name}${line.id === undefined ? '' : ` id="${escaped(line.id)}"`}>${apart(escaped(line.text + markAfter(line, language)))}</${name}>`;
  };
  const fields = Object.entries(meta)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escaped(value)}">`);
  const body = [...fields, ...lines.map(drawn), ...(records.length > 0 ? [`${WORDS_END} `, ...records.map(drawn)] : [])].join('');
  return `<html lang="${BCP47[language]}"><body><main data-pagefind-body>${body}</main></body></html>`;
}
