import type { Case } from './cases.ts';

/** What a result can disclose; the columns of the disclosure table. */
export const DISCLOSURES = ['baseline', 'period', 'cost', 'measurer', 'independent-voice'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

export interface DisclosureRow {
  /** Slug of the industry; undefined for the sum of all. */
  industry: string | undefined;
  cases: number;
  /** Results that claim an effect: those that only tell of scope are left out. */
  results: number;
  disclosed: Record<Disclosure, number>;
}

/** How many results of each industry give what a reader needs to judge them, most results first; the sum of all comes last. */
export function disclosure(cases: readonly Case[]): DisclosureRow[] {
  const rows = new Map<string | undefined, DisclosureRow>();
  const rowOf = (industry: string | undefined): DisclosureRow => {
    let row = rows.get(industry);
    if (!row) {
      row = { industry, cases: 0, results: 0, disclosed: { baseline: 0, period: 0, cost: 0, measurer: 0, 'independent-voice': 0 } };
      rows.set(industry, row);
    }
    return row;
  };
  for (const aiCase of cases) {
    for (const row of [rowOf(aiCase.industry), rowOf(undefined)]) {
      row.cases++;
      for (const result of aiCase.results) {
        if (!result.grading) continue;
        row.results++;
        const gives: Record<Disclosure, boolean> = {
          baseline: result.before !== undefined,
          period: result.period !== undefined,
          cost: aiCase.record.cost !== undefined,
          measurer: result.measured_by !== 'not-disclosed',
          'independent-voice': result.grading.met.includes('independent-voice'),
        };
        for (const what of DISCLOSURES) if (gives[what]) row.disclosed[what]++;
      }
    }
  }
  return [...rows.values()].sort(
    (a, b) => Number(a.industry === undefined) - Number(b.industry === undefined) || b.results - a.results || b.cases - a.cases,
  );
}
