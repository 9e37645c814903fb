import type { ResultRecord } from './schemas/case.ts';

/** Why a result is not counted as what the case's own AI has done. */
export type NotCounted = 'not-by-ai' | 'elsewhere' | 'expected';

/**
 * Whether a result speaks of something else than what AI has done in its case. One rule for whatever counts results: questions,
 * filters, pictures, the colour of a gain, and what may be a case's main result.
 *
 * @returns the first reason that holds; undefined where the result counts
 */
export const notCounted = ({ not_by_ai, elsewhere, expected }: Pick<ResultRecord, 'not_by_ai' | 'elsewhere' | 'expected'>): NotCounted | undefined =>
  not_by_ai ? 'not-by-ai' : elsewhere ? 'elsewhere' : expected ? 'expected' : undefined;

/**
 * The results that may be a case's main one: what its own AI has done. A number that covers more than the AI may lead only where
 * there is no other.
 */
export function mayLead<R extends Pick<ResultRecord, 'not_by_ai' | 'elsewhere' | 'expected' | 'covers'>>(results: readonly R[]): R[] {
  const counted = results.filter((result) => notCounted(result) === undefined);
  const alone = counted.filter(({ covers }) => covers === undefined);
  return alone.length > 0 ? alone : counted;
}
