import { expect, it } from 'vitest';
import { buildModel } from '../../src/model/model.ts';
import { viewContext } from '../../src/views/context.ts';
import { resultView } from '../../src/views/result.ts';
import { made, madeContent } from './made-cases.ts';

const content = madeContent({ 'a-case': { results: [made({ claimed_by: 'researchers', measured_by: 'researchers' })] } });
const { sources } = content.records;
const teller = sources.get('wenling-daily')!;
const dated = (kind: 'paper' | 'press', date: string | null, period?: object) => {
  const changed = new Map(sources).set('wenling-daily', { ...teller, data: { ...teller.data, kind, date } });
  const model = buildModel({ ...content, records: { ...content.records, sources: changed } });
  const [aiCase] = model.cases;
  const view = resultView(viewContext(model, 'en'), aiCase!, { ...aiCase!.results[0]!, ...(period && { period }) });
  return Object.fromEntries(view.rows.map(({ key, value }) => [key, value]));
};

it('the date of a number is that of its paper where no other can be meant', () => {
  expect(dated('paper', '2025-09').asOf).toBe('paper of September 2025');
  expect(dated('paper', '2025-09', { from: '2024' }).asOf).toBe('September 2025');
  expect(dated('press', '2025-09').asOf).toBe('September 2025');
  // The study is known from a text without a date.
  expect(dated('press', null).asOf).toBe('paper of September 2025');
});
it('how long it was measured is no word on when', () => {
  const length = { value: 2, unit: 'week' };
  expect(dated('press', null, { length }).period).toMatch(/ \(dates not found\)$/);
  expect(dated('press', null, { length, from: '2024', to: '2025' }).period).not.toContain('not found');
});
