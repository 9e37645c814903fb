import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { PAGE_POLICY } from '../../src/hosting/description.ts';
import { DIST, attribute, builtPages, is404, tags, textOf, type BuiltPage, siteModel } from '../support/built-pages.ts';

let pages: BuiltPage[] = [];
beforeAll(() => {
  pages = builtPages();
});

/** Collects what is wrong on any page, so that a failure names every page at once. */
const problems = (check: (page: BuiltPage) => string | undefined): string[] =>
  pages.flatMap((page) => {
    const problem = check(page);
    return problem === undefined ? [] : [`${page.address}: ${problem}`];
  });
const link = (page: BuiltPage, rel: string, hreflang?: string) =>
  tags(page, 'link')
    .filter((element) => attribute(element, 'rel') === rel && attribute(element, 'hreflang') === hreflang)
    .map((element) => attribute(element, 'href') ?? '');
const meta = (page: BuiltPage, name: string) =>
  tags(page, 'meta').flatMap((element) => (attribute(element, 'name') === name ? [attribute(element, 'content') ?? ''] : []));
const pathOf = (url: string) => new URL(url).pathname;
const isNoindex = (page: BuiltPage) => meta(page, 'robots').includes('noindex');

describe('every built page', () => {
  it('exists in both languages', () => {
    const addresses = new Set(pages.filter((page) => !is404(page)).map(({ address }) => address));
    expect(addresses.size).toBeGreaterThan(0);
    const alone = [...addresses].filter((address) => !addresses.has(address.startsWith('/en/') ? address.slice(3) : `/en${address}`));
    expect(alone).toEqual([]);
  });
  it('says its language', () =>
    expect(
      problems((page) => {
        const lang = attribute(tags(page, 'html')[0]!, 'lang');
        return lang === (page.language === 'zh' ? 'zh-CN' : 'en') ? undefined : `lang is ${lang}`;
      }),
    ).toEqual([]));
  it('has one h1, a title and a description', () =>
    expect(
      problems((page) => {
        const h1 = tags(page, 'h1');
        if (h1.length !== 1 || !textOf(h1[0]!).trim()) return `${h1.length} h1`;
        if (!textOf(tags(page, 'title')[0]!).trim()) return 'no title';
        return meta(page, 'description')[0]?.trim() ? undefined : 'no description';
      }),
    ).toEqual([]));
  it('has a title of its own', () => {
    const seen = new Map<string, string>();
    const twice = pages
      .filter((page) => !is404(page))
      .flatMap((page) => {
        const title = textOf(tags(page, 'title')[0]!);
        const other = seen.get(title);
        seen.set(title, page.address);
        return other ? [`${page.address} and ${other}: ${title}`] : [];
      });
    expect(twice).toEqual([]);
  });
  it('switches to its translation, which switches back', () => {
    expect(
      problems((page) => {
        if (is404(page)) return undefined;
        const translation = page.address.startsWith('/en/') ? page.address.slice(3) : `/en${page.address}`;
        const language = tags(page, 'a').find((element) => attribute(element, 'class') === 'language-switch');
        return attribute(language!, 'href') === translation ? undefined : `switch leads to ${attribute(language!, 'href')}`;
      }),
    ).toEqual([]);
  });
  it('names itself as canonical, and both languages reciprocally', () =>
    expect(
      problems((page) => {
        if (is404(page)) return undefined;
        const zh = page.language === 'zh' ? page.address : page.address.slice(3);
        if (!isNoindex(page) && link(page, 'canonical').map(pathOf).join() !== page.address) return `canonical ${link(page, 'canonical')}`;
        const pairs = ['zh-CN', 'en', 'x-default'].map((tag) => link(page, 'alternate', tag).map(pathOf).join());
        return pairs.join(' ') === [zh, `/en${zh}`, zh].join(' ') ? undefined : pairs.join(' ');
      }),
    ).toEqual([]));
  it('has no dead link and no dead anchor', () => {
    const ids = new Map(pages.map((page) => [page.address, new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []))]));
    expect(
      problems((page) => {
        const dead = tags(page, 'a')
          .concat(tags(page, 'link'))
          .flatMap((element) => {
            const href = attribute(element, 'href');
            if (href === undefined || /^(https?|mailto):/.test(href)) return [];
            const [path = '', hash] = href.split('#') as [string, string?];
            const target = path === '' ? page.address : decodeURIComponent(new URL(path, `http://localhost${page.address}`).pathname);
            if (!ids.has(target) && !existsSync(join(DIST, target))) return [href];
            return hash && !ids.get(target)?.has(decodeURIComponent(hash)) ? [href] : [];
          });
        return dead.length > 0 ? [...new Set(dead)].join(' ') : undefined;
      }),
    ).toEqual([]);
  });
  it('has no id twice', () =>
    expect(
      problems((page) => {
        const all = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
        const twice = all.filter((id, i) => all.indexOf(id) !== i);
        return twice.length > 0 ? twice.join(' ') : undefined;
      }),
    ).toEqual([]));
  it('carries a content security policy, and no code or style inline', () =>
    expect(
      problems((page) => {
        const policy = tags(page, 'meta').find((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy');
        const content = policy && attribute(policy, 'content');
        if (content !== PAGE_POLICY) return content ?? 'no policy';
        // It names no hash, so a browser would run none of these.
        const code = [...tags(page, 'script'), ...tags(page, 'style')].find(
          (element) => attribute(element, 'src') === undefined && attribute(element, 'type') !== 'application/ld+json',
        );
        if (code) return `inline ${code.tagName}`;
        return page.elements.some((element) => attribute(element, 'style') !== undefined) ? 'style attribute' : undefined;
      }),
    ).toEqual([]));
  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      // Astro's own output: lower-case doctype; boolean attributes as it writes them; long lines.
      rules: {
        'doctype-style': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
        'long-title': 'off',
        'no-inline-style': 'off',
        'script-type': 'off',
        'require-sri': 'off',
        'no-raw-characters': 'off',
        'tel-non-breaking': 'off',
      },
    });
    const found: string[] = [];
    for (const page of pages) {
      const report = await validator.validateString(page.html);
      for (const { messages } of report.results) for (const message of messages) found.push(`${page.address}: ${message.ruleId}: ${message.message}`);
    }
    expect([...new Set(found)].slice(0, 20)).toEqual([]);
  });
});

