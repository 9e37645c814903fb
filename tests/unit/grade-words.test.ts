/** A grade that rests on a paper of the parties says so wherever it stands, so that nobody takes the paper for an outsider's word. */
import { describe, expect, it } from 'vitest';
import { compareTable } from '../../src/client/compare/table.ts';
import { shortlistMarkdown } from '../../src/client/shortlist/markdown.ts';
import { strings } from '../../src/i18n/index.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { toolStrings } from '../../src/i18n/tools.ts';
import { buildModel } from '../../src/model/model.ts';
import { drawingStrings } from '../../src/render/client-data/drawing-strings.ts';
import { caseCard } from '../../src/render/drawing/case-card.ts';
import { caseRow } from '../../src/render/drawing/case-row.ts';
import { callSheet, callSheetStrings, evidence } from '../../src/render/drawing/case-parts.ts';
import { drawHtml } from '../../src/render/drawing/draw.ts';
import { caseArticle } from '../../src/render/json-ld/case.ts';
import { blocksMarkdown } from '../../src/render/markdown/markdown.ts';
import { shapesOf } from '../../src/render/social-cards/card.ts';
import { describeCard } from '../../src/render/social-cards/describe.ts';
import { drawingOf } from '../../src/render/social-cards/drawing-of.ts';
import { evidenceText, mainResultBlocks } from '../../src/render/text/case.ts';
import { writing } from '../../src/render/text/writing.ts';
import { resultLine } from '../../src/search/index/document.ts';
import { caseCardView } from '../../src/views/case-card.ts';
import { caseRowView } from '../../src/views/case-row.ts';
import { caseDetailsView } from '../../src/views/case-details.ts';
import { caseView } from '../../src/views/case.ts';
import { viewContext } from '../../src/views/context.ts';
import { gradeView, resultView } from '../../src/views/result.ts';
import { describedPage } from './examples.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const HOST = new URL('https://example.org');
const model = buildModel(fixtureSite());
const OF_PARTIES = model.caseOf('tideway-scan');
const OTHER = model.caseOf('plate-grinding');

/** Every face that shows the grade of a case's main result, as text. */
function faces(aiCase: typeof OTHER, language: 'zh' | 'en'): Record<string, string> {
  const ctx = viewContext(model, language);
  const result = resultView(ctx, aiCase, aiCase.headline!);
  const view = caseView(ctx, aiCase);
  const details = caseDetailsView(ctx, aiCase);
  const t = toolStrings(language);
  const drawing = drawingStrings(language);
  const card = describeCard(`cases/${aiCase.id}`, language, model);
  return {
    'the page': evidence(drawHtml, view, drawing)
      .map((part) => (typeof part === 'string' ? part : part.text))
      .join(''),
    'a result': result.grade.text,
    'a line': resultLine(ctx, result).text,
    'a card': caseCard(drawHtml, caseCardView(ctx, aiCase), { level: 3, withBase: (path) => path, strings: { ...drawing, joined: ctx.t.joined } })
      .text,
    'a row': caseRow(drawHtml, caseRowView(ctx, aiCase), { level: 3, withBase: (path) => path, strings: { ...drawing, joined: ctx.t.joined } }).text,
    Markdown: blocksMarkdown(mainResultBlocks(writing(model, language, HOST), { ...view, results: [result], headline: result })),
    'Markdown and feeds at a glance': evidenceText(writing(model, language, HOST), view),
    'the structured data': JSON.stringify(caseArticle(view)(describedPage(language))),
    'the words of the social card': card.alt,
    ...Object.fromEntries(
      shapesOf(card).map((shape) => [
        `the ${shape} social card`,
        drawingOf(card, shape)
          .texts.map(({ text }) => text)
          .join('\n'),
      ]),
    ),
    'a comparison': compareTable(drawHtml, [details, details], strings(language).resultKind, t, drawing).text,
    'a call sheet': callSheet(drawHtml, details, callSheetStrings(strings(language)), { address: undefined }).text,
    'the shortlist': shortlistMarkdown([details], t, 'x', ({ href }) => href),
  };
}

describe.each(LANGUAGES)('a grade (%s)', (language) => {
  const { byParties, names } = strings(language).grades;
  const ofParties = faces(OF_PARTIES, language);
  it.each(Object.keys(ofParties))('that rests on a paper of the parties says so: %s', (face) => {
    expect(OF_PARTIES.headline?.grading).toMatchObject({ grade: 3, reasons: expect.arrayContaining(['reviewed-paper']) as unknown });
    expect(ofParties[face]).toContain(byParties);
    expect(faces(OTHER, language)[face]).not.toContain(byParties);
  });
  it('has its plain name in a legend', () => {
    expect(gradeView(viewContext(model, language), 3).text).toMatch(new RegExp(`${names[3]}$`));
  });
});
