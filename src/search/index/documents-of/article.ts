import { formatDate } from '../../../i18n/format.ts';
import { overviewBlocks, sectionBlocks } from '../../../render/text/article.ts';
import type { Writing } from '../../../render/text/writing.ts';
import { overviewView, sectionView } from '../../../views/article.ts';
import type { DateView } from '../../../views/text.ts';
import { cell, dotted, heading1, linesOf, paragraph, type Line, type SearchDocument } from '../document.ts';

/** How old the article is, and when what it says was last checked. */
export const datedLine = (of: Writing, what = of.t.article.dated, ...more: readonly (string | undefined)[]): Line =>
  paragraph(dotted(of, what, of.t.article.checked(formatDate(of.model.lastChecked.slice(0, 7), of.language)), ...more));

/** When a page was last changed. */
export const updatedLine = ({ t }: Writing, { text }: DateView): Line => paragraph(t.case.updated + t.space + text);

/** A part of the article. */
export function sectionDocument(of: Writing, id: string): SearchDocument {
  const { t, language } = of;
  const view = sectionView(of, id);
  const { page, minutes, original, cited } = view;
  return {
    language,
    path: page.path,
    kind: 'section',
    title: page.title,
    lines: [
      datedLine(of, t.article.retold, minutes, original && t.article.original + t.colon + original),
      heading1(page.title),
      ...linesOf(of, sectionBlocks(of, { ...view, previous: undefined, next: undefined })),
      updatedLine(of, view.updated),
      ...cited.map(({ title, publisher }) => cell(dotted(of, title.text, publisher))),
    ],
  };
}

/** The overview of the article. */
export function overviewDocument(of: Writing): SearchDocument {
  const view = overviewView(of);
  const { path, heading } = view.page;
  return {
    language: of.language,
    path,
    kind: 'section',
    title: heading,
    lines: [heading1(heading), datedLine(of), ...linesOf(of, overviewBlocks(of, view)), updatedLine(of, view.updated)],
  };
}
