import { isHan, stem } from '../query/fold.ts';

const WORD_PATTERN = /\p{Script=Han}|[a-z][a-z0-9]*/gu;

/** What was counted, most frequent first; ties in code unit order, which is the same on every machine. */
export const mostFrequentFirst = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));

/** The words of a folded line by which its pages are counted: in Latin letters without their ending, in Han each character and each two side by side. */
export function countedWords(folded: string): string[] {
  const words: string[] = [];
  let last: { word: string; end: number } | undefined;
  for (const { 0: word, index } of folded.matchAll(WORD_PATTERN)) {
    const han = isHan(word);
    words.push(han ? word : stem(word));
    if (han && last?.end === index) words.push(last.word + word);
    last = han ? { word, end: index + 1 } : undefined;
  }
  return words;
}

/** Counts the pages that have each word. */
export class WordPages {
  private readonly counts = new Map<string, number>();

  /** Takes the words of one page. */
  add(words: ReadonlySet<string>): void {
    for (const word of words) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  /** Those on more pages than `most`, as the lexicon holds them (LexiconFile.frequent). */
  above(most: number): string {
    return mostFrequentFirst(this.counts)
      .filter(([, pages]) => pages > most)
      .map(([word, pages]) => `${word} ${pages}`)
      .join('|');
  }
}
