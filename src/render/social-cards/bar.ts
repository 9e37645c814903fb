/** A value as a bar, on sheets and cards. */
import type { Bar } from '../../model/bars.ts';
import { pathData, type Rectangle } from '../../model/weave.ts';
import type { Colours } from './colours.ts';
import type { Pen } from './pen.ts';

/** How much of the stretch between both ends of a value is seen. */
export const RANGE = 0.45;

/** Solid up to the low end, light up to the high one; pointed where that may be passed. */
export function drawBar(pen: Pen, { from, to, more }: Bar, lane: (from: number, to: number) => Rectangle, fill: keyof Colours): void {
  pen.shape({ d: pathData([lane(0, from)]), fill });
  if (to > from) pen.shape({ d: pathData([lane(from, to)]), fill, opacity: RANGE });
  if (!more) return;
  const { x, y, width, height } = lane(to, to);
  pen.shape({ d: `M${Math.round(x + width)} ${y}l${Math.round(height / 2)} ${height / 2}l-${Math.round(height / 2)} ${height / 2}z`, fill });
}
