import type { Quantity } from '../records/primitives.ts';
import type { Taxonomy } from '../records/schemas/taxonomy.ts';
import { ends } from './quantity.ts';

/** Two values of one dimension as lengths on one scale from zero, in parts of the longer one (0–1). */
export interface Bars {
  before: { from: number; to: number };
  after: { from: number; to: number };
}

/**
 * Lengths for a before-and-after picture. A range is drawn solid up to its lower end and light up to its upper end.
 *
 * @returns undefined where nothing can be drawn truly: other dimensions, or values below zero
 */
export function beforeAfterBars(before: Quantity, after: Quantity, units: Taxonomy['unit']): Bars | undefined {
  const [b, a] = [units[before.unit], units[after.unit]];
  if (!b || !a || b.dimension !== a.dimension) return undefined;
  const base = (quantity: Quantity, factor: number) => ends(quantity).map((end) => end * factor) as [number, number];
  const [b1, b2] = base(before, b.factor);
  const [a1, a2] = base(after, a.factor);
  const longest = Math.max(b2, a2);
  if (Math.min(b1, a1) < 0 || longest <= 0) return undefined;
  return { before: { from: b1 / longest, to: b2 / longest }, after: { from: a1 / longest, to: a2 / longest } };
}
