/** Running text as data: words, links, dates, and notes of less weight. Views hold no markup. */
import { formatDate, formatQuantity, quantityInProse } from '../i18n/format.ts';
import type { Result } from '../model/cases.ts';
import { parseMarks } from '../model/marked-text.ts';
import type { Localized, Quantity } from '../records/primitives.ts';
import { pageAddress, routes } from '../routes.ts';
import type { ViewContext } from './context.ts';
import { resultValue } from './result-value.ts';

/** Words that lead somewhere. */
export interface LinkView {
  text: string;
  /** A page of the site by its address below the base path (/en/cases/), a place on the same page (#r1), or another site. */
  href: string;
  /** It leads to an entry that explains the word: in running text that can be done in place. */
  term?: true;
}
/** A day or month, and how it is written. */
export interface DateView {
  text: string;
  date: string;
}
/** Words of less weight. */
export interface NoteView {
  note: string;
}
export type Piece = string | LinkView | DateView | NoteView;
export type Text = readonly Piece[];

export const isLink = (piece: Piece): piece is LinkView => typeof piece === 'object' && 'href' in piece;

/** A text as plain words. */
export const plainText = (text: Text): string =>
  text.map((piece) => (typeof piece === 'string' ? piece : 'note' in piece ? piece.note : piece.text)).join('');

/** Texts in one, with the same words between them. */
export const joinTexts = (texts: readonly Text[], between: string): Text => texts.flatMap((text, i) => (i > 0 ? [between, ...text] : [...text]));

/** Links in a line. */
export const linked = (links: readonly LinkView[], between: string): Text =>
  joinTexts(
    links.map((link) => [link]),
    between,
  );

/** A link to a page of the site in the view's language. */
export const pageLink = ({ language }: ViewContext, path: string, text: string): LinkView => ({ text, href: pageAddress(language, path) });

export const dateView = ({ language }: ViewContext, date: string): DateView => ({ text: formatDate(date, language), date });

export const quantityText = ({ model, language }: ViewContext, quantity: Quantity): string =>
  formatQuantity(quantity, model.content.taxonomy.unit, language).text;

/** A figure of the article as its prose has it. */
export const figureText = ({ model, language }: ViewContext, id: string): string =>
  quantityInProse(model.figureOf(id).quantity, model.content.taxonomy.unit, language);

/** An entry's name, linked where it has a page: the short name, or another one. */
export function entryPiece(ctx: ViewContext, id: string, name = ctx.model.nameOf(id, ctx.language)): string | LinkView {
  return ctx.model.entries.get(id)?.hasPage ? pageLink(ctx, routes.entry(id), name) : name;
}

/** An entry by its full name, as lists of facts give it. */
export const fullEntryPiece = (ctx: ViewContext, id: string): string | LinkView =>
  entryPiece(ctx, id, ctx.model.entries.get(id)?.data.name[ctx.language]);

/** Record prose: its marks become links to entries and cases, its placeholders the numbers of the case's results. */
export const proseText = (ctx: ViewContext, text: Localized, results: readonly Result[] = []): Text =>
  parseMarks(text[ctx.language], results).map((piece) => {
    if (piece.kind === 'text') return piece.text;
    if (piece.kind === 'value') return resultValue(piece.result, piece.key, ctx.model.content.taxonomy.unit, ctx.language)?.text ?? '';
    const name = piece.text ?? ctx.model.nameOf(piece.id, ctx.language);
    if (ctx.model.caseById.has(piece.id)) return pageLink(ctx, routes.case(piece.id), name);
    const link = entryPiece(ctx, piece.id, name);
    return typeof link === 'string' ? link : { ...link, term: true };
  });
