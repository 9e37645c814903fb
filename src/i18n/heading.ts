const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** Marks that never begin a line. */
const CLOSING = /^[，。；：？！、）》”’—…%]/;
/** Marks that never end one. */
const OPENING = /[（《“‘]$/;

/**
 * The pieces of a Chinese heading between which a line may break: words are never cut, and marks keep their side.
 * CSS forbids other breaks (word-break: keep-all); the page puts a <wbr> between the pieces.
 */
export function headingPieces(text: string): string[] {
  let pieces = cut.get(text);
  if (!pieces) cut.set(text, (pieces = cutPieces(text)));
  return pieces;
}

/** A title stands on many pages: cards, lists, its own. */
const cut = new Map<string, string[]>();

function cutPieces(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && (CLOSING.test(segment) || OPENING.test(last) || segment === ' ' || last.endsWith(' ')))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
