import { describe, expect, it } from 'vitest';
import { strongestFirst } from '../../src/model/cases.ts';
import { facetPages } from '../../src/views/facet-page.ts';
import { attribute, builtPages, elementsOf, siteModel } from '../support/built-pages.ts';

const model = siteModel();
const pages = new Map(builtPages().map((page) => [page.address, page]));
const lists = (['', '/en'] as const).flatMap((prefix) =>
  facetPages(model).map(({ facet, value }) => ({ address: `${prefix}/cases/${facet}/${value}/`, cases: model.casesWith(facet, value) })),
);

describe('the page of one value of a facet', () => {
  it.each(lists)('$address tells what each case brings, strongest evidence first, and each case once', ({ address, cases }) => {
    const { elements } = pages.get(address)!;
    const shown = elements.flatMap((element) => attribute(element, 'data-case') ?? []);
    const strongest = [...cases].sort(strongestFirst).map(({ id }) => id);
    expect(shown).toEqual(strongest.slice(0, shown.length));
    expect(shown.length).toBeGreaterThan(0);
    const rows = elements.filter((element) => attribute(element, 'class') === 'case-row');
    expect(rows).toHaveLength(shown.length);
    for (const row of rows) expect(elementsOf(row).filter((element) => attribute(element, 'data-grade') !== undefined)).toHaveLength(1);
  });
  it.each(lists)('$address leads to the others of its kind, but not to itself', ({ address }) => {
    const { elements } = pages.get(address)!;
    const nav = elements.find((element) => attribute(element, 'aria-labelledby') === 'others');
    const addresses = nav ? elementsOf(nav).flatMap((element) => attribute(element, 'href') ?? []) : [];
    expect(addresses).not.toContain(address);
    const folder = address.replace(/[^/]+\/$/, '');
    expect(addresses.sort()).toEqual(
      lists
        .map((other) => other.address)
        .filter((other) => other.startsWith(folder) && other !== address)
        .sort(),
    );
  });
});
