/** Pages say themselves whether they are searched: the body carries the mark where they are. */
const MARK = 'data-pagefind-body';
const HAN = /\p{Script=Han}/gu;
/** A zero-width space is a word boundary to the indexer and vanishes from excerpts. */
export const BOUNDARY = '\u200b';

/**
 * The HTML to index for a built page, or undefined for pages that search leaves out (404, search itself, page/N).
 *
 * Pagefind cuts Chinese by one dictionary when it indexes and by another in the browser, so that a name may find
 * nothing. In the indexed copy every Han character is a word of its own; the browser asks for characters, too
 * (asks.ts). Pages themselves keep clean text.
 */
export function searchable(html: string): string | undefined {
  if (!html.includes(MARK)) return undefined;
  if (!/<html[^>]* lang="zh/.test(html)) return html;
  return html.replace(/>([^<]+)</g, (_, text: string) => `>${text.replace(HAN, (character) => BOUNDARY + character + BOUNDARY)}<`);
}
