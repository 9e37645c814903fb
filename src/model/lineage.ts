import type { Content } from '../records/content.ts';

/** A source with the reprints of it that are in the same list. */
export interface SourceLine {
  id: string;
  reprints: string[];
}

/** Sources in their order, each reprint under its original where that is listed too, else under the first of its originator's texts. */
export function lineage(ids: readonly string[], content: Content): SourceLine[] {
  const lines: SourceLine[] = [];
  const listed = new Set(ids);
  const originals = ids.filter((id) => {
    const original = content.records.sources.get(id)?.data.reprint_of;
    return original === undefined || !listed.has(original);
  });
  for (const id of originals) lines.push({ id, reprints: ids.filter((other) => content.records.sources.get(other)?.data.reprint_of === id) });
  return lines;
}

/** How many different originators stand behind a list of sources: reprints of one text are one voice. */
export const countVoices = (ids: readonly string[], content: Content): number =>
  new Set(ids.map((id) => content.records.sources.get(id)?.data.originator ?? id)).size;