describe('the sitemap', () => {
  it('lists exactly the pages that search engines should keep, with both languages and a default', () => {
    const index = readFileSync(join(DIST, 'sitemap-index.xml'), 'utf8');
    const files = [...index.matchAll(/<loc>[^<]*\/(sitemap-\d+\.xml)<\/loc>/g)].map(([, name]) => name ?? '');
    const xml = files.map((name) => readFileSync(join(DIST, name), 'utf8')).join('');
    const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => pathOf(url ?? '')).sort();
    const indexable = pages
      .filter((page) => !is404(page) && !isNoindex(page))
      .map(({ address }) => address)
      .sort();
    expect(listed).toEqual(indexable);
    const entries = [...xml.matchAll(/<url>.*?<\/url>/gs)].map(([entry]) => entry);
    expect(entries.filter((entry) => !['zh-CN', 'en', 'x-default'].every((tag) => entry.includes(`hreflang="${tag}"`)))).toEqual([]);
  });
  it('dates cases and entries as their records do, and nothing later than its newest record', () => {
    const { records } = siteModel().content;
    const days = new Map(
      [...readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(([, url, day]) => [
        pathOf(url ?? ''),
        day?.slice(0, 10),
      ]),
    );
    const newest = [...records.cases.values()]
      .map(({ data }) => data.updated)
      .sort()
      .at(-1)!;
    for (const prefix of ['', '/en']) {
      for (const { id, data } of records.cases.values()) expect(days.get(`${prefix}/cases/${id}/`), id).toBe(data.updated);
      for (const { id, data } of records.reference.values()) {
        if (days.has(`${prefix}/reference/${id}/`)) expect(days.get(`${prefix}/reference/${id}/`), id).toBe(data.checked_on);
      }
      expect(days.get(`${prefix}/cases/`)).toBe(newest);
    }
  });
  it('is named in robots.txt', () => expect(readFileSync(join(DIST, 'robots.txt'), 'utf8')).toContain('/sitemap-index.xml'));
});
