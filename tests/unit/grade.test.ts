import { describe, expect, it } from 'vitest';
import { gradeResult, type Condition, type GradeInput } from '../../src/model/grade.ts';

const seconds = (value: number) => ({ value, unit: 'second' });
const percent = (value: number) => ({ value, unit: 'percent' });
const pieces = { value: 500, unit: 'piece' };
const name = { zh: '单位', en: 'A publisher' };
const source = { peer_reviewed: false, publisher: name };
const press = { ...source, voice: 'outlet', originator: 'city-daily', kind: 'press' } as const;
const otherPress = { ...press, originator: 'province-daily' } as const;
const unnamedPress = { ...press, originator: 'unnamed-copy', publisher: null } as const;
const firm = { ...source, voice: 'party', originator: 'shoe-works', kind: 'company' } as const;
const parent = { ...source, voice: 'party', originator: 'shoe-group', kind: 'company' } as const;
const office = { ...source, voice: 'authority', originator: 'statistics-office', kind: 'official' } as const;
const otherOffice = { ...office, originator: 'safety-office' } as const;
const repeatingOffice = { ...office, voice: 'outlet' } as const;
const paper = { ...source, voice: 'measurer', originator: 'study-authors', kind: 'paper', peer_reviewed: true } as const;
const paperOfUnknownTies = { ...paper, ties_open: true } as const;
const preprint = { ...paper, peer_reviewed: false } as const;
const testReport = { ...source, voice: 'measurer', originator: 'test-house', kind: 'test-report' } as const;

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
const period = { from: '2025-01' };
const change = (by: number, comparator: GradeInput['result']['comparator']) =>
  ({ before: undefined, after: undefined, change: percent(by), comparator }) as const;
const rate = { before: undefined, after: percent(99) };
const PARTIES = { adopters: ['shoe-works'], providers: ['tool-maker'] };

