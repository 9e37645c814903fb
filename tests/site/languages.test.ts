import { describe, expect, it } from 'vitest';
import { attribute, builtPages, isGone, siteModel, type BuiltPage } from '../support/built-pages.ts';

const pages = new Map(builtPages().map((page) => [page.address, page]));

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
    const cases = [...pages.values()].filter((page) => /^\/cases\/[a-z0-9-]+\/$/.test(page.address) && !isGone(page));
    expect(cases).toHaveLength(siteModel().cases.length);
    expect(cases.filter((page) => results(page).join() !== results(pages.get(`/en${page.address}`)).join()).map(({ address }) => address)).toEqual(
      [],
    );
  });
});
