import type { Content } from '../records/content.ts';

/** The latest day on which anything of the content was checked: what 'not reported yet' speaks for. YYYY-MM-DD. */
export function lastChecked({ records }: Content): string {
  const days = [...records.cases.values(), ...records.reference.values()].flatMap(({ data }) => data.checked_on ?? []);
  return days.reduce((last, day) => (day > last ? day : last), '');
}

/** The latest day on which anything of substance was changed in a case or a page. YYYY-MM-DD. */
export function lastUpdated({ records, pages }: Content): string {
  const days = [...records.cases.values(), ...pages].map(({ data }) => data.updated);
  return days.reduce((last, day) => (day > last ? day : last), '');
}

/** The records that are checked one by one on their pages. */
export type CheckedKind = 'cases' | 'reference';

/** How many records of each kind bear each day: a day that many share is that of a batch. */
export const sharedDays = ({ records }: Content): Record<CheckedKind, Map<string, number>> => ({
  cases: countDays([...records.cases.values()]),
  reference: countDays([...records.reference.values()]),
});

function countDays(entries: readonly { data: { checked_on?: string | undefined } }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { checked_on: day } of entries.map(({ data }) => data)) if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}
