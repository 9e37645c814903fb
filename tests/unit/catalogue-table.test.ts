import { describe, expect, it } from 'vitest';
import { generateCases } from '../../bench/generate-cases.ts';
import { randomFrom } from '../../bench/random.ts';
import { printState, readState, toggled } from '../../src/client/catalogue/state.ts';
import { countFacets, matches, select, sortRows, widenings, type Table } from '../../src/client/catalogue/table.ts';
import { buildCases, strongestFirst } from '../../src/model/cases.ts';
import { asksResults, countedResults, FILTERS, filterValues, resultValues, type Filter } from '../../src/model/filters.ts';
import type { Case, Result } from '../../src/model/cases.ts';
import { caseSchema } from '../../src/records/schemas/case.ts';
import { HOSTILE } from '../fixtures/hostile.ts';
import { fixtureSite } from '../support/fixture-site.ts';

// Five thousand generated cases among the fixture's.
const site = fixtureSite();
const records = new Map(site.records.cases);
for (const [id, data] of generateCases(5000, site)) {
  records.set(id, { ...[...site.records.cases.values()][0]!, id, data: caseSchema.parse(data) });
}
const cases = buildCases({ ...site, records: { ...site.records, cases: records } });

/** The table straight from the cases' values, without the export's names. */
const counted = cases.map(countedResults);
const table: Table = {
  cards: '/cases/cards/',
  count: cases.length,
  results: counted.map(({ length }) => length),
  columns: FILTERS.map((filter) => {
    const values = [...new Set(cases.flatMap((aiCase) => filterValues(aiCase, filter)))].sort();
    return {
      id: filter,
      name: filter,
      values: values.map((id) => ({ id, name: id })),
      rows: (asksResults(filter)
        ? cases.flatMap((aiCase, row) => counted[row]!.map((result) => resultValues(aiCase, result, filter)))
        : cases.map((aiCase) => filterValues(aiCase, filter))
      ).map((found) => (found.length === 1 ? values.indexOf(found[0]!) : found.map((value) => values.indexOf(value)))),
      ofResults: asksResults(filter),
      all: filter === 'gives',
    };
  }),
  byAdopter: cases.map((_, row) => row).reverse(),
  byEvidence: cases.map((_, row) => row).sort((a, b) => strongestFirst(cases[a]!, cases[b]!)),
};
const random = randomFrom(7);
const randomSelection = () =>
  new Map(
    random.some(FILTERS, random.whole(1, 4)).map((filter): [string, Set<string>] => {
      const { values } = table.columns.find(({ id }) => id === filter)!;
      return [
        filter,
        new Set(
          random
            .some(values, random.whole(1, 3))
            .map(({ id }) => id)
            .filter(Boolean),
        ),
      ];
    }),
  );
type Chosen = ReadonlyMap<string, ReadonlySet<string>>;
/** The values of each case and of each result in each filter, worked out once. */
const known = new Map<Case | Result, Partial<Record<Filter, readonly string[]>>>();
for (const [row, aiCase] of cases.entries()) {
  known.set(aiCase, Object.fromEntries(FILTERS.map((filter) => [filter, filterValues(aiCase, filter)])));
  for (const result of counted[row]!)
    known.set(result, Object.fromEntries(FILTERS.filter(asksResults).map((filter) => [filter, resultValues(aiCase, result, filter)])));
}
const valuesOf = (aiCase: Case, result: Result | undefined, filter: Filter): readonly string[] =>
  (asksResults(filter) ? result && known.get(result)?.[filter] : known.get(aiCase)?.[filter]) ?? [];
/** The results of a case that have all that is chosen; a case without results stands for itself. */
function passing(row: number, selection: Chosen): (Result | undefined)[] {
  const results = counted[row]!;
  return (results.length > 0 ? results : [undefined]).filter((result) =>
    [...selection].every(([filter, chosen]) => {
      const values = valuesOf(cases[row]!, result, filter as Filter);
      return filter === 'gives' ? [...chosen].every((value) => values.includes(value)) : values.some((value) => chosen.has(value));
    }),
  );
}
const passes = (row: number, selection: Chosen) => passing(row, selection).length > 0;

