import type { z } from 'astro/zod';
import { buildCases, type Case } from '../../src/model/cases.ts';
import type { Content } from '../../src/records/content.ts';
import { caseSchema } from '../../src/records/schemas/case.ts';
import { readFixture } from './fixture.ts';

type Input = z.input<typeof caseSchema>;
type ResultInput = NonNullable<Input['results']>[number];

const fixture = readFixture().content;
const [record] = [...fixture.records.cases.values()];
const unit = (dimension: string, factor = 1) => ({
  dimension,
  factor,
  zh: '',
  en: { one: dimension, other: dimension, prefix: false, tight: false, symbol: false },
});

/** The fixture's content with the units and techniques that made-up cases need, and no case of its own. */
const base: Content = {
  ...fixture,
  taxonomy: {
    ...fixture.taxonomy,
    unit: {
      ...fixture.taxonomy.unit,
      second: unit('time'),
      minute: unit('time', 60),
      day: unit('time', 86_400),
      week: unit('time', 604_800),
      person: unit('person'),
      tonne: unit('mass', 1000),
      percent: unit('share', 0.01),
      times: unit('ratio'),
      CNY: unit('money'),
    },
  },
};

/** A result with what every result needs; the rest is given. */
export const made = (result: Partial<ResultInput> & { id?: string }): ResultInput => ({
  id: 'r1',
  kind: 'time',
  metric: { zh: '用时', en: 'Time' },
  comparator: 'before',
  as_of: '2025-09',
  claimed_by: 'adopter',
  better: 'lower',
  sources: ['wenling-daily'],
  ...result,
});

/** Content that holds the fixture's case under other ids, each changed as given. */
export function madeContent(changes: Record<string, Partial<Input>>): Content {
  const cases = Object.entries(changes).map(
    ([id, change]) => [id, { ...record!, id, data: caseSchema.parse({ ...record!.data, ...change }) }] as const,
  );
  return { ...base, records: { ...base.records, cases: new Map(cases) } };
}

/** Made-up cases, ready for what asks the model; and the lists that they use. */
export function madeCases(changes: Record<string, Partial<Input>>): { cases: Case[]; taxonomy: Content['taxonomy'] } {
  return { cases: buildCases(madeContent(changes)), taxonomy: base.taxonomy };
}
