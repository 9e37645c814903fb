import { describe, expect, it } from 'vitest';
import { headingPieces } from '../../src/i18n/heading.ts';
import { monthDots } from '../../src/views/pictures/months.ts';
import { middleOf, stretchOf, yearAxis } from '../../src/views/pictures/years.ts';

describe('time on an axis', () => {
  it.each([
    ['2024', 2024, 2025],
    ['2024-11', 2024 + 10 / 12, 2024 + 11 / 12],
    ['2024-02-29', 2024 + (1 + 28.5 / 29) / 12, 2024 + (1 + 28.5 / 29) / 12],
  ])('%s is a stretch', (date, from, to) => {
    const [begin, end] = stretchOf(date);
    expect(begin).toBeCloseTo(from, 6);
    expect(end).toBeCloseTo(to, 6);
  });
  it('goes from the first year to the last', () => {
    const { at, ticks } = yearAxis(2024, 2028);
    expect(ticks).toEqual([2024, 2025, 2026, 2027, 2028].map((year, i) => ({ year, at: i * 25 })));
    expect(at(2026.5)).toBe(62.5);
    expect(yearAxis(2024, 2024).ticks).toEqual([{ year: 2024, at: 50 }]);
  });
});

describe('events by month', () => {
  const item = (date: string, kind: 'fact' | 'article' = 'fact') => ({ date, kind, text: { zh: '', en: '' }, id: date, sources: [] });
  it('stand on one another, the article at the end of its year', () => {
    const { dots, levels } = monthDots([item('2024-03-01'), item('2024-03-20'), item('2024', 'article'), item('2025-01')]);
    expect(dots.map(({ level }) => level)).toEqual([0, 1, 0, 0]);
    expect(levels).toBe(2);
    expect(dots[0]!.x).toBe(dots[1]!.x);
    expect(dots[2]!.x).toBeGreaterThan(dots[1]!.x);
    expect(dots[2]!.x).toBeLessThan(dots[3]!.x);
    expect(middleOf('2024')).toBe(2024.5);
  });
});

describe('pieces of a Chinese heading', () => {
  it.each([
    ['人工智能的目标', ['人工智能的', '目标']],
    ['从62辆到102辆', ['从62辆', '到102辆']],
    ['“2倍以上”，只见于一家电视台', undefined],
  ])('%s', (text, pieces) => {
    const found = headingPieces(text, 'zh');
    expect(found.join('')).toBe(text);
    // No piece begins with a mark that closes, a particle or a measure word cut from its number.
    expect(found.filter((piece) => /^[，。：；？！”）的了]/.test(piece))).toEqual([]);
    expect(found.filter((piece, i) => /\d$/.test(piece) && /^\p{Script=Han}/u.test(found[i + 1] ?? ''))).toEqual([]);
    if (pieces) expect(found).toEqual(pieces);
  });
});
