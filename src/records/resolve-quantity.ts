import type { Content } from './content.ts';
import type { Quantity } from './primitives.ts';

export type QuantityOrFigure = Quantity | { figure: string };

/** The quantity itself, or the one that its figure record holds. */
export function resolveQuantity(value: QuantityOrFigure | undefined, { records }: Pick<Content, 'records'>): Quantity | undefined {
  if (value === undefined) return undefined;
  return 'figure' in value ? records.figures.get(value.figure)?.data.quantity : value;
}
