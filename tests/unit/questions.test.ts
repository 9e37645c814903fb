import { describe, expect, it } from 'vitest';
import { widestEnds } from '../../src/model/quantity.ts';
import { answer, answers } from '../../src/model/questions.ts';
import type { QuestionId } from '../../src/records/schemas/taxonomy.ts';
import { made, madeCases } from './made-cases.ts';

type Result = Parameters<typeof made>[0];
const amount = (value: number, unit: string, qualifier?: 'about' | 'nearly' | 'over' | 'under') => ({ value, unit, qualifier });

/** Whether a case with this one result answers. */
const answersBy = (question: QuestionId, result: Result) => {
  const { cases, taxonomy } = madeCases({ one: { results: [made(result)] } });
  return answers(question, cases, taxonomy).length === 1;
};
const why = (question: QuestionId, result: Result) => {
  const { cases, taxonomy } = madeCases({ one: { results: [made(result)] } });
  return answer(question, cases, taxonomy).leftOut.map(({ why }) => why);
};

describe('half', () => {
  const fall = (value: number, qualifier?: 'about' | 'nearly' | 'over' | 'under') => ({ change: amount(value, 'percent', qualifier) });
  const pair = (before: Result['before'], after: Result['after']) => ({ before, after });
  it.each<[string, Result, boolean]>([
    ['a fall by half', fall(-50), true],
    ['by over half', fall(-50, 'over'), true],
    ['by nearly half', fall(-50, 'nearly'), false],
    ['by about half', fall(-50, 'about'), false],
    ['by under half', fall(-50, 'under'), false],
    ['by about 84%', fall(-84, 'about'), true],
    ['by 40 to 60%', { change: { min: -60, max: -40, unit: 'percent' } }, false],
    ['by at least 60%', { change: { max: -60, unit: 'percent' } }, true],
    ['by at most 60%', { change: { min: -60, unit: 'percent' } }, false],
    ['a gain of half', fall(50), false],
    ['a fall by half from nothing that is named', { ...fall(-50), comparator: 'none' }, false],
    ['down to an eighth of manual work', { change: { value: 12.5, unit: 'percent', of: 'manual' } }, true],
    ['down to 0.6 times manual work', { change: { value: 0.6, unit: 'times', of: 'manual' } }, false],
    ['8 days, 2 to 3 weeks less', { after: amount(8, 'day'), change: { min: -3, max: -2, unit: 'week' } }, true],
    ['8 days, a week less', { after: amount(8, 'day'), change: amount(-1, 'week') }, false],
    ['8 days, 2 weeks more', { after: amount(8, 'day'), change: amount(2, 'week') }, false],
    ['10 to 5', pair(amount(10, 'day'), amount(5, 'day')), true],
    ['10 to over 5', pair(amount(10, 'day'), amount(5, 'day', 'over')), false],
    ['10 to about 5', pair(amount(10, 'day'), amount(5, 'day', 'about')), false],
    ['10 to nearly 5', pair(amount(10, 'day'), amount(5, 'day', 'nearly')), true],
    ['nearly 10 to 5', pair(amount(10, 'day', 'nearly'), amount(5, 'day')), false],
    ['over 10 to 5', pair(amount(10, 'day', 'over'), amount(5, 'day')), true],
    ['about 10 to 5', pair(amount(10, 'day', 'about'), amount(5, 'day')), false],
    ['30–60 to 15–30', pair({ min: 30, max: 60, unit: 'minute' }, { min: 15, max: 30, unit: 'minute' }), true],
    ['1–2 weeks to 3–7 days', pair({ min: 1, max: 2, unit: 'week' }, { min: 3, max: 7, unit: 'day' }), true],
    ['30–60 to 15–40', pair({ min: 30, max: 60, unit: 'minute' }, { min: 15, max: 40, unit: 'minute' }), false],
    ['30–60 to about 15–30', pair({ min: 30, max: 60, unit: 'minute' }, { min: 15, max: 30, unit: 'minute', qualifier: 'about' }), false],
    ['6–12 to 4', pair({ min: 6, max: 12, unit: 'day' }, amount(4, 'day')), false],
    ['at most 10 to 1', pair({ max: 10, unit: 'day' }, amount(1, 'day')), false],
    ['10 to at least 1', pair(amount(10, 'day'), { min: 1, unit: 'day' }), false],
    ['10 to at most 4', pair(amount(10, 'day'), { max: 4, unit: 'day' }), true],
    ['a minute to 10 seconds', pair(amount(1, 'minute'), amount(10, 'second')), true],
    ['2 weeks to 8 days', pair(amount(2, 'week'), amount(8, 'day')), false],
    ['2 weeks to 7 days', pair(amount(2, 'week'), amount(7, 'day')), true],
  ])('%s', (_name, result, expected) => expect(answersBy('lead-time-halved', result)).toBe(expected));
  it('widens a number as its word allows, towards zero or away from it', () => {
    expect(widestEnds(amount(50, 'day', 'nearly'))).toEqual([45, 50]);
    expect(widestEnds(amount(-50, 'percent', 'nearly'))).toEqual([-50, -45]);
    expect(widestEnds(amount(-50, 'percent', 'over'))).toEqual([-55, -50]);
    expect(widestEnds({ min: 5, unit: 'day' })).toEqual([5, Infinity]);
  });
});

