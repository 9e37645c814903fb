import type { Result } from './cases.ts';
import { notCounted } from './counting.ts';

/** Whether a result says what it is compared with: both values, or a change with its comparator. */
export const isCompared = ({ before, after, change, comparator }: Pick<Result, 'before' | 'after' | 'change' | 'comparator'>): boolean =>
  (before !== undefined && after !== undefined) || (change !== undefined && comparator !== 'none');

/**
 * Whether a result may be shown as a gain (in red): graded 2 or higher, compared with something, and done by the case's own AI.
 * A count, a rate without a counterpart and a bare statement are no gain, however large the number; nor is what is only expected.
 */
export const isGain = (
  result: Pick<Result, 'before' | 'after' | 'change' | 'comparator' | 'not_by_ai' | 'elsewhere' | 'expected' | 'grading'>,
): boolean => (result.grading?.grade ?? 0) >= 2 && isCompared(result) && notCounted(result) === undefined;
