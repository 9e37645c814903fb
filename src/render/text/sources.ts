import type { SourceLineView, SourceView } from '../../views/source.ts';
import type { Block, Inline } from './blocks.ts';
import type { Writing } from './writing.ts';

/** One source in a line: title (linked only to pages worth trust), author, publisher, date, kind and voice, what is missing and why. */
export const sourcePieces = ({ t }: Writing, { title, translation, url, details, archived, doi, ties, missing }: SourceView): Inline[] => [
  url ? { link: url, text: title } : title,
  ...(translation ? [translation] : []),
  ...details.flatMap((part) => [t.dot, part]),
  ...[doi, archived].flatMap((link): Inline[] => (link ? [t.dot, { link: link.href, text: link.text }] : [])),
  ...(ties ? [t.stop + ties] : []),
  ...(missing ? [t.stop + missing] : []),
];

/** Sources as a numbered list, reprints under their original. */
export const sourceBlock = (ctx: Writing, sources: readonly SourceLineView[]): Block => ({
  ordered: true,
  list: sources.map((source) => ({ item: sourcePieces(ctx, source), under: source.reprints.map((reprint) => sourcePieces(ctx, reprint)) })),
});
