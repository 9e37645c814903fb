import { describe, expect, it } from 'vitest';
import { headingClauses, headingPieces, pagePieces } from '../../src/i18n/heading.ts';
import { drawHtml, htmlOf } from '../../src/render/drawing/draw.ts';
import { titlePieces } from '../../src/render/drawing/parts.ts';
import { beforeAfterBars } from '../../src/model/bars.ts';
import { buildModel } from '../../src/model/model.ts';
import { parseMarks } from '../../src/model/marked-text.ts';
import { pageNumbers, onPage, PAGE_SIZE } from '../../src/model/pages.ts';
import { overlap, similarities, type Comparable } from '../../src/model/similar.ts';
import { SWATCH, swatchRegions } from '../../src/model/weave.ts';
import { lineage, countVoices } from '../../src/model/lineage.ts';
import { writtenFigures } from '../../src/records/rules/case-prose.ts';
import { nearest } from '../../src/records/nearest.ts';
import type { ResultRecord } from '../../src/records/schemas/case.ts';
import { readFixture, readWith } from './fixture.ts';

const model = buildModel(readFixture().content);

describe('the model', () => {
  it('counts facet values that have cases', () => {
    expect(model.facet('industry')).toEqual([{ value: 'footwear', count: 1 }]);
    expect(model.casesWith('city', 'wenzhou').map(({ id }) => id)).toEqual(['shoe-gluing']);
    expect(model.casesWith('city', 'nowhere')).toEqual([]);
  });
  it('picks the headline and its grade', () => {
    expect(model.caseById.get('shoe-gluing')?.headline?.id).toBe('r1');
    expect(model.caseById.get('shoe-gluing')?.grade).toBe(2);
  });
  it('takes the main result that the record names, else the highest graded of those that may lead, then one with both values', () => {
    const [record] = readFixture().content.records.cases.values();
    const [first] = record!.data.results;
    const headline = (results: Partial<ResultRecord>[], named?: string) => {
      const { content } = readFixture();
      const data = { ...record!.data, results: results.map((change, i) => ({ ...first!, id: `r${i + 1}`, ...change })) };
      const chosen = named === undefined ? data : { ...data, headline: { result: named, reason: { zh: '', en: '' } } };
      content.records.cases.set(record!.id, { ...record!, data: chosen });
      return buildModel(content).cases[0]!.headline?.id;
    };
    const covers = { zh: '整座工厂', en: 'the whole plant' };
    expect(headline([{ as_of: undefined }, {}])).toBe('r2');
    expect(headline([{ as_of: undefined }, {}], 'r1')).toBe('r1');
    expect(headline([{ covers }, { as_of: undefined }])).toBe('r2');
    expect(headline([{ not_by_ai: true }, { elsewhere: true }, { covers }])).toBe('r3');
    expect(headline([{ not_by_ai: true }, { expected: true }, { elsewhere: true }])).toBeUndefined();
    expect(headline([{ covers }, { kind: 'scope-only' }])).toBe('r2');
    expect(headline([{ after: undefined, before: undefined, change: { value: -90, unit: 'percent' } }, {}])).toBe('r2');
    expect(headline([{ covers }])).toBe('r1');
    expect(headline([])).toBeUndefined();
  });
  it('knows where an entry is spoken of', () => {
    expect(model.mentionsOf('industry-brain')).toEqual({
      sections: ['opening'],
      cases: [],
      updates: ['later-one'],
      figures: [],
      entries: ['maker-one'],
    });
    expect(model.mentionsOf('maker-one').cases).toEqual(['shoe-gluing']);
    expect(model.mentionsOf('unheard-of')).toEqual({ sections: [], cases: [], updates: [], figures: [], entries: [] });
  });
  it('puts what came after behind the article on the timeline', () => {
    expect(model.timeline.map(({ id }) => id)).toEqual(['article-2024', 'later-one']);
  });
});

