import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseFragment } from 'parse5';
import { attribute, elementsOf, textOf, type Element } from '../support/built-pages.ts';

/** A text as readers see it: blanks of any kind are one. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const container = await AstroContainer.create();

export interface Drawn {
  html: string;
  text: string;
  /** Elements of a class, by their text. */
  texts: (className: string) => string[];
  /** Elements of a name. */
  tags: (name: string) => Element[];
}

/** Draws one component as the server does, and takes its HTML apart. */
export async function draw(component: Parameters<AstroContainer['renderToString']>[0], props: Record<string, unknown>): Promise<Drawn> {
  const html = await container.renderToString(component, { props });
  const fragment = parseFragment(html);
  const elements = elementsOf(fragment);
  const hasClass = (element: Element, name: string) => (attribute(element, 'class') ?? '').split(' ').includes(name);
  return {
    html,
    text: plain(textOf(fragment)),
    texts: (className) => elements.filter((element) => hasClass(element, className)).map((element) => plain(textOf(element))),
    tags: (name) => elements.filter(({ tagName }) => tagName === name),
  };
}
