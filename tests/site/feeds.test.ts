import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { casePageStrings } from '../../src/i18n/case-page.ts';
import { formatQuantity } from '../../src/i18n/format.ts';
import { publishedTitle } from '../../src/i18n/source-title.ts';
import { resultValue } from '../../src/views/result-value.ts';
import { strings } from '../../src/i18n/index.ts';
import { DIST, attribute, builtPages, tags, textOf, siteModel } from '../support/built-pages.ts';

const model = siteModel();
const { taxonomy, records } = model.content;
const MOST = 50;
const pages = new Map(builtPages().map((page) => [page.address, page]));
const FEEDS = (['zh', 'en'] as const).flatMap((language) => {
  const prefix = language === 'en' ? '/en' : '';
  return [undefined, ...model.facet('industry').map(({ value }) => value)].map((industry) => ({
    language,
    prefix,
    industry,
    page: industry === undefined ? `${prefix}/` : `${prefix}/cases/industry/${industry}/`,
    address: industry === undefined ? `${prefix}/feed.xml` : `${prefix}/cases/industry/${industry}/feed.xml`,
  }));
});
const pathOf = (url: string | null) => {
  const { pathname, hash } = new URL(url ?? '');
  return { pathname, hash: hash.slice(1) };
};
const read = (address: string) => {
  const xml = readFileSync(join(DIST, address), 'utf8');
  return { xml, feed: parseFeed(xml) };
};
/** What a reader sees: the text of the HTML, white space as one. */
const shown = (html: string | null) => textOf(parseFragment(html ?? '')).replace(/\s+/g, ' ');

describe.each(FEEDS)('$address', ({ language, prefix, industry, page, address }) => {
  const { xml, feed } = read(address);
  const cases = industry === undefined ? model.cases : model.casesWith('industry', industry);
  const entryOf = (path: string) => feed.items.find(({ url }) => pathOf(url).pathname === path && pathOf(url).hash === '');

  it('is well-formed Atom in its language, with an address and a page', () => {
    expect(feed.meta).toEqual({ type: 'atom', version: '1.0' });
    expect(feed.language).toBe(language === 'zh' ? 'zh-CN' : 'en');
    expect(pathOf(feed.self).pathname).toBe(address);
    expect(pathOf(feed.url).pathname).toBe(page);
    expect(feed.copyright).toContain('CC BY 4.0');
    expect(feed.authors.map(({ name }) => name)).toEqual([strings(language).site.name]);

    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });
  it('has each id once, and links that lead to a page', () => {
    const ids = feed.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const dead = feed.items.flatMap(({ url }) => {
      const { pathname, hash } = pathOf(url);
      const target = pages.get(pathname);
      return target && (hash === '' || target.elements.some((element) => attribute(element, 'id') === hash)) ? [] : [url];
    });
    expect(dead).toEqual([]);
  });
  it('holds what the records say, newest first, at most fifty of a kind', () => {
    const newest = (items: { address: string; day: string }[]) => items.sort((a, b) => b.day.localeCompare(a.day));
    const kinds = [
      cases.flatMap(({ id, record }) =>
        record.changes.map((change, i) => ({ address: `/cases/${id}/${i > 0 ? '#changes' : ''}`, day: i > 0 ? change.date : record.added })),
      ),
      industry === undefined
        ? [...records.updates.values()].map(({ id, data }) => ({ address: `/timeline/#${id}`, day: `${data.date}-01-01`.slice(0, 10) }))
        : [],
    ];
    const expected = newest(kinds.flatMap((items) => newest(items).slice(0, MOST)));
    const said = feed.items.map(({ url, published }) => {
      const { pathname, hash } = new URL(url ?? '');
      return `${pathname}${hash} ${published?.toISOString()}`;
    });
    expect(said).toEqual(expected.map(({ address, day }) => `${prefix}${address} ${day}T00:00:00.000Z`));
  });
  it('is dated by its latest entry, every date in RFC 3339', () => {
    const latest = Math.max(...feed.items.map(({ updated }) => updated?.getTime() ?? NaN));
    expect(feed.updated?.getTime()).toBe(latest);
    const dates = [...xml.matchAll(/<(?:updated|published)>([^<]*)</g)].map(([, date]) => date);
    expect(dates.length).toBe(1 + 2 * feed.items.length);
    expect(dates.filter((date) => !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(date ?? ''))).toEqual([]);
  });
  it('writes out every number of every case, with who says so, who measured, and the sources', () => {
    const t = strings(language);
    const missing: string[] = [];
    let checked = 0;
    for (const { id, record, results } of cases) {
      const path = `${prefix}/cases/${id}/`;
      // Later changes crowd out a case's own entry; theirs have the whole case, too.
      const entry = entryOf(path) ?? feed.items.find(({ url }) => pathOf(url).pathname === path);
      if (!entry) continue;
      const text = shown(entry.content);
      const wanted = results.flatMap(({ metric, sample, grading, measured_by, ...result }) => [
        metric[language],
        ...(result.change?.as_said ? [result.change.as_said[language]] : []),
        ...(['before', 'after', 'change'] as const).flatMap((key) =>
          key === 'change' && result.change?.as_said ? [] : (resultValue(result, key, taxonomy.unit, language)?.text ?? []),
        ),
        ...(sample ? [formatQuantity(sample, taxonomy.unit, language).text] : []),
        grading ? t.case.grade(grading.grade) : t.case.noGrade,
        // Of a number of scale nobody says that it was measured.
        ...(typeof measured_by === 'string' && !(measured_by === 'not-disclosed' && result.kind === 'scope-only')
          ? [
              // Of a source that was read in part, no more is known than that.
              measured_by === 'not-disclosed' && result.sources.some((source) => records.sources.get(source)!.data.read_in_part)
                ? casePageStrings(language).notRead
                : t.voice[measured_by],
            ]
          : []),
      ]);
      checked += wanted.length;
      wanted.push(...record.sources.map((source) => publishedTitle(records.sources.get(source)!.data, language)));
      missing.push(...wanted.filter((part) => !text.includes(part.replace(/\s+/g, ' ').trim())).map((part) => `${id}: ${part}`));
      expect(entry.categories.map(({ term }) => term)).toContain(taxonomy.city[record.city]!.name[language]);
    }
    expect(missing).toEqual([]);
    if (cases.some(({ results }) => results.length > 0)) expect(checked).toBeGreaterThan(cases.length);
  });
  it('leads only to pages that exist, by whole addresses', () => {
    const own = new URL(feed.self ?? '').origin;
    const links = feed.items.flatMap(({ content }) =>
      [...(content ?? '').matchAll(/href="([^"]*)"/g)].map(([, url = '']) => url.replaceAll('&amp;', '&')),
    );
    expect(links.length).toBeGreaterThan(feed.items.length);
    const dead = links.filter((url) => {
      const { origin, pathname, hash } = new URL(url);
      if (origin !== own) return false;
      if (!pathname.endsWith('/')) return !existsSync(join(DIST, pathname));
      return !pages.has(pathname) || (hash !== '' && !pages.get(pathname)!.elements.some((element) => attribute(element, 'id') === hash.slice(1)));
    });
    expect(dead).toEqual([]);
  });
});

