/** Ids of several words: of two with the same date and paper most letters are alike. */
const LONG = 14;

/**
 * The candidate that a mistyped word most likely meant, or undefined when none is near.
 * Near means: at most a third of the letters differ (Levenshtein), a fifth of longer words, which are alike by their parts.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.floor(word.length / (word.length > LONG ? 5 : 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = levenshtein(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** The candidate that was most likely meant, by its spelling without regard to capitals and blanks. */
export const nearestValue = (got: string, values: readonly string[]): string | undefined => {
  const plain = got.trim().toLowerCase();
  return values.find((value) => value.toLowerCase() === plain) ?? nearest(plain, values);
};

function levenshtein(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
