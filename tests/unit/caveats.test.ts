/** A number that isn't the case's own, or not its AI's, says so on every face, and none shows it as a gain. */
import { describe, expect, it } from 'vitest';
import { compareTable } from '../../src/client/compare/table.ts';
import { shortlistMarkdown } from '../../src/client/shortlist/markdown.ts';
import { toolStrings } from '../../src/i18n/tools.ts';
import { drawingStrings } from '../../src/render/client-data/drawing-strings.ts';
import { callSheet, callSheetStrings } from '../../src/render/drawing/case-parts.ts';
import { drawHtml } from '../../src/render/drawing/draw.ts';
import { caseDetailsView } from '../../src/views/case-details.ts';
import { shapesOf } from '../../src/render/social-cards/card.ts';
import { describeCard } from '../../src/render/social-cards/describe.ts';
import { drawingOf } from '../../src/render/social-cards/drawing-of.ts';
import { resultRows } from '../../src/render/csv/csv.ts';
import { feedEntries } from '../../src/render/atom/feed-entries.ts';
import { listItems } from '../../src/render/api/json.ts';
import { markdownVersion } from '../../src/render/markdown/markdown-versions.ts';
import { blocksHtml } from '../../src/render/atom/html.ts';
import { writing } from '../../src/render/text/writing.ts';
import { strings } from '../../src/i18n/index.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { isGain } from '../../src/model/gain.ts';
import { buildModel, type Model } from '../../src/model/model.ts';
import type { Content } from '../../src/records/content.ts';
import type { ResultRecord } from '../../src/records/schemas/case.ts';
import { caseArticle } from '../../src/render/json-ld/case.ts';
import { caseView } from '../../src/views/case.ts';
import { viewContext } from '../../src/views/context.ts';
import { pairsView } from '../../src/views/pictures/pairs.ts';
import { resultView } from '../../src/views/result.ts';
import { readFixture } from './fixture.ts';
import { describedPage } from './examples.ts';

const HOST = new URL('https://example.org');

/** The fixture's one case, with its one result changed. */
function modelWith(change: Partial<ResultRecord>): Model {
  const { content } = readFixture();
  const [record] = content.records.cases.values();
  const cases = new Map([[record!.id, { ...record!, data: { ...record!.data, results: [{ ...record!.data.results[0]!, ...change }] } }]]);
  return buildModel({ ...content, records: { ...content.records, cases: cases as Content['records']['cases'] } });
}

describe('a result is a gain', () => {
  const both = {};
  const change = { before: undefined, after: undefined, change: { value: -30, unit: 'percent' } };
  it.each<[string, boolean, Partial<ResultRecord>]>([
    ['with both values, dated and claimed', true, both],
    ['with a change that says what it is compared with', true, change],
    ['not when it is graded 1: no date', false, { as_of: undefined }],
    ['not when before and after are of different things', false, { mismatch: { zh: '两批', en: 'two kinds' } }],
    ['not when the sources disagree', false, { conflict: { zh: '不同', en: 'two numbers' } }],
    ['not when the change is compared with nothing', false, { ...change, comparator: 'none' }],
    [
      'not when it is a rate with its sample: compared with nothing',
      false,
      { before: undefined, after: { value: 92, unit: 'percent' }, sample: { value: 300, unit: 'piece' }, comparator: 'none' },
    ],
    ['not when it only tells of scope', false, { kind: 'scope-only' }],
    ['not when the source credits something other than AI', false, { not_by_ai: true }],
    ['not when it was measured elsewhere', false, { elsewhere: true }],
    ['not when it is only expected', false, { expected: true }],
    ['not when the number covers more than the AI', false, { covers: { zh: '整座工厂', en: 'the whole plant' } }],
    ['when it went the better way', true, { better: 'lower' }],
    ['not when it went the other way', false, { better: 'higher' }],
    ['when a change goes the better way', true, { ...change, better: 'lower' }],
    ['not when a change goes the other way', false, { ...change, better: 'higher' }],
    ['whatever a part or a multiple says of the way', true, { ...change, change: { value: 0.5, unit: 'times', of: 'manual' }, better: 'lower' }],
    ['not when nobody can say which way is better', false, { better: 'neither' }],
    [
      'not when a change is told in words, which may be read in two ways',
      false,
      { ...change, change: { value: 2, unit: 'times', as_said: { zh: '“提升2倍”', en: '‘up 2 times’' } } },
    ],
    ['not when sources disagree', false, { conflict: { zh: '另一处写5%', en: 'elsewhere 5%' } }],
    ['not when its source finds no difference', false, { outcome: 'no-difference', better: 'lower' }],
    ['not when its source finds that it got worse', false, { outcome: 'worse', better: 'lower' }],
  ])('%s', (_name, expected, record) => expect(isGain(modelWith(record).cases[0]!.results[0]!)).toBe(expected));
});

const FLAGS = {
  notByAi: { not_by_ai: true },
  elsewhere: { elsewhere: true },
  expected: { expected: true },
  covers: { covers: { zh: '整座工厂', en: 'the whole plant' } },
  mismatch: { mismatch: { zh: '两批鞋', en: 'two lots of shoes' } },
  conflict: { conflict: { zh: '两个数', en: 'two numbers' } },
} satisfies Record<string, Partial<ResultRecord>>;

