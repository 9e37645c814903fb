import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/index.ts';

type Counts = Parameters<ReturnType<typeof strings>['questions']['lead']>[0];

describe('what a question’s page says first', () => {
  it.each<[string, Partial<Counts>, string, string]>([
    [
      'none answers',
      { answering: 0 },
      '收录的40个案例里，还没有哪个的来源写明了这一点。',
      'None of the 40 cases on record has a source that says so yet.',
    ],
    [
      'some are compared',
      { answering: 6, compared: 3 },
      '40个案例里有6个符合，其中3个的相关结果为二级以上。',
      'Six of the 40 cases qualify. In three of them, the result that counts here has grade 2 or better.',
    ],
    [
      'none is above grade 2',
      { answering: 6, compared: 3, grades: [2, 2] },
      '40个案例里有6个符合，其中3个的相关结果为二级。',
      'Six of the 40 cases qualify. In three of them, the result that counts here has grade 2.',
    ],
    [
      'some of several are of one grade',
      { answering: 6, compared: 4, grades: [3, 3], several: true },
      '40个案例里有6个符合，其中4个有三级的相关结果。',
      'Six of the 40 cases qualify. In four of them, the best-graded result that counts here has grade 3.',
    ],
    [
      'all are',
      { answering: 6, compared: 6 },
      '40个案例里有6个符合，相关结果都为二级以上。',
      'Six of the 40 cases qualify. In all of them, the result that counts here has grade 2 or better.',
    ],
    [
      'one answers',
      { answering: 1, compared: 1 },
      '40个案例里有1个符合，相关结果为二级以上。',
      'One of the 40 cases qualifies; the result that counts here has grade 2 or better.',
    ],
    [
      'one of several is',
      { answering: 6, compared: 1 },
      '40个案例里有6个符合，其中1个的相关结果为二级以上。',
      'Six of the 40 cases qualify. In one of them, the result that counts here has grade 2 or better.',
    ],
    [
      'none is compared',
      { answering: 2, compared: 0 },
      '40个案例里有2个符合，相关结果都不到二级。',
      'Two of the 40 cases qualify. In none of them does the result that counts here have grade 2 or better.',
    ],
    [
      'every sum is for more than the AI',
      { answering: 2, compared: undefined, costsOfWholes: true },
      '40个案例里有2个符合；金额都不只投在人工智能上，而是整厂或全公司的。',
      'Two of the 40 cases qualify. Every sum is for a whole plant or firm, not for the AI alone.',
    ],
    [
      'ten and more are written in digits',
      { answering: 12, compared: 10 },
      '40个案例里有12个符合，其中10个的相关结果为二级以上。',
      '12 of the 40 cases qualify. In 10 of them, the result that counts here has grade 2 or better.',
    ],
    ['the question itself asks for a grade', { answering: 3, compared: undefined }, '40个案例里有3个符合。', 'Three of the 40 cases qualify.'],
    [
      'some are of other changes too',
      { answering: 6, compared: 3, combined: 4 },
      '40个案例里有6个符合，其中3个的相关结果为二级以上；6个里有4个说的是人工智能与其他改造合起来的结果。',
      'Six of the 40 cases qualify. In three of them, the result that counts here has grade 2 or better. For four of the six, the result covers other changes as well.',
    ],
    [
      'several results of a case answer',
      { answering: 6, compared: 6, several: true },
      '40个案例里有6个符合，都有二级以上的相关结果。',
      'Six of the 40 cases qualify. In all of them, the best-graded result that counts here has grade 2 or better.',
    ],
    [
      'a case as a whole answers',
      { answering: 5, compared: 2, byResults: false },
      '40个案例里有5个符合，其中2个的主要结果为二级以上。',
      'Five of the 40 cases qualify. In two of them, the main result has grade 2 or better.',
    ],
    [
      'some are used outside the province',
      { answering: 6, compared: 3, combined: 4, outside: 1 },
      '40个案例里有6个符合，其中3个的相关结果为二级以上；6个里有4个说的是人工智能与其他改造合起来的结果，1个的数字来自省外的使用方，因2024年的报道点名而收录。',
      'Six of the 40 cases qualify. In three of them, the result that counts here has grade 2 or better. For four of the six, the result covers other changes as well. One of the six has figures from outside the province only, and is included because the 2024 article names it.',
    ],
    [
      'cases answer for several reasons',
      { answering: 4, compared: undefined, reasons: { noGain: 2, contested: 1, scaledBack: 0, ended: 1 } },
      '40个案例里有4个符合：2个至少有一项结果没有发现差异，或者变差；1个引起争议；1个停用。',
      'Four of the 40 cases qualify: two with at least one result that found no difference or a change for the worse; one contested; one stopped.',
    ],
  ])('%s', (_name, counts, zh, en) => {
    const given: Counts = { answering: 1, all: 40, compared: 0, combined: 0, byResults: true, ...counts };
    expect(strings('zh').questions.lead(given).startsWith(zh)).toBe(true);
    expect(strings('en').questions.lead(given).startsWith(en)).toBe(true);
  });
});
