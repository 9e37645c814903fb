/** The study behind a number, in one line: design, who took part, what was found, and by which figures. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { buildModel } from '../../src/model/model.ts';
import { caseArticle } from '../../src/render/json-ld/case.ts';
import { drawHtml } from '../../src/render/drawing/draw.ts';
import { notes, studyPiece } from '../../src/render/drawing/parts.ts';
import { resultRows } from '../../src/render/csv/csv.ts';
import { markdownVersion } from '../../src/render/markdown/markdown-versions.ts';
import { describeCard } from '../../src/render/social-cards/describe.ts';
import { listSchema, type Taxonomy } from '../../src/records/schemas/taxonomy.ts';
import { caseCardView } from '../../src/views/case-card.ts';
import { caseView } from '../../src/views/case.ts';
import { viewContext } from '../../src/views/context.ts';
import { numberText, numberView } from '../../src/views/result.ts';
import { studyView, type Studied } from '../../src/views/study.ts';
import { readFixture } from './fixture.ts';
import { describedPage } from './examples.ts';
import { made, madeContent } from './made-cases.ts';

const none: Studied = {
  study: undefined,
  outcome: undefined,
  sample: undefined,
  comparator: 'before',
  before: undefined,
  after: undefined,
  change: undefined,
};
const trial = { design: 'randomised-trial', p: { value: 0.183 } } as const;
const patients = { value: 2352, unit: 'patient' };
const share = { value: 3, unit: 'percent' };
const unsaid = { zh: '没有写明。', en: 'It isn’t said.' };
const interval = { of: 'after', min: 0.45, max: 0.92, level: 95 } as const;

// The units are those of the real list.
const unit = listSchema('unit').parse(parse(readFileSync('content/taxonomy/unit.yaml', 'utf8'))) as Taxonomy['unit'];
const { content } = readFixture();
const model = buildModel({ ...content, taxonomy: { ...content.taxonomy, unit } });
describe.each<[string, Partial<Studied>, zh: string | undefined, en: string | undefined]>([
  ['nothing known', {}, undefined, undefined],
  ['a sample alone', { sample: patients }, undefined, undefined],
  [
    'a null result of a trial',
    { study: trial, outcome: 'no-difference', after: share, sample: patients },
    '随机对照试验，2352名患者，差异不显著（p = 0.183）',
    'Randomised trial, 2,352 patients: no significant difference (p = 0.183)',
  ],
  [
    'a gain with its interval',
    { study: { design: 'randomised-online-experiment', interval, p: { under: 0.05 } }, after: { value: 0.7, unit: 'percent' } },
    '随机线上实验，95%置信区间0.45%至0.92%，p < 0.05',
    'Randomised online experiment: 95% CI 0.45% to 0.92%, p < 0.05',
  ],
  [
    'an interval of a ratio, both ends with the same decimals',
    { study: { interval: { ...interval, min: 0.95, max: 0.967 } }, after: { value: 0.958, unit: 'auc' } },
    '95%置信区间0.950至0.967',
    '95% CI 0.950 to 0.967',
  ],
  [
    'an interval of a change below zero',
    { study: { interval: { ...interval, of: 'change', min: -12, max: -3 } }, change: { value: -7, unit: 'percent' } },
    '95%置信区间−12%至−3%',
    '95% CI −12% to −3%',
  ],
  [
    'an interval of the value before',
    { study: { interval: { ...interval, of: 'before' } }, before: { value: 0.7, unit: 'percent' } },
    '之前：95%置信区间0.45%至0.92%',
    'Before: 95% CI 0.45% to 0.92%',
  ],
  ['a design alone', { study: { design: 'makers-test' } }, '当事方自测', 'Test by the parties'],
  [
    'a design with its sample',
    { study: { design: 'retrospective-test' }, sample: patients },
    '回顾性测试，2352名患者',
    'Retrospective test, 2,352 patients',
  ],
  ['words of the source alone', { outcome: 'no-difference' }, '未发现显著差异', 'No significant difference found'],
  ['worse, of a sample', { outcome: 'worse', sample: patients, after: share }, '2352名患者，变差', '2,352 patients: worse'],
  [
    'worse than what it was tried against, which may be the new',
    { outcome: 'worse', comparator: 'control', sample: patients, after: share },
    '2352名患者，不如对照组',
    '2,352 patients: worse than the control group',
  ],
  ['words in the place of a value, and not again beside it', { outcome: 'worse', sample: patients }, '2352名患者', '2,352 patients'],
  ['a very small p alone', { study: { p: { under: 0.0000001 } } }, 'p < 0.0000001', 'p < 0.0000001'],
])('%s', (_name, result, zh, en) => {
  it.each([
    ['zh', zh],
    ['en', en],
  ] as const)('%s', (language, text) => expect(studyView(viewContext(model, language), { ...none, ...result })?.text).toBe(text));
});

it.each<[string, Partial<Parameters<typeof made>[0]>, zh: string, en: string]>([
  ['before and after', { comparator: 'before' }, '3% → 2%', '3% → 2%'],
  ['two groups of a trial', { comparator: 'control' }, '对照组3%，AI组2%', 'control group 3%, AI group 2%'],
  ['a whole trade and one case', { comparator: 'industry-average' }, '行业平均3%，这个案例2%', 'industry average 3%, this case 2%'],
  ['what a trade calls usual', { comparator: 'trade-usual' }, '业内通常3%，这个案例2%', 'usual in the trade 3%, this case 2%'],
  ['other methods and this one', { comparator: 'other-method' }, '其他方法3%，这个方法2%', 'other methods 3%, this one 2%'],
  ['no gain over the time before', { comparator: 'before', outcome: 'worse' }, '此前3%，用AI后2%', 'earlier 3%, with AI 2%'],
])('puts an arrow between two values only where one came after the other: %s', (_name, change, zh, en) => {
  const values = { before: { value: 3, unit: 'percent' }, after: { value: 2, unit: 'percent' }, better: 'higher' as const };
  const result = buildModel(madeContent({ one: { results: [made({ ...values, ...change })] } })).cases[0]!.results[0]!;
  expect(numberView(viewContext(model, 'zh'), result).text).toBe(zh);
  expect(numberView(viewContext(model, 'en'), result).text).toBe(en);
});

it.each<[string, Partial<Parameters<typeof made>[0]>, zh: string, en: string]>([
  ['with the same decimals', {}, '对照组68.8%，AI组76.0%', 'control group 68.8%, AI group 76.0%'],
  [
    'but no rough one',
    { after: { value: 76, qualifier: 'about', unit: 'percent' } },
    '对照组68.8%，AI组约76%',
    'control group 68.8%, AI group about 76%',
  ],
  [
    'by lot, though the shares may be of unlike things',
    { study: { design: 'randomised-trial' }, mismatch: unsaid },
    '对照组68.8%，AI组76.0%',
    'control group 68.8%, AI group 76.0%',
  ],
  ['that made themselves', { mismatch: unsaid }, '另一组68.8%，AI组76.0%', 'other group 68.8%, AI group 76.0%'],
  ['and not as AI’s where another thing is tried', { not_by_ai: true }, '对照组68.8%，试验组76.0%', 'control group 68.8%, test group 76.0%'],
])('writes two shares of a trial %s', (_name, change, zh, en) => {
  const values = { before: { value: 68.8, unit: 'percent' }, after: { value: 76, unit: 'percent' }, better: 'higher' as const };
  const result = buildModel(madeContent({ one: { results: [made({ ...values, comparator: 'control', ...change })] } })).cases[0]!.results[0]!;
  expect(numberView(viewContext(model, 'zh'), result).text).toBe(zh);
  expect(numberView(viewContext(model, 'en'), result).text).toBe(en);
});

describe.each(LANGUAGES)('a finding without a number (%s)', (language) => {
  const made_ = buildModel(
    madeContent({
      one: {
        results: [
          made({
            before: undefined,
            after: undefined,
            change: undefined,
            comparator: 'control',
            study: { design: 'randomised-trial' },
            outcome: 'worse',
          }),
        ],
      },
    }),
  );
  const ctx = viewContext(made_, language);
  const aiCase = made_.cases[0]!;
  const { number, grade, bars } = caseView(ctx, aiCase).headline!;
  const word = ctx.t.worseThan.control;
  it('stands in words where a value would, once', () => {
    expect(number).toMatchObject({ values: [], asSaid: word, text: word, gain: false });
    expect(numberText(ctx.t, number)).toBe(word);
    expect(bars).toEqual([]);
  });
  it('is stated and not compared', () => expect(grade.level).toBe(1));
  it('is in words in Markdown, on the social card, in structured data and in the CSV file', () => {
    const { study } = number;
    expect(markdownVersion(made_, language, { kind: 'case', id: 'one' }, undefined)).toContain(`**${word}** · ${study!.text}`);
    expect(describeCard('cases/one', language, made_).figure).toMatchObject({ caveats: [study!.text] });
    const [{ mentions }] = caseArticle(caseView(ctx, aiCase))(describedPage(language)) as unknown as [{ mentions: { text: string }[] }];
    expect(mentions[0]!.text).toBe(word);
    expect(resultRows(made_)[0]).toMatchObject({ [`written_${language}`]: word, outcome: 'worse', grade: 1 });
  });
});

describe.each(LANGUAGES)('on every face (%s)', (language) => {
  const made_ = buildModel(
    madeContent({
      one: {
        results: [
          made({
            before: { value: 36.2, unit: 'percent' },
            after: { value: 38.8, unit: 'percent' },
            comparator: 'control',
            better: 'higher',
            study: { ...trial, registration: 'ChiCTR0000000000' },
            outcome: 'no-difference',
            sample: { value: 2352, unit: 'person' },
          }),
        ],
      },
    }),
  );
  const ctx = viewContext(made_, language);
  const aiCase = made_.cases[0]!;
  const { number, rows } = caseView(ctx, aiCase).headline!;
  const line = number.study!.text;
  const word = ctx.t.notSignificant;
  it('stands with the number, which is no gain', () => {
    expect(line).toContain(`${word}${ctx.t.inBrackets('p = 0.183')}`);
    expect(number.gain).toBe(false);
    expect(number.study!.outcome).toMatchObject({ id: 'no-difference', word });
    expect(numberText(ctx.t, number)).toContain(ctx.t.inBrackets(word));
    expect(caseCardView(ctx, aiCase).headline!.number.study!.text).toBe(line);
    expect(rows.find(({ key }) => key === 'registration')?.value).toBe('ChiCTR0000000000');
  });
  it('is in Markdown, on the social card, in structured data and in the CSV file', () => {
    expect(markdownVersion(made_, language, { kind: 'case', id: 'one' }, undefined)).toContain(line);
    const { verdict, caveats } = describeCard('cases/one', language, made_).figure!;
    expect([...caveats!, verdict].join(ctx.t.studyFound).toLowerCase()).toBe(line.toLowerCase());
    const [{ mentions }] = caseArticle(caseView(ctx, aiCase))(describedPage(language)) as unknown as [
      { mentions: { description: string; about: { measurementTechnique: string } }[] },
    ];
    expect(mentions[0]!.description).toContain(line);
    expect(mentions[0]!.about.measurementTechnique).toBe(ctx.t.design['randomised-trial']);
    expect(resultRows(made_)[0]).toMatchObject({
      [`study_${language}`]: line,
      study_p: 0.183,
      outcome: 'no-difference',
      study_design: 'randomised-trial',
    });
  });
});

it.each([
  ['zh', '未发现显著差异'],
  ['en', 'no significant difference found'],
] as const)('is said once where it is all that the source gives (%s)', (language, word) => {
  const made_ = buildModel(madeContent({ one: { results: [made({ comparator: 'before', outcome: 'no-difference' })] } }));
  const { results } = caseView(viewContext(made_, language), made_.cases[0]!);
  const { number } = results[0]!;
  expect([number.text, ...notes(number)]).toEqual([word]);
  expect(studyPiece(drawHtml, 'p', number)).toEqual([]);
});

it.each([
  ['read whole', false, '未公布', 'not disclosed'],
  ['read in part', true, '读到的部分没有写', 'not in what we read'],
])('says of a cost and of a measurer that aren’t known what can be said of a source %s', (_name, read_in_part, zh, en) => {
  const made_ = madeContent({ one: { results: [made({ change: { value: -20, unit: 'percent' } })] } });
  const source = made_.records.sources.get('wenling-daily')!;
  made_.records.sources = new Map([...made_.records.sources, ['wenling-daily', { ...source, data: { ...source.data, read_in_part } }]]);
  const one = buildModel(made_);
  const cost = (language: 'zh' | 'en', model = one) =>
    caseView(viewContext(model, language), model.cases[0]!).facts.find(({ id }) => id === 'cost')?.text;
  expect([cost('zh'), cost('en')]).toEqual([[{ note: zh }], [{ note: en }]]);
  const measurer = (language: 'zh' | 'en') =>
    caseView(viewContext(one, language), one.cases[0]!).results[0]!.rows.find(({ key }) => key === 'measuredBy');
  expect([measurer('zh'), measurer('en')]).toMatchObject([zh, en].map((value) => ({ value, undisclosed: true })));
  const noResult = madeContent({ one: { results: [] } });
  noResult.records.sources = made_.records.sources;
  expect(cost('en', buildModel(noResult))).toEqual([{ note: en }]);
});
