import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/records/read-content.ts';
import { attribute, builtPages, textOf, type BuiltPage } from './dist.ts';

const { content } = readContent('content');
const written = new Set(content.sections.map(({ id }) => id));
const facts = Object.entries(content.taxonomy.ledger).filter(([, { section }]) => written.has(section));
let pages: Map<string, BuiltPage>;
beforeAll(() => {
  pages = new Map(builtPages().map((page) => [page.address, page]));
});

describe.each(['zh', 'en'] as const)('the facts of the article (%s)', (language) => {
  const prefix = language === 'en' ? '/en' : '';
  it.each(facts)('%s stands in its section, in a sentence', (id, { section }) => {
    const page = pages.get(`${prefix}/article/${section}/`);
    const marked = page?.elements.filter((element) => attribute(element, 'data-fact') === id) ?? [];
    expect(marked).toHaveLength(1);
    const text = textOf(marked[0]!);
    const size = language === 'zh' ? (text.match(/\p{Script=Han}/gu) ?? []).length : (text.match(/[\p{L}\p{N}'’-]+/gu) ?? []).length;
    expect(size).toBeGreaterThanOrEqual(language === 'zh' ? 12 : 6);
  });
});

describe('both languages', () => {
  it('print the same figures on each pair of pages', () => {
    const figures = (page: BuiltPage | undefined) => (page?.elements ?? []).flatMap((element) => attribute(element, 'data-figure') ?? []).sort();
    const differing = [...pages.values()]
      .filter(({ language }) => language === 'zh')
      .filter((page) => !/404/.test(page.address))
      .filter((page) => figures(page).join() !== figures(pages.get(`/en${page.address}`)).join())
      .map(({ address }) => address);
    expect(differing).toEqual([]);
  });
  it('give the same grades and results on each pair of cases', () => {
    const results = (page: BuiltPage | undefined) =>
      (page?.elements ?? []).flatMap((element) => attribute(element, 'data-result-id') ?? attribute(element, 'data-grade') ?? []);
    const cases = [...pages.values()].filter(({ address }) => /^\/cases\/[a-z0-9-]+\/$/.test(address));
    expect(cases.length).toBeGreaterThan(3);
    expect(cases.filter((page) => results(page).join() !== results(pages.get(`/en${page.address}`)).join()).map(({ address }) => address)).toEqual(
      [],
    );
  });
});
