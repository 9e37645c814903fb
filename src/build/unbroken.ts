import type { Model } from '../model/model.ts';

/** Ranges in the text of a page: a browser breaks a line before or after their dash, with or without permission. */

/** What holds no running text, comments and tags, each left as it is; else text. */
const PIECES = /<(head|script|style|svg|option|textarea|pre)\b.*?<\/\1>|<!--.*?-->|<[^>]*>|[^<]+/gs;
/** A piece that keeps its line: what stands in it needs nothing more. */
const KEEPS_LINE = '<span class="unbroken">';

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/**
 * A rule that sets every range of numbers, and the Chinese unit behind it, so that no line breaks in it.
 *
 * @param units names of units in Chinese
 */
export function unbrokenRanges(units: readonly string[]): (html: string) => string {
  const names = [...new Set(units)].filter((name) => /^\p{Script=Han}/u.test(name)).sort((a, b) => b.length - a.length);
  const amount = String.raw`\d[\d.,\u202F]*[万亿]*%?`;
  const range = new RegExp(`${amount}[—–]${amount}(?:${names.map(quoted).join('|')})?`, 'g');
  return (html) => {
    // Most pages hold none; a head isn't text.
    range.lastIndex = Math.max(0, html.indexOf('</head>'));
    const found = range.test(html);
    range.lastIndex = 0;
    if (!found) return html;
    let before = '';
    return html.replace(PIECES, (piece) => {
      const isText = !piece.startsWith('<') && before !== KEEPS_LINE;
      before = piece;
      return isText ? piece.replace(range, `${KEEPS_LINE}$&</span>`) : piece;
    });
  };
}

/** That rule for the pages of a site. */
export const rangesOf = ({ content }: Model): ((html: string) => string) => unbrokenRanges(Object.values(content.taxonomy.unit).map(({ zh }) => zh));
