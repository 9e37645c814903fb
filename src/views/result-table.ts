/** Results side by side: what all of them share is said once, so that each row tells only what is its own. */
import type { ResultView } from './result.ts';

type Shareable = Pick<ResultView, 'rows' | 'reasons' | 'raise' | 'sources'>;

export interface ResultTableView {
  /** What holds for every one of them; empty where there are fewer than two. */
  shared: Shareable;
  /** Each without what is shared. */
  results: ResultView[];
}

const NOTHING: Shareable = { rows: [], reasons: '', raise: '', sources: [] };
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export function resultTable(results: readonly ResultView[]): ResultTableView {
  const [first, ...rest] = results;
  if (!first || rest.length === 0) return { shared: NOTHING, results: [...results] };
  const allHave = <Value>(part: (result: ResultView) => Value) => rest.every((other) => same(part(first), part(other)));
  // A value that no source discloses for any of them is shared as well.
  const rows = first.rows.filter((row) => rest.every((other) => other.rows.some((theirs) => same(row, theirs))));
  const grading = allHave(({ reasons, raise, grade }) => [reasons, raise, grade]);
  const sources = allHave(({ sources: their }) => their);
  const shared: Shareable = {
    rows,
    reasons: grading ? first.reasons : '',
    raise: grading ? first.raise : '',
    sources: sources ? first.sources : [],
  };
  return {
    shared,
    results: results.map((result) => ({
      ...result,
      rows: result.rows.filter((row) => !rows.some((one) => same(row, one))),
      ...(grading && { reasons: '', raise: '' }),
      ...(sources && { sources: [] }),
    })),
  };
}
