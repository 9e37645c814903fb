import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PictureCache, cacheKey } from '../../src/render/social-cards/cache.ts';
import { SIZES } from '../../src/render/social-cards/card.ts';
import { allCards } from '../../src/render/social-cards/describe.ts';
import { DrawingPool } from '../../src/render/social-cards/pool.ts';
import { buildModel } from '../../src/model/model.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const png = Buffer.from('any bytes: the cache does not look into them');
const file = 'a.card';
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
    expect(readdirSync(folder)).toEqual([file]);
  });
  it.each<[string, (kept: Buffer) => Uint8Array]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut in its first bytes', (kept) => kept.subarray(0, 8)],
    ['cut before its first byte', (kept) => kept.subarray(0, 32)],
    ['cut in the middle', (kept) => kept.subarray(0, kept.length - 20)],
    ['cut in its last byte', (kept) => kept.subarray(0, kept.length - 1)],
    ['with a byte changed', (kept) => kept.with(60, kept[60]! ^ 1)],
    ['with something after it', (kept) => Buffer.concat([kept, Buffer.from('x')])],
    ['all zeros', (kept) => Buffer.alloc(kept.length)],
    ['something else', () => Buffer.from('<html></html>')],
    ['as the tool that drew it left it', () => png],
  ])('gives none that is %s, and takes a new one in its place', async (_what, broken) => {
    await cacheIn().keep('a', png);
    writeFileSync(join(folder, file), broken(readFileSync(join(folder, file))));
    expect(await cacheIn().get('a')).toBeUndefined();
    await cacheIn().keep('a', png);
    expect((await cacheIn().get('a'))?.equals(png)).toBe(true);
  });
  it('gives none that was kept under another key', async () => {
    await cacheIn().keep('a', png);
    renameSync(join(folder, file), join(folder, 'b.card'));
    expect(await cacheIn().get('b')).toBeUndefined();
  });
  it('keeps one picture that many ask to keep at once, and nothing besides', async () => {
    const cache = cacheIn();
    await Promise.all(Array.from({ length: 20 }, () => cache.keep('a', png)));
    expect(told).toEqual([]);
    expect(readdirSync(folder)).toEqual([file]);
    expect((await cache.get('a'))?.equals(png)).toBe(true);
  });
  it('that cannot be written is said once, and stops nothing', async () => {
    const occupied = join(folder, 'file');
    writeFileSync(occupied, 'a file where the folder should be');
    const cache = cacheIn(occupied);
    await cache.keep('a', png);
    await cache.keep('b', png);
    expect(await cache.get('a')).toBeUndefined();
    await cache.sweep();
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(occupied);
  });
  it('gives none where a folder has the name of a picture', async () => {
    mkdirSync(join(folder, file));
    expect(await cacheIn().get('a')).toBeUndefined();
    await cacheIn().keep('a', png);
    expect(told).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([file]);
  });
  it('throws away what no build has used for a month, broken pieces too', async () => {
    await cacheIn().keep('old', png);
    await cacheIn().keep('new', png);
    writeFileSync(join(folder, 'old.card.1.part'), 'half');
    const then = new Date(Date.now() - 40 * 86_400_000);
    for (const name of ['old.card', 'old.card.1.part']) utimesSync(join(folder, name), then, then);
    await cacheIn().sweep();
    expect(readdirSync(folder)).toEqual(['new.card']);
  });
});

it('threads that draw the same card at once give the same whole picture each', async () => {
  const [card] = allCards(buildModel(fixtureSite()));
  const pool = new DrawingPool(2);
  try {
    const cache = cacheIn();
    const key = cacheKey(card!, 'wide');
    const drawn = await Promise.all([0, 1, 2].map(() => pool.draw({ card: card!, shape: 'wide' })));
    await Promise.all(drawn.map((picture) => cache.keep(key, picture)));
    expect(await sharp(drawn[0], { failOn: 'warning' }).raw().toBuffer()).toHaveLength(SIZES.wide.width * SIZES.wide.height * 3);
    expect(drawn.every((picture) => picture.equals(drawn[0]!))).toBe(true);
    expect(readdirSync(folder)).toEqual([`${key}.card`]);
  } finally {
    await pool.close();
  }
});
