/** A stretch of a text and what should stand in its place. */
export interface Edit {
  start: number;
  end: number;
  by: string;
}

/** The text with all edits made; where two overlap, the later one is left out. */
export function edited(text: string, edits: readonly Edit[]): string {
  let [done, result] = [0, ''];
  for (const { start, end, by } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < done) continue;
    result += text.slice(done, start) + by;
    done = end;
  }
  return result + text.slice(done);
}

/** The first line of a stretch as it stands after the edits, without its indentation. */
export function editedLine(text: string, offset: number, edits: readonly Edit[]): string {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const own = edits.filter(({ start }) => start >= from && !text.slice(from, start).includes('\n'));
  const end = Math.max(...own.map((edit) => edit.end), offset);
  const next = text.indexOf('\n', end);
  const line = text.slice(from, next < 0 ? undefined : next);
  return edited(
    line,
    own.map(({ start, end: to, by }) => ({ start: start - from, end: to - from, by })),
  ).trim();
}
