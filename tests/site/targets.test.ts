import { beforeAll, describe, expect, it } from 'vitest';
import { formatDate, formatQuantity } from '../../src/i18n/format.ts';
import { documentTargets } from '../../src/model/figures.ts';
import { attribute, builtPages, textOf, type BuiltPage, siteModel } from '../support/built-pages.ts';

const { content } = siteModel();
const set = documentTargets(content);
let pages: Map<string, BuiltPage>;
beforeAll(() => {
  pages = new Map(builtPages().map((page) => [page.address, page]));
});
const plain = (text: string) => text.replace(/\s+/g, '');

it('sets a target beside what was reported since in the same unit, each number with a measure of its own', () => {
  const withOthers = set.filter(({ beside }) => beside.length > 0);
  expect(withOthers.length).toBeGreaterThan(0);
  for (const { target, beside } of withOthers) {
    const measures = [target, ...beside.map(({ number }) => number)].map(({ measure }) => measure.zh);
    expect(new Set(measures).size).toBe(measures.length);
  }
});

describe.each(['zh', 'en'] as const)('the page of targets (%s)', (language) => {
  const prefix = language === 'en' ? '/en' : '';
  const rows = () => pages.get(`${prefix}/targets/`)!.elements.filter(({ tagName }) => tagName === 'tr');
  const amount = (quantity: Parameters<typeof formatQuantity>[0]) => plain(formatQuantity(quantity, content.taxonomy.unit, language).text);

  it('has each target of a document, and each number reported since, with measure, date and source', () => {
    for (const { target, set: day, year, beside } of set) {
      const own = rows().filter((row) => plain(textOf(row)).includes(amount(target) + plain(target.measure[language])));
      expect(own.length, target.measure[language]).toBeGreaterThan(0);
      for (const row of own) expect(textOf(row)).toContain(String(year));
      if (day) expect(own.some((row) => textOf(row).includes(formatDate(day, language)))).toBe(true);
      for (const { number, sources, update } of beside) {
        const row = rows().find((element) => plain(textOf(element)).includes(amount(number) + plain(number.measure[language])));
        expect(row && textOf(row), number.measure[language]).toContain(formatDate(content.records.updates.get(update)!.data.date, language));
        const links = pages.get(`${prefix}/targets/`)!.elements.flatMap((element) => attribute(element, 'href') ?? []);
        for (const source of sources) expect(links.some((link) => link.endsWith(`/sources/#${source}`))).toBe(true);
      }
    }
  });
  it('draws a square for each target, filled where a result was found, as its rows say', () => {
    const page = pages.get(`${prefix}/targets/`)!;
    const squares = (outcome: string) =>
      page.elements.filter((element) => element.tagName === 'rect' && attribute(element, 'class') === outcome).length;
    const listed = rows().filter(({ childNodes }) =>
      childNodes.some(
        (node) => 'tagName' in node && node.tagName === 'th' && attribute(node, 'scope') === 'row' && attribute(node, 'data-target') !== undefined,
      ),
    );
    expect(listed.length).toBeGreaterThan(0);
    expect(squares('full') + squares('asked') + squares('none')).toBe(listed.length);
    const namesakes = set.filter(({ target, beside }) => target.basis !== undefined && beside.some(({ number }) => number.basis === target.basis));
    expect(squares('asked')).toBe(namesakes.length);
  });
  it('works out no share of a target', () => {
    const beside = rows().filter((row) => /RMB|亿元/.test(textOf(row)) && !/20\d\d年1月7日|January 2026/.test(textOf(row)));
    expect(beside.filter((row) => textOf(row).includes('%')).map(textOf)).toEqual([]);
  });
  it('is linked where targets are spoken of', () => {
    const setters = set.map(({ set_by }) => `/reference/${set_by}/`);
    for (const path of ['/', '/article/', '/article/opening/', '/evidence/', '/figures/', '/timeline/', ...setters]) {
      const main = pages.get(prefix + path)!.elements.find(({ tagName }) => tagName === 'main')!;
      const within = pages.get(prefix + path)!.elements.filter((element) => {
        for (let up = element.parentNode; up; up = 'parentNode' in up ? up.parentNode : null) if (up === main) return true;
        return false;
      });
      expect(
        within.some((element) => /(^|\/)targets\/$/.test(attribute(element, 'href') ?? '')),
        path,
      ).toBe(true);
    }
  });
});
