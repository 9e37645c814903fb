/**
 * What the server writes and the browser builds from the same data: drawn once, by functions that take the maker of elements.
 *
 * @typeParam Node a string of HTML on the server, an element in the browser
 */
export type Draw<Node> = (name: string, attributes: Attributes, ...children: (Node | string)[]) => Node;
export type Attributes = Record<string, string | number | undefined>;

/** HTML that is safe to write as it stands; plain strings are text, and escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark]!);
const VOID = new Set(['wbr']);

/** Makes HTML: names and attributes are the code's own, texts and values are escaped. */
export const drawHtml: Draw<Html> = (name, attributes, ...children) => {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`));
  const inner = children.map((child) => (child instanceof Html ? child.text : escaped(child))).join('');
  return new Html(`<${name}${written.join('')}>${VOID.has(name) ? '' : `${inner}</${name}>`}`);
};
