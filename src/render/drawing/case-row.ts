/** A case as a row of the catalogue, written by the server and built in the browser: finding, who and where, a result, how sure it is. */
import type { CaseCardView } from '../../views/case-card.ts';
import type { CaseRowView } from '../../views/case-row.ts';
import type { CardOptions } from './case-card.ts';
import type { Draw } from './draw.ts';
import { caveatPiece, dotted, gradeMark, resultNumber, studyPiece, titlePieces } from './parts.ts';

/** @param shown place of the result that it shows */
export function caseRow<Node>(draw: Draw<Node>, row: CaseRowView, { level, withBase, strings }: CardOptions, shown = 0): Node {
  const { headline, grade } = row.results[shown] ?? row.results[0];
  return draw(
    'article',
    { class: 'case-row' },
    draw(
      'div',
      {},
      draw(`h${level}`, {}, draw('a', { href: withBase(row.href), 'data-case': row.id }, ...titlePieces(draw, row.titlePieces))),
      draw(
        'p',
        { class: 'secondary dots' },
        ...dotted(
          draw,
          [row.who, row.place, row.cost].flatMap((fact) => fact || []),
          strings.dot,
        ),
      ),
    ),
    draw(
      'div',
      { class: 'row-result' },
      ...(headline
        ? [
            resultNumber(draw, headline.number, strings.arrow),
            draw('div', { class: 'dots' }, draw('p', { class: 'secondary' }, headline.metric), ...studyPiece(draw, 'p', headline.number)),
            ...caveatPiece(draw, 'p', headline.number, strings.joined),
          ]
        : [draw('p', { class: 'secondary' }, strings.noResult)]),
    ),
    draw('p', { class: 'row-grade' }, gradeMark(draw, grade.level, grade.line)),
  );
}

/** The card of a row, with the result that it shows. */
export const cardOfRow = (row: CaseRowView, shown = 0): CaseCardView => {
  const { headline, grade } = row.results[shown] ?? row.results[0];
  return { ...row, headline, grade };
};
