import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { buildModel, type Model } from '../../src/model/model.ts';
import { readContent } from '../../src/records/read-content.ts';
import { FIXTURE, REAL, built } from './sites.ts';

/** The site that this run looks at: the fixture's, or with CASEBOOK_SITE=real (npm run test:content) the real one. */
const site = process.env.CASEBOOK_SITE === 'real' ? REAL : FIXTURE;
export const { content: CONTENT, dist: DIST } = site;

let model: Model | undefined;
/** The model of that site's content, read once. Throws when the content has problems. */
export function siteModel(): Model {
  if (!model) {
    const { content, problems } = readContent(site.content);
    if (problems.length > 0) throw new Error(`${site.content} has problems. Run: npm run check`);
    model = buildModel(content);
  }
  return model;
}

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

const parsed = new Map<string, BuiltPage[]>();
/** All built pages of a folder, taken apart once; the copy of the English 404 at en/404.html is left out. */
export function builtPages(dist = DIST): BuiltPage[] {
  let pages = parsed.get(dist);
  if (!pages) parsed.set(dist, (pages = parsePages(dist)));
  return pages;
}
const parsePages = (dist: string): BuiltPage[] =>
  readdirSync(built({ dist }), { recursive: true, encoding: 'utf8' })
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

/** Whether a page only tells what became of an address that is gone. */
export const isGone = ({ address }: BuiltPage): boolean =>
  siteModel().content.redirects.data.some(({ from }) => from === address.replace(/^\/en\//, '/'));

/** All elements below a node, itself included. */
export function elementsOf(node: Tree.Node): Element[] {
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
