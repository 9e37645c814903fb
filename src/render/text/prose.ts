import { mdxToMdast, type MdastNode } from 'satteri';
import type { PictureName } from '../../records/picture-names.ts';
import { linkTo, withBase } from '../../routes.ts';
import { heading, paragraph, type Block, type Inline } from './blocks.ts';
import { casePieces } from './case.ts';
import type { MarkdownInline } from '../markdown/markdown.ts';
import { pictureBlock } from './pictures.ts';
import { updateAside } from './update.ts';
import { caseCardView } from '../../views/case-card.ts';
import { pictureView } from '../../views/pictures/index.ts';
import { figureText } from '../../views/text.ts';
import { updateView } from '../../views/update.ts';
import { entryInline, type Writing } from './writing.ts';

/** What the nodes of prose have in common, as this file reads them. */
interface Node {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  ordered?: boolean;
  name?: string | null;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
}

const childrenOf = ({ children = [] }: Node): Node[] => children;
const textOf = (node: Node): string => node.value ?? childrenOf(node).map(textOf).join('');
const idOf = ({ attributes = [] }: Node): string => String(attributes.find(({ name }) => name === 'id')?.value ?? '');
const isElement = ({ type }: Node): boolean => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
const unknown = (node: Node) =>
  new Error(`prose has ${node.name ? `<${node.name}>` : node.type}, which its Markdown has no words for (src/render/text/prose.ts)`);

/** What prose is written with, and the address of its page, from which its links begin. */
interface InPage extends Writing {
  page: string;
}

/** Stands for the host of a site that wasn't told its own, while addresses are joined. */
const NO_HOST = 'https://host.invalid';

/** Where a link in the prose of a page leads: a whole address, or one without host where the page's own has none. */
function joinAddress(page: string, link: string): string {
  const { href } = new URL(link, new URL(page, NO_HOST));
  return href.startsWith(NO_HOST) ? href.slice(NO_HOST.length) : href;
}

function linePieces(ctx: InPage, node: Node): MarkdownInline[] {
  const inner = () => childrenOf(node).flatMap((child) => linePieces(ctx, child));
  if (isElement(node)) {
    const id = idOf(node);
    switch (node.name) {
      case 'Fact':
        return inner();
      case 'Figure':
        return [figureText(ctx, id)];
      case 'Term':
        return [entryInline(ctx, id, textOf(node) || undefined)];
      case 'Cite':
        return [{ note: id }];
      default:
        throw unknown(node);
    }
  }
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [textOf(node)];
    case 'strong':
    case 'emphasis':
      // A note stands beside strong words, never among them.
      return [{ strong: inner().filter((piece): piece is Inline => typeof piece === 'string' || !('note' in piece)) }];
    case 'link':
      return [{ link: joinAddress(ctx.page, node.url ?? ''), text: textOf(node) }];
    case 'break':
      return [' '];
    default:
      throw unknown(node);
  }
}

function blocksOf(ctx: InPage, node: Node): Block<MarkdownInline>[] {
  const line = () =>
    childrenOf(node)
      .flatMap((child) => (child.type === 'paragraph' ? childrenOf(child) : [child]))
      .flatMap((child) => linePieces(ctx, child));
  if (isElement(node)) {
    const id = idOf(node);
    switch (node.name) {
      case 'h2':
        return [heading(2, textOf(node), idOf(node))];
      case 'Fact':
        return [{ paragraph: line() }];
      case 'Update':
        return [updateAside(ctx, updateView(ctx, id))];
      case 'CaseCard':
        return [
          {
            aside: [paragraph({ strong: [ctx.t.article.relatedCase] }, ctx.t.colon, ...casePieces(ctx, caseCardView(ctx, ctx.model.caseOf(id))))],
          },
        ];
      case 'Picture':
        return [pictureView(ctx, id as PictureName)].flatMap((picture) => (picture ? [pictureBlock(ctx, picture)] : []));
      default:
        throw unknown(node);
    }
  }
  switch (node.type) {
    case 'paragraph':
      return [{ paragraph: line() }];
    case 'heading':
      return [heading(node.depth === 2 ? 2 : 3, textOf(node))];
    case 'list':
      return [
        {
          ordered: node.ordered ?? false,
          list: childrenOf(node).map((item) => ({
            item: childrenOf(item).flatMap((part) => childrenOf(part).flatMap((child) => linePieces(ctx, child))),
          })),
        },
      ];
    case 'blockquote':
      return [{ aside: childrenOf(node).flatMap((child) => blocksOf(ctx, child)) }];
    default:
      throw unknown(node);
  }
}

/**
 * A section's or page's MDX as blocks: components become numbers, links, notes and lines. Stops at what it doesn't know, rather than leave it out.
 *
 * @param address the page's address below the base path, to which its links are relative
 */
export function proseBlocks(ctx: Writing, body: string, address: string): Block<MarkdownInline>[] {
  const tree = mdxToMdast(body, { features: { smartPunctuation: false } }) as unknown as MdastNode as unknown as Node;
  return childrenOf(tree).flatMap((node) => blocksOf({ ...ctx, page: linkTo(ctx.host, withBase(address)) }, node));
}
