import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The site that the tests look at, apart from anybody's own, and the host that it is built for: npm run build:test. */
export const DIST = resolve('tests/.work/dist');
export const HOST = 'https://example.org';

/** One built page, taken apart once. */
export interface BuiltPage {
  file: string;
  /** Address below the base: /en/cases/a/ */
  address: string;
  language: 'zh' | 'en';
  html: string;
  elements: Element[];
}
export type Element = Tree.Element;

/** All built pages of a folder; the copy of the English 404 at en/404.html is left out. */
export function builtPages(dist = DIST): BuiltPage[] {
  if (!existsSync(dist)) throw new Error('There is no built site for the tests. Run: npm run build:test');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && name !== join('en', '404.html'))
    .sort()
    .map((name) => {
      const html = readFileSync(join(dist, name), 'utf8');
      const address = `/${name
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`;
      return { file: name, address, language: address.startsWith('/en/') ? 'en' : 'zh', html, elements: elementsOf(parse(html)) };
    });
}

function elementsOf(node: Tree.Node): Element[] {
  const found: Element[] = [];
  const visit = (node: Tree.Node) => {
    if ('tagName' in node) found.push(node);
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
  };
  visit(node);
  return found;
}

export const attribute = (element: Element, name: string): string | undefined => element.attrs.find((a) => a.name === name)?.value;

export const textOf = (node: Tree.Node): string =>
  'value' in node && node.nodeName === '#text' ? node.value : ('childNodes' in node ? node.childNodes : []).map(textOf).join('');

export const tags = (page: BuiltPage, name: string): Element[] => page.elements.filter(({ tagName }) => tagName === name);
export const is404 = (page: BuiltPage): boolean => /(^|\/)404(\.html|\/)$/.test(page.address);