const comparable = (id: string, change: Partial<Comparable> = {}): Comparable => ({
  id,
  industry: '19',
  sector: 'consumer',
  tasks: ['a'],
  technologies: ['v'],
  grade: 1,
  kind: 'time',
  adopters: [id],
  ...change,
});
describe('similar cases', () => {
  const weights = new Map([
    ['v', 1],
    ['rare', 3],
  ]);
  const one = comparable('one');
  const score = (change: Partial<Comparable>) => similarities([one, comparable('two', change)], weights)('one')[0];
  it.each<[string, Partial<Comparable>, number | undefined]>([
    ['all alike, same division', {}, 0.8 * 4 + 2.5 + 2.5 + 1],
    ['another industry of the sector', { industry: '18' }, 0.3 * 4 + 6],
    ['another sector', { industry: '34', sector: 'machines' }, 6],
    ['nothing but the division', { tasks: ['b'], technologies: ['w'], kind: 'cost' }, undefined],
    ['one of two tasks', { tasks: ['a', 'b'] }, 3.2 + 1.25 + 2.5 + 1],
    ['a rare technology beside the common one', { technologies: ['v', 'rare'] }, 3.2 + 2.5 + 2.5 / 4 + 1],
  ])('%s', (_name, change, expected) => {
    const found = score(change);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found?.score).toBeCloseTo(expected, 9);
  });
  it('says the two parts that weigh most', () => expect(score({})?.reasons).toEqual(['industry', 'task']));
  it('counts one class more than one division', () =>
    expect(similarities([{ ...one, industry_class: '1952' }, comparable('two', { industry_class: '1952' })], weights)('one')[0]?.score).toBeCloseTo(
      10,
      9,
    ));
  it("leaves out the adopter's own", () => expect(similarities([one, comparable('two', { adopters: ['one'] })], weights)('one')).toEqual([]));
  it('gives at most four, better grades first among equals', () => {
    const others = ['b', 'c', 'd', 'e', 'f'].map((id) => comparable(id, { grade: id === 'f' ? 3 : 1 }));
    expect(similarities([one, ...others], weights)('one').map(({ id }) => id)).toEqual(['f', 'b', 'c', 'd']);
  });
  it('measures overlap of sets', () => {
    expect(overlap(['a', 'b'], ['b', 'c'])).toBeCloseTo(1 / 3);
    expect(overlap([], [])).toBe(0);
  });
});

describe('the swatch', () => {
  it('covers every cell once, whatever is used', () => {
    for (const [stages, families] of [
      [[], []],
      [[0, 1], [3]],
      [
        [0, 1, 2, 3, 4, 5],
        [0, 1, 2, 3, 4, 5],
      ],
      [[2], [0, 4]],
    ] as const) {
      const cells = new Set<string>();
      for (const rectangles of Object.values(swatchRegions(stages, families)))
        for (const { x, y, width, height } of rectangles)
          for (let c = x; c < x + width; c++)
            for (let r = y; r < y + height; r++) {
              expect(cells.has(`${c},${r}`)).toBe(false);
              cells.add(`${c},${r}`);
            }
      expect(cells.size).toBe(SWATCH.columns * SWATCH.rows);
    }
  });
  it('weaves densest where a stage crosses a technique', () => expect(swatchRegions([1], [2]).both).toEqual([{ x: 6, y: 4, width: 6, height: 2 }]));
});

describe('before and after', () => {
  const units = {
    second: { dimension: 'time', factor: 1 },
    minute: { dimension: 'time', factor: 60 },
    piece: { dimension: 'piece', factor: 1 },
  } as never;
  it('draws both on one scale from zero', () =>
    expect(beforeAfterBars({ value: 4, unit: 'minute' }, { min: 12, max: 24, unit: 'second' }, units)).toEqual({
      before: { from: 1, to: 1 },
      after: { from: 0.05, to: 0.1 },
    }));
  it('leaves open what may be more, and begins at nothing what is under a value', () =>
    expect(beforeAfterBars({ min: 4, unit: 'minute' }, { value: 12, qualifier: 'under', unit: 'second' }, units)).toEqual({
      before: { from: 1, to: 1, more: true },
      after: { from: 0, to: 0.05 },
    }));
  it('draws nothing for unlike kinds or below zero', () => {
    expect(beforeAfterBars({ value: 4, unit: 'minute' }, { value: 1, unit: 'piece' }, units)).toBeUndefined();
    expect(beforeAfterBars({ value: -4, unit: 'minute' }, { value: 1, unit: 'second' }, units)).toBeUndefined();
  });
});

