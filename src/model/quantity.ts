import type { Quantity } from '../records/primitives.ts';

/** The ends of a quantity as numbers: a single value is both of its ends. Open ends repeat the known one. */
export function ends(quantity: Quantity): [low: number, high: number] {
  const { value, min, max } = quantity;
  const low = value ?? min ?? max ?? 0;
  return [low, value ?? max ?? low];
}

/** How far 'about', 'nearly' and 'over' may be from their number. Sources never say; a tenth is a guess at the most that the words allow. */
const LEEWAY = 0.1;

/**
 * The ends between which the true value lies, taken as widely as the source's words allow: 'nearly 50' may be 45, 'over 20' may be 22.
 * An end that a source leaves open is infinite. To test for 'at most', compare the upper end; for 'at least', the lower.
 */
export function widestEnds({ value, min, max, qualifier }: Quantity): [low: number, high: number] {
  const spread = (value: number, widens: boolean) => (widens ? LEEWAY * Math.abs(value) : 0);
  const [least, most] = [value ?? min ?? -Infinity, value ?? max ?? Infinity];
  // A fall is negative: 'nearly -50' is above -50, not below it.
  const falls = (value ?? max ?? min ?? 0) < 0;
  const [toZero, fromZero] = [
    qualifier === 'about' || qualifier === 'nearly' || qualifier === 'under',
    qualifier === 'about' || qualifier === 'over',
  ];
  const [down, up] = falls ? [fromZero, toZero] : [toZero, fromZero];
  return [Number.isFinite(least) ? least - spread(least, down) : least, Number.isFinite(most) ? most + spread(most, up) : most];
}
