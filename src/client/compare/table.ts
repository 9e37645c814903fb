/** The table of a comparison: one column per case, one row per question. Pure: it draws with whatever maker of elements it is given. */
import type { ToolStrings } from '../../i18n/tools.ts';
import type { DrawingStrings } from '../../render/client-data/drawing-strings.ts';
import { checkedDay } from '../../render/drawing/case-parts.ts';
import { drawText, type Draw } from '../../render/drawing/draw.ts';
import { caveats, gradeMark, resultNumber } from '../../render/drawing/parts.ts';
import { richText } from '../../render/drawing/rich-text.ts';
import { withBase } from '../../base-path.ts';
import type { CaseDetailsView, ResultDetailsView } from '../../views/case-details.ts';
import type { Text } from '../../views/text.ts';

/** Columns that a phone shows at a time: the first ones. */
export const COLUMNS_ON_PHONE = 2;
/** Facts that don't help to compare cases, or stand in the heads of the columns. */
const UNCOMPARED_FACTS = new Set(['adopter', 'added']);

/** What a result is compared with and who says so, in words. */
export const comparedRows = ({ rows }: ResultDetailsView, colon: string): string[] =>
  rows.map(({ name, value }) => name + colon + (typeof value === 'string' ? value : value.text));

/** Short names of cases: their users; the title where no user is on record, or several cases have the same one. */
function shortNames(cases: readonly CaseDetailsView[]): string[] {
  const users = cases.map(({ facts }) => richText(drawText, facts.find(({ id }) => id === 'adopter')?.text ?? [], String).join(''));
  return cases.map(({ title }, i) => (users[i] && users.indexOf(users[i]) === users.lastIndexOf(users[i]) ? users[i] : title));
}

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
  const names = shortNames(cases);

  // The roles are said, since some browsers forget them where a narrow screen lays the rows out as grids.
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
      { role: 'row', class: [kind, same ? 'alike-row' : ''].filter(Boolean).join(' ') || undefined },
      draw('th', { role: 'rowheader', scope: 'row' }, name),
      ...cases.map((details) => draw('td', { role: 'cell' }, ...filled(draw, details))),
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

  /** On a phone, which case stands in this column. */
  const switcher = (column: number) =>
    cases.length > COLUMNS_ON_PHONE && column < COLUMNS_ON_PHONE
      ? [
          draw(
            'select',
            { 'data-column': column, 'aria-label': t.column(column + 1) },
            ...cases.map(({ id }, i) => draw('option', { value: id, selected: i === column ? '' : undefined }, names[i]!)),
          ),
        ]
      : [];

  return draw(
    'table',
    { role: 'table', class: `columns-${cases.length}` },
    draw(
      'thead',
      { role: 'rowgroup' },
      draw(
        'tr',
        { role: 'row' },
        draw('td', { role: 'cell' }),
        ...cases.map((details, i) =>
          draw(
            'th',
            { role: 'columnheader', scope: 'col' },
            ...switcher(i),
            draw('a', { href: withBase(details.href), 'data-case': details.id }, names[i]!),
            ...remover(details),
            draw('a', { class: 'column-grade', href: strings.grades }, gradeMark(draw, details.grade.level, details.grade.short)),
          ),
        ),
      ),
    ),
    draw(
      'tbody',
      { role: 'rowgroup' },
      ...Object.entries(kinds)
        .filter(([kind]) => cases.some(({ results }) => results.some((result) => result.kind === kind)))
        .map(([kind, name]) => row(t.kind(name), resultsOf(kind), 'result-row')),
    ),
    draw(
      'tbody',
      { role: 'rowgroup' },
      row(t.finding, (make, { href, title }) => [make('a', { href: withBase(href) }, title)]),
      row(
        t.summary,
        text(({ summary }) => summary),
        'long-text-row',
      ),
      row(t.evidence, (make, { voices, checked }) => [voices, strings.dot, checkedDay(make, checked)]),
      ...(cases[0]?.facts ?? [])
        .filter(({ id }) => !UNCOMPARED_FACTS.has(id))
        .map(({ id, name }) =>
          row(
            name,
            text(({ facts }) => facts.find((fact) => fact.id === id)?.text),
          ),
        ),
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
