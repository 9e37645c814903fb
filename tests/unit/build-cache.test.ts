import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BuildCache } from '../../src/build/build-cache.ts';
import { compressFolder } from '../../src/build/compress.ts';

let folder: string;
let told: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-cache-'));
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const cacheOf = (version = 'v1', at = folder) => new BuildCache('things', version, (message) => told.push(message), at);
const file = () => join(folder, 'things', '0.pack');
/** One build: gets what it can of these, and keeps the others. Returns those that the cache had. */
async function build(keys: readonly string[], cache = cacheOf()): Promise<string[]> {
  const pack = await cache.open('0');
  const had = keys.filter((key) => {
    const found = pack.get(key);
    if (found) expect(found.toString()).toBe(`made of ${key}`);
    else pack.keep(key, Buffer.from(`made of ${key}`));
    return found;
  });
  await pack.close();
  return had;
}

describe('the cache of builds', () => {
  it('gives what an earlier build has kept', async () => {
    expect(await build(['a', 'b'])).toEqual([]);
    expect(await build(['a', 'b', 'c'])).toEqual(['a', 'b']);
    expect(await build(['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  });
  it('gives nothing that another version has kept', async () => {
    await build(['a'], cacheOf('v1'));
    expect(await build(['a'], cacheOf('v2'))).toEqual([]);
    expect(await build(['a'], cacheOf('v1'))).toEqual([]);
  });
  it.each<[string, (kept: Buffer) => Uint8Array]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut in its first line', (kept) => kept.subarray(0, 20)],
    ['cut in its last byte', (kept) => kept.subarray(0, kept.length - 1)],
    ['with a byte changed', (kept) => kept.with(kept.length - 3, kept[kept.length - 3]! ^ 1)],
    ['with a key changed', (kept) => Buffer.from(kept.toString().replace('["a"', '["z"'))],
    ['with a length changed', (kept) => Buffer.from(kept.toString().replace('["a",9', '["a",8'))],
    ['with something after it', (kept) => Buffer.concat([kept, Buffer.from('x')])],
    ['all zeros', (kept) => Buffer.alloc(kept.length)],
    ['something else', () => Buffer.from('{"version":"v1"}\n<html></html>')],
  ])('gives nothing of a pack that is %s, and keeps a new one', async (_what, broken) => {
    await build(['a', 'b']);
    writeFileSync(file(), broken(readFileSync(file())));
    expect(await build(['a', 'b', 'z'])).toEqual([]);
    expect(await build(['a', 'b', 'z'])).toEqual(['a', 'b', 'z']);
  });
  it('drops what three builds have not used', async () => {
    await build(['old', 'a']);
    for (let n = 0; n < 3; n++) await build(['a']);
    expect(readFileSync(file(), 'utf8')).toContain('made of old');
    await build(['a']);
    expect(readFileSync(file(), 'utf8')).not.toContain('made of old');
  });
  it('writes nothing when all is as it was', async () => {
    await build(['a']);
    const { ino } = statSync(file());
    await build(['a']);
    expect(statSync(file()).ino).toBe(ino);
  });
  it('stays whole when builds keep things at once', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, n) => build(['a', `b${n}`])));
    expect(await build(['a'])).toEqual(['a']);
    expect(readdirSync(dirname(file()))).toEqual(['0.pack']);
  });
  it('that cannot be written says so once, and stops nothing', async () => {
    writeFileSync(join(folder, 'things'), 'a file where the folder should be');
    const cache = cacheOf();
    expect(await build(['a'], cache)).toEqual([]);
    expect(await build(['a'], cache)).toEqual([]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(join(folder, 'things'));
  });
  it('sweeps away what a build that was broken off has left', async () => {
    await build(['a']);
    writeFileSync(`${file()}.1.part`, 'half');
    await cacheOf().sweep();
    expect(readdirSync(dirname(file()))).toEqual(['0.pack']);
  });
});

describe('compressing', () => {
  const text = (n: number) => `<p>${'A page that says something of some length. '.repeat(20 + n)}</p>`;
  const site = () => join(folder, 'site');
  const write = (name: string, content: string) => {
    mkdirSync(dirname(join(site(), name)), { recursive: true });
    writeFileSync(join(site(), name), content);
  };
  const copies = () =>
    readdirSync(site(), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(br|gz)$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(site(), name)).toString('base64')]);

  it('with what earlier builds have kept gives the same bytes as without', async () => {
    for (let n = 0; n < 9; n++) write(`cases/${n}/index.html`, text(n));
    write('cases/page/2/index.html', text(1));
    write('feed.xml', text(1));
    write('_astro/a.css', text(2));
    expect(await compressFolder(site(), cacheOf())).toEqual({ files: 12, reused: 0 });
    write('cases/3/index.html', text(30));
    expect(await compressFolder(site(), cacheOf())).toEqual({ files: 12, reused: 22 });
    const warm = copies();
    expect(warm).toHaveLength(24);
    for (const [name = ''] of warm) rmSync(join(site(), name));
    await compressFolder(site());
    expect(copies()).toEqual(warm);
    expect(brotliDecompressSync(readFileSync(join(site(), 'cases/3/index.html.br'))).toString()).toBe(text(30));
  });
});
