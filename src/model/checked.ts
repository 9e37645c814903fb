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
