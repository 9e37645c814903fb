import { describe, expect, it } from 'vitest';
import { adviceKinds } from '../../src/model/advice.ts';
import { buildModel } from '../../src/model/model.ts';
import { LANGUAGES } from '../../src/records/languages.ts';
import { markdownVersion } from '../../src/render/markdown/markdown-versions.ts';
import { caseView } from '../../src/views/case.ts';
import { viewContext } from '../../src/views/context.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const kindsOf = (industry: string, industry_class?: string, ...tasks: string[]) => adviceKinds({ industry, industry_class, tasks });

describe('a case says that it is no advice', () => {
  it.each([
    ['a hospital', kindsOf('84', '8411'), ['medical']],
    ['a maker of medicines', kindsOf('27'), ['medical']],
    ['a diagnosis, wherever it is made', kindsOf('39', undefined, 'patrol', 'diagnosis'), ['medical']],
    ['a bank', kindsOf('66'), ['financial']],
    ['a stock market', kindsOf('67'), ['financial']],
    ['an insurer that reads scans', kindsOf('68', undefined, 'diagnosis'), ['medical', 'financial']],
    ['a court', kindsOf('92', '9231'), ['legal']],
    ['a law firm', kindsOf('72', '7231'), ['legal']],
    ['another public body', kindsOf('92'), []],
    ['a business service', kindsOf('72'), []],
    ['a shoe factory', kindsOf('19', '1952', 'defect-inspection'), []],
  ])('by where the AI is used and for what: %s', (_, kinds, expected) => expect(kinds).toEqual(expected));

  it.each(LANGUAGES)('on its page and in Markdown, and nowhere else: %s', (language) => {
    const model = buildModel(fixtureSite());
    const told = model.cases.flatMap((aiCase) => {
      const { advice } = caseView(viewContext(model, language), aiCase);
      const markdown = markdownVersion(model, language, { kind: 'case', id: aiCase.id }, undefined);
      if (advice) expect(markdown).toContain(advice);
      return advice ? [aiCase.id] : [];
    });
    expect(told).toContain('tideway-scan');
    expect(told).not.toContain('loom-watch');
  });
});