describe('words', () => {
  it('takes marks apart', () =>
    expect(parseMarks('见[[a-b|此处]]，{r1.after}。', [{ id: 'r1', after: { value: 11, unit: 'second' } }])).toEqual([
      { kind: 'text', text: '见' },
      { kind: 'link', id: 'a-b', text: '此处' },
      { kind: 'text', text: '，' },
      { kind: 'value', result: { id: 'r1', after: { value: 11, unit: 'second' } }, key: 'after' },
      { kind: 'text', text: '。' },
    ]));
  it.each(['浙江怎样用人工智能', '论文作者是开发方', '“安诊儿”陪人看病'])('breaks no word of a heading: %s', (text) =>
    expect(headingPieces(text, 'zh').filter((piece) => /(?:^智能|^方|^儿)/.test(piece))).toEqual([]),
  );
  it('never breaks a heading before a closing mark or after an opening one', () => {
    const pieces = headingPieces('“五个百项”：五类东西，合计八百', 'zh');
    expect(pieces.join('')).toBe('“五个百项”：五类东西，合计八百');
    for (const piece of pieces) expect(piece).not.toMatch(/^[，：”]|“$/);
  });
  it.each([
    ['论文称上门查实15%', '论文称'],
    ['据报道一家医院用导航的人', '一家医院'],
    ['工厂的电池片', '电池片'],
  ])('parts no phrase of a heading: %s', (text, phrase) => expect(headingPieces(text, 'zh')).toContainEqual(expect.stringContaining(phrase)));
  it('knows the clauses of a Chinese heading', () => {
    expect(headingClauses('萧山救护车：AI调灯，用时少30%', 'zh')).toEqual(['萧山救护车：', 'AI调灯，', '用时少30%']);
    expect(headingClauses('A shoe in 5 seconds, says a report', 'en')).toHaveLength(1);
  });
  it('puts no break on a page after a mark that has one of its own', () =>
    expect(pagePieces('布局：一张图，几座城', 'zh').every((piece, i, all) => i === all.length - 1 || !/[，：]$/.test(piece))).toBe(true));
  it('keeps a range of numbers on its line, and no clause before it', () =>
    expect(htmlOf(titlePieces(drawHtml, ['平湖用AI巡街，原需4—5人的', '路段只用2人']))).toBe(
      '平湖用AI巡街，原需<span class="unbroken">4—5</span>人的<wbr>路段只用2人',
    ));
  it.each([
    ['zh', '一天超过1.75万小时，2024年11月起', [17500]],
    ['zh', '用D11和Qwen2.5，精度99.5%', [99.5]],
    ['en', 'over 1,200 pairs in 2024, from 3 May 2025', [1200]],
    ['en', 'RMB 2.5 billion with GPT-4 and a 5G network', [2.5e9]],
  ] as const)('finds the figures that a text writes out (%s: %s)', (language, text, values) =>
    expect(writtenFigures(text, language).map(({ value }) => value)).toEqual(values),
  );
  it('guesses what a mistyped id meant', () => {
    expect(nearest('wenzhuo', ['wenzhou', 'ningbo'])).toBe('wenzhou');
    expect(nearest('something', ['wenzhou'])).toBeUndefined();
  });
});

describe('lists', () => {
  it('cut into pages', () => {
    expect(pageNumbers(0)).toEqual([1]);
    expect(pageNumbers(PAGE_SIZE + 1)).toEqual([1, 2]);
    expect(
      onPage(
        Array.from({ length: PAGE_SIZE + 1 }, (_, i) => i),
        2,
      ),
    ).toEqual([PAGE_SIZE]);
  });
  it('put reprints under their original and count them as one voice', () => {
    const { content } = readWith({ 'sources/copy-one.yaml': { from: 'sources/wenling-daily.yaml', append: 'reprint_of: wenling-daily' } });
    expect(lineage(['wenling-daily', 'copy-one'], content)).toEqual([{ id: 'wenling-daily', reprints: ['copy-one'] }]);
    expect(countVoices(['wenling-daily', 'copy-one'], content)).toBe(1);
  });
});
