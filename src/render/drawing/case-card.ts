/** A case in a list, written by the server and built by the catalogue in the browser: swatch, finding, who and where, main result. */
import type { CaseCardView } from '../../views/case-card.ts';
import type { BarView, NumberView } from '../../views/result.ts';
import type { Draw } from './draw.ts';
import { caveats, dotted, gradeMark, resultNumber, swatch, titlePieces } from './parts.ts';

export interface CardOptions {
  /** Level of the title: 3 under a section's heading, 2 right under the page's. */
  level: 2 | 3;
  /** Adds the base path to an address of a view. */
  withBase: (address: string) => string;
  strings: { dot: string; arrow: string; noResult: string; joined: (items: readonly string[]) => string };
}

const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;
/** A bar's height, and from one to the next. */
const LANE = { high: 8, step: 10 };

/** Two bars on one scale; the values that they draw stand above them. */
const cardBars = <Node>(draw: Draw<Node>, bars: readonly BarView[], { gain, study }: NumberView): Node =>
  draw(
    'svg',
    { class: `card-bars ${gain ? 'gain' : study?.outcome ? 'no-gain' : ''}`.trim(), 'aria-hidden': 'true' },
    ...bars.map(({ side, from, to, more }, row) =>
      draw(
        'svg',
        { class: side, y: row * LANE.step, height: LANE.high },
        draw('rect', { width: percent(from), height: LANE.high }),
        ...(to > from ? [draw('rect', { class: 'up-to', x: percent(from), width: percent(to - from), height: LANE.high })] : []),
        ...(more ? [draw('svg', { x: percent(to) }, draw('path', { d: `M0 0l4 4-4 4z` }))] : []),
      ),
    ),
  );

/** @param bars both values of its result side by side, where the page has room for them */
export function caseCard<Node>(draw: Draw<Node>, card: CaseCardView, { level, withBase, strings }: CardOptions, bars: readonly BarView[] = []): Node {
  const { headline, grade } = card;
  return draw(
    'article',
    { class: 'card' },
    swatch(draw, card.swatch),
    draw(
      'div',
      { class: 'card-body' },
      draw(`h${level}`, {}, draw('a', { href: withBase(card.href), 'data-case': card.id }, ...titlePieces(draw, card.titlePieces))),
      draw('p', { class: 'secondary dots' }, ...dotted(draw, card.facts, strings.dot)),
    ),
    draw(
      'div',
      { class: 'headline' },
      ...(headline
        ? [
            resultNumber(draw, headline.number, strings.arrow),
            ...(bars.length > 0 ? [cardBars(draw, bars, headline.number)] : []),
            draw('p', { class: 'secondary' }, headline.metric),
            ...caveats(draw, 'p', headline.number, strings.joined),
          ]
        : [draw('p', { class: 'secondary' }, strings.noResult)]),
      gradeMark(draw, grade.level, grade.short),
    ),
  );
}
