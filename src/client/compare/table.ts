/** The table of a comparison: one column per case, one row per question. Pure: it draws with whatever maker of elements it is given. */
import type { ToolStrings } from '../../i18n/tools.ts';
import type { DrawingStrings } from '../../render/client-data/drawing-strings.ts';
import { evidence } from '../../render/drawing/case-parts.ts';
import { drawText, type Draw } from '../../render/drawing/draw.ts';
import { caveats, gradeMark, resultNumber } from '../../render/drawing/parts.ts';
import { richText } from '../../render/drawing/rich-text.ts';
import { withBase } from '../../base-path.ts';
import type { CaseDetailsView, ResultDetailsView } from '../../views/case-details.ts';
import type { Text } from '../../views/text.ts';

/** Facts that don't help to compare cases. */
const UNCOMPARED_FACTS = new Set(['field', 'added']);

/** What a result is compared with and who says so, in words. */
export const comparedRows = ({ rows }: ResultDetailsView, colon: string): string[] =>
  rows.map(({ name, value }) => name + colon + (typeof value === 'string' ? value : value.text));

/**
 * @param kinds names of the kinds of results, in their order
 * @param t the tools' words
 * @param strings what stands between the drawn parts
 */
export function compareTable<Node>(
  draw: Draw<Node>,
  cases: readonly CaseDetailsView[],
  kinds: Readonly<Record<string, string>>,
  t: ToolStrings,
  strings: DrawingStrings,
): Node {
  type Cell = <N>(draw: Draw<N>, details: CaseDetailsView) => (N | string)[];
  const joined = (items: readonly string[]) => items.join(strings.between);

  /** A cell that a case can't fill says so; a row in which all cases are alike is dimmed. */
  const row = (name: string, cell: Cell, kind = '') => {
    const filled = <N>(make: Draw<N>, details: CaseDetailsView) => {
      const pieces = cell(make, details);
      return pieces.length > 0 ? pieces : [make('span', { class: 'secondary' }, t.notDisclosed)];
    };
    const said = cases.map((details) => filled(drawText, details).join(''));
    const same = said.length > 1 && said.every((other) => other === said[0]);
    return draw(
      'tr',
      { class: [kind, same ? 'alike-row' : ''].filter(Boolean).join(' ') || undefined },
      draw('th', { scope: 'row' }, name),
      ...cases.map((details) => draw('td', {}, ...filled(draw, details))),
    );
  };
  const text =
    (textOf: (one: CaseDetailsView) => Text | undefined): Cell =>
    (make, one) =>
      richText(make, textOf(one) ?? [], withBase);

  /** The results of one kind, each with its number and caveats, what it is compared with, and its grade. */
  const resultsOf =
    (kind: string): Cell =>
    (make, { results }) => {
      const items = results
        .filter((result) => result.kind === kind)
        .map((result) =>
          make(
            'li',
            {},
            make('span', {}, result.metric),
            resultNumber(make, result.number, strings.arrow),
            ...caveats(make, 'p', result.number, joined),
            make('span', { class: 'secondary' }, comparedRows(result, t.colon).join(' · ')),
            gradeMark(make, result.grade.level, result.grade.text),
          ),
        );
      return items.length > 0 ? [make('ul', {}, ...items)] : [];
    };

  /** Link to the comparison without this case. */
  const remover = ({ id, title }: CaseDetailsView) => {
    if (cases.length < 3) return [];
    const others = cases.filter((other) => other.id !== id).map((other) => other.id);
    return [
      draw('a', { class: 'remove-column', href: `?ids=${others.join(',')}`, 'aria-label': t.removeCase(title), title: t.removeCase(title) }, '×'),
    ];
  };

  return draw(
    'table',
    {},
    draw(
      'thead',
      {},
      draw(
        'tr',
        {},
        draw('td', {}),
        ...cases.map((details) =>
          draw('th', { scope: 'col' }, draw('a', { href: withBase(details.href), 'data-case': details.id }, details.title), ...remover(details)),
        ),
      ),
    ),
    draw(
      'tbody',
      {},
      row(t.evidence, (make, details) => evidence(make, details, strings)),
      row(
        t.summary,
        text(({ summary }) => summary),
        'long-text-row',
      ),
      ...(cases[0]?.facts ?? [])
        .filter(({ id }) => !UNCOMPARED_FACTS.has(id))
        .map(({ id, name }) =>
          row(
            name,
            text(({ facts }) => facts.find((fact) => fact.id === id)?.text),
          ),
        ),
      ...Object.entries(kinds)
        .filter(([kind]) => cases.some(({ results }) => results.some((result) => result.kind === kind)))
        .map(([kind, name]) => row(t.kind(name), resultsOf(kind), 'result-row')),
      row(t.undisclosed, (make, { undisclosed }) =>
        undisclosed.length > 0 ? [make('ul', { class: 'inline-list' }, ...undisclosed.map((item) => make('li', {}, item.text)))] : [t.nothing],
      ),
      row(
        t.doubts,
        text(({ doubts }) => doubts),
        'long-text-row',
      ),
    ),
  );
}
