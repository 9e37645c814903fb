/** Enough of a line to find it by. */
const LONGEST = 120;

/** A line as messages print it: without blanks at its ends, whole or the part around a column. */
export function excerpt(line: string, column = 0): string {
  const text = line.trim();
  if (text.length <= LONGEST) return text;
  const from = Math.max(0, Math.min(column - LONGEST / 2, line.length - LONGEST));
  return `${from > 0 ? '…' : ''}${line.slice(from, from + LONGEST).trim()}${from + LONGEST < line.length ? '…' : ''}`;
}
