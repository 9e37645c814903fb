import type { Content } from './content.ts';
import { linkedIds } from './marks.ts';
import type { CaseRecord } from './schemas/case.ts';

/** Ids of the entries and cases that a case names: its parties, and what its prose links to. */
export function namedIn(record: CaseRecord): Set<string> {
  const parties = [...record.adopters, ...record.providers].flatMap((party) => ('entity' in party ? [party.entity] : []));
  const prose = [record.summary, record.problem, record.approach, record.effort, record.doubts];
  return new Set([...parties, ...prose.flatMap((text) => (text ? linkedIds(text.zh) : []))]);
}

/** An entry has a page when it has a story of its own, or two cases that name it. */
export const earnsPage = (hasStory: boolean, naming: number): boolean => hasStory || naming >= 2;

/** Whether an entry has a page; false where there is no such entry. */
export function hasEntryPage(id: string, { records }: Pick<Content, 'records'>): boolean {
  const entry = records.reference.get(id)?.data;
  if (!entry) return false;
  const naming = [...records.cases.values()].filter(({ data }) => namedIn(data).has(id)).length;
  return earnsPage(entry.about !== undefined, naming);
}
