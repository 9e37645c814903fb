import { describe, expect, it } from 'vitest';
import { callQuestions, generalQuestions, holes } from '../../src/model/call-sheet.ts';
import { made, madeCases } from './made-cases.ts';

type Change = Parameters<typeof madeCases>[0][string];
const one = (change: Change) => madeCases({ one: { undisclosed: [], ...change } }).cases[0]!;
const asked = (change: Change) => callQuestions(one(change));
const general = (change: Change) => generalQuestions(one(change));

describe('what to ask the user', () => {
  it.each<[string, Change, string | undefined]>([
    ['trucks that drive themselves', { tasks: ['traffic-and-driving'], technologies: ['robotics'] }, 'takeovers'],
    ['signals that favour some', { tasks: ['traffic-and-driving'], technologies: ['optimisation'] }, 'other-traffic'],
    ['a model in a car', { tasks: ['traffic-and-driving'], technologies: ['industry-model'] }, undefined],
    ['credit', { tasks: ['risk-assessment'], industry: '66' }, 'unpaid-loans'],
    ['drivers who doze off', { tasks: ['risk-assessment'], industry: '55' }, 'false-alarms'],
    ['patrols that look for defects', { tasks: ['patrol', 'defect-inspection'] }, 'missed-defects'],
  ])('fits what the AI does: %s', (_name, change, question) => {
    const ofTasks = ['takeovers', 'other-traffic', 'unpaid-loans', 'false-alarms', 'missed-defects', 'wrong-matches'];
    expect(general(change).filter((one) => ofTasks.includes(one))).toEqual(question ? [question] : []);
    expect(asked(change).filter((one) => ofTasks.includes(one))).toEqual([]);
  });
  it('asks of a trial what came of it, and of the rest whether it still runs', () => {
    expect(asked({ phase: { value: 'pilot' } })).toEqual(expect.arrayContaining(['after-trial']));
    expect(general({ phase: { value: 'pilot' } })).not.toContain('still-in-use');
    expect(general({ phase: { value: 'in-production' } })).toContain('still-in-use');
  });
  it('leaves what every case has to the printed sheet, and asks nothing twice', () => {
    const change: Change = {
      results: [made({ change: { value: -20, unit: 'percent' }, comparator: 'before' })],
      undisclosed: ['provider', 'baseline', 'period', 'sample', 'cost', 'measurer', 'method'],
      tasks: ['patrol'],
      phase: { value: 'in-production' },
    };
    expect(asked(change)).toHaveLength(7);
    expect(asked({ ...change, undisclosed: [...change.undisclosed!, 'adopter'] })).not.toContain('method');
    expect(general(change)[0]).toBe('false-alarms');
    expect(asked(change).length + general(change).length).toBeLessThanOrEqual(10);
    expect(general(change)).toContain('by-hand');
    expect(asked(change).filter((question) => general(change).includes(question))).toEqual([]);
  });
  it('asks for a result where there is none, and not how it was measured', () => {
    const undisclosed: NonNullable<Change['undisclosed']> = ['baseline', 'period', 'sample', 'method', 'measurer', 'cost'];
    const without = asked({ undisclosed, results: [made({ kind: 'scope-only', after: { value: 3, unit: 'person' }, better: undefined })] });
    expect(without).toEqual(expect.arrayContaining(['result', 'cost']));
    for (const about of ['baseline', 'period', 'sample', 'method', 'measurer'] as const) expect(without).not.toContain(about);
    const fall = made({ change: { value: -20, unit: 'percent' }, comparator: 'before' });
    expect(asked({ undisclosed, results: [fall] })).toEqual(expect.arrayContaining(['baseline', 'sample']));
  });
  it('asks for a result, and not for AI’s share in it, where the case leads with scale', () => {
    const scale = made({ kind: 'scope-only', after: { value: 12, unit: 'person' }, better: undefined });
    const sensors = made({ after: { value: 2, unit: 'second' }, comparator: 'none', not_by_ai: true });
    const leading = asked({ undisclosed: ['baseline', 'period'], results: [scale, sensors] });
    expect(leading).toContain('result');
    for (const about of ['baseline', 'period', 'share-of-ai'] as const) expect(leading).not.toContain(about);
  });
  it('asks what recognises people, and has no effect on record, about those whom it got wrong', () => {
    const faces: Change = {
      tasks: ['identity-check'],
      results: [made({ kind: 'scope-only', after: { value: 3, unit: 'person' }, better: undefined })],
    };
    for (const value of ['in-production', 'contested'] as const) {
      const questions = asked({ ...faces, undisclosed: ['result'], phase: { value, reason: { zh: '有人起诉', en: 'somebody sued' } } });
      expect(questions).toEqual(expect.arrayContaining(['wrong-matches', 'checked-first']));
      expect(questions).not.toContain('result');
    }
    expect(asked({ ...faces, phase: { value: 'ended', reason: { zh: '停用', en: 'stopped' } } })).not.toContain('checked-first');
    const fall = made({ change: { value: -20, unit: 'percent' }, comparator: 'before' });
    expect(asked({ ...faces, results: [fall] })).not.toContain('checked-first');
    expect(general({ ...faces, results: [fall] })).toContain('wrong-matches');
  });
  it('asks for no value before that the main result gives, whatever the record lists', () => {
    const pair = made({ before: { value: 9, unit: 'person' }, after: { value: 3, unit: 'person' } });
    expect(one({ undisclosed: ['baseline'], results: [pair] }).undisclosed).not.toContain('baseline');
    expect(asked({ undisclosed: ['baseline'], results: [pair] })).not.toContain('baseline');
  });
  it('lists sample, period and cost where the record has none, whether it says so or not', () => {
    const fall = { change: { value: -20, unit: 'percent' }, comparator: 'before' } as const;
    const listed = (change: Change) => one(change).undisclosed;
    expect(listed({ results: [made(fall)] })).toEqual(['period', 'sample', 'cost']);
    expect(listed({ undisclosed: ['method', 'sample'], results: [made(fall)] })).toEqual(['period', 'sample', 'cost', 'method']);
    const told = { sample: { value: 9, unit: 'person' }, period: { from: '2025-01', to: '2025-03' } };
    expect(listed({ results: [made({ ...fall, ...told })] })).toEqual(['cost']);
    expect(listed({ results: [made({ kind: 'scope-only', after: { value: 3, unit: 'person' }, better: undefined })] })).toEqual(['cost']);
  });
  it('misses nothing in a number of scale, or a court’s award, that only an effect has', () => {
    const award = made({ kind: 'scope-only', after: { value: 1038, unit: 'CNY' }, better: undefined });
    const undisclosed: NonNullable<Change['undisclosed']> = ['provider', 'baseline', 'period', 'sample', 'cost', 'measurer', 'method', 'result'];
    expect(one({ undisclosed, results: [award] }).undisclosed).toEqual(['provider', 'cost']);
    expect(one({ undisclosed, results: [] }).undisclosed).toContain('result');
  });
  it('asks a case held against a whole trade for its own value before, and not whether the two are alike', () => {
    const pair = { before: { value: 9, unit: 'person' }, after: { value: 3, unit: 'person' } };
    const against = asked({ results: [made({ ...pair, comparator: 'industry-average' })] });
    expect(against).toContain('baseline');
    expect(against).not.toContain('same-population');
    expect(asked({ results: [made({ ...pair, mismatch: { zh: '不是同一批。', en: 'Others.' } })] })).toContain('same-population');
  });
  it('asks for what the main result leaves open, each once', () => {
    const bare = made({ change: { value: -20, unit: 'percent' }, comparator: 'none' });
    expect(holes(one({ results: [bare] })).map(({ band }) => band)).toEqual([
      'comparator',
      'measurer',
      'period',
      'baseline',
      'sample',
      'cost',
      'outsider',
    ]);
    expect(asked({ results: [bare] })).toEqual(expect.arrayContaining(['baseline', 'sample', 'period', 'measurer', 'cost']));
    const known = { ...bare, comparator: 'before' as const, period: { from: '2024-11' }, sample: { value: 9, unit: 'person' } };
    expect(holes(one({ results: [known] })).map(({ band }) => band)).toEqual(['measurer', 'baseline', 'cost', 'outsider']);
  });
  it('doesn’t ask for a value from before of what is held against a reference standard', () => {
    const rate = made({
      after: { value: 92, unit: 'percent' },
      comparator: 'reference-standard',
      sample: { value: 9, unit: 'person' },
      better: 'higher',
    });
    expect(holes(one({ results: [rate] })).find(({ band }) => band === 'baseline')).toEqual({ band: 'baseline', question: undefined });
    expect(asked({ results: [rate] })).not.toContain('baseline');
  });
  it('asks of a trial for the values of its groups, not for one from before', () => {
    const undisclosed: NonNullable<Change['undisclosed']> = ['baseline'];
    const rise = made({ change: { value: 50, unit: 'percent' }, comparator: 'control', better: 'higher' });
    expect(asked({ undisclosed, results: [rise] })).toContain('group-values');
    expect(asked({ undisclosed, results: [rise] })).not.toContain('baseline');
    const pair = made({ before: { value: 3, unit: 'percent' }, after: { value: 5, unit: 'percent' }, comparator: 'control', better: 'higher' });
    expect(asked({ results: [pair] })).not.toContain('group-values');
  });
  it('asks a known measurer only whether others could measure again, and an unknown one both at once', () => {
    const change = { value: -20, unit: 'percent' };
    expect(asked({ results: [made({ change, measured_by: 'adopter' })] })).toContain('measured-again');
    expect(asked({ results: [made({ change, measured_by: 'adopter' })] })).not.toContain('measurer');
    expect(asked({ results: [made({ change, measured_by: 'not-disclosed' })] })).not.toContain('measured-again');
  });
  it('asks nothing of today where the system has ended', () => {
    const ended: Change = { phase: { value: 'ended' }, undisclosed: ['cost', 'scale'] };
    for (const about of ['cost', 'visit', 'scale', 'still-in-use', 'by-hand', 'team'] as const)
      expect([...asked(ended), ...general(ended)]).not.toContain(about);
  });
  it.each(['ended', 'contested'] as const)('asks what became of the data, and not for gains or costs, where use is %s', (value) => {
    const over: Change = { phase: { value }, undisclosed: ['cost', 'result'], results: [] };
    expect(asked(over)).toEqual(expect.arrayContaining(['data-kept', value === 'ended' ? 'resumed' : 'changed-since']));
    for (const about of ['cost', 'result', 'share-of-ai'] as const) expect([...asked(over), ...general(over)]).not.toContain(about);
    expect(asked({ phase: { value: 'in-production' }, undisclosed: ['cost'] })).toEqual(expect.not.arrayContaining(['data-kept']));
  });
  it('asks for AI’s share where a number covers more than the AI', () => {
    const change = { value: -20, unit: 'percent' };
    const covers = { zh: '整座工厂', en: 'the whole plant' };
    expect(asked({ results: [made({ change, covers })] })).toContain('share-of-ai');
    expect(asked({ results: [made({ change })] })).not.toContain('share-of-ai');
    expect(asked({ results: [made({ change, not_by_ai: true })] })).toContain('share-of-ai');
    expect(asked({ results: [made({ change, not_by_ai: true, comparator: 'control' })] })).not.toContain('share-of-ai');
  });
});
