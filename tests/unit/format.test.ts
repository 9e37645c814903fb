import { describe, expect, it } from 'vitest';
import { formatDate, formatDigits, formatNumber, formatQuantity } from '../../src/i18n/format.ts';

describe('quantities', () => {
  // How they are written: number-words.test.ts.
  it('refuses a unit that does not exist', () =>
    expect(() => formatQuantity({ value: 1, unit: 'furlong' }, {}, 'en')).toThrow('unknown unit "furlong"'));
});

describe('numbers', () => {
  it.each([
    [0.1 + 0.2, '0.3', '0.3'],
    [9999, '9999', '9,999'],
    [10000, '1万', '10,000'],
    [1234567, '1\u202F234\u202F567', '1,234,567'],
    [20530, '20\u202F530', '20,530'],
    [0.123456, '0.123456', '0.123456'],
    [1.6e12, '1.6万亿', '1.6 trillion'],
    [-0.5, '−0.5', '−0.5'],
  ])('%d', (value, zh, en) => {
    expect(formatNumber(value, 'zh')).toBe(zh);
    expect(formatNumber(value, 'en')).toBe(en);
  });
});

describe('numbers in tables', () => {
  it.each([
    [9999, '9999', '9,999'],
    [14000, '14\u202F000', '14,000'],
    [-14000, '−14\u202F000', '−14,000'],
  ])('%d', (value, zh, en) => {
    expect(formatDigits(value, 'zh')).toBe(zh);
    expect(formatDigits(value, 'en')).toBe(en);
  });
});

describe('dates', () => {
  it.each([
    ['2025-01-20', '2025年1月20日', '20 January 2025'],
    ['2025-01', '2025年1月', 'January 2025'],
    ['2024', '2024年', '2024'],
  ])('%s', (date, zh, en) => {
    expect(formatDate(date, 'zh')).toBe(zh);
    expect(formatDate(date, 'en')).toBe(en);
  });
});
