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
  it('is named alike in a case and an entry', () => {
    expect(checkedView(viewContext(model, 'zh', TODAY), TODAY)).toMatchObject({ name: '全篇核对：', text: '2026年11月24日', stale: false });
    expect(checkedView(viewContext(model, 'en', TODAY), TODAY)).toMatchObject({
      name: 'Last checked in full ',
      text: '24 November 2026',
      stale: false,
    });
  });
  it.each(LANGUAGES)('is told alike on the page and in Markdown, also when it is long ago: %s', (language) => {
    const [old, fresh] = [days.find((day) => day < '2025'), TODAY].map((day) => model.cases.find(({ record }) => record.checked_on === day)!);
    for (const { id } of [old!, fresh!]) {
      const { name, text } = caseView(viewContext(model, language), model.caseOf(id)).checked;
      expect(markdownVersion(model, language, { kind: 'case', id }, undefined)).toContain(name + text);
    }
  });
});
