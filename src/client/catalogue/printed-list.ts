import type { ToolStrings } from '../../i18n/tools.ts';
import type { CaseRowView } from '../../views/case-row.ts';
import { caveats, inlineNumber } from '../../render/drawing/parts.ts';
import { element } from '../dom.ts';
import { drawElement } from '../draw.ts';

/** A case, and the place of the result that is shown of it. */
export interface ShownCase {
  aiCase: CaseRowView;
  shown: number;
}

/** What stands between two values and between caveats. */
interface PrintedWords {
  arrow: string;
  joined: (items: readonly string[]) => string;
}

/**
 * A filtered list as paper has it: what was asked, where it stands, and a row for each case.
 *
 * @param query the filters in words
 */
export function printedList(cases: readonly ShownCase[], query: string, count: string, t: ToolStrings, words: PrintedWords): Node[] {
  const { printed } = t;
  const line = (name: string, text: string) => element('p', {}, name + t.colon + text);
  const columns = [printed.title, printed.who, printed.place, printed.result, printed.grade, printed.sources];
  return [
    line(printed.query, `${query}${query ? t.semicolon : ''}${count}`),
    line(printed.address, location.href),
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)))),
      element('tbody', {}, ...cases.map((one) => element('tr', {}, ...cells(one, words)))),
    ),
  ];
}

function cells({ aiCase, shown }: ShownCase, { arrow, joined }: PrintedWords): Node[] {
  const { headline, grade } = aiCase.results[shown] ?? aiCase.results[0];
  const result = headline
    ? [
        element('b', {}, ...inlineNumber(drawElement, headline.number, arrow)),
        ' ',
        headline.metric,
        ...caveats(drawElement, 'p', headline.number, joined),
      ]
    : [];
  return [
    element('th', { scope: 'row' }, aiCase.title),
    element('td', {}, aiCase.who),
    element('td', {}, aiCase.place),
    element('td', {}, ...result),
    element('td', {}, grade.short),
    element('td', {}, String(aiCase.sources)),
  ];
}