describe('the column table at five thousand cases', () => {
  it('shows and counts what a straight count over the cases gives, for random filter sets', () => {
    for (let round = 0; round < 40; round++) {
      const selection = randomSelection();
      const straight = cases.flatMap((_, row) => (passes(row, selection) ? [row] : []));
      expect(select(table, selection)).toEqual(straight);
      const counts = countFacets(table, selection);
      for (const { id, values } of table.columns) {
        // A further value of this one narrows, so that its counts are those of what is shown.
        const others = new Map([...selection].filter(([filter]) => filter !== id || id === 'gives'));
        const expected = new Map<string, number>();
        for (const [row, aiCase] of cases.entries()) {
          const found = new Set(passing(row, others).flatMap((result) => valuesOf(aiCase, result, id as Filter)));
          for (const value of found) expected.set(value, (expected.get(value) ?? 0) + 1);
        }
        expect(counts.get(id)).toEqual(values.map((value) => expected.get(value.id) ?? 0));
      }
    }
  });
  it('finds the results that have all that is asked of a result', () => {
    for (let round = 0; round < 20; round++) {
      const selection = randomSelection();
      const found = matches(table, selection);
      for (const row of cases.keys()) {
        const places = passing(row, selection).map((result) => (result ? counted[row]!.indexOf(result) : 0));
        expect(found.get(row) ?? []).toEqual(places);
      }
    }
  });
  it('sorts by evidence: grade first, then both values of the main result, then the newest', () => {
    const rows = sortRows(
      table,
      cases.map((_, row) => row),
      'evidence',
    );
    const strength = (row: number) => cases[row]!.grade * 2 + (cases[row]!.headline?.before && cases[row]!.headline?.after ? 1 : 0);
    for (let i = 1; i < rows.length; i++) {
      const [a, b] = [rows[i - 1]!, rows[i]!];
      expect(strength(a) > strength(b) || (strength(a) === strength(b) && a < b)).toBe(true);
    }
  });
  it('offers the nearest wider sets of an empty answer, the narrowest first', () => {
    const industry = table.columns.find(({ id }) => id === 'industry')!;
    const selection = new Map([
      ['industry', new Set([industry.values[0]!.id])],
      ['year', new Set(['1900'])],
      ['city', new Set(['hangzhou'])],
    ]);
    const offered = widenings(table, selection);
    expect(offered.map(({ filter }) => filter)).toEqual(['year']);
    expect(offered[0]!.count).toBe(cases.filter((aiCase) => aiCase.industry === industry.values[0]!.id && aiCase.record.city === 'hangzhou').length);
  });
});

describe('the state in the address', () => {
  it('comes back as it was', () => {
    for (let round = 0; round < 50; round++) {
      const state = {
        selection: randomSelection(),
        sort: random.pick(['newest', 'evidence', 'adopter'] as const),
        page: random.whole(1, 200),
        view: random.pick([undefined, 'cards'] as const),
      };
      const { state: back, ignored } = readState(printState(state, table), table);
      expect(ignored).toEqual([]);
      expect(back.sort).toBe(state.sort);
      expect(back.page).toBe(state.page);
      expect(back.view).toBe(state.view);
      for (const [filter, chosen] of state.selection) {
        expect([...(back.selection.get(filter) ?? [])].sort()).toEqual([...chosen].sort());
      }
    }
  });
  it('leaves out and tells what no filter knows', () => {
    const { state, ignored } = readState('?city=hangzhou,atlantis&colour=red&page=0&sort=size', table);
    expect([...state.selection]).toEqual([['city', new Set(['hangzhou'])]]);
    expect(state.page).toBe(1);
    expect(ignored).toEqual(['city=atlantis', 'colour=red', 'page=0', 'sort=size']);
  });
  it('passes over what platforms add in silence, and reads an address that was copied out of HTML', () => {
    const { state, ignored } = readState('?utm_source=x&from=groupmessage&isappinstalled=0&fbclid=1&spm=a.b&city=ningbo&amp;sort=newest', table);
    expect(ignored).toEqual([]);
    expect([...state.selection]).toEqual([['city', new Set(['ningbo'])]]);
    expect(state.sort).toBe('newest');
  });
  it('takes nothing over from hostile values', () => {
    const known = new Set(table.columns.flatMap(({ values }) => values.map(({ id }) => id)));
    for (const value of HOSTILE) {
      const written = encodeURIComponent(value.toWellFormed());
      for (const query of [`?city=${value}`, `?city=${written}`, `?${written}=1`, `?page=${written}`]) {
        const { state } = readState(query, table);
        for (const chosen of state.selection.values()) for (const id of chosen) expect(known.has(id)).toBe(true);
        expect(state.page).toBeGreaterThanOrEqual(1);
      }
    }
  });
  it('adds and takes away one value', () => {
    const once = toggled(new Map(), 'city', 'ningbo');
    expect([...once]).toEqual([['city', new Set(['ningbo'])]]);
    expect([...toggled(once, 'city', 'ningbo')]).toEqual([]);
  });
});
