import type { Case, Result } from '../model/cases.ts';
import { type Content, placeOf } from '../records/content.ts';
import type { Judgement } from '../records/messages/judged.ts';
import type { Report } from '../records/problems.ts';

/** So strong a claim is judged by hand as well: one source that passes for independent would raise it. */
const JUDGED_ABOVE = 2;

const judgementOf = ({ grading }: Result): Judgement => ({ grade: grading?.grade ?? null, raise: grading?.raise ?? [] });
const isSame = (one: Judgement, other: Judgement): boolean => one.grade === other.grade && one.raise.join() === other.raise.join();

/** Results have the grades that they were judged to have, and every strong one was judged. */
export function judgedGrades(content: Content, cases: readonly Case[], report: Report): void {
  const results = new Map<string, { id: string; result: Result; i: number }>(
    cases.flatMap(({ id, results }) => results.map((result, i) => [`${id}#${result.id}`, { id, result, i }] as const)),
  );
  const { judgedGrades: list } = content;
  list.data.forEach(({ result: name, grade, raise, claimed_by: claimant }, i) => {
    const found = results.get(name)?.result;
    if (!found) return;
    const [judged, now] = [{ grade, raise }, judgementOf(found)];
    if (!isSame(judged, now)) report({ ...placeOf(list, [i, 'grade']), code: 'gradeDiffers', params: { result: name, judged, now } });
    const said = typeof found.claimed_by === 'object' ? found.claimed_by.entity : found.claimed_by;
    if (claimant !== undefined && claimant !== said)
      report({ ...placeOf(list, [i, 'claimed_by']), code: 'claimantDiffers', params: { result: name, judged: claimant, now: said } });
  });
  const judged = new Set(list.data.map(({ result }) => result));
  for (const [name, { id, result, i }] of results) {
    const entry = content.records.cases.get(id);
    if (!entry || judged.has(name) || (result.grading?.grade ?? 0) <= JUDGED_ABOVE) continue;
    const params = { result: name, now: judgementOf(result), sources: result.sources };
    report({ ...placeOf(entry, ['results', i, 'id']), code: 'gradeNotJudged', params });
  }
}
