import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import { DIST, attribute, builtPages, tags } from '../support/built-pages.ts';

interface Icon {
  src: string;
  sizes: string;
  type: string;
  purpose: string;
}
interface Manifest {
  id: string;
  name: string;
  short_name: string;
  lang: string;
  start_url: string;
  scope: string;
  display: string;
  theme_color: string;
  background_color: string;
  icons: Icon[];
}
const file = (path: string) => readFileSync(join(DIST, path));
const pages = new Map(builtPages().map((page) => [page.address, page]));
/** Width and height, as the header of a PNG has them. */
const sizeOf = (png: Buffer): number[] => {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};
const tokens = readFileSync('src/render/html/styles/tokens.css', 'utf8');
const field = /<path fill="(#[0-9a-f]{6})"/.exec(readFileSync('public/icon.svg', 'utf8'))?.[1];

describe.each([
  ['zh', '/', '/manifest.webmanifest', 'zh-CN'],
  ['en', '/en/', '/en/manifest.webmanifest', 'en'],
] as const)('the web app manifest (%s)', (language, home, address, lang) => {
  const manifest = JSON.parse(file(address).toString('utf8')) as Manifest;
  it('is told of on its home page, and opens there', () => {
    const told = tags(pages.get(home)!, 'link').filter((element) => attribute(element, 'rel') === 'manifest');
    expect(told.map((element) => attribute(element, 'href'))).toEqual([address]);
    expect([manifest.id, manifest.start_url, manifest.scope, manifest.lang]).toEqual([home, home, '/', lang]);
    expect(pages.has(manifest.start_url)).toBe(true);
  });
  it('has the names of the site, the short one short', () => {
    expect(manifest.name).toBe(strings(language).site.name);
    const width = [...manifest.short_name].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
    expect(width).toBeLessThanOrEqual(12);
  });
  it('has colours of the site and keeps the address in sight', () => {
    expect(tokens).toContain(`--action: ${manifest.theme_color};`);
    expect(tokens).toContain(`--page: ${manifest.background_color};`);
    expect(manifest.display).toBe('minimal-ui');
  });
  it('has icons of the sizes that it says, a maskable one among them', () => {
    for (const { src, sizes, type } of manifest.icons.filter((icon) => icon.type === 'image/png')) {
      expect(type).toBe('image/png');
      expect(sizeOf(file(src)).join('x')).toBe(sizes);
    }
    expect(manifest.icons.flatMap(({ sizes, purpose }) => (purpose === 'any' ? [sizes] : []))).toEqual(['any', '192x192', '512x512']);
    expect(manifest.icons.filter(({ purpose }) => purpose === 'maskable').map(({ sizes }) => sizes)).toEqual(['512x512']);
  });
});

describe('icons', () => {
  it('has one for Apple, named on the home pages', () => {
    expect(sizeOf(file('apple-touch-icon.png'))).toEqual([180, 180]);
    for (const home of ['/', '/en/']) {
      const told = tags(pages.get(home)!, 'link').filter((element) => attribute(element, 'rel') === 'apple-touch-icon');
      expect(told.map((element) => attribute(element, 'href'))).toEqual(['/apple-touch-icon.png']);
    }
  });
  it('has a favicon.ico whose pictures are where its list says', () => {
    const ico = file('favicon.ico');
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1]);
    const count = ico.readUInt16LE(4);
    const sizes = Array.from({ length: count }, (_, i) => {
      const at = 6 + 16 * i;
      const [bytes, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
      expect(offset + bytes).toBeLessThanOrEqual(ico.length);
      expect(sizeOf(ico.subarray(offset, offset + bytes))).toEqual([ico[at], ico[at + 1]]);
      return ico[at];
    });
    expect(sizes).toEqual([16, 32, 48]);
  });
  it('leave the rim of the maskable one to the mask', () => {
    const png = `data:image/png;base64,${file('icons/maskable-512.png').toString('base64')}`;
    const { pixels } = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512"><image width="512" height="512" href="${png}"/></svg>`,
    ).render();
    const coloursOf = (wanted: (fromMiddle: number) => boolean) => {
      const colours = new Set<string>();
      for (let y = 0; y < 512; y += 4) {
        for (let x = 0; x < 512; x += 4) {
          const at = (y * 512 + x) * 4;
          if (wanted(Math.hypot(x - 256, y - 256))) colours.add(`#${pixels.subarray(at, at + 3).toString('hex')}`);
        }
      }
      return colours;
    };
    expect([...coloursOf((distance) => distance > 0.8 * 256)]).toEqual([field]);
    expect(coloursOf((distance) => distance < 0.8 * 256)).toContain('#ffffff');
  });
});
