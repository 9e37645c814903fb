import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGE_FACETS } from '../../src/model/facets.ts';
import { FILES, PROSE_PAGES, hasPage } from '../../src/records/addresses.ts';
import { DIST, builtPages, is404, siteModel } from '../support/built-pages.ts';

const { content } = siteModel();
/** Addresses without language; later pages of a list are no targets of redirects. */
const built = new Set(
  builtPages()
    .filter((page) => !is404(page))
    .map(({ address }) => address.replace(/^\/en\//, '/'))
    .filter((address) => !/\/page\/\d+\/$/.test(address)),
);
const gone = new Set(content.redirects.data.map(({ from }) => from));

describe('what the check takes for a page', () => {
  it('is every page that is built', () => {
    expect(built.size).toBeGreaterThan(0);
    expect([...built].filter((address) => !gone.has(address) && !hasPage(address, content))).toEqual([]);
  });
  it('is every page that shows prose of content/pages', () => {
    expect(Object.keys(PROSE_PAGES).sort()).toEqual([...new Set(content.pages.map(({ id }) => id))].sort());
    expect(Object.values(PROSE_PAGES).filter((address) => !built.has(address))).toEqual([]);
  });
  it('is nothing else', () => {
    const { records, taxonomy } = content;
    const possible = [
      ...[...records.reference.keys()].map((id) => `/reference/${id}/`),
      ...PAGE_FACETS.flatMap((facet) => Object.keys(taxonomy[facet]).map((value) => `/cases/${facet}/${value}/`)),
      '/cases/city/',
      '/cases/constructor/toString/',
      '/questions/no-such-question/',
      '/article/opening/more/',
      '/about/nothing/',
      '/api/',
    ];
    expect(possible.filter((address) => hasPage(address, content) !== built.has(address))).toEqual([]);
  });
});

describe('what the check takes for a file', () => {
  it('is built', () => expect([...FILES].filter((address) => !existsSync(join(DIST, address)))).toEqual([]));
});

describe('each address that was published', () => {
  it.each(['zh', 'en'] as const)('answers still, by its page or by what became of it (%s)', (language) => {
    const all = new Set(builtPages().map(({ address }) => address));
    const { data } = content.addresses;
    expect(data.length).toBeGreaterThan(0);
    expect(data.map((address) => (language === 'en' ? `/en${address}` : address)).filter((address) => !all.has(address))).toEqual([]);
  });
});