describe('a date that is known to its month only', () => {
  it.each(['zh', 'en'] as const)('is said to be so (%s)', (language) => {
    const { feed } = read(language === 'en' ? '/en/feed.xml' : '/feed.xml');
    const imprecise = feed.items.filter(({ url }) => records.updates.get(pathOf(url).hash)?.data.date.length === 7);
    expect(imprecise.length).toBeGreaterThan(0);
    for (const { content } of imprecise) expect(shown(content)).toMatch(language === 'zh' ? /只知道到月/ : /Only the month is known/);
  });
});

describe('feeds are found', () => {
  const feedsIn = (address: string) =>
    tags(pages.get(address)!, 'link').flatMap((element) =>
      attribute(element, 'type') === 'application/atom+xml' ? [attribute(element, 'href')] : [],
    );
  it.each(['', '/en'])('in the head of home, catalogue, timeline and industries, and nowhere else (%s)', (prefix) => {
    const expected = new Map([
      ...['/', '/cases/', '/timeline/'].map((path) => [prefix + path, `${prefix}/feed.xml`] as const),
      ...model.facet('industry').map(({ value }) => [`${prefix}/cases/industry/${value}/`, `${prefix}/cases/industry/${value}/feed.xml`] as const),
    ]);
    const found = [...pages.keys()].filter((address) => address.startsWith('/en/') === (prefix === '/en') && feedsIn(address).length > 0);
    expect(found.sort()).toEqual([...expected.keys()].sort());
    for (const [address, feed] of expected) expect(feedsIn(address)).toEqual([feed]);
    for (const [address, feed] of expected) {
      if (address === `${prefix}/`) continue;
      expect(tags(pages.get(address)!, 'a').some((element) => attribute(element, 'href') === feed)).toBe(true);
    }
  });
});
