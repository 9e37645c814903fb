import type { Content } from './content.ts';
import type { CaseRecord } from './schemas/case.ts';

/** Whether a source of a case was not read through: what is missing may then stand in the rest of it. */
export const isReadInPart = ({ results, sources }: CaseRecord, content: Content): boolean =>
  [...sources, ...results.flatMap((result) => result.sources)].some((source) => content.records.sources.get(source)?.data.read_in_part);
