import type { Content } from '../records/content.ts';
import type { Quantity } from '../records/primitives.ts';

export type QuantityOrFigure = Quantity | { figure: string };

/** The quantity itself, or the one that its figure record holds. */
export function resolveQuantity(value: QuantityOrFigure | undefined, content: Content): Quantity | undefined {
  if (value === undefined) return undefined;
  return 'figure' in value ? content.records.figures.get(value.figure)?.data.quantity : value;
}

/** The ends of a quantity as numbers: a single value is both of its ends. Open ends repeat the known one. */
export function ends(quantity: Quantity): [low: number, high: number] {
  const { value, min, max } = quantity;
  const low = value ?? min ?? max ?? 0;
  return [low, value ?? max ?? low];
}
