/** The pictures to send: what they count, how they sort it, and that no more than what was reached is coloured. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { asWoven, countOf, effectsNotCounted, foundNoGain, fullestFirst, threadOf, threads } from '../../src/model/disclosure.ts';
import { buildModel } from '../../src/model/model.ts';
import { describeCard } from '../../src/render/social-cards/describe.ts';
import { drawingOf } from '../../src/render/social-cards/drawing-of.ts';
import { viewContext } from '../../src/views/context.ts';
import { pairs, pairsView } from '../../src/views/pictures/pairs.ts';
import { rulersView } from '../../src/views/pictures/rulers.ts';
import { clothTitle, clothView } from '../../src/views/pictures/unfinished-cloth.ts';
import { plainText } from '../../src/views/text.ts';
import { fixtureSite } from '../support/fixture-site.ts';
import { made, madeCases } from './made-cases.ts';

type Result = Parameters<typeof made>[0];
const second = (value: number) => ({ value, unit: 'second' }) as const;

describe('the threads of the cloth', () => {
  const results = (...list: Result[]) => madeCases({ one: { results: list.map((result, i) => made({ ...result, id: `r${i + 1}` })) } }).cases;
  it('are the results that claim an effect of the case’s own AI', () => {
    const cases = results(
      {},
      { kind: 'scope-only', change: undefined, after: second(3) },
      { not_by_ai: true },
      { elsewhere: true },
      { expected: true },
    );
    expect(threads(cases).map(({ result }) => result.id)).toEqual(['r1']);
  });
  it('are not those that found no difference or a change for the worse: they are told apart, and still say what they disclose', () => {
    const cases = results(
      { after: second(3) },
      { after: second(3), outcome: 'no-difference' },
      { after: second(9), outcome: 'worse', elsewhere: true },
    );
    expect(threads(cases).map(({ result }) => result.id)).toEqual(['r1']);
    expect(foundNoGain(cases)).toBe(1);
    expect(effectsNotCounted(cases)).toBe(0);
    expect(cases[0]!.results.map((result) => threadOf(cases[0]!, result) !== undefined)).toEqual([true, true, false]);
  });
  it('are woven in where the source says so', () => {
    const pair = { before: second(9), after: second(3), comparator: 'before', change: undefined } as const;
    const [, second_] = threads(
      results({ comparator: 'none', before: undefined, after: second(3), change: undefined }, { ...pair, measured_by: 'adopter' }),
    );
    expect(second_!.gives).toMatchObject({
      effect: true,
      comparator: true,
      measurer: true,
      baseline: true,
      period: false,
      sample: false,
      outsider: false,
    });
  });
  it('lie so that the fullest bands fray to the right', () => {
    const cases = results(
      { comparator: 'none', before: undefined, after: second(3), change: undefined },
      { before: second(9), after: second(3), change: undefined, comparator: 'before' },
      { before: undefined, after: second(3), change: undefined, comparator: 'before' },
    );
    const all = threads(cases);
    expect(fullestFirst(all).slice(0, 3)).toEqual(['effect', 'comparator', 'baseline']);
    expect(asWoven(all).map(({ result }) => result.id)).toEqual(['r2', 'r3', 'r1']);
    expect(countOf(all, 'baseline')).toBe(1);
  });
});

describe('the title of the cloth', () => {
  const claimed = (outsiders: number) =>
    Array.from({ length: 5 }, (_, i) => ({ gives: { outsider: i < outsiders } })) as unknown as Parameters<typeof clothTitle>[1];
  it.each([
    ['zh', 0, '5项成效数字，没有一项能确认由第三方测量'],
    ['zh', 2, '5项成效数字，能确认由第三方测量的有2项'],
    ['en', 0, '5 claimed effects of AI; none is known to have been measured by an outsider'],
    ['en', 1, '5 claimed effects of AI; 1 was measured by an outsider'],
    ['en', 2, '5 claimed effects of AI; 2 were measured by an outsider'],
  ] as const)('%s, %i', (language, outsiders, title) => expect(clothTitle({ language }, claimed(outsiders))).toBe(title));
});

describe('pairs of before and after', () => {
  const pairOf = (result: Result) => {
    const { cases, taxonomy } = madeCases({ one: { results: [made({ change: undefined, comparator: 'before', ...result })] } });
    return pairs(cases, taxonomy.unit)[0];
  };
  it.each<[string, Result, object]>([
    [
      'a fall, on the scale of what was before',
      { before: second(20), after: second(5) },
      { bars: { before: { from: 1, to: 1 }, after: { from: 0.25, to: 0.25 } } },
    ],
    ['a rise, on the scale of what was reached', { before: second(5), after: second(20) }, { bars: { before: { from: 0.25 }, after: { from: 1 } } }],
    [
      'a share, on its own scale',
      { before: { value: 40, unit: 'percent' }, after: { value: 60, unit: 'percent' } },
      { bars: { before: { from: 0.4 }, after: { from: 0.6 } } },
    ],
    ['a range after', { before: second(20), after: { min: 2, max: 4, unit: 'second' } }, { bars: { after: { from: 0.1, to: 0.2 } } }],
    [
      'a range on both sides, each with its own ends',
      { before: { min: 30, max: 60, unit: 'second' }, after: { min: 15, max: 30, unit: 'second' } },
      { bars: { before: { from: 0.5, to: 1 }, after: { from: 0.25, to: 0.5 } } },
    ],
    [
      'other units of one dimension',
      { before: { value: 1, unit: 'minute' }, after: second(6) },
      { bars: { before: { from: 1 }, after: { from: 0.1 } } },
    ],
    ['AI alone', { before: second(2), after: second(1) }, { group: 'alone' }],
    ['AI with other means', { before: second(2), after: second(1), covers: { zh: '产线', en: 'the line' } }, { group: 'together' }],
    ['unlike things', { before: second(2), after: second(1), comparator: 'industry-average' }, { group: 'unlike' }],
    ['not AI', { before: second(2), after: second(1), not_by_ai: true }, { group: 'not-ai' }],
  ])('%s', (_name, result, expected) => expect(pairOf(result)).toMatchObject(expected));
  it('of one grade stand by the design of their study', () => {
    const pair = { before: second(2), after: second(1), change: undefined, comparator: 'before' } as const;
    const { cases, taxonomy } = madeCases({
      one: {
        results: [
          made({ ...pair, id: 'r1' }),
          made({ ...pair, id: 'r2', study: { design: 'makers-test' } }),
          made({ ...pair, id: 'r3', study: { design: 'randomised-trial' } }),
        ],
      },
    });
    expect(pairs(cases, taxonomy.unit).map(({ result }) => result.id)).toEqual(['r3', 'r2', 'r1']);
  });
  it('leave out what claims no effect, and what can’t be drawn on one scale', () => {
    expect(pairOf({ kind: 'scope-only', before: second(2), after: second(1) })).toBeUndefined();
    expect(pairOf({ before: second(2), after: { value: 1, unit: 'percent' } })).toBeUndefined();
    expect(pairOf({ after: second(1) })).toBeUndefined();
  });
});

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe.each(LANGUAGES)('the pictures of a site (%s)', (language) => {
  const model = buildModel(fixtureSite());
  const ctx = viewContext(model, language);
  it('count in the cloth what they draw', () => {
    const { bands, threads: drawn } = clothView(ctx);
    expect(drawn.length).toBeGreaterThan(0);
    bands.forEach(({ count }, row) => expect(drawn.filter(({ woven }) => woven[row]).length).toBe(count));
    expect(bands.every(({ count, href }) => (count === 0) === (href === undefined))).toBe(true);
  });
  it('show every pair once, with its caveats', () => {
    const { groups } = pairsView(ctx);
    const ids = groups.flatMap((group) => group.pairs.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(pairs(model.cases, model.content.taxonomy.unit).length);
  });
  it('say of how many cases those are that prove most', () => {
    const { groups, groupNote } = pairsView(ctx);
    const own = groups.find(({ id }) => id === 'alone')?.pairs ?? [];
    expect(own.length).toBeGreaterThan(0);
    const counted = [...groupNote.matchAll(/\d+/g)].map(([count]) => Number(count));
    expect(counted.slice(0, 2)).toEqual([own.length, new Set(own.map(({ caseId }) => caseId)).size]);
  });
  it('tell in a sentence of what measures something else than the target, and draw none of it', () => {
    const site = fixtureSite();
    const updates = new Map(
      [...site.records.updates].map(([id, entry]) => {
        const quantities = entry.data.quantities.map(({ basis: _basis, ...number }) => number);
        return [id, { ...entry, data: { ...entry.data, quantities } }];
      }),
    );
    const { rulers, others, sentence, goal, title } = rulersView(
      viewContext(buildModel({ ...site, records: { ...site.records, updates } }), language),
    )!;
    expect(rulers).toEqual([]);
    expect(goal.length).toBe(1);
    expect(others.length).toBeGreaterThan(0);
    for (const { number } of others) expect(plainText(sentence!)).toContain(number.text);
    for (const { number } of others) expect(spaced(title)).not.toContain(spaced(number.text));
  });
  it('set a number beside the target of its basis, and call it no part of that in the title', () => {
    const { rulers, scale, title } = rulersView(ctx)!;
    expect(rulers[0]!.length).toBeGreaterThan(0);
    expect(scale.map(({ at }) => at)).toEqual([0, 0.5, 1]);
    expect(spaced(title)).not.toContain(spaced(rulers[0]!.number.text));
  });
  it('hold several times as many results and pairs, and count them', () => {
    const copies = model.cases.flatMap((aiCase) => Array.from({ length: 8 }, (_, i) => (i === 0 ? aiCase : { ...aiCase, id: `${aiCase.id}-${i}` })));
    const many = { ...model, cases: copies };
    for (const shape of ['wide', 'square', 'tall'] as const) {
      const cloth = describeCard('pictures/unfinished-cloth', language, many);
      const threadCount = clothView(viewContext(many, language)).threads.length;
      expect(drawingOf(cloth, shape).texts.map(({ text }) => text)).toContain(String(threadCount));
      const card = describeCard('pictures/comparable-pairs', language, many);
      const { texts, width } = drawingOf(card, shape);
      const { groups } = pairsView(viewContext(many, language));
      for (const { pairs: own } of groups) expect(texts.map(({ text }) => text)).toContain(String(own.length));
      expect(texts.filter(({ right }) => right > width)).toEqual([]);
    }
  });
  it('draw each pair on a sheet as a square, and colour what gained by AI alone', () => {
    const { groups } = pairsView(ctx);
    const gains = groups[0]!.pairs.filter(({ number }) => number.gain).length;
    for (const shape of ['wide', 'square'] as const) {
      const { shapes } = drawingOf(describeCard('pictures/comparable-pairs', language, model), shape);
      const squares = (wanted: (one: (typeof shapes)[number]) => boolean) =>
        shapes.filter(wanted).reduce((sum, { d }) => sum + d.split('M').length - 1, 0);
      expect(squares(({ fill }) => fill === 'gain')).toBe(gains);
      expect(squares(({ stroke }) => stroke === 'text-secondary')).toBe(groups.flatMap(({ pairs: own }) => own).length - gains);
    }
  });
  it('draw the shares that prove most on a tall sheet on one scale, and say the values of all', () => {
    // As many as have room: more are squares there, too.
    const some = new Set(
      pairsView(ctx)
        .groups[0]!.pairs.filter(({ scale }) => scale === 'share')
        .slice(0, 3)
        .map(({ caseId }) => caseId),
    );
    const few = { ...model, cases: model.cases.filter(({ id }) => some.has(id)) };
    const { pairs: own } = pairsView(viewContext(few, language)).groups[0]!;
    const { shapes, texts } = drawingOf(describeCard('pictures/comparable-pairs', language, few), 'tall');
    for (const { number } of own) for (const { text } of number.values) expect(texts.map((one) => one.text)).toContain(text);
    // Bars begin at one place, swatches of the key anywhere.
    const solid = shapes.flatMap(({ d, fill, opacity }) => {
      const [, x, width] = /^M([\d.]+) [\d.]+h([\d.]+)v[\d.]+h-[\d.]+z$/.exec(d) ?? [];
      return opacity === undefined && ['thread-pale', 'gain', 'text'].includes(fill ?? '') ? [{ x, width: Number(width) }] : [];
    });
    const bars = [...Map.groupBy(solid, ({ x }) => x).values()].sort((x, y) => y.length - x.length)[0]!.map(({ width }) => width);
    const parts = own.flatMap(({ scale, bars: sides }) => (scale === 'share' ? sides.map(({ from }) => from) : []));
    expect(parts.length).toBeGreaterThan(0);
    expect(bars.length).toBe(parts.length);
    const whole = Math.max(...bars) / Math.max(...parts);
    // Grouped by case, in another order than in the list.
    const sorted = (list: readonly number[]) => [...list].sort((x, y) => x - y);
    sorted(bars).forEach((width, i) => expect(width / whole).toBeCloseTo(sorted(parts)[i]!, 4));
  });
  it('say on each sheet whose they are', () => {
    for (const id of ['unfinished-cloth', 'comparable-pairs', 'three-rulers']) {
      const card = describeCard(`pictures/${id}`, language, model);
      for (const shape of ['wide', 'square', 'tall'] as const) {
        const { texts } = drawingOf(card, shape);
        expect(
          texts.some(({ text }) => text === card.picture!.source),
          `${id} ${shape}`,
        ).toBe(true);
      }
    }
  });
});
