import type { Language } from '../../i18n/language.ts';
import type { Model } from '../../model/model.ts';
import { absolute, href, linkTo, withBase } from '../../routes.ts';
import { viewContext, type ViewContext } from '../../views/context.ts';
import { entryPiece, isLink, pageLink, type LinkView, type Text } from '../../views/text.ts';
import { joinPieces, type Inline } from './blocks.ts';

/** What a text is written with: what views are made from, and the site's own host where it was told one. */
export interface Writing extends ViewContext {
  host: URL | undefined;
}

export const writing = (model: Model, language: Language, host: URL | undefined): Writing => ({ ...viewContext(model, language), host });

/** The whole address of a page in the text's language; undefined for a site that wasn't told its host. */
export const pageUrl = ({ language, host }: Writing, path: string): string | undefined => absolute(host, href(language, path));

/** Where a link to a page leads: a whole address, since such texts are read away from the site, or one on the text's own host. */
export const pageTarget = ({ language, host }: Writing, path: string): string => linkTo(host, href(language, path));

export const link = ({ host }: Writing, { text, href: to }: LinkView): Inline => ({ link: linkTo(host, withBase(to)), text });

export const pagePiece = (ctx: Writing, path: string, text: string): Inline => link(ctx, pageLink(ctx, path, text));

/** An entry's name, linked where it has a page. */
export const entryInline = (ctx: Writing, id: string, name?: string): Inline => inlines(ctx, [entryPiece(ctx, id, name)])[0]!;

/** A view's text as pieces of a line. */
export const inlines = (ctx: Writing, text: Text): Inline[] =>
  text.map((piece) => (typeof piece === 'string' ? piece : isLink(piece) ? link(ctx, piece) : 'note' in piece ? piece.note : piece.text));

/** Links in a line. */
export const joined = (ctx: Writing, links: readonly LinkView[], between: string): Inline[] =>
  joinPieces(
    links.map((to) => [link(ctx, to)]),
    between,
  );

/** A name and what is to be said under it, as one line of a list. */
export const row = ({ t }: Writing, name: string, ...pieces: readonly Inline[]): readonly Inline[] => [{ strong: [name] }, t.colon, ...pieces];
