/** A case in a list, written by the server and built by the catalogue in the browser: swatch, finding, who and where, main result. */
import type { CaseCardView } from '../../views/case-card.ts';
import type { Draw } from './draw.ts';
import { caveats, dotted, gradeMark, resultNumber, swatch, titlePieces } from './parts.ts';

export interface CardOptions {
  /** Level of the title: 3 under a section's heading, 2 right under the page's. */
  level: 2 | 3;
  /** Adds the base path to an address of a view. */
  withBase: (address: string) => string;
  strings: { dot: string; arrow: string; noResult: string; joined: (items: readonly string[]) => string };
}

/** @param below what stands below its number */
export function caseCard<Node>(draw: Draw<Node>, card: CaseCardView, { level, withBase, strings }: CardOptions, below: readonly Node[] = []): Node {
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
            ...below,
            draw('p', { class: 'secondary' }, headline.metric),
            ...caveats(draw, 'p', headline.number, strings.joined),
          ]
        : [draw('p', { class: 'secondary' }, strings.noResult)]),
      gradeMark(draw, grade.level, grade.short),
    ),
  );
}
