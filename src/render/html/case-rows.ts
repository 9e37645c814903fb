import type { ViewContext } from '../../views/context.ts';
import type { CaseRowView } from '../../views/case-row.ts';
import { drawingStrings } from '../client-data/drawing-strings.ts';
import { caseRow } from '../drawing/case-row.ts';
import { drawHtml, htmlOf, type Html } from '../drawing/draw.ts';
import { withBase } from '../../routes.ts';

const drawn = new WeakMap<CaseRowView, Html>();

/** Rows of cases as HTML. Each is drawn once, since it stands on dozens of lists: its view is that of one language, and the same on all of them. */
export function caseRowsHtml(rows: readonly CaseRowView[], { language, t }: Pick<ViewContext, 'language' | 't'>): string {
  const strings = { ...drawingStrings(language), joined: t.joined };
  const htmlOfRow = (row: CaseRowView): Html => {
    const html = drawn.get(row) ?? caseRow(drawHtml, row, { level: 3, withBase, strings });
    drawn.set(row, html);
    return html;
  };
  return htmlOf(rows.map(htmlOfRow));
}
