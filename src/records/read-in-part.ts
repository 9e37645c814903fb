import type { Content } from './content.ts';
import type { CaseRecord } from './schemas/case.ts';

/** Whether a source behind a case's results, or of a case without results any source, was not read through: what is missing may then stand in the rest of it. */
export function isReadInPart({ results, sources }: CaseRecord, content: Content): boolean {
  const behind = results.length > 0 ? results.flatMap((result) => result.sources) : sources;
  return behind.some((source) => content.records.sources.get(source)?.data.read_in_part);
}
