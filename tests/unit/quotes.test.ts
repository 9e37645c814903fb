import { describe, expect, it } from 'vitest';
import { readWith } from './fixture.ts';

// A quote holds a number of its result. Where it has digits, one of them is meant, unless the number stands beside them in words.

const CASE = 'cases/shoe-gluing.yaml';
const BEFORE = `    after: { value: 11, unit: second }
    comparator: manual
    as_of: 2025-09
    claimed_by: adopter
    better: lower
`;

/** The kinds of problem that are told where the result is this number of seconds and its source is quoted with these words. */
const told = (seconds: number, quoted: string): string[] =>
  readWith({
    [CASE]: {
      replace: [
        BEFORE,
        `${BEFORE.replace('value: 11', `value: ${seconds}`)}    quote: { text: ${quoted}, source: wenling-daily, translated: in our words }\n`,
      ],
    },
  }).problems.flatMap(({ code }) => (code === 'quoteNumber' ? [code] : []));

describe('two in Chinese words beside the digits of another number', () => {
  it.each([
    ['a count', '两秒内涂完近70只'],
    ['a count in traditional characters', '兩秒內塗完近70隻'],
  ])('is the number: %s', (_name, quoted) => {
    expect(told(2, quoted)).toEqual([]);
    expect(told(3, quoted)).toEqual(['quoteNumber']);
  });
  it.each([
    ['another word', '三秒内涂完近70只'],
    ['the head of a larger number', '两百秒内涂完近70只'],
    ['the tail of a larger number', '一百零两秒涂完近70只'],
  ])('is not: %s', (_name, quoted) => {
    expect(told(2, quoted)).toEqual(['quoteNumber']);
  });
});