const SECOND: Condition[] = ['period-or-population', 'independent-voice'];
/** A randomised trial, as its paper tells of it: the makers among its authors, a control group, a sample, and what p came out. */
const trial: GradeInput['result'] = {
  ...compared,
  comparator: 'control',
  claimed_by: 'researchers',
  measured_by: 'provider',
  before: percent(36.2),
  after: percent(38.8),
  sample: { value: 2352, unit: 'patient' },
  population: { zh: '六家中心的病人', en: 'patients of six centres' },
};
type Row = [
  name: string,
  result: Partial<GradeInput['result']>,
  sources: GradeInput['sources'],
  grade: number | undefined,
  raise: Condition[],
  parties?: Partial<typeof PARTIES>,
];
/** Each row one situation; gate by gate, and on both sides of each condition. */
const ROWS: Row[] = [
  ['before and after, named, dated', {}, [press], 2, SECOND],
  ['scope only is not graded', { kind: 'scope-only' }, [press], undefined, []],
  ['scope only is not graded, measured or not', { ...measured, kind: 'scope-only' }, [testReport], undefined, []],
  [
    'everything missing is told at once',
    { before: undefined, as_of: undefined, claimed_by: 'not-disclosed', conflict: words, mismatch: words },
    [press],
    1,
    ['claimant-named', 'dated', 'same-population', 'sources-agree', 'comparison'],
  ],

  // Gate 2: who says so
  ['claimant unnamed', { claimed_by: 'not-disclosed' }, [press], 1, ['claimant-named']],
  ['said by an outlet with a name', { claimed_by: 'outlet' }, [press], 2, SECOND],
  ['said by an outlet without a name', { claimed_by: 'outlet' }, [unnamedPress], 1, ['claimant-named']],
  ['said by an outlet without a name, in two copies', { claimed_by: 'outlet' }, [unnamedPress, unnamedPress], 1, ['claimant-named']],
  ['one of two outlets has a name', { claimed_by: 'outlet' }, [unnamedPress, press], 2, SECOND],
  [
    'of outlets that disagree, another than the first has a name',
    { claimed_by: 'outlet', conflict: words },
    [unnamedPress, press],
    1,
    ['claimant-named', 'sources-agree'],
  ],
  ['said by an outlet, but only the firm has a name', { claimed_by: 'outlet' }, [unnamedPress, firm], 1, ['claimant-named']],
  ['a named firm, by an outlet without a name', {}, [unnamedPress], 2, SECOND],
  ['said by an adopter without a name', {}, [press], 1, ['claimant-named'], { adopters: [] }],
  ['said by a provider with a name, the adopter without', { claimed_by: 'provider' }, [press], 2, SECOND, { adopters: [] }],
  ['said by a provider without a name', { claimed_by: 'provider' }, [press], 1, ['claimant-named'], { providers: [] }],
  ['said by somebody who is neither', { claimed_by: { entity: 'trade-union' } }, [press], 2, SECOND],
  ['said by an authority', { claimed_by: 'authority' }, [office], 2, SECOND],
  ['said by researchers', { claimed_by: 'researchers' }, [press], 2, SECOND],

  // Gate 2: when
  ['no date', { as_of: undefined }, [press], 1, ['dated']],
  ['a year is date enough', { as_of: '2024' }, [press], 2, SECOND],

  // Gate 2: an expectation has happened to nobody yet
  ['only expected', { expected: true }, [press], 1, ['observed']],
  ['said not to be an expectation', { expected: false }, [press], 2, SECOND],

  // Gate 2: like with like
  ['different populations', { mismatch: words }, [press], 1, ['same-population']],
  ['industry average as the value before', { comparator: 'industry-average' }, [press], 1, ['same-population']],
  ['what is usual in a trade as the value before', { comparator: 'trade-usual' }, [press], 1, ['same-population']],
  ['a change against the average of a trade', change(-30, 'industry-average'), [press], 1, ['same-population']],
  ['a change between different populations', { ...change(-30, 'before'), mismatch: words }, [press], 1, ['same-population']],
  ['against a control', { comparator: 'control' }, [press], 2, SECOND],
  ['sources in conflict', { conflict: words }, [press], 1, ['sources-agree']],
  ['sources in conflict, an authority among them', { conflict: words, period }, [press, office], 1, ['sources-agree']],

  // Gate 2: with what it is compared
  ['after alone', { before: undefined }, [press], 1, ['comparison']],
  ['before alone', { after: undefined }, [press], 1, ['comparison']],
  ['both values need no comparator', { comparator: 'none' }, [press], 2, SECOND],
  ['a change with its comparator', change(-30, 'before'), [press], 2, SECOND],
  ['a change against what a model predicts', change(-30, 'estimate'), [press], 2, SECOND],
  ['a change without comparator', change(-30, 'none'), [press], 1, ['comparison']],
  ['a large change without comparator', change(-99, 'none'), [press], 1, ['comparison']],
  ['a small change with its comparator', change(-1, 'before'), [press], 2, SECOND],
  ['a rate with its sample', { ...rate, sample: pieces }, [press], 2, SECOND],
  ['an area under a curve with its sample', { before: undefined, after: { value: 0.9, unit: 'auc' }, sample: pieces }, [press], 2, SECOND],
  ['a rate without sample', rate, [press], 1, ['comparison']],
  ['a rate without sample, against a standard', { ...rate, comparator: 'reference-standard' }, [press], 1, ['comparison']],
  ['a rate over a period, without sample', { ...rate, period }, [press], 1, ['comparison']],
  ['a rate of a population, without sample', { ...rate, population: words }, [press], 1, ['comparison']],
  ['a sample does not make a time compared', { before: undefined, sample: pieces }, [press], 1, ['comparison']],
  ['a sample does not make a change compared', { ...change(-30, 'none'), sample: pieces }, [press], 1, ['comparison']],

  // Gate 3: period or population
  ['period alone', { period }, [press], 2, ['independent-voice']],
  ['a period by its length alone', { period: { length: { value: 1, unit: 'week' } } }, [press], 2, ['independent-voice']],
  ['a period without anything in it', { period: {} }, [press, office], 2, ['period-or-population']],
  ['population alone', { population: words }, [press], 2, ['independent-voice']],
  ['a sample says how many, not which', { ...rate, sample: pieces }, [press, office], 2, ['period-or-population']],
  ['independent voice without period or population', {}, [press, office], 2, ['period-or-population']],

  // Gate 3: the second voice
  ['two newspapers are not independent', { period }, [press, otherPress], 2, ['independent-voice']],
  ['a newspaper and the firm are not independent', { period }, [press, firm], 2, ['independent-voice']],
  ['a public body beside the press', { period }, [press, office], 3, ['outside-measurer', 'published-report', 'method', 'population']],
  ['a public body beside the firm', { period }, [firm, office], 3, ['outside-measurer', 'published-report', 'method', 'population']],
  [
    'a public body beside an outlet that says it itself',
    { period, claimed_by: 'outlet' },
    [press, office],
    3,
    ['outside-measurer', 'published-report', 'method', 'population'],
  ],
  ['a public body alone is one voice', { period }, [office], 2, ['independent-voice']],
  [
    'a public body and a reprint of its text are one voice',
    { period },
    [office, { ...press, originator: 'statistics-office' }],
    2,
    ['independent-voice'],
  ],
  ['a public body that says so, and the press that quotes it', { period, claimed_by: 'authority' }, [office, press], 2, ['independent-voice']],
  [
    'a public body by its name that says so, and the press that quotes it',
    { period, claimed_by: { entity: 'statistics-office' } },
    [office, press],
    2,
    ['independent-voice'],
  ],
  [
    'a public body that says so, and the firm as well',
    { period, claimed_by: 'authority' },
    [office, firm],
    3,
    ['outside-measurer', 'published-report', 'method', 'population'],
  ],
  [
    'two public bodies',
    { period, claimed_by: 'authority' },
    [office, otherOffice],
    3,
    ['outside-measurer', 'published-report', 'method', 'population'],
  ],
  ['a public body that passes on what the firm says', { period }, [press, repeatingOffice], 2, ['independent-voice']],
  ['a public body that is the adopter', { period }, [press, { ...office, originator: 'shoe-works' }], 2, ['independent-voice']],
  ['a public body that speaks for the firm elsewhere', { period }, [parent, { ...office, originator: 'shoe-group' }], 2, ['independent-voice']],

  // Gate 3: who measured
  [
    'outside measurer named, in the press',
    { measured_by: { entity: 'test-house' }, period },
    [press],
    3,
    ['published-report', 'method', 'population'],
  ],
  ['outside measurer named, no period', { measured_by: { entity: 'test-house' } }, [press], 2, ['period-or-population']],
  ['measured by the adopter', { measured_by: 'adopter', period }, [press], 2, ['independent-voice']],
  ['measured by the adopter, by its name', { measured_by: { entity: 'shoe-works' }, period }, [press], 2, ['independent-voice']],
  ['measured by the provider, by its name', { measured_by: { entity: 'tool-maker' }, period }, [press], 2, ['independent-voice']],
  ['measured by a firm of the group', { measured_by: { entity: 'shoe-group' }, period }, [press, parent], 2, ['independent-voice']],
  ['measured by the outlet', { measured_by: 'outlet', period }, [press], 2, ['independent-voice']],
  ['measured by some authority, in the press', { measured_by: 'authority', period }, [press], 2, ['independent-voice']],
  ['measured by an authority that reports it', { measured_by: 'authority', period }, [office], 3, ['published-report', 'method', 'population']],
  [
    'measured by an authority that is the adopter',
    { measured_by: 'authority', period },
    [press, { ...office, originator: 'shoe-works' }],
    2,
    ['independent-voice'],
  ],
  ['measured by some researchers, in the press', { measured_by: 'researchers', period }, [press], 2, ['independent-voice']],

  // Gate 3: papers
  ['reviewed, the makers among its authors', { measured_by: 'provider', period }, [paper], 3, ['outside-measurer', 'method', 'population']],
  ['reviewed, the adopters among its authors', { measured_by: 'adopter', period }, [paper], 3, ['outside-measurer', 'method', 'population']],
  ['reviewed, nobody of the parties among its authors', { measured_by: 'researchers', period }, [paper], 3, ['method', 'population']],
  [
    'reviewed, ties of its authors not known',
    { measured_by: 'researchers', period },
    [paperOfUnknownTies],
    3,
    ['outside-measurer', 'method', 'population'],
  ],
  [
    'reviewed, ties not known, and all that grade 4 asks for besides',
    { ...measured, measured_by: 'researchers' },
    [paperOfUnknownTies],
    3,
    ['outside-measurer'],
  ],
  [
    'not reviewed, ties not known',
    { measured_by: 'researchers', period },
    [{ ...paperOfUnknownTies, peer_reviewed: false }],
    2,
    ['independent-voice'],
  ],
  ['reviewed, and who measured is not given', { period }, [paper], 2, ['independent-voice']],
  ['reviewed, no period or population', { measured_by: 'provider' }, [paper], 2, ['period-or-population']],
  ['reviewed, but no comparison', { before: undefined, measured_by: 'provider', period }, [paper], 1, ['comparison']],
  ['not reviewed, the makers among its authors', { measured_by: 'provider', period }, [preprint], 2, ['independent-voice']],
  ['the press on a paper', { measured_by: 'provider', period }, [{ ...press, peer_reviewed: true }], 2, ['independent-voice']],

  // Studies: the design says how it was tried, the grade who vouches for it
  ['a trial at random by the makers, reviewed', trial, [paper], 3, ['outside-measurer', 'method', 'period']],
  ['a trial at random by the makers, not reviewed', trial, [preprint], 2, ['independent-voice']],
  ['a trial at random that the press tells of', trial, [press], 2, ['independent-voice']],
  ['a trial at random by outsiders, of whom the abstract was read', { ...trial, measured_by: 'researchers' }, [paper], 3, ['method', 'period']],
  [
    'a trial at random by outsiders, all given',
    { ...trial, measured_by: 'researchers', method: { zh: '随机分组', en: 'assigned at random' }, period },
    [paper],
    4,
    [],
  ],
  [
    'a field experiment of a platform on itself, reviewed',
    { ...trial, ...change(5.2, 'control'), measured_by: 'adopter', period },
    [paper],
    3,
    ['outside-measurer', 'method'],
  ],
  ['a test on stored data by the makers, without its sample', { ...trial, before: undefined, sample: undefined }, [paper], 1, ['comparison']],
  [
    'a test on stored data by the makers, with its sample',
    { ...trial, before: undefined, comparator: 'reference-standard' },
    [paper],
    3,
    ['outside-measurer', 'method', 'period'],
  ],

  // Gate 4
  ['measured outside, in a test report, all given', measured, [testReport], 4, []],
  ['measured by researchers, in a paper, all given', { ...measured, measured_by: 'researchers' }, [paper], 4, []],
  ['measured by researchers, in a paper not reviewed', { ...measured, measured_by: 'researchers' }, [preprint], 4, []],
  ['measured by an authority, in an audit', { ...measured, measured_by: 'authority' }, [{ ...office, kind: 'audit' }], 4, []],
  ['all but the method', { ...measured, method: undefined }, [testReport], 3, ['method']],
  ['all but the period', { ...measured, period: undefined }, [testReport], 3, ['period']],
  ['all but the population', { ...measured, population: undefined }, [testReport], 3, ['population']],
  ['a sample does not stand for the population', { ...measured, population: undefined, sample: pieces }, [testReport], 3, ['population']],
  ['all given, but only a newspaper tells', measured, [press], 3, ['published-report']],
  ['all given, but the report is of the firm itself', measured, [press, { ...firm, kind: 'test-report' }], 3, ['published-report']],
  ['all given, measured by the provider, in a paper', { ...measured, measured_by: 'provider' }, [paper], 3, ['outside-measurer']],
  [
    'a paper of the makers and a newspaper on it are no second voice',
    { ...measured, measured_by: 'provider' },
    [paper, press],
    3,
    ['outside-measurer'],
  ],
  ['all given, measured by the provider, in a report', { ...measured, measured_by: 'provider' }, [testReport, press], 2, ['independent-voice']],
  ['grade 4 still needs agreement', { ...measured, conflict: words }, [testReport], 1, ['sources-agree']],
  ['grade 4 still needs a comparison', { ...measured, before: undefined }, [testReport], 1, ['comparison']],
  ['grade 4 still needs a date', { ...measured, as_of: undefined }, [testReport], 1, ['dated']],
];
/** What is told beside a number, and what it amounts to: neither raises a grade nor lowers it. */
const NO_PART: [name: string, result: object][] = [
  ['measured elsewhere', { elsewhere: true }],
  ['credited to other equipment', { not_by_ai: true }],
  ['covering more than the AI', { covers: words }],
  ['a null result', { outcome: 'no-difference', study: { design: 'randomised-trial', p: { value: 0.183 } } }],
  ['found to be worse', { outcome: 'worse' }],
  ['a trial at random', { study: { design: 'randomised-trial' } }],
  ['a test by the maker', { study: { design: 'makers-test' } }],
  ['for the worse', { before: seconds(11), after: seconds(240), better: 'lower' }],
  ['a tiny gain', { before: seconds(240), after: seconds(239) }],
  ['a huge gain', { before: seconds(24000), after: seconds(1) }],
  ['long ago', { as_of: '1999' }],
];