describe.each(['labour-saved', 'energy-or-material-saved'] as const)('%s', (question) => {
  const kind = question === 'labour-saved' ? 'labour' : 'energy-material';
  it.each<[string, Result, boolean]>([
    ['a fall', { change: amount(-20, 'percent') }, true],
    ['hours saved', { change: amount(-100, 'minute', 'over') }, true],
    ['an eighth of manual work', { change: { value: 12.5, unit: 'percent', of: 'manual' } }, true],
    ['half of manual work, in times', { change: { value: 0.5, unit: 'times', of: 'manual' } }, true],
    ['twice manual work', { change: { value: 2, unit: 'times', of: 'manual' } }, false],
    ['a rise', { change: amount(20, 'percent') }, false],
    ['fewer than before', { before: amount(20, 'person', 'over'), after: amount(1, 'person') }, true],
    ['more than before', { before: amount(1, 'person'), after: amount(2, 'person') }, false],
    ['4–6 to 3–5', { before: { min: 4, max: 6, unit: 'person' }, after: { min: 3, max: 5, unit: 'person' } }, true],
    ['4–6 to 3–7', { before: { min: 4, max: 6, unit: 'person' }, after: { min: 3, max: 7, unit: 'person' } }, false],
    ['a value of today alone', { after: amount(800, 'tonne', 'about') }, false],
    ['expected', { change: amount(-20, 'percent'), expected: true }, false],
    ['credited to other equipment', { change: amount(-20, 'percent'), not_by_ai: true }, false],
    ['measured elsewhere', { change: amount(-20, 'percent'), elsewhere: true }, false],
  ])('%s', (_name, result, expected) => expect(answersBy(question, { ...result, kind })).toBe(expected));
  it.each<[string, Result, string[]]>([
    ['a value of today alone', { after: amount(800, 'tonne') }, ['nothing-compared']],
    ['a part of nothing that is named', { change: amount(0.125, 'times') }, ['nothing-compared']],
    ['today alone, credited to other equipment', { after: amount(30, 'person'), not_by_ai: true }, ['not-by-ai']],
    ['more than before', { before: amount(1, 'person'), after: amount(2, 'person') }, []],
    ['twice manual work', { change: { value: 2, unit: 'times', of: 'manual' } }, []],
  ])('leaves out with a reason: %s', (_name, result, left) => expect(why(question, { ...result, kind })).toEqual(left));
});

describe('what a question leaves out', () => {
  it('is what researchers measured who are not known to be outsiders', () => {
    const left = (measurer: 'researchers' | 'adopter') => why('measured-by-somebody-else', { change: amount(20, 'percent'), measured_by: measurer });
    expect(left('researchers')).toEqual(['ties-open']);
    expect(left('adopter')).toEqual([]);
  });
  it('is a time cut by half from nothing that is named', () => {
    expect(why('lead-time-halved', { change: amount(-50, 'percent'), comparator: 'none' })).toEqual(['nothing-compared']);
    expect(why('lead-time-halved', { change: amount(-50, 'percent') })).toEqual([]);
  });
  const fall = { change: amount(-60, 'percent') };
  const pair = { before: amount(10, 'day'), after: amount(9, 'day') };
  it.each<[QuestionId, Result]>([
    ['lead-time-halved', fall],
    ['before-and-after-given', pair],
    ['labour-saved', { ...fall, kind: 'labour' }],
    ['energy-or-material-saved', { ...fall, kind: 'energy-material' }],
    ['measured-by-somebody-else', { ...fall, measured_by: { entity: 'other-maker' } }],
  ])('is said with its reason (%s)', (question, result) => {
    expect(why(question, { ...result, not_by_ai: true })).toEqual(['not-by-ai']);
    expect(why(question, { ...result, elsewhere: true })).toEqual(['elsewhere']);
    expect(why(question, { ...result, expected: true })).toEqual(['expected']);
    expect(why(question, result)).toEqual([]);
    expect(answersBy(question, result)).toBe(true);
    for (const flag of ['not_by_ai', 'elsewhere', 'expected'] as const) expect(answersBy(question, { ...result, [flag]: true })).toBe(false);
  });
});

