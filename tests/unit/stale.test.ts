import { describe, expect, it } from 'vitest';
import { isStale } from '../../src/model/stale.ts';

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
