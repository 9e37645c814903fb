/** What a result still lacks is told in words that fit it: a sample helps a rate alone to be compared. */
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import { buildModel } from '../../src/model/model.ts';
import { viewContext } from '../../src/views/context.ts';
import { resultView } from '../../src/views/result.ts';
import { made, madeContent } from './made-cases.ts';

type Made = Parameters<typeof made>[0];
const SAMPLE = { value: 7000, unit: 'person' };

function raise(result: Made): string {
  const model = buildModel(madeContent({ grinding: { results: [made(result)] } }));
  const [aiCase] = model.cases;
  return resultView(viewContext(model, 'en'), aiCase!, aiCase!.results[0]!).raise;
}

describe('what a result lacks to be compared', () => {
  it.each<[string, Made, keyof ReturnType<typeof strings>['condition'] | 'comparisonOfNoRate']>([
    ['a rate: a sample would do', { before: undefined, after: { value: 98, unit: 'percent' }, comparator: 'none' }, 'comparison'],
    [
      'a time: a sample wouldn’t',
      { before: undefined, after: { value: 11, unit: 'second' }, comparator: 'none', sample: SAMPLE },
      'comparisonOfNoRate',
    ],
  ])('%s', (_name, result, words) => {
    const t = strings('en');
    expect(raise(result).split('; ')).toContain(words === 'comparisonOfNoRate' ? t.comparisonOfNoRate : t.condition[words]);
  });
});

describe('what a result measured by researchers lacks', () => {
  it('is the proof that they have no ties, and not that somebody else measures', () => {
    const { tiesProvenOrVoice, anyVoice } = strings('en');
    const fall: Made = { change: { value: -20, unit: 'percent' }, comparator: 'before', period: { from: '2025-01' } };
    expect(raise({ ...fall, measured_by: 'researchers' })).toBe(tiesProvenOrVoice);
    expect(raise(fall)).toBe(anyVoice);
  });
});
