import { describe, expect, it } from 'vitest';
import { columnTable } from '../../src/render/client-data/columns.ts';
import { sortRows } from '../../src/client/catalogue/table.ts';
import { strongest } from '../../src/model/cases.ts';
import { buildModel, type Model } from '../../src/model/model.ts';
import { answers } from '../../src/model/questions.ts';
import { made, madeContent } from './made-cases.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const seconds = (value: number) => ({ value, unit: 'second' });
const both = made({ before: seconds(100), after: seconds(90) });
const change = made({ change: { value: -10, unit: 'percent' } });
const stated = made({ after: seconds(90), comparator: 'none' });

const inspection = { tasks: ['defect-inspection'], technologies: ['machine-vision'] };
const content = madeContent({
  'a-stated': { ...inspection, results: [stated], added: '2026-11-24' },
  // Both values, but of a lesser result than the main one: the main one decides.
  'b-change': { ...inspection, results: [change, { ...both, id: 'r2', conflict: { zh: '不一', en: 'differ' } }], added: '2026-11-23' },
  'c-change-new': { ...inspection, results: [change], added: '2026-11-24' },
  'd-both-old': { ...inspection, results: [both], added: '2026-11-20' },
  'e-both-new': { ...inspection, results: [both], added: '2026-11-24' },
  'f-both-new': { ...inspection, results: [both], added: '2026-11-24' },
  'g-nothing': { ...inspection, results: [], added: '2026-11-24' },
});
const ORDER = ['e-both-new', 'f-both-new', 'd-both-old', 'c-change-new', 'b-change', 'a-stated', 'g-nothing'];

const home = ({ cases }: Model) => strongest(cases, cases.length).map(({ id }) => id);
const catalogue = (model: Model) => {
  const table = columnTable(model, 'en');
  const rows = model.cases.map((_, row) => row);
  return sortRows(table, rows, 'evidence').map((row) => model.cases[row]!.id);
};
const question = ({ cases, content: { taxonomy } }: Model) => answers('quality-inspection-by-vision', cases, taxonomy).map(({ aiCase }) => aiCase.id);

describe('strongest evidence first', () => {
  const model = buildModel(content);
  it.each([
    ['home', home],
    ['the catalogue', catalogue],
    ['a question', question],
  ])('goes by grade, then both values of the main result, then the newest, then id (%s)', (_, face) => expect(face(model)).toEqual(ORDER));

  it('is one order on a whole site', () => {
    const whole = buildModel(fixtureSite());
    expect(catalogue(whole)).toEqual(home(whole));
    const asked = question(whole);
    expect(asked).toEqual(home(whole).filter((id) => asked.includes(id)));
  });
  it('keeps to the rows that a choice left over', () => {
    const table = columnTable(model, 'zh');
    expect(sortRows(table, [0, 2], 'evidence').sort()).toEqual([0, 2]);
  });
});
