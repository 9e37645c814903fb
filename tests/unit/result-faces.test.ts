/** Each face says which fields of a result it shows; here it is held to what it says. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { buildModel } from '../../src/model/model.ts';
import { caseArticle, RESULT_FIELDS as CLAIM_FIELDS } from '../../src/render/json-ld/case.ts';
import { blocksMarkdown } from '../../src/render/markdown/markdown.ts';
import { describeCard, RESULT_FIELDS as CARD_FIELDS } from '../../src/render/social-cards/describe.ts';
import { RESULT_FIELDS as TEXT_FIELDS, mainResultBlocks, otherResultsBlocks } from '../../src/render/text/case.ts';
import { writing } from '../../src/render/text/writing.ts';
import { caseView } from '../../src/views/case.ts';
import { viewContext } from '../../src/views/context.ts';
import { resultView } from '../../src/views/result.ts';
import { RESULT, describedPage } from './examples.ts';
import { fields, words } from './result-words.ts';
import { readFixture } from './fixture.ts';

const HOST = new URL('https://example.org');
const model = buildModel(readFixture().content);
const aiCase = model.cases[0]!;

describe.each(LANGUAGES)('a result (%s)', (language) => {
  const ctx = viewContext(model, language);
  describe('in Markdown and feeds', () => {
    const view = caseView(ctx, aiCase);
    const write = writing(model, language, HOST);
    const main = blocksMarkdown(mainResultBlocks(write, { ...view, results: [RESULT], headline: RESULT }));
    const other = blocksMarkdown(otherResultsBlocks(write, { ...view, results: [RESULT] }));
    it.each(fields(TEXT_FIELDS, 'shown'))('%s is shown', (field) =>
      expect(words(RESULT, field).filter((word) => !main.includes(word) || !other.includes(word))).toEqual([]),
    );
    it.each(fields(TEXT_FIELDS, 'left out'))('%s is left out', (field) =>
      expect(words(RESULT, field).filter((word) => new RegExp(`\\b${word}\\b`).test(main + other))).toEqual([]),
    );
  });
  const view = resultView(ctx, aiCase, aiCase.headline!);
  describe('as a claim', () => {
    const text = JSON.stringify(caseArticle(caseView(ctx, aiCase))(describedPage(language)));
    it.each(fields(CLAIM_FIELDS, 'shown'))('%s is shown', (field) => expect(words(view, field).filter((word) => !text.includes(word))).toEqual([]));
  });
  describe('on a social card', () => {
    const text = JSON.stringify(describeCard(`cases/${aiCase.id}`, language, model));
    it.each(fields(CARD_FIELDS, 'shown'))('%s is shown', (field) => expect(words(view, field).filter((word) => !text.includes(word))).toEqual([]));
  });
});
