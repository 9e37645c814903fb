import { describe, expect, it } from 'vitest';
import { formatDate, formatNumber, formatQuantity } from '../../src/i18n/format.ts';
import type { Quantity } from '../../src/records/primitives.ts';

const unit = (zh: string, one: string, other: string, { prefix = false, tight = false } = {}) => ({
  dimension: other,
  factor: 1,
  zh,
  en: { one, other, prefix, tight },
});
const units = {
  company: unit('家', 'company', 'companies'),
  model: unit('个', 'model', 'models'),
  'industry-count': unit('个', 'industry', 'industries'),
  day: unit('天', 'day', 'days'),
  times: unit('倍', 'time', 'times'),
  second: unit('秒', 'second', 'seconds'),
  percent: unit('%', '%', '%', { tight: true }),
  CNY: unit('元', 'RMB', 'RMB', { prefix: true }),
  hour: unit('小时', 'hour', 'hours'),
  patient: unit('人', 'patient', 'patients'),
  image: unit('张', 'picture', 'pictures'),
  call: unit('次', 'call', 'calls'),
};

const QUANTITIES: [Quantity, string, string][] = [
  [{ value: 1385, unit: 'company' }, '1385家', '1,385 companies'],
  [{ value: 1, unit: 'company' }, '1家', '1 company'],
  [{ min: 3, max: 5, unit: 'model' }, '3—5个', '3–5 models'],
  [{ min: 5, unit: 'industry-count' }, '5个以上', '5 industries or more'],
  [{ max: 5, unit: 'day' }, '至多5天', 'up to 5 days'],
  [{ value: 170, qualifier: 'nearly', unit: 'times' }, '近170倍', 'nearly 170 times'],
  [{ min: 240, qualifier: 'over', unit: 'second' }, '超过240秒', 'over 240 seconds'],
  [{ value: 50, unit: 'percent' }, '50%', '50%'],
  [{ value: -30, unit: 'percent' }, '−30%', '−30%'],
  [{ min: 2e9, unit: 'CNY' }, '20亿元以上', 'RMB 2 billion or more'],
  [{ value: 5.7e11, qualifier: 'over', unit: 'CNY' }, '超过5700亿元', 'over RMB 570 billion'],
  [{ value: 4187000000, unit: 'CNY' }, '41.87亿元', 'RMB 4.187 billion'],
  [{ value: 17500, unit: 'hour' }, '1.75万小时', '17,500 hours'],
  [{ value: 20530, unit: 'patient' }, '20530人', '20,530 patients'],
  [{ min: 1e8, unit: 'image' }, '1亿张以上', '100 million pictures or more'],
  [{ min: 2e6, max: 3e6, unit: 'call' }, '200—300万次', '2–3 million calls'],
];

describe('quantities', () => {
  it.each(QUANTITIES)('%o', (quantity, zh, en) => {
    expect(formatQuantity(quantity, units, 'zh').text).toBe(zh);
    expect(formatQuantity(quantity, units, 'en').text).toBe(en);
  });
  it('refuses a unit that does not exist', () =>
    expect(() => formatQuantity({ value: 1, unit: 'furlong' }, units, 'en')).toThrow('unknown unit "furlong"'));
});

describe('numbers', () => {
  it.each([
    [0.1 + 0.2, '0.3', '0.3'],
    [9999, '9999', '9,999'],
    [10000, '1万', '10,000'],
    [1234567, '1234567', '1,234,567'],
    [1.6e12, '1.6万亿', '1.6 trillion'],
    [-0.5, '−0.5', '−0.5'],
  ])('%d', (value, zh, en) => {
    expect(formatNumber(value, 'zh')).toBe(zh);
    expect(formatNumber(value, 'en')).toBe(en);
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