const gradingOf = (result: Partial<GradeInput['result']>, sources: GradeInput['sources'], parties = {}) =>
  gradeResult({ result: { ...compared, ...result }, sources, ...PARTIES, ...parties });

describe('the evidence grade', () => {
  it.each(ROWS)('%s', (_name, result, sources, grade, raise, parties) => {
    const grading = gradingOf(result, sources, parties);
    expect(grading?.grade).toBe(grade);
    expect(grading?.raise ?? []).toEqual(raise);
  });
  it('has a row for each situation, and each once', () => {
    expect(new Set(ROWS.map(([name]) => name)).size).toBe(ROWS.length);
    expect(new Set(ROWS.map(([, ...situation]) => JSON.stringify(situation, (_key, value: unknown) => value ?? null))).size).toBe(ROWS.length);
  });
  it.each(NO_PART)('stays as it is: %s', (_name, result) => {
    for (const [from, sources] of [
      [compared, [press]],
      [{ ...compared, period }, [press, office]],
      [measured, [testReport]],
    ] as const)
      expect(gradingOf({ ...from, ...result }, sources)?.grade).toBe(gradingOf(from, sources)?.grade);
  });
  it.each<[string, Partial<GradeInput['result']>, GradeInput['sources'], Condition[]]>([
    ['what had nothing to check is none', {}, [press], ['claimant-named', 'dated', 'comparison']],
    ['one population, where it is on record', { population: words }, [press], ['claimant-named', 'dated', 'same-population', 'comparison']],
    ['two sources that agree are one', {}, [press, firm], ['claimant-named', 'dated', 'sources-agree', 'comparison']],
    ['a change alone has no population to compare', change(-30, 'before'), [press], ['claimant-named', 'dated', 'comparison']],
    [
      'a reviewed paper of the makers is said as what it is',
      { measured_by: 'provider', period },
      [paper],
      ['claimant-named', 'dated', 'comparison', 'period-or-population', 'reviewed-paper'],
    ],
    [
      'so is one whose authors may be of the parties',
      { measured_by: 'researchers', period },
      [paperOfUnknownTies],
      ['claimant-named', 'dated', 'comparison', 'period-or-population', 'reviewed-paper-ties-open'],
    ],
    [
      'a newspaper beside it changes nothing',
      { measured_by: 'provider', period },
      [paper, press],
      ['claimant-named', 'dated', 'sources-agree', 'comparison', 'period-or-population', 'reviewed-paper'],
    ],
    [
      'an independent voice beside it counts for more',
      { measured_by: 'provider', period },
      [paper, office],
      ['claimant-named', 'dated', 'sources-agree', 'comparison', 'period-or-population', 'independent-voice'],
    ],
  ])('gives as reasons the conditions of the gates that were passed: %s', (_name, result, sources, reasons) => {
    const grading = gradingOf(result, sources);
    expect(grading?.reasons).toEqual(reasons);
    if (reasons.some((reason) => reason.startsWith('reviewed-paper'))) expect(grading?.met).not.toContain('independent-voice');
  });
});
