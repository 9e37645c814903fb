import { describe, expect, it } from 'vitest';
import { attribute, builtPages, tags, textOf, type BuiltPage, type Element, siteModel } from '../support/built-pages.ts';

const NAMES = ['api', 'quality', 'contribute', 'corrections', 'privacy'];
const pages = new Map(builtPages().map((page) => [page.address, page]));
const PREFIXES = ['', '/en'];
const description = (page: BuiltPage) =>
  attribute(
    tags(page, 'meta').find((element) => attribute(element, 'name') === 'description')!,
    'content',
  ) ?? '';
/** Han characters, Latin ones counted half. */
const width = (text: string) => [...text].reduce((sum, character) => sum + (character < '\u0080' ? 0.5 : 1), 0);
/** Links anywhere inside an element. */
const linksIn = (element: Element): Element[] =>
  element.childNodes.flatMap((child) => ('tagName' in child ? [...(child.tagName === 'a' ? [child] : []), ...linksIn(child)] : []));

describe.each(PREFIXES)('pages about the site %s', (prefix) => {
  const links = (page: BuiltPage) =>
    tags(page, 'a').map((element) => new URL(attribute(element, 'href') ?? '', `http://localhost${page.address}`).pathname);
  it('are all reached from the page about it', () => {
    const about = links(pages.get(`${prefix}/about/`)!);
    for (const name of [...NAMES, 'accessibility', 'reading-a-case']) expect(about).toContain(`${prefix}/about/${name}/`);
    expect(about).not.toContain(`${prefix}/about/style/`);
  });
  it('describe themselves in a length that search engines show whole', () => {
    for (const name of NAMES) {
      const text = description(pages.get(`${prefix}/about/${name}/`)!);
      const [length, least, most] = prefix === '' ? [width(text), 60, 80] : [text.length, 110, 155];
      expect(length, text).toBeGreaterThanOrEqual(least);
      expect(length, text).toBeLessThanOrEqual(most);
    }
  });
  it('lead in their prose only to pages of their language', () => {
    for (const name of NAMES) {
      const page = pages.get(`${prefix}/about/${name}/`)!;
      for (const element of linksIn(tags(page, 'main')[0]!)) {
        const { pathname, host } = new URL(attribute(element, 'href') ?? '', `http://localhost${page.address}`);
        if (host !== 'localhost' || !pathname.endsWith('/')) continue;
        expect(pathname.startsWith('/en/'), `${page.address} → ${pathname}`).toBe(prefix === '/en');
      }
    }
  });
  it('say that nothing has been corrected while nothing has, and else what', () => {
    const text = textOf(tags(pages.get(`${prefix}/about/corrections/`)!, 'main')[0]!);
    const { data } = siteModel().content.corrections;
    const none = prefix === '' ? '自发布以来，还没有更正的记录。' : 'No correction has been recorded since the site was published.';
    expect(text.includes(none)).toBe(data.length === 0);
    for (const row of data.slice(0, 10)) expect(text).toContain(row.was[prefix === '' ? 'zh' : 'en']);
  });
});
