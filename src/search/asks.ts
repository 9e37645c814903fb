/** Han characters one by one; everything else in runs between white space and marks. */
const PIECES = /\p{Script=Han}|[^\p{Script=Han}\s“”"《》（）()，。、；：]+/gu;
/** Beyond this a phrase is a sentence, which no page will hold as it stands. */
const LONGEST_PHRASE = 24;

/**
 * What to ask the engine for a query, best first; the first that finds anything is taken.
 * Chinese: the characters as typed, side by side; the same characters anywhere; the same without numbers. English: the query.
 */
export function asks(query: string, chinese: boolean): string[] {
  const text = query.normalize('NFKC').trim();
  if (!chinese || !/\p{Script=Han}/u.test(text)) return [text];
  const pieces = text.match(PIECES) ?? [];
  const apart = pieces.join(' ');
  // The engine cuts numbers such as 2.5 its own way: without them, the name is still found.
  const named = pieces.filter((piece) => !/^\d/.test(piece)).join(' ');
  const all = pieces.length <= LONGEST_PHRASE ? [`"${apart}"`, apart, named] : [apart, named];
  return [...new Set(all)].filter((ask) => ask !== '');
}
