import { formatDate } from '../../../i18n/format.ts';
import { overviewBlocks, sectionBlocks } from '../../../render/text/article.ts';
import type { Writing } from '../../../render/text/writing.ts';
import { overviewView, sectionView, tenMinutesView, type SectionView } from '../../../views/article.ts';
import type { DateView } from '../../../views/text.ts';
import { cell, dotted, heading1, linesOf, paragraph, type Line, type SearchDocument } from '../document.ts';

/** How old the article is, and when what it says was last checked. */
export const datedLine = (ctx: Writing, what = ctx.t.article.dated, ...more: readonly (string | undefined)[]): Line =>
  paragraph(dotted(ctx, what, ctx.t.article.checked(formatDate(ctx.model.lastChecked.slice(0, 7), ctx.language)), ...more));

/** When a page was last changed. */
export const updatedLine = ({ t }: Writing, { text }: DateView): Line => paragraph(t.case.updated + t.space + text);

/** A part of the article. */
export const sectionDocument = (ctx: Writing, id: string): SearchDocument => readingDocument(ctx, sectionView(ctx, id));

/** The whole article in ten minutes: it touches on everything, and is about nothing in particular. */
export const tenMinutesDocument = (ctx: Writing): SearchDocument => ({ ...readingDocument(ctx, tenMinutesView(ctx)), listsAll: true });

function readingDocument(ctx: Writing, view: SectionView): SearchDocument {
  const { t, language } = ctx;
  const { page, minutes, cited } = view;
  return {
    language,
    path: page.path,
    kind: 'section',
    title: page.title,
    lines: [
      datedLine(ctx, t.article.retold, minutes),
      heading1(page.title),
      ...linesOf(ctx, sectionBlocks(ctx, { ...view, previous: undefined, next: undefined })),
      updatedLine(ctx, view.updated),
      ...cited.map(({ title, publisher }) => cell(dotted(ctx, title.text, publisher))),
    ],
  };
}

/** The overview of the article. */
export function overviewDocument(ctx: Writing): SearchDocument {
  const view = overviewView(ctx);
  const { path, heading } = view.page;
  return {
    language: ctx.language,
    path,
    kind: 'section',
    title: heading,
    lines: [heading1(heading), datedLine(ctx), ...linesOf(ctx, overviewBlocks(ctx, view)), updatedLine(ctx, view.updated)],
  };
}