describe('what found no gain', () => {
  const pair = { before: amount(10, 'person'), after: amount(4, 'person'), kind: 'labour' } as const;
  it.each(['no-difference', 'worse'] as const)('answers what did not help, and is no saving (%s)', (outcome) => {
    expect(answersBy('what-did-not-help', { ...pair, outcome })).toBe(true);
    expect(answersBy('what-did-not-help', { ...pair, outcome, elsewhere: true })).toBe(false);
    expect(answersBy('labour-saved', { ...pair, outcome })).toBe(false);
    expect(why('labour-saved', { ...pair, outcome })).toEqual(['no-gain']);
    expect(answersBy('lead-time-halved', { before: amount(10, 'day'), after: amount(4, 'day'), outcome })).toBe(false);
    expect(answersBy('before-and-after-given', { ...pair, outcome })).toBe(true);
  });
  it('is not what found one', () => expect(answersBy('what-did-not-help', pair)).toBe(false));
  it.each<[phase: 'ended' | 'scaled-back' | 'contested' | 'rolled-out', boolean]>([
    ['ended', true],
    ['scaled-back', true],
    ['contested', true],
    ['rolled-out', false],
  ])('is also a case that is %s: %s', (value, expected) => {
    const { cases, taxonomy } = madeCases({ one: { results: [made(pair)], phase: { value } } });
    const found = answers('what-did-not-help', cases, taxonomy);
    expect(found.map(({ best, results }) => [best?.id, results.length])).toEqual(expected ? [['r1', 0]] : []);
  });
  it('stands before what was contested, cut back and ended, each by itself', () => {
    const bare = { ...pair, comparator: 'none', before: undefined } as const;
    const { cases, taxonomy } = madeCases({
      ended: { results: [made(pair)], phase: { value: 'ended' } },
      cut: { results: [made(pair)], phase: { value: 'scaled-back' } },
      disputed: { results: [made(pair)], phase: { value: 'contested' } },
      worse: { results: [made({ ...bare, outcome: 'worse' })] },
    });
    expect(answers('what-did-not-help', cases, taxonomy).map(({ aiCase }) => aiCase.id)).toEqual(['worse', 'disputed', 'cut', 'ended']);
  });
});

describe('a control', () => {
  it.each<[string, Result, boolean]>([
    ['a trial at random', { study: { design: 'randomised-trial' } }, true],
    ['an experiment online', { study: { design: 'randomised-online-experiment' } }, true],
    ['a comparison over time with others', { study: { design: 'controlled-before-after' } }, true],
    ['a comparison with a matched group', { study: { design: 'matched-comparison' } }, true],
    ['a comparison over time alone', { study: { design: 'before-after' } }, false],
    ['a test on stored data', { study: { design: 'retrospective-test' } }, false],
    ['a control group without more', { comparator: 'control' }, true],
    ['a number of scale beside a control', { comparator: 'control', kind: 'scope-only', better: undefined }, false],
    ['nothing found, against a control', { study: { design: 'randomised-trial', p: { value: 0.2 } }, outcome: 'no-difference' }, true],
  ])('%s', (_name, result, expected) => expect(answersBy('tried-against-control', { after: amount(4, 'day'), ...result })).toBe(expected));
  it('that may differ from the other group is named among what is left out', () => {
    const unlike = { after: amount(4, 'day'), comparator: 'control', mismatch: { zh: '两批对象不同。', en: 'The two are unlike.' } } as const;
    expect(answersBy('tried-against-control', unlike)).toBe(false);
    expect(why('tried-against-control', unlike)).toEqual(['unlike-groups']);
    expect(why('tried-against-control', { ...unlike, elsewhere: true })).toEqual(['elsewhere']);
    expect(why('tried-against-control', { ...unlike, comparator: 'before' })).toEqual([]);
  });
});

