import { expect, it } from 'vitest';
import { buildModel } from '../../src/model/model.ts';
import { LANGUAGES } from '../../src/records/languages.ts';
import { caseView } from '../../src/views/case.ts';
import { viewContext } from '../../src/views/context.ts';
import { fixtureSite } from '../support/fixture-site.ts';

it.each(LANGUAGES)('a case says beside a fact that it is inferred (%s)', (language) => {
  const model = buildModel(fixtureSite());
  const [aiCase] = model.cases;
  if (!aiCase) throw new Error('no case to change');
  const ctx = viewContext(model, language);
  const note = ctx.t.inBrackets(ctx.t.case.inferred);
  const noted = (inferred: typeof aiCase.record.inferred) =>
    caseView(ctx, { ...aiCase, record: { ...aiCase.record, inferred } }).facts.flatMap(({ id, text }) =>
      text.some((piece) => typeof piece === 'object' && 'note' in piece && piece.note === note) ? [id] : [],
    );
  expect(noted(['adopters', 'providers', 'city', 'tasks', 'technologies'])).toEqual(['adopter', 'provider', 'city', 'task', 'technology']);
  expect(noted(['technologies'])).toEqual(['technology']);
  expect(noted(undefined)).toEqual([]);
});
