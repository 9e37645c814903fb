import { describe, expect, it } from 'vitest';
import { gradeResult, type Condition, type GradeInput } from '../../src/model/grade.ts';

const PARTIES = new Set(['shoe-works', 'tool-maker']);
const seconds = (value: number) => ({ value, unit: 'second' });
const percent = (value: number) => ({ value, unit: 'percent' });
const press = { voice: 'outlet', originator: 'city-daily', kind: 'press', peer_reviewed: false } as const;
const otherPress = { ...press, originator: 'province-daily' } as const;
const firm = { voice: 'party', originator: 'shoe-works', kind: 'company', peer_reviewed: false } as const;
const office = { voice: 'authority', originator: 'statistics-office', kind: 'official', peer_reviewed: false } as const;
const paper = { voice: 'measurer', originator: 'journal', kind: 'paper', peer_reviewed: true } as const;
const testReport = { voice: 'measurer', originator: 'test-house', kind: 'test-report', peer_reviewed: false } as const;

/** A result that meets grade 2 and no more. */
const compared: GradeInput['result'] = {
  kind: 'time',
  comparator: 'manual',
  as_of: '2025-09',
  claimed_by: 'adopter',
  measured_by: 'not-disclosed',
  before: seconds(240),
  after: seconds(11),
};
const measured: GradeInput['result'] = {
  ...compared,
  measured_by: { entity: 'test-house' },
  population: { zh: '一百块板', en: 'a hundred plates' },
  period: { from: '2025-01' },
  method: { zh: '秒表', en: 'stopwatch' },
};
const words = { zh: '说明', en: 'why' };

