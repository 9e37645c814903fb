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
