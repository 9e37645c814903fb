import type { FieldsShown, ResultView } from '../../views/result.ts';

/** What the main result's block shows (components/MainResult.astro), and with what is said above it a row of the table (components/ResultTable.astro). */
export const BLOCK_FIELDS: FieldsShown<ResultView> = {
  id: 'shown',
  href: 'left out',
  kind: 'left out',
  metric: 'shown',
  number: 'shown',
  bars: 'shown',
  rows: 'shown',
  attribution: 'left out',
  claimants: 'left out',
  asOf: 'left out',
  grade: 'shown',
  reasons: 'shown',
  raise: 'shown',
  quote: 'shown',
  sources: 'shown',
};

/** What a result's line shows, in answers and examples (components/ResultLine.astro). */
export const LINE_FIELDS: FieldsShown<ResultView> = {
  id: 'left out',
  href: 'shown',
  kind: 'left out',
  metric: 'shown',
  number: 'shown',
  bars: 'left out',
  rows: 'left out',
  attribution: 'left out',
  claimants: 'left out',
  asOf: 'left out',
  grade: 'shown',
  reasons: 'left out',
  raise: 'left out',
  quote: 'left out',
  sources: 'left out',
};
