import type { Quantity } from '../records/primitives.ts';
import type { Taxonomy } from '../records/schemas/taxonomy.ts';
import { ends } from './quantity.ts';

/** The cautious and the bold end of a value, in parts of its scale (0–1); a value without a range ends where it begins. */
export interface Bar {
  from: number;
  to: number;
}

/** Two values of one dimension on one scale from zero. */
export interface Bars {
  before: Bar;
  after: Bar;
}

/** The unit in which the whole is 100. */
export const PERCENT = 'percent';

/**
 * Lengths for a picture of two values, the same wherever it is drawn: percentages on a scale up to 100, anything else up to the largest
 * value that is stated. A range is drawn solid up to its lower end and light up to its upper end.
 *
 * @returns undefined where nothing can be drawn truly: other dimensions, or values below zero
 */
export function beforeAfterBars(before: Quantity, after: Quantity, units: Taxonomy['unit']): Bars | undefined {
  const [b, a] = [units[before.unit], units[after.unit]];
  if (!b || !a || b.dimension !== a.dimension) return undefined;
  const base = (quantity: Quantity, factor: number) => ends(quantity).map((end) => end * factor) as [number, number];
  const [b1, b2] = base(before, b.factor);
  const [a1, a2] = base(after, a.factor);
  const whole = before.unit === PERCENT && after.unit === PERCENT ? 100 * b.factor : 0;
  const scale = Math.max(whole, b2, a2);
  if (Math.min(b1, a1) < 0 || scale <= 0) return undefined;
  return { before: { from: b1 / scale, to: b2 / scale }, after: { from: a1 / scale, to: a2 / scale } };
}
