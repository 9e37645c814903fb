import type { Content } from './content.ts';
import { linkedIds } from './marks.ts';
import type { CaseRecord } from './schemas/case.ts';

/** Ids of the entries and cases that a case names: its parties, and what its prose links to. */
export function namedIn(record: CaseRecord): Set<string> {
  const parties = [...record.adopters, ...record.providers].flatMap((party) => ('entity' in party ? [party.entity] : []));
  const prose = [record.summary, record.problem, record.approach, record.effort, record.doubts, record.source_notes];
  return new Set([...parties, ...prose.flatMap((text) => (text ? linkedIds(text.zh) : []))]);
}

/** An entry has a page when it has a story of its own, or two cases that name it. */
export const earnsPage = (hasStory: boolean, naming: number): boolean => hasStory || naming >= 2;

/** Ids of all entries that have a page. */
export function entriesWithPage({ records }: Pick<Content, 'records'>): string[] {
  const naming = new Map<string, number>();
  for (const { data } of records.cases.values()) for (const id of namedIn(data)) naming.set(id, (naming.get(id) ?? 0) + 1);
  return [...records.reference].filter(([id, { data }]) => earnsPage(data.about !== undefined, naming.get(id) ?? 0)).map(([id]) => id);
}
