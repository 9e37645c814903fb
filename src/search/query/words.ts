const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh-CN', { granularity: 'word' }) : undefined;

/** The words of a text that is written without blanks, one after the other; the whole text where the browser can't tell. */
export const wordsOf = (text: string): string[] => (segmenter ? [...segmenter.segment(text)].map(({ segment }) => segment) : [text]);

/** Where words of a text begin and end; everywhere where the browser can't tell. */
export function wordEdges(text: string): ReadonlySet<number> {
  if (!segmenter) return new Set(Array.from({ length: text.length + 1 }, (_, i) => i));
  return new Set([...[...segmenter.segment(text)].map(({ index }) => index), text.length]);
}
