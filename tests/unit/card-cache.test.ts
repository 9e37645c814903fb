import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PictureCache, cacheKey } from '../../src/render/social-cards/cache.ts';
import { allCards } from '../../src/render/social-cards/describe.ts';
import { isWholePng, palettePng } from '../../src/render/social-cards/png.ts';
import { DrawingPool } from '../../src/render/social-cards/pool.ts';
import { buildModel } from '../../src/model/model.ts';
import { realContent } from './real.ts';

const png = palettePng(new Uint8Array(8 * 8 * 4).fill(200), 8, 8);
let folder: string;
let told: string[];
const cacheIn = (at = folder) => new PictureCache(at, (message) => told.push(message));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-cards-'));
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the cache of social cards', () => {
  it('gives a picture as it was kept', async () => {
    expect(await cacheIn().get('a')).toBeUndefined();
    await cacheIn().keep('a', png);
    expect((await cacheIn().get('a'))?.equals(png)).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.png']);
  });
  const flipped = Buffer.from(png);
  flipped[60]! ^= 1;
  it.each([
    ['empty', Buffer.alloc(0)],
    ['only its signature', png.subarray(0, 8)],
    ['cut in a chunk', png.subarray(0, png.length - 20)],
    ['cut between two chunks', png.subarray(0, png.length - 12)],
    ['cut in its last byte', png.subarray(0, png.length - 1)],
    ['with a byte changed', flipped],
    ['with something after it', Buffer.concat([png, Buffer.from('x')])],
    ['all zeros', Buffer.alloc(png.length)],
    ['something else', Buffer.from('<html></html>')],
  ])('gives none that is %s, and takes a new one in its place', async (_what, bytes) => {
    expect(isWholePng(bytes)).toBe(false);
    writeFileSync(join(folder, 'a.png'), bytes);
    expect(await cacheIn().get('a')).toBeUndefined();
    await cacheIn().keep('a', png);
    expect(readFileSync(join(folder, 'a.png')).equals(png)).toBe(true);
  });
  it('keeps one picture that many ask to keep at once, and nothing besides', async () => {
    const cache = cacheIn();
    await Promise.all(Array.from({ length: 20 }, () => cache.keep('a', png)));
    expect(told).toEqual([]);
    expect(readdirSync(folder)).toEqual(['a.png']);
    expect((await cache.get('a'))?.equals(png)).toBe(true);
  });
  it('that cannot be written is said once, and stops nothing', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'a file where the folder should be');
    const cache = cacheIn(file);
    await cache.keep('a', png);
    await cache.keep('b', png);
    expect(await cache.get('a')).toBeUndefined();
    await cache.sweep();
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(file);
  });
  it('gives none where a folder has the name of a picture', async () => {
    mkdirSync(join(folder, 'a.png'));
    expect(await cacheIn().get('a')).toBeUndefined();
    await cacheIn().keep('a', png);
    expect(told).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['a.png']);
  });
  it('throws away what no build has used for a month, broken pieces too', async () => {
    await cacheIn().keep('old', png);
    await cacheIn().keep('new', png);
    writeFileSync(join(folder, 'old.png.1.part'), 'half');
    const then = new Date(Date.now() - 40 * 86_400_000);
    for (const name of ['old.png', 'old.png.1.part']) utimesSync(join(folder, name), then, then);
    await cacheIn().sweep();
    expect(readdirSync(folder)).toEqual(['new.png']);
  });
});

it('threads that draw the same card at once give the same whole picture each', async () => {
  const [card] = allCards(buildModel(realContent()));
  const pool = new DrawingPool(2);
  try {
    const cache = cacheIn();
    const key = cacheKey(card!, 'wide');
    const drawn = await Promise.all([0, 1, 2].map(() => pool.draw({ card: card!, shape: 'wide' })));
    await Promise.all(drawn.map((picture) => cache.keep(key, picture)));
    expect(drawn.map(isWholePng)).toEqual([true, true, true]);
    expect(drawn.every((picture) => picture.equals(drawn[0]!))).toBe(true);
    expect(readdirSync(folder)).toEqual([`${key}.png`]);
  } finally {
    await pool.close();
  }
});
