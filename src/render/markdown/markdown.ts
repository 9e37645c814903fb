import type { Block, Inline, Item, Note } from '../text/blocks.ts';

export type MarkdownInline = Inline | Note;

/** Marks that Markdown would read as its own, wherever they stand. */
const MARKDOWN_MARKS = /[\\`*_[\]<>|~]|&(?=#?\w+;)/g;
/** What would begin a list, a heading or a quotation at the start of a line. */
const BLOCK_START = /^(\d+)([.)])(?=\s)|^([-+#=])(?=\s|#|=|-|$)/;

/** A web address in running text, without the stop of the sentence. Markdown links it by itself, backslashes and all, so it gets none. */
const BARE_ADDRESS = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?)])/;

/** Words as Markdown that says just these words. */
export const plainMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .split(BARE_ADDRESS)
    .map((part, i) => (i % 2 === 1 ? `<${part}>` : part.replace(MARKDOWN_MARKS, '\\$&')))
    .join('');

/** An address between the round brackets of a link; in angle brackets where it has round ones or spaces of its own. */
const target = (address: string): string => (/[()\s<>]/.test(address) ? `<${address.replace(/[<>\s]/g, encodeURIComponent)}>` : address);

function inlineMarkdown(piece: MarkdownInline): string {
  if (typeof piece === 'string') return plainMarkdown(piece);
  if ('note' in piece) return `[^${piece.note}]`;
  if ('strong' in piece) return `**${piece.strong.map(inlineMarkdown).join('')}**`;
  return `[${plainMarkdown(piece.text)}](${target(piece.link)})`;
}

/** Pieces in one line. */
export const lineMarkdown = (pieces: readonly MarkdownInline[]): string =>
  pieces
    .map(inlineMarkdown)
    .join('')
    .trim()
    .replace(BLOCK_START, (_, digits: string | undefined, stop: string, mark: string) => (digits === undefined ? `\\${mark}` : `${digits}\\${stop}`));

function itemMarkdown({ item, under = [] }: Item<MarkdownInline>, bullet: string): string {
  const indent = ' '.repeat(bullet.length + 1);
  return [`${bullet} ${lineMarkdown(item)}`, ...under.map((line) => `${indent}- ${lineMarkdown(line)}`)].join('\n');
}

/** Blocks as GitHub-flavoured Markdown, an empty line between them, no line end after the last. */
export const blocksMarkdown = (blocks: readonly Block<MarkdownInline>[]): string =>
  blocks
    .map((block) => {
      if ('heading' in block) return `${'#'.repeat(block.heading)} ${plainMarkdown(block.text)}`;
      if ('paragraph' in block) return lineMarkdown(block.paragraph);
      if ('aside' in block) return blocksMarkdown(block.aside).replace(/^/gm, '> ').replace(/ +$/gm, '');
      return block.list.map((item, i) => itemMarkdown(item, block.ordered ? `${i + 1}.` : '-')).join('\n');
    })
    .join('\n\n');
