import { describe, expect, it } from 'vitest';
import { MOST_ITEMS, filesFor, listFile } from '../../src/render/api/json.ts';

const whole = (path: string) => `https://example.org/casebook${path}`;
const items = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `case-${i}` }));

describe.each([0, 1, MOST_ITEMS, MOST_ITEMS + 1, 3 * MOST_ITEMS, 5042])('a list of %i items', (count) => {
  const list = items(count);
  it('is whole in the files that follow one another, none over the limit', () => {
    const read: { id: string }[] = [];
    const addresses: string[] = [];
    for (let page = 1, next: string | null = whole('/api/v1/cases.json'); next !== null; page++) {
      addresses.push(next);
      const file = listFile('cases', page, list, '2026-11-24', whole);
      expect(file.items.length).toBeLessThanOrEqual(MOST_ITEMS);
      expect(file.total).toBe(count);
      read.push(...file.items);
      next = file.next;
    }
    expect(read).toEqual(list);
    expect(addresses).toEqual([
      whole('/api/v1/cases.json'),
      ...Array.from({ length: filesFor(count) - 1 }, (_, i) => whole(`/api/v1/cases/page/${i + 2}.json`)),
    ]);
  });
});

it('each file says what it is', () => {
  expect(listFile('updates', 2, items(3), undefined, whole, 2)).toEqual({
    schema: 'https://example.org/casebook/api/v1/schema/updates.json',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Zhejiang AI Casebook · 浙江人工智能案例集, https://example.org/casebook/',
    updated: null,
    total: 3,
    next: null,
    items: [{ id: 'case-2' }],
  });
});
