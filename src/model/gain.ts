import { ends } from './quantity.ts';
import type { Result } from './cases.ts';
import { notCounted } from '../records/counting.ts';

/** Whether a result says what it is compared with: both values, or a change with its comparator. */
export const isCompared = ({ before, after, change, comparator }: Pick<Result, 'before' | 'after' | 'change' | 'comparator'>): boolean =>
  (before !== undefined && after !== undefined) || (change !== undefined && comparator !== 'none');

/** Whether it went the wrong way, where a record says which way is better: by its values in one unit, or by the sign of a change that is no part or multiple. */
function isWorse({ before, after, change, better }: Pick<Result, 'before' | 'after' | 'change' | 'better'>): boolean {
  let [rises, falls] = [false, false];
  if (before && after && before.unit === after.unit) [rises, falls] = [ends(after)[0] > ends(before)[1], ends(after)[1] < ends(before)[0]];
  else if (change && change.of === undefined && change.unit !== 'times') [rises, falls] = [ends(change)[0] > 0, ends(change)[1] < 0];
  return (better === 'lower' && rises) || (better === 'higher' && falls);
}

/**
 * Whether a result may be shown as a gain (in red): graded 2 or higher, compared with something, done by the case's own AI alone, and
 * not for the worse: neither by its values nor as its source has it. A count, a rate without a counterpart, a bare statement and an expectation are no gain, however large
 * the number; nor is what can be read in two ways: a change that is told in words, or one on which sources disagree.
 */
export const isGain = (
  result: Pick<
    Result,
    'before' | 'after' | 'change' | 'comparator' | 'not_by_ai' | 'elsewhere' | 'expected' | 'covers' | 'better' | 'outcome' | 'conflict' | 'grading'
  >,
): boolean =>
  (result.grading?.grade ?? 0) >= 2 &&
  isCompared(result) &&
  notCounted(result) === undefined &&
  result.covers === undefined &&
  result.change?.as_said === undefined &&
  result.conflict === undefined &&
  result.better !== 'neither' &&
  result.outcome === undefined &&
  !isWorse(result);
