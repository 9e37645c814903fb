import { fold, isHan, stem } from '../query/fold.ts';

const WORD = /\p{Script=Han}|[a-z][a-z0-9]*/gu;

/** Counts the pages that have each word: in Latin letters without its ending, in Han each character and each two side by side. */
export class WordPages {
  private readonly counts = new Map<string, number>();

  /** Takes the lines of one page. */
  add(lines: readonly string[]): void {
    const words = new Set<string>();
    for (const line of lines) {
      let last: { word: string; end: number } | undefined;
      for (const { 0: word, index } of fold(line).matchAll(WORD)) {
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
    return [...this.counts]
      .filter(([, pages]) => pages > most)
      .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
      .map(([word, pages]) => `${word} ${pages}`)
      .join('|');
  }
}
