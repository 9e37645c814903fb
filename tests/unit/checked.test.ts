import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/model/model.ts';
import { LANGUAGES } from '../../src/records/languages.ts';
import { markdownVersion } from '../../src/render/markdown/markdown-versions.ts';
import { caseView, checkedView } from '../../src/views/case.ts';
import { viewContext } from '../../src/views/context.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const TODAY = '2026-11-24';
const model = buildModel(fixtureSite());
const days = model.cases.map(({ record }) => record.checked_on);

describe('the day of the last check', () => {
  it('says with how many others of its kind it was', () => {
    const others = days.filter((day) => day === TODAY).length - 1;
    const entries = [...fixtureSite().records.reference.values()].filter(({ data }) => data.checked_on === TODAY).length - 1;
    expect(others).toBeGreaterThan(1);
    expect(entries).not.toBe(others);
    expect(checkedView(viewContext(model, 'zh', TODAY), 'cases', TODAY).name).toBe(`与另外${others}个案例同批核对：`);
    expect(checkedView(viewContext(model, 'en', TODAY), 'cases', TODAY).name).toBe(`Checked with ${others} other cases on `);
    expect(checkedView(viewContext(model, 'en', TODAY), 'reference', TODAY).name).toBe(`Checked with ${entries} other entries on `);
  });
  it('is that of one record where no other bears it', () => {
    const alone = viewContext({ ...model, checkedOn: () => 1 }, 'en', TODAY);
    expect(checkedView(alone, 'cases', TODAY).name).toBe('Checked ');
    const two = viewContext({ ...model, checkedOn: () => 2 }, 'en', TODAY);
    expect(checkedView(two, 'cases', TODAY).name).toBe('Checked with 1 other case on ');
  });
  it.each(LANGUAGES)('is told alike on the page and in Markdown, also when it is long ago: %s', (language) => {
    const [old, fresh] = [days.find((day) => day < '2025'), TODAY].map((day) => model.cases.find(({ record }) => record.checked_on === day)!);
    for (const { id } of [old!, fresh!]) {
      const { name, text } = caseView(viewContext(model, language), model.caseOf(id)).checked;
      expect(markdownVersion(model, language, { kind: 'case', id }, undefined)).toContain(name + text);
    }
  });
});
