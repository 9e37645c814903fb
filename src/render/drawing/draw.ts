/**
 * Drawings that the server writes as HTML and the browser builds as elements: one function for both, which takes the maker of elements.
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
/** Text as it may stand in HTML, between tags or in a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark]!);
const VOID_ELEMENTS = new Set(['wbr', 'input']);

/** Drawn pieces as HTML. */
export const htmlOf = (pieces: readonly (Html | string)[]): string =>
  pieces.map((piece) => (piece instanceof Html ? piece.text : escaped(piece))).join('');

/** Makes HTML: names and attributes are the code's own, texts and values are escaped. */
export const drawHtml: Draw<Html> = (name, attributes, ...children) => {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`));
  return new Html(`<${name}${written.join('')}>${VOID_ELEMENTS.has(name) ? '' : `${htmlOf(children)}</${name}>`}`);
};

/** Makes plain text: what is drawn, without its elements. */
export const drawText: Draw<string> = (_name, _attributes, ...children) => children.join('');
