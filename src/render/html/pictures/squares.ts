/** A path of so many squares side by side, twelve units each and nine high. */
export const squares = (count: number): string => Array.from({ length: count }, (_, i) => `M${i * 12 + 0.5} .5h8v8h-8z`).join('');
