import type { Rule } from '../content.ts';
import { plainWords } from '../marks.ts';
import { around, texts } from '../texts.ts';

/** Marks that were typed twice or as programs have them, and what GB/T 15834 has for them. */
const TYPED: readonly [RegExp, (match: string) => string][] = [
  [/\.{3,}|。{2,}|．{2,}/u, () => '……'],
  [/-{2,}|－{2,}|——(?=—)/u, () => '——'],
  [/「|『/u, () => '“'],
  [/」|』/u, () => '”'],
  [/([，。、；：！？])[，、；：]+|([，、；：])[。！？]/u, (match) => match.slice(-1)],
];
const PAIRS: readonly [string, string][] = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['〔', '〕'],
];

/** The first mark of a pair that has no counterpart. */
function single(text: string): string | undefined {
  for (const [open, close] of PAIRS) {
    let depth = 0;
    for (const char of text) {
      if (char === open) depth++;
      else if (char === close && --depth < 0) return close;
    }
    if (depth > 0) return open;
  }
  return undefined;
}

/** Chinese marks stand once, in pairs where they are pairs, and as GB/T 15834 writes them. Titles of sources are others' words. */
export const chineseMarks: Rule = ({ content, report }) => {
  for (const piece of texts(content)) {
    if (piece.language !== 'zh' || piece.kind === 'sources') continue;
    const text = plainWords(piece.text);
    const [typed] = TYPED.flatMap(([pattern, meant]) => {
      const match = pattern.exec(text);
      return match ? [{ mark: match[0], write: meant(match[0]), around: around(piece.text, match.index, match[0].length) }] : [];
    });
    if (typed) report({ ...piece.place(), code: 'markTyped', params: typed });
    // A paragraph of MDX is several pieces: its pairs may begin in one and end in another.
    const mark = piece.path.length > 0 ? single(text) : undefined;
    if (mark) report({ ...piece.place(), code: 'markSingle', params: { mark, around: around(piece.text, text.indexOf(mark), 1) } });
  }
};
