import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shapesOf } from '../../src/render/social-cards/card.ts';
import { allCards } from '../../src/render/social-cards/describe.ts';
import { drawingOf } from '../../src/render/social-cards/drawing-of.ts';
import { DIST, attribute, builtPages, is404, isGone, siteModel, tags, type BuiltPage, type Element } from '../support/built-pages.ts';

const pages = builtPages().filter((page) => !is404(page));
const meta = (page: BuiltPage, name: string) =>
  tags(page, 'meta')
    .filter((element) => [attribute(element, 'property'), attribute(element, 'name'), attribute(element, 'itemprop')].includes(name))
    .map((element) => attribute(element, 'content') ?? '');
const fileOf = (url: string) => join(DIST, decodeURIComponent(new URL(url).pathname));
/** Own card, wide and square: the address has no other page's picture. */
const OWN = /^(\/en)?\/(cases\/(?!page\/)[a-z0-9-]+\/|article\/([a-z0-9-]+\/)?)?$/;
const MOST_BYTES = 60_000;

/** What is wrong with a PNG's file, or undefined. */
function problem(url: string, width: number, height: number): string | undefined {
  const file = fileOf(url);
  if (!existsSync(file)) return `${url} isn't there`;
  if (statSync(file).size > MOST_BYTES) return `${url} has ${statSync(file).size} bytes`;
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG' || bytes.toString('latin1', 12, 16) !== 'IHDR') return `${url} is no PNG`;
  const size = `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
  return size === `${width} × ${height}` ? undefined : `${url} is ${size}`;
}

describe('the social card of every page', () => {
  it('is named in the head in the language of the page, with its size and words for it', () => {
    const wrong = pages.flatMap((page) => {
      const [image] = meta(page, 'og:image');
      const [alt = ''] = meta(page, 'og:image:alt');
      if (!image?.startsWith('http') || !new URL(image).pathname.includes(`/cards/${page.language}/`)) return [`${page.address}: ${image}`];
      if (/\p{Script=Han}/u.test(alt) !== (page.language === 'zh')) return [`${page.address}: alt "${alt}"`];
      return meta(page, 'twitter:card')[0] === 'summary_large_image' ? [] : [`${page.address}: no twitter:card`];
    });
    expect(wrong).toEqual([]);
  });
  it('is a PNG of the stated size and of few bytes', () => {
    const wrong = pages.flatMap(
      (page) => problem(meta(page, 'og:image')[0]!, Number(meta(page, 'og:image:width')[0]), Number(meta(page, 'og:image:height')[0])) ?? [],
    );
    expect(wrong).toEqual([]);
  });
  it('is their own, and there is a square one, for cases, the article and the home page', () => {
    const own = pages.filter((page) => OWN.test(page.address) && !isGone(page));
    expect(own.length).toBeGreaterThan(0);
    const wrong = own.flatMap((page) => {
      const url = meta(page, 'image')[0] ?? 'http://localhost/none';
      // A picture to send is looked at; other square cards are a sign beside a link.
      const side = url.includes('/pictures/') ? 1080 : 600;
      return problem(url, side, side) ?? [];
    });
    expect(wrong).toEqual([]);
    for (const name of ['og:image', 'image']) {
      const urls = own.map((page) => meta(page, name)[0]!);
      expect(new Set(urls).size).toBe(own.length);
      const contents = urls.map((url) =>
        createHash('sha256')
          .update(readFileSync(fileOf(url)))
          .digest('hex'),
      );
      expect(new Set(contents).size).toBe(own.length);
    }
  });
  it('is the first picture on the home page, the article and the pictures, for WeChat, which looks for no other', () => {
    const shared = pages.filter((page) => /^(\/en)?\/(article\/|pictures\/[a-z-]+\/)?$/.test(page.address));
    expect(shared.length).toBeGreaterThan(8);
    for (const page of shared) {
      const [first] = tags(page, 'img');
      expect(first && attribute(first, 'src'), page.address).toBe(new URL(meta(page, 'image')[0]!).pathname);
      expect(first && attribute(first, 'loading')).toBe('lazy');
      expect(first && attribute(first, 'alt')).toBe('');
      expect(first?.parentNode && attribute(first.parentNode as Element, 'hidden'), 'readers don’t see it').toBe('');
    }
  });
  it('says its number, its caveats, whose number it is, and all of a picture to send whole', () => {
    const cut = [...allCards(siteModel())].flatMap((card) =>
      shapesOf(card).flatMap((shape) => {
        const texts = drawingOf(card, shape).texts.filter(({ text }) => (card.figure ?? card.picture) && text.endsWith('…'));
        return texts.map(({ text }) => `${card.language} ${card.name} ${shape}: ${text}`);
      }),
    );
    expect(cut).toEqual([]);
  });
});
