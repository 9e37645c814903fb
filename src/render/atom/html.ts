import { escaped } from '../drawing/draw.ts';
import type { Block, Inline, Item } from '../text/blocks.ts';

function inlineHtml(piece: Inline): string {
  if (typeof piece === 'string') return escaped(piece);
  if ('strong' in piece) return `<strong>${piece.strong.map(inlineHtml).join('')}</strong>`;
  return `<a href="${escaped(piece.link)}">${escaped(piece.text)}</a>`;
}

const lineHtml = (pieces: readonly Inline[]): string => pieces.map(inlineHtml).join('');

const itemHtml = ({ item, under = [] }: Item): string =>
  `<li>${lineHtml(item)}${under.length > 0 ? `<ul>${under.map((line) => `<li>${lineHtml(line)}</li>`).join('')}</ul>` : ''}</li>`;

/** Blocks as HTML without a page around them, as a feed reader shows it: no class, no style, absolute links only if the blocks have them. */
export const blocksHtml = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if ('heading' in block) return `<h${block.heading}>${escaped(block.text)}</h${block.heading}>`;
      if ('paragraph' in block) return `<p>${lineHtml(block.paragraph)}</p>`;
      if ('aside' in block) return `<blockquote>${blocksHtml(block.aside)}</blockquote>`;
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.list.map(itemHtml).join('')}</${tag}>`;
    })
    .join('\n');
