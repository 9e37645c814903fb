import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import type { Language } from '../../src/i18n/language.ts';
import { isStale } from '../../src/model/stale.ts';
import type { Phase } from '../../src/records/schemas/case.ts';
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
  const sources = new Map<string, { data: { kind: 'paper' | 'press'; date: string } }>([
    ['paper', { data: { kind: 'paper', date: '2021-03' } }],
    ['report', { data: { kind: 'press', date: '2021-03' } }],
    ['later', { data: { kind: 'press', date: '2022' } }],
  ]);
  const told = (value: Phase, as_of: string | undefined, source?: string, language: Language = 'zh', more: string[] = []) =>
    phaseText(
      { t: strings(language), language, today: '2026-11-30', model: { content: { records: { sources } } } },
      { phase: { value, as_of, source }, sources: [...(source ? [source] : []), ...more], results: [] },
      true,
    );
  it('says that nothing was found since only where nothing that the case rests on is newer', () => {
    expect(told('in-production', '2021-03', 'report', 'zh', ['later'])).toBe('投入使用（截至2021年3月）');
    expect(told('in-production', '2021-03', 'report', 'en', ['later'])).toBe('in use as of March 2021');
    expect(told('in-production', '2022-05', 'report', 'en', ['later'])).toBe('in use as of May 2022; nothing found since');
  });
  it('bears the date of a paper as that of the paper, unless the paper says of when it speaks', () => {
    expect(told('pilot', '2021-03', 'paper')).toBe('试点（2021年3月的论文，试验的时间未读到）');
    expect(told('in-production', '2021', 'paper', 'en')).toBe('in use (paper of 2021; the time of use isn’t in what we read)');
    expect(told('pilot', '2018-09', 'paper')).toBe('试点（截至2018年9月）');
    expect(told('pilot', '2021-03', 'report')).toBe('试点（截至2021年3月），此后未查到新消息');
    expect(told('pilot', '2021', 'report', 'en', ['report'])).toBe('pilot as of 2021; nothing found since');
    expect(told('ended', '2021-03', 'paper')).toBe('停用，2021年3月');
  });
  it.each<[Phase, string | undefined, string]>([
    ['in-production', '2019-06', '投入使用（截至2019年6月），此后未查到新消息'],
    ['in-production', '2024-11', '投入使用（截至2024年11月）'],
    ['rolled-out', '2023', '推广应用（截至2023年），此后未查到新消息'],
    ['ended', '2019-10', '停用，2019年10月'],
    ['pilot', undefined, '试点'],
    ['unknown', '2022-07', '未知'],
  ])('is told as of then where that was over two years ago: %s %s', (phase, date, text) => expect(told(phase, date)).toBe(text));
});
