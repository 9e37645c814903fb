import type { Language } from '../../i18n/language.ts';
import { WORDS_END } from '../query/fold.ts';
import type { PageText } from './page-text.ts';

export const HAN = /\p{Script=Han}/gu;
/** A zero-width space is a word boundary to the engine and vanishes from what it shows. */
const BOUNDARY = '\u200b';

/** Marks where a label or a cell ends: an excerpt runs on where the page has a line of its own. */
const LABEL: Record<Language, string> = { zh: '：', en: ':' };
const CELL: Record<Language, string> = { zh: '；', en: ';' };
const ENDED: Record<Language, RegExp> = { zh: /[。；，：？！]$/, en: /[.;,:?!]$/ };
const CLOSING = /^(?:\s*<\/(?:p|div|span|b|a)>)*\s*<\/(?:(dt)|dd|li|td|h[2-6]|summary)>/;

export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The mark that goes after a line. */
function markAfter(text: string, following: string, language: Language): string {
  const closing = CLOSING.exec(following);
  if (!closing) return '';
  return closing[1] ? LABEL[language] : ENDED[language].test(text) ? '' : CELL[language];
}

/**
 * The copy of a page that the engine reads: Han characters apart, so that any piece of a text is found, our own fields, and none of
 * the lines that tell no page from another.
 *
 * @param keeps whether a line stays, by its place among the lines of the page
 * @param meta our own fields, by name
 */
export function enginePage(
  { language, lines, html }: Pick<PageText, 'language' | 'lines' | 'html'>,
  keeps: (line: number) => boolean,
  meta: Readonly<Record<string, string>>,
): string {
  let body = '';
  let last = 0;
  for (const [i, { text, from, to }] of lines.entries()) {
    const inside = html.slice(from, to);
    body += html.slice(last, from);
    body += keeps(i) ? inside + markAfter(text, html.slice(to, to + 200), language) : inside.replace(/(^|>)[^<]+/g, '$1');
    last = to;
  }
  body += html.slice(last);
  body = body.replace('<section id="sources"', `${WORDS_END} $&`);
  if (language === 'zh') body = body.replace(/>([^<]+)</g, (_, part: string) => `>${part.replace(HAN, (han) => BOUNDARY + han + BOUNDARY)}<`);
  const fields = Object.entries(meta)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escaped(value)}">`)
    .join('');
  return `<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><body><main data-pagefind-body>${fields}${body}</main></body></html>`;
}
