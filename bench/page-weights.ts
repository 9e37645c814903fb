import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, attribute, builtPages, tags } from '../tests/support/built-pages.ts';

/** What a kind of page may weigh; from budgets.json. */
export interface Budget {
  name: string;
  /** Pattern of its pages' addresses, without language. */
  pages: string;
  htmlAndCss: number;
  js: number;
}

/** One built page and what it sends, in bytes. */
export interface PageWeight {
  /** With language: /en/cases/a/ */
  address: string;
  /** Without it. */
  path: string;
  html: number;
  css: number;
  js: number;
}

export const budgets = (): Budget[] => (JSON.parse(readFileSync('budgets.json', 'utf8')) as { budgets: Budget[] }).budgets;

/** Bytes of a file as it is sent: its brotli copy where there is one. */
const sent = (path: string) => statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;

/** A script with everything that it imports at once; what it imports later, on request, isn't counted. */
function withImports(src: string, seen = new Set<string>()): Set<string> {
  if (seen.has(src)) return seen;
  seen.add(src);
  const text = readFileSync(join(DIST, src), 'utf8');
  for (const [, from = ''] of text.matchAll(/(?:^|[;}])import(?:[^("';]*from)?["']([^"']+)["']/g)) {
    withImports(new URL(from, `http://localhost${src}`).pathname, seen);
  }
  return seen;
}

/** All pages of the built site with their weights. */
export const pageWeights = (): PageWeight[] =>
  builtPages().map((page) => ({
    address: page.address,
    path: page.address.replace(/^\/en\//, '/'),
    html: sent(join(DIST, page.file)),
    css: tags(page, 'link')
      .filter((element) => attribute(element, 'rel') === 'stylesheet')
      .reduce((sum, element) => sum + sent(join(DIST, attribute(element, 'href')!)), 0),
    js: [
      ...tags(page, 'script').reduce(
        (seen, element) => (attribute(element, 'src') ? withImports(attribute(element, 'src')!, seen) : seen),
        new Set<string>(),
      ),
    ].reduce((sum, src) => sum + sent(join(DIST, src)), 0),
  }));

/** The pages that a budget is for. */
export const pagesOf = ({ pages }: Budget, weights: readonly PageWeight[]): PageWeight[] =>
  weights.filter(({ path }) => new RegExp(pages).test(path));
