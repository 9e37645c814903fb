import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, attribute, builtPages, tags } from './dist.ts';

interface Budget {
  name: string;
  pages: string;
  htmlAndCss: number;
  js: number;
}
const { budgets } = JSON.parse(readFileSync('budgets.json', 'utf8')) as { budgets: Budget[] };
/** Bytes of a file as it is sent: its brotli copy where there is one. */
const sent = (path: string) => statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
/** A script with everything that it imports at once; what it imports later, on request, isn't counted. */
const withImports = (src: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(src)) return seen;
  seen.add(src);
  const text = readFileSync(join(DIST, src), 'utf8');
  for (const [, from = ''] of text.matchAll(/(?:^|[;}])import(?:[^("';]*from)?["']([^"']+)["']/g)) {
    withImports(new URL(from, `http://localhost${src}`).pathname, seen);
  }
  return seen;
};
const pages = builtPages().map((page) => ({
  ...page,
  path: page.address.replace(/^\/en\//, '/'),
  html: sent(join(DIST, page.file)),
  css: tags(page, 'link')
    .filter((of) => attribute(of, 'rel') === 'stylesheet')
    .reduce((sum, of) => sum + sent(join(DIST, attribute(of, 'href')!)), 0),
  js: [
    ...tags(page, 'script').reduce((seen, of) => (attribute(of, 'src') ? withImports(attribute(of, 'src')!, seen) : seen), new Set<string>()),
  ].reduce((sum, src) => sum + sent(join(DIST, src)), 0),
}));

describe.each(budgets)('the budget of a $name', ({ name, pages: pattern, htmlAndCss, js }) => {
  const matching = pages.filter(({ path }) => new RegExp(pattern).test(path));
  it('is for pages that exist', () => expect(matching.length).toBeGreaterThan(0));
  it(`holds: ${htmlAndCss} bytes of HTML and CSS, ${js} of scripts`, () => {
    const over = matching.flatMap(({ address, html, css, js: scripts }) => [
      ...(html + css > htmlAndCss
        ? [`${address}: HTML ${html} + CSS ${css} = ${html + css} bytes, ${html + css - htmlAndCss} over the ${name}'s ${htmlAndCss}`]
        : []),
      ...(scripts > js ? [`${address}: scripts ${scripts} bytes, ${scripts - js} over the ${name}'s ${js}`] : []),
    ]);
    expect(over).toEqual([]);
  });
});
