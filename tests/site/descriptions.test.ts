import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DESCRIPTION_RANGE, descriptionLength, endsSentence } from '../../src/records/description-length.ts';
import { DIST, attribute, builtPages, siteModel, tags, textOf, type BuiltPage } from '../support/built-pages.ts';

/** The site's name stands after the bar; what is before it tells pages apart. */
const LONGEST_TITLE = { zh: 40, en: 90 } as const;
const meta = (page: BuiltPage, name: string) => {
  const found = tags(page, 'meta').find((element) => attribute(element, 'name') === name || attribute(element, 'property') === name);
  return found && attribute(found, 'content');
};
const pages = builtPages()
  .filter((page) => !meta(page, 'robots')?.includes('noindex'))
  .map((page) => ({
    ...page,
    description: meta(page, 'description') ?? '',
    title: textOf(tags(page, 'title')[0]!),
  }));
const twice = (pick: (page: (typeof pages)[number]) => string): string[] => {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const before = first.get(pick(page));
    first.set(pick(page), page.address);
    return before === undefined ? [] : [`${page.address} and ${before}: ${pick(page)}`];
  });
};

it('looks at as many pages of each language', () =>
  expect(pages.filter(({ language }) => language === 'zh').length).toBe(pages.filter(({ language }) => language === 'en').length));

describe('the description of every page that search engines may keep', () => {
  it('is as long as they show: 60–80 Han, 110–155 characters', () => {
    const outside = pages.filter(({ description, language }) => {
      const length = descriptionLength(description, language);
      return length < DESCRIPTION_RANGE[language].min || length > DESCRIPTION_RANGE[language].max;
    });
    expect(outside.map(({ address, description, language }) => `${address} ${descriptionLength(description, language)}: ${description}`)).toEqual([]);
  });
  it('ends as a sentence does, and is whole', () =>
    expect(pages.filter(({ description }) => !endsSentence(description) || /…|\[\[|\{r\d/.test(description)).map(({ address }) => address)).toEqual(
      [],
    ));
  it('is in the language of the page', () => {
    const foreign = pages.filter(({ description, language }) => /\p{Script=Han}/u.test(description) !== (language === 'zh'));
    expect(foreign.map(({ address, description }) => `${address}: ${description}`)).toEqual([]);
  });
  it('is its own', () => expect(twice(({ description }) => description)).toEqual([]));
  it('is what is shared, too', () =>
    expect(pages.filter((page) => meta(page, 'og:description') !== page.description).map(({ address }) => address)).toEqual([]));
});

describe('the title of every page that search engines may keep', () => {
  it('is its own', () => expect(twice(({ title }) => title)).toEqual([]));
  it("is followed by the site's name, and of a sensible length", () => {
    const bad = pages.filter(({ title, language, address }) => {
      const [own = '', name] = title.split(' | ');
      const length = descriptionLength(own, language);
      return length < 3 || length > LONGEST_TITLE[language] || (name === undefined && address !== '/' && address !== '/en/');
    });
    expect(bad.map(({ address, title }) => `${address}: ${title}`)).toEqual([]);
  });
});

describe('the first screen', () => {
  const at = (address: string) => pages.find((page) => page.address === address)!;
  const words = (page: BuiltPage) => {
    const main = tags(page, 'main')[0]!;
    return textOf(main).replace(/\s+/g, ' ');
  };
  it.each([
    ['/article/opening/', '复述2024年末的一篇报道', '本站20'],
    ['/en/article/opening/', 'Retells a 2024 article', 'checked '],
    ['/figures/', '报道写于2024年末', '本站20'],
    ['/en/targets/', '2024 article', 'checked '],
    ['/en/timeline/', '2024 article', 'checked '],
  ])('of %s tells how old the article is and when it was checked', (address, age, checked) => {
    const head = words(at(address)).slice(0, 600);
    expect(head).toContain(age);
    expect(head).toContain(checked);
  });
  it('of every case names its kind, its grade with a way to what that means, its main result and the day of the check', () => {
    const cases = pages.filter(({ elements }) => elements.some((element) => attribute(element, 'data-shortlist-case')));
    expect(cases).toHaveLength(2 * siteModel().cases.length);
    const incomplete = cases.filter((page) => {
      const crumbs = page.elements.find((element) => attribute(element, 'class') === 'crumbs')!;
      const inside = page.html.slice(page.html.indexOf('class="case-head"'), page.html.indexOf('class="prose"'));
      return !(
        /^\s*(案例|Cases)/.test(textOf(crumbs)) &&
        /href="[^"]*\/evidence\/#grades"/.test(inside) &&
        /data-part="main-result"/.test(inside) &&
        /<time datetime="\d{4}-\d\d-\d\d"/.test(inside)
      );
    });
    expect(incomplete.map(({ address }) => address)).toEqual([]);
  });
  it('of every entry names its kind', () => {
    const entries = pages.filter(({ address }) => /\/reference\/[^/]+\/$/.test(address));
    expect(entries.filter((page) => !/(词条：|Entry: )\S/.test(words(page).slice(0, 200))).map(({ address }) => address)).toEqual([]);
  });
});

describe('the language', () => {
  it('is never switched by itself', () => {
    const scripts = readdirSync(join(DIST, '_astro')).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((name) => /navigator\.languages?\b/.test(readFileSync(join(DIST, '_astro', name), 'utf8')))).toEqual([]);
    const refreshing = pages.filter((page) => tags(page, 'meta').some((element) => attribute(element, 'http-equiv') === 'refresh'));
    expect(refreshing.map(({ address }) => address)).toEqual([]);
  });
});
