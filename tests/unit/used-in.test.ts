import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/model/model.ts';
import { LANGUAGES } from '../../src/records/languages.ts';
import { caseCardView } from '../../src/views/case-card.ts';
import { caseView } from '../../src/views/case.ts';
import { viewContext } from '../../src/views/context.ts';
import { fixtureSite } from '../support/fixture-site.ts';

describe('a case that is used outside the province', () => {
  it.each(LANGUAGES)('says where, and that the city is the supplier’s, wherever a place is named (%s)', (language) => {
    const model = buildModel(fixtureSite());
    const [aiCase] = model.cases;
    if (!aiCase) throw new Error('no case to change');
    const elsewhere = { ...aiCase, record: { ...aiCase.record, used_in: { zh: '湖北', en: 'Hubei' } } };
    const ctx = viewContext(model, language);
    const told = language === 'zh' ? /^湖北（提供方在.+）/ : /^Hubei \(supplier in .+\)/;
    const view = caseView(ctx, elsewhere);

    expect(view.location).toBe(elsewhere.record.used_in[language]);
    expect(view.place).toMatch(told);
    expect(caseCardView(ctx, elsewhere).facts).toContainEqual(expect.stringMatching(told));
    expect(JSON.stringify(view.facts)).toContain(elsewhere.record.used_in[language]);
    expect(caseView(ctx, aiCase).place).not.toMatch(told);
  });
});