type Case = [name: string, result: Partial<GradeInput['result']>, sources: GradeInput['sources'], grade: number | undefined, raise: Condition[]];
const CASES: Case[] = [
  ['before and after, named, dated', {}, [press], 2, ['period-or-population', 'independent-voice']],
  ['scope only is not graded', { kind: 'scope-only' }, [press], undefined, []],
  ['no date', { as_of: undefined }, [press], 1, ['dated']],
  ['claimant unnamed', { claimed_by: 'not-disclosed' }, [press], 1, ['claimant-named']],
  ['sources in conflict', { conflict: words }, [press], 1, ['sources-agree']],
  ['different populations', { mismatch: words }, [press], 1, ['same-population']],
  ['industry average as the value before', { comparator: 'industry-average' }, [press], 1, ['same-population']],
  [
    'a change against the average of a trade',
    { before: undefined, after: undefined, change: percent(-30), comparator: 'industry-average' },
    [press],
    1,
    ['same-population'],
  ],
  ['after alone', { before: undefined }, [press], 1, ['comparison']],
  ['before alone', { after: undefined }, [press], 1, ['comparison']],
  [
    'a change with its comparator',
    { before: undefined, after: undefined, change: percent(-30), comparator: 'before' },
    [press],
    2,
    ['period-or-population', 'independent-voice'],
  ],
  ['a change without comparator', { before: undefined, after: undefined, change: percent(-30), comparator: 'none' }, [press], 1, ['comparison']],
  [
    'a rate with its sample',
    { before: undefined, after: percent(99), sample: { value: 500, unit: 'piece' } },
    [press],
    2,
    ['period-or-population', 'independent-voice'],
  ],
  ['a rate without sample', { before: undefined, after: percent(99) }, [press], 1, ['comparison']],
  ['a sample does not make a time compared', { before: undefined, sample: { value: 500, unit: 'piece' } }, [press], 1, ['comparison']],
  [
    'everything missing is told at once',
    { before: undefined, as_of: undefined, claimed_by: 'not-disclosed' },
    [press],
    1,
    ['claimant-named', 'dated', 'comparison'],
  ],
  ['period alone', { period: { from: '2025-01' } }, [press], 2, ['independent-voice']],
  ['population alone', { population: words }, [press], 2, ['independent-voice']],
  ['two newspapers are not independent', { period: { from: '2025-01' } }, [press, otherPress], 2, ['independent-voice']],
  ['a newspaper and the firm are not independent', { period: { from: '2025-01' } }, [press, firm], 2, ['independent-voice']],
  [
    'a public body beside the press',
    { period: { from: '2025-01' } },
    [press, office],
    3,
    ['outside-measurer', 'published-report', 'method', 'population'],
  ],
  ['a public body alone is one voice', { period: { from: '2025-01' } }, [office], 2, ['independent-voice']],
  ['a public body that is the adopter', { period: { from: '2025-01' } }, [press, { ...office, originator: 'shoe-works' }], 2, ['independent-voice']],
  ['independent voice without period or population', {}, [press, office], 2, ['period-or-population']],
  [
    'outside measurer named, in the press',
    { measured_by: { entity: 'test-house' }, period: { from: '2025-01' } },
    [press],
    3,
    ['published-report', 'method', 'population'],
  ],
  ['measurer who is the provider', { measured_by: { entity: 'tool-maker' }, period: { from: '2025-01' } }, [press], 2, ['independent-voice']],
  ['measured by the adopter', { measured_by: 'adopter', period: { from: '2025-01' } }, [press], 2, ['independent-voice']],
  ['a newspaper as measurer does not count', { measured_by: 'outlet', period: { from: '2025-01' } }, [press], 2, ['independent-voice']],
  [
    'peer-reviewed, the parties among its authors',
    { measured_by: 'provider', period: { from: '2025-01' } },
    [paper],
    3,
    ['outside-measurer', 'method', 'population'],
  ],
  ['peer-reviewed, but no comparison', { before: undefined, period: { from: '2025-01' } }, [paper], 1, ['comparison']],
  ['measured outside, in a test report, all given', measured, [testReport], 4, []],
  ['measured by researchers, in a paper, all given', { ...measured, measured_by: 'researchers' }, [paper], 4, []],
  ['measured by an authority, in an audit', { ...measured, measured_by: 'authority' }, [{ ...office, kind: 'audit' }], 4, []],
  ['all but the method', { ...measured, method: undefined }, [testReport], 3, ['method']],
  ['all but the period', { ...measured, period: undefined }, [testReport], 3, ['period']],
  ['all but the population', { ...measured, population: undefined }, [testReport], 3, ['population']],
  ['a sample stands for the population', { ...measured, population: undefined, sample: { value: 500, unit: 'piece' } }, [testReport], 4, []],
  ['all given, but only a newspaper tells', measured, [press], 3, ['published-report']],
  ['all given, measured by the provider', { ...measured, measured_by: 'provider' }, [testReport, press], 3, ['outside-measurer']],
  ['grade 4 still needs agreement', { ...measured, conflict: words }, [testReport], 1, ['sources-agree']],
  ['a year is date enough', { as_of: '2024' }, [press], 2, ['period-or-population', 'independent-voice']],
];

describe('the evidence grade', () => {
  it.each(CASES)('%s', (_name, change, sources, grade, raise) => {
    const grading = gradeResult({ result: { ...compared, ...change }, sources, parties: PARTIES });
    expect(grading?.grade).toBe(grade);
    expect(grading?.raise ?? []).toEqual(raise);
  });
  it.each<[string, Partial<GradeInput['result']>, GradeInput['sources'], Condition[]]>([
    ['what had nothing to check is none', {}, [press], ['claimant-named', 'dated', 'same-population', 'comparison']],
    ['two sources that agree are one', {}, [press, firm], ['claimant-named', 'dated', 'same-population', 'sources-agree', 'comparison']],
    [
      'a change alone has no population to compare',
      { before: undefined, after: undefined, change: percent(-30) },
      [press],
      ['claimant-named', 'dated', 'comparison'],
    ],
    [
      'a reviewed paper of the makers is said as what it is',
      { measured_by: 'provider', period: { from: '2025-01' } },
      [paper],
      ['claimant-named', 'dated', 'same-population', 'comparison', 'period-or-population', 'reviewed-paper'],
    ],
  ])('gives as reasons the conditions of the gates that were passed: %s', (_name, change, sources, reasons) => {
    const grading = gradeResult({ result: { ...compared, ...change }, sources, parties: PARTIES });
    expect(grading?.reasons).toEqual(reasons);
    if (reasons.includes('reviewed-paper')) expect(grading?.met).not.toContain('independent-voice');
  });
});
