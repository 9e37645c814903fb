import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements whose text is no reading matter: those that Pagefind leaves out, too. */
const SILENT = new Set(['script', 'style', 'noscript', 'label', 'form', 'svg', 'footer', 'nav', 'iframe', 'template']);
/** Elements that stand apart from what follows. */
const BLOCK =
  /^(?:address|article|aside|blockquote|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|li|main|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)$/;

/** A paragraph, a cell, a label: pieces of text never go over the end of one. */
export interface Line {
  text: string;
  /** On which card or row of a case or a result it stands, counted from 1; 0: on none, the page itself says it. */
  card: number;
}

/** What a reader finds on a built page: other engines index it, pieces are drawn from it, and our own documents are held to it. */
export interface PageText {
  language: 'zh' | 'en';
  /** As the page says itself: case, entry … */
  kind: string;
  /** The h1. */
  title: string;
  /** Everything below <main> that the page counts as its own. */
  lines: Line[];
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
const childrenOf = (node: Tree.Node): Tree.ChildNode[] => ('childNodes' in node ? node.childNodes : []);
const attribute = ({ attrs }: Tree.Element, name: string): string | undefined => attrs.find((candidate) => candidate.name === name)?.value;
const find = (node: Tree.Node, name: string): Tree.Element | undefined => {
  if ('tagName' in node && node.tagName === name) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
};
const textOf = (node: Tree.Node): string => (node.nodeName === '#text' && 'value' in node ? node.value : childrenOf(node).map(textOf).join(''));

/** Whether an element tells of a case or a result what its own page tells: a card, a row of a list, a row behind a picture. */
const repeatsCase = (node: Tree.Element): boolean =>
  (node.tagName === 'article' && (attribute(node, 'class') ?? '').split(' ').some((name) => name === 'card' || name === 'case-row')) ||
  attribute(node, 'data-result-of') !== undefined;

/** Takes a built page apart; undefined for pages that say that they aren't searched. */
export function pageText(page: string): PageText | undefined {
  const main = /<main\b[^>]*\bdata-pagefind-body\b/.test(page) ? find(parse(page), 'main') : undefined;
  if (!main) return undefined;
  const lines: Line[] = [];
  let line = '';
  let cards = 0;
  const endLine = (card: number) => {
    const text = plain(line);
    if (text) lines.push({ text, card });
    line = '';
  };
  const read = (node: Tree.Node, card: number) => {
    if (node.nodeName === '#text' && 'value' in node) line += node.value;
    if (!('tagName' in node)) return;
    // A grade stands beside the words before it, with room between; so does a part with a name of its own.
    const block = BLOCK.test(node.tagName) || ['data-grade', 'data-part'].some((name) => attribute(node, name) !== undefined);
    if (block) endLine(card);
    if (SILENT.has(node.tagName) || attribute(node, 'data-pagefind-ignore') !== undefined) return;
    const inside = card === 0 && repeatsCase(node) ? ++cards : card;
    const children = childrenOf(node);
    for (const [i, child] of children.entries()) {
      // Elements with nothing between them are set apart: a label and its value.
      if (i > 0 && 'tagName' in child && 'tagName' in children[i - 1]!) endLine(inside);
      read(child, inside);
    }
    if (block) endLine(inside);
  };
  read(main, 0);
  return {
    language: /<html[^>]*\slang="zh/.test(page) ? 'zh' : 'en',
    kind: /kind:([a-z]+)/.exec(attribute(main, 'data-pagefind-meta') ?? '')?.[1] ?? 'page',
    title: plain(textOf(find(main, 'h1') ?? main)),
    lines,
  };
}
