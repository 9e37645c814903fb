import { describe, expect, it } from 'vitest';
import { byName, plain } from '../../src/search/rank.ts';

const hit = (title: string, kind = 'case') => ({ title, kind });

describe('the order of hits', () => {
  it('puts the page that bears the name first', () =>
    expect(byName([hit('中控用TPT管装置'), hit('TPT时序大模型', 'entry')], 'TPT时序大模型').map(({ title }) => title)).toEqual([
      'TPT时序大模型',
      '中控用TPT管装置',
    ]));
  it('puts entries before others that hold the words', () =>
    expect(byName([hit('产业大脑的案例'), hit('产业大脑（印染）', 'entry')], '产业大脑')[0]?.kind).toBe('entry'));
  it("keeps the engine's order otherwise", () => expect(byName([hit('甲'), hit('乙')], '丙').map(({ title }) => title)).toEqual(['甲', '乙']));
  it('looks past marks, width and case', () => {
    expect(plain('“五个百项”工程')).toBe('五个百项工程');
    expect(plain('ＴＰＴ (Time-series)')).toBe('tpttimeseries');
  });
  it('gives no page a lead for an empty query', () =>
    expect(byName([hit('甲'), hit('乙', 'entry')], '  ').map(({ title }) => title)).toEqual(['甲', '乙']));
});
