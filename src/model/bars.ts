import type { Quantity } from '../records/primitives.ts';
import type { Taxonomy } from '../records/schemas/taxonomy.ts';
import { ends } from './quantity.ts';

/** The cautious and the bold end of a value, in parts of its scale (0–1); a value without a range ends where it begins. */
export interface Bar {
  from: number;
  to: number;
  /** Whether the true value may lie beyond its end: over 20, 4 or more. */
  more?: boolean;
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
 * value that is stated. A range is drawn solid up to its lower end and light up to its upper end; what is under a value, or at most that,
 * begins at zero, and what is over it, or at least that, may go on.
 *
 * @returns undefined where nothing can be drawn truly: other dimensions, or values below zero
 */
export function beforeAfterBars(before: Quantity, after: Quantity, units: Taxonomy['unit']): Bars | undefined {
  const [b, a] = [units[before.unit], units[after.unit]];
  if (!b || !a || b.dimension !== a.dimension) return undefined;
  const base = (quantity: Quantity, factor: number) =>
    ends(quantity).map((end, i) => (i === 0 && isOpenBelow(quantity) ? Math.min(0, end) : end * factor)) as [number, number];
  const [b1, b2] = base(before, b.factor);
  const [a1, a2] = base(after, a.factor);
  const whole = before.unit === PERCENT && after.unit === PERCENT ? 100 * b.factor : 0;
  const scale = Math.max(whole, b2, a2);
  if (Math.min(b1, a1) < 0 || scale <= 0) return undefined;
  const bar = (quantity: Quantity, from: number, to: number): Bar => ({
    from: from / scale,
    to: to / scale,
    ...(isOpenAbove(quantity) && { more: true }),
  });
  return { before: bar(before, b1, b2), after: bar(after, a1, a2) };
}

const isOpenBelow = ({ value, min, qualifier }: Quantity): boolean => qualifier === 'under' || (value === undefined && min === undefined);
/** Whether the true value may lie above the upper end: over 20, 4 or more. */
export const isOpenAbove = ({ value, max, qualifier }: Quantity): boolean => qualifier === 'over' || (value === undefined && max === undefined);
