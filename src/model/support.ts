import type { Result } from './cases.ts';

/** How many results of grade 3 or better there are, and what they rest on; those on no paper are confirmed or measured by outsiders. */
export interface Support {
  all: number;
  /** The highest grade among them; 0 where there are none. */
  highest: number;
  /** On peer-reviewed papers by the parties. */
  byParties: number;
  /** On peer-reviewed papers by authors whose ties to the parties are unclear. */
  tiesOpen: number;
}

/** What the results of grade 3 or better rest on: those of whole cases, or those that answer a question. */
export function supportOf(cases: readonly { results: readonly Pick<Result, 'grading'>[] }[]): Support {
  const gradings = cases.flatMap(({ results }) => results.flatMap(({ grading }) => (grading && grading.grade >= 3 ? grading : [])));
  const count = (condition: 'reviewed-paper' | 'reviewed-paper-ties-open') => gradings.filter(({ met }) => met.includes(condition)).length;
  const highest = Math.max(0, ...gradings.map(({ grade }) => grade));
  return { all: gradings.length, highest, byParties: count('reviewed-paper'), tiesOpen: count('reviewed-paper-ties-open') };
}