describe.each(LANGUAGES)('the caveat stands beside the number (%s)', (language) => {
  describe.each(Object.entries(FLAGS))('%s', (name, flag) => {
    const said = strings(language).case[name as keyof typeof FLAGS];
    const caveat = typeof said === 'string' ? said : said(FLAGS.covers.covers[language]);
    // No arrow leads from one thing to an unlike one.
    const between = name === 'mismatch' ? strings(language).clause : ' → ';
    const model = modelWith(flag);
    const [aiCase] = model.cases;
    const context = writing(model, language, HOST);
    it('in the view, which pages, lists and questions draw', () => {
      const { number } = resultView(viewContext(model, language), aiCase!, aiCase!.results[0]!);
      expect(number.caveats).toEqual([caveat]);
      expect(number.gain).toBe(false);
    });
    it('on the social card, in the picture and in its words; what may not lead is not on it', () => {
      const card = describeCard(`cases/${aiCase!.id}`, language, model);
      if (!aiCase!.headline) {
        expect(['notByAi', 'elsewhere', 'expected']).toContain(name);
        expect(card).toMatchObject({ figure: undefined, lead: strings(language).case.noResult });
        return;
      }
      expect(card.figure).toMatchObject({ gain: false, caveats: [caveat] });
      expect(card.alt).toContain(caveat);
      for (const shape of shapesOf(card)) {
        const drawn = drawingOf(card, shape).texts.map(({ text }) => text);
        expect(drawn.join('\n'), `drawn on the ${shape} card`).toContain(caveat);
      }
    });
    it('in the structured data, in the text of the claim itself', () => {
      const [{ mentions }] = caseArticle(caseView(context, aiCase!))(describedPage(language)) as unknown as [
        { mentions: { text: string; description: string }[] },
      ];
      const [claim] = mentions;
      expect(claim!.text).toContain(caveat);
      expect(claim!.description).toContain(caveat);
    });
    it('in Markdown and in the feed', () => {
      expect(markdownVersion(model, language, { kind: 'case', id: aiCase!.id }, HOST)).toContain(`11${language === 'zh' ? '秒' : ' seconds'}**`);
      expect(markdownVersion(model, language, { kind: 'case', id: aiCase!.id }, HOST)).toMatch(new RegExp(`\\*\\*.*${between}.*\\*\\*.*${caveat}`));
      const [entry] = feedEntries(context).filter(({ link }) => link.includes('/cases/'));
      expect(blocksHtml(entry!.text())).toMatch(new RegExp(`${between}.*</strong>.*${caveat}`));
    });
    it('in a comparison, on a call sheet, and in the Markdown of the shortlist', () => {
      // As a browser has it.
      const details = JSON.parse(JSON.stringify(caseDetailsView(context, aiCase!))) as ReturnType<typeof caseDetailsView>;
      const t = toolStrings(language);
      const { text } = compareTable(drawHtml, [details, details], strings(language).resultKind, t, drawingStrings(language));
      expect(text.match(new RegExp(`class="value scope".*?</p><p class="caveat">${caveat}</p>`, 'g'))).toHaveLength(2);
      expect(text).not.toContain('gain');
      const sheet = callSheet(drawHtml, details, callSheetStrings(strings(language)), { address: undefined }).text;
      expect(sheet).toMatch(new RegExp(`11[^<]*</b>[^<]*${caveat}`));
      expect(shortlistMarkdown([details], t, 'x', ({ href }) => href)).toMatch(new RegExp(`^- .*240.*${between}.*11.* · ${caveat} · `, 'm'));
    });
    it('in the picture of pairs and its table', () => {
      const rows = pairsView(viewContext(model, language)).groups.flatMap(({ pairs }) => pairs);
      expect(rows.map(({ number }) => number.caveats)).toEqual([[caveat]]);
      expect(rows.every(({ number }) => !number.gain)).toBe(true);
    });
    it('in the CSV of results, and marked in the data', () => {
      expect(resultRows(model)[0]).toMatchObject({ [`caveats_${language}`]: caveat });
      expect(listItems('results', model)[0]).toMatchObject(flag);
    });
  });
});

describe('two values that are unlike, and one value that is held against an unlike thing', () => {
  const unlike = { mismatch: { zh: '两批鞋', en: 'two lots of shoes' } };
  it.each(LANGUAGES)('are called so: %s', (language) => {
    const named = (change: Partial<ResultRecord>) => {
      const model = modelWith({ ...unlike, ...change });
      const { number, rows } = resultView(viewContext(model, language), model.cases[0]!, model.cases[0]!.results[0]!);
      return [...number.caveats, ...rows.filter(({ key }) => key === 'mismatch').map(({ name }) => name)];
    };
    const { mismatch, mismatchOfOne, mismatchWhy } = strings(language).case;
    expect(named({})).toEqual([mismatch, mismatchWhy]);
    expect(named({ before: undefined, after: undefined, change: { value: -30, unit: 'second' } })).toEqual([mismatchOfOne, mismatchWhy]);
  });
});
