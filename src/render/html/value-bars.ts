/** Both values of a result as two bars on one scale, where their numbers stand beside them. On the server alone: a script has no room for it. */
import type { BarView, NumberView } from '../../views/result.ts';
import { drawHtml, type Html } from '../drawing/draw.ts';

const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;
/** A bar's height, and from one to the next. */
const LANE = { high: 8, step: 10 };

/** None where there are no bars. */
export function valueBars(bars: readonly BarView[], { gain, study }: Pick<NumberView, 'gain' | 'study'>): Html[] {
  if (bars.length === 0) return [];
  const lanes = bars.map(({ side, from, to, more }, row) =>
    drawHtml(
      'svg',
      { class: side, y: row * LANE.step, height: LANE.high },
      drawHtml('rect', { width: percent(from), height: LANE.high }),
      ...(to > from ? [drawHtml('rect', { class: 'up-to', x: percent(from), width: percent(to - from), height: LANE.high })] : []),
      ...(more ? [drawHtml('svg', { x: percent(to) }, drawHtml('path', { d: 'M0 0l4 4-4 4z' }))] : []),
    ),
  );
  const colour = gain ? ' gain' : study?.outcome ? ' no-gain' : '';
  return [drawHtml('svg', { class: `value-bars${colour}`, 'aria-hidden': 'true' }, ...lanes)];
}