describe('the result that answers', () => {
  const halved = { kind: 'time', change: amount(-60, 'percent') } as const;
  const other = { kind: 'quality', change: amount(5, 'percent') } as const;
  const { cases, taxonomy } = madeCases({
    // Leads with a comparison; what answers compares unlike things.
    led: { results: [made({ ...other, id: 'r1' }), made({ ...halved, id: 'r2', mismatch: { zh: '两批对象不同。', en: 'The two are unlike.' } })] },
    // Leads with a bare statement; what answers is compared, one of them by both values.
    answering: {
      results: [
        made({ ...other, id: 'r1', comparator: 'none' }),
        made({ ...halved, id: 'r2' }),
        made({ id: 'r3', kind: 'time', before: amount(10, 'day'), after: amount(4, 'day') }),
      ],
      headline: { result: 'r1', reason: { zh: '它说的是全部。', en: 'It speaks of the whole.' } },
    },
  });
  it('stands for the case, the best proven of several', () => {
    const [first, second] = answer('lead-time-halved', cases, taxonomy).answered;
    expect([first?.aiCase.id, first?.best?.id, first?.results.map(({ id }) => id)]).toEqual(['answering', 'r3', ['r3', 'r2']]);
    expect([second?.aiCase.id, second?.best?.id]).toEqual(['led', 'r2']);
  });
  it('is the main one where the case as a whole answers', () => {
    const { answered } = answer('cost-published', madeCases({ one: { cost: { value: 1, unit: 'CNY' } } }).cases, taxonomy);
    expect(answered.map(({ aiCase, best }) => best === aiCase.headline)).toEqual([true]);
  });
});

describe('strong evidence', () => {
  const strong = { before: amount(10, 'day'), after: amount(9, 'day'), measured_by: { entity: 'other-maker' }, period: { from: '2025-01' } };
  it.each<[string, Result, boolean, string[]]>([
    ['measured by an outsider', strong, true, []],
    ['compared alone', { ...strong, measured_by: 'adopter' }, false, []],
    ['elsewhere', { ...strong, elsewhere: true }, false, ['elsewhere']],
    ['of other equipment', { ...strong, not_by_ai: true }, false, ['not-by-ai']],
    ['of an expectation is none', { ...strong, expected: true }, false, []],
  ])('%s', (_name, result, expected, left) => {
    expect(answersBy('corroborated', result)).toBe(expected);
    expect(why('corroborated', result)).toEqual(left);
  });
});

describe('a language model', () => {
  it.each<['announced' | 'pilot' | 'in-production' | 'rolled-out' | 'ended', boolean]>([
    ['announced', false],
    ['pilot', false],
    ['in-production', true],
    ['rolled-out', true],
    ['ended', false],
  ])('%s', (value, atWork) => {
    const { cases, taxonomy } = madeCases({ one: { technologies: ['large-language-model'], phase: { value } } });
    const { answered, leftOut } = answer('language-model-at-work', cases, taxonomy);
    expect([answered.length, leftOut.map(({ why: reason }) => reason)]).toEqual(atWork ? [1, []] : [0, ['not-at-work']]);
  });
  it('only where a source calls it one', () => {
    const { cases, taxonomy } = madeCases({
      one: { technologies: ['large-language-model'], inferred: ['technologies'], phase: { value: 'in-production' } },
    });
    expect(answer('language-model-at-work', cases, taxonomy).leftOut.map(({ why: reason }) => reason)).toEqual(['inferred']);
  });
});

describe('an outside provider', () => {
  const unnamed = { unnamed: { zh: '设备商', en: 'a maker' } };
  it.each<[string, NonNullable<Parameters<typeof madeCases>[0][string]['providers']>, boolean, string[]]>([
    ['another party, by name', [{ entity: 'industry-brain' }], true, []],
    ['the adopter itself', [{ entity: 'maker-one' }], false, []],
    ['nobody', [], false, []],
    ['not named', [unnamed], false, ['unnamed-provider']],
    ['not named, beside the adopter itself', [unnamed, { entity: 'maker-one' }], false, ['unnamed-provider']],
    ['of the own group', [{ entity: 'industry-brain', own_group: true }], false, ['own-group']],
    ['beside one of the own group', [{ entity: 'industry-brain', own_group: true }, { entity: 'other-maker' }], true, []],
  ])('%s', (_name, providers, expected, left) => {
    const { cases, taxonomy } = madeCases({ one: { providers } });
    const found = answer('bought-from-a-provider', cases, taxonomy);
    expect(found.answered.length === 1).toBe(expected);
    expect(found.leftOut.map(({ why }) => why)).toEqual(left);
  });
});

describe('attributes', () => {
  it('a roll-out counts only with its date', () => {
    const { cases, taxonomy } = madeCases({
      dated: { phase: { value: 'rolled-out', as_of: '2025' } },
      undated: { phase: { value: 'rolled-out' } },
    });
    expect(answers('rolled-out', cases, taxonomy).map(({ aiCase }) => aiCase.id)).toEqual(['dated']);
  });
});
