import { fold, isHan, stem } from '../query/fold.ts';

const WORD_PATTERN = /\p{Script=Han}|[a-z][a-z0-9]*/gu;

/** What was counted, most frequent first; ties in code unit order, which is the same on every machine. */
export const mostFrequentFirst = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));

/** Counts the pages that have each word: in Latin letters without its ending, in Han each character and each two side by side. */
export class WordPages {
  private readonly counts = new Map<string, number>();

  /** Takes the lines of one page. */
  add(lines: readonly string[]): void {
    const words = new Set<string>();
    for (const line of lines) {
      let last: { word: string; end: number } | undefined;
      for (const { 0: word, index } of fold(line).matchAll(WORD_PATTERN)) {
        const han = isHan(word);
        words.add(han ? word : stem(word));
        if (han && last?.end === index) words.add(last.word + word);
        last = han ? { word, end: index + 1 } : undefined;
      }
    }
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
