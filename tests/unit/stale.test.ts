import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import { isStale } from '../../src/model/stale.ts';
import type { CaseRecord, Phase } from '../../src/records/schemas/case.ts';
import { phaseText } from '../../src/views/phase.ts';

describe('a check is stale', () => {
  it.each([
    ['2025-05-25', '2026-11-24', false],
    ['2025-05-25', '2026-11-25', false],
    ['2025-05-25', '2026-11-26', true],
    ['2025-03-03', '2026-11-25', true],
    ['2026-11-24', '2026-11-24', false],
    ['2026-11-25', '2026-11-24', false],
  ])('after 18 months, not on the day that ends them: %s on %s', (checked, today, stale) => expect(isStale(checked, today)).toBe(stale));
  it('counts to the end of a shorter month', () => {
    expect(isStale('2025-08-31', '2027-02-28')).toBe(false);
    expect(isStale('2025-08-31', '2027-03-01')).toBe(true);
    expect(isStale('2026-08-29', '2028-02-29')).toBe(false);
    expect(isStale('2026-08-31', '2028-03-01')).toBe(true);
  });
});

describe('a status', () => {
  const told = (value: Phase, as_of: string | undefined) =>
    phaseText({ t: strings('zh'), language: 'zh', today: '2026-11-30' }, { value, as_of } as CaseRecord['phase'], '，');
  it.each<[Phase, string | undefined, string]>([
    ['in-production', '2019-06', '2019年6月时投入使用，此后未查到'],
    ['in-production', '2024-11', '投入使用，2024年11月'],
    ['rolled-out', '2023', '2023年时推广，此后未查到'],
    ['ended', '2019-10', '已结束，2019年10月'],
    ['pilot', undefined, '试点'],
  ])('is told as of then where that was over two years ago: %s %s', (phase, date, text) => expect(told(phase, date)).toBe(text));
});
