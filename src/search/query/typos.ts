/** Two letters are sooner swapped than one is left out; and one too many is mostly the same again. */
const SWAP = 0.9;
const OTHER = 1.1;
/** Edits between two words: letters put in, left out, changed, or two swapped (Damerau–Levenshtein, one swap a pair). */
export function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)]);
  for (let j = 1; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : isSlip(a[i - 1]!, b[j - 1]!) ? 1 : 1.6;
      let least = Math.min(rows[i - 1]![j]! + (a[i - 1] === a[i - 2] ? 1 : OTHER), rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, rows[i - 2]![j - 2]! + SWAP);
      rows[i]![j] = least;
    }
  }
  return rows[a.length]![b.length]!;
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const keyOf = (letter: string): [number, number] => {
  const row = ROWS.findIndex((keys) => keys.includes(letter));
  return [row, (ROWS[row]?.indexOf(letter) ?? 0) + row / 2];
};
/** Whether one letter is put for another: a vowel for a vowel, or the key beside it. Others make another word: lessons are no lesions. */
function isSlip(a: string, b: string): boolean {
  if (/[aeiouy]{2}/.test(a + b)) return true;
  const [[row, place], [other, beside]] = [keyOf(a), keyOf(b)];
  return Math.abs(row - other) < 2 && Math.abs(place - beside) <= 1;
}

/** Which letters a word has, a bit each. */
const lettersOf = (word: string): number => {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) - 97);
  return bits;
};
/** How many letters only one of two words has: an edit makes at most two of them. */
function unshared(a: number, b: number): number {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/**
 * The word that was probably meant.
 *
 * @param words the site's own, the most frequent first
 * @returns undefined where none is near enough: one edit, two from eight letters on
 */
export function corrected(word: string, words: readonly string[]): string | undefined {
  if (word.length < 4) return undefined;
  const most = word.length >= 8 ? 2 : 1;
  // A short word is like many others: only a letter left out or put in twice, behind the first.
  const short = (other: string) => word.length < 5 && (other.length === word.length || other[0] !== word[0]);
  const letters = lettersOf(word);
  let best: { word: string; edits: number } | undefined;
  /** Slips are seldom made in the first letter; and of a short word another letter makes another word: metro, metre; steal, steel. */
  const another = (other: string) =>
    word.length < 7 && (other[0] !== word[0] || other.length === word.length) && [...other].sort().join() !== [...word].sort().join();
  const cost = (other: string) => distance(word, other) + (other[0] === word[0] ? 0 : 0.5);
  for (const other of words) {
    if (Math.abs(other.length - word.length) > 1 || other === word || short(other) || another(other)) continue;
    const others = unshared(letters, lettersOf(other));
    // Two slips in eight letters are letters in another order: footware.
    if (others > 2 * most || (word.length === 8 && others > 2)) continue;
    const edits = cost(other);
    if (edits < most + (most > 1 ? 0.7 : 0.6) && (!best || edits < best.edits)) best = { word: other, edits };
    if (best && best.edits <= SWAP) break;
  }
  return best?.word;
}
