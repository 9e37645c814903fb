const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count in running English: under ten in words, else in digits. */
export const spelt = (n: number): string => WORDS[n] ?? String(n);

/** The same where it begins a sentence. */
export const speltFirst = (n: number): string => spelt(n).replace(/^./, (letter) => letter.toUpperCase());
