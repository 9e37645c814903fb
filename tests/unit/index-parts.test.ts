import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { smallerParts } from '../../src/build/index-parts.ts';

const HEAD = 'pagefind_dcd';
/** Numbers, texts and arrays as CBOR. */
type Item = number | string | Item[];
function cbor(item: Item): Buffer {
  const [type, value] = typeof item === 'number' ? [0, item] : typeof item === 'string' ? [3, Buffer.byteLength(item)] : [4, item.length];
  const head =
    value < 24
      ? Buffer.of((type << 5) | value)
      : value < 256
        ? Buffer.of((type << 5) | 24, value)
        : Buffer.of((type << 5) | 25, value >> 8, value & 255);
  return Buffer.concat([head, ...(typeof item === 'number' ? [] : typeof item === 'string' ? [Buffer.from(item)] : item.map(cbor))]);
}
function parsed(data: Buffer): Item {
  let at = 0;
  const next = (): Item => {
    const [type, small] = [data[at]! >> 5, data[at++]! & 31];
    const length = small < 24 ? 0 : 2 ** (small - 24);
    const value = length === 0 ? small : data.readUIntBE(at, length);
    at += length;
    if (type === 0) return value;
    if (type === 3) return data.toString('utf8', at, (at += value));
    return Array.from({ length: value }, next);
  };
  return next();
}
const packed = (item: Item): Buffer => gzipSync(Buffer.concat([Buffer.from(HEAD), cbor(item)]));
const unpacked = (file: Buffer): Item => {
  const data = gunzipSync(file);
  expect(data.toString('latin1', 0, HEAD.length)).toBe(HEAD);
  return parsed(data.subarray(HEAD.length));
};

const letters = [...'abcdefghij'];
const words = [...letters.flatMap((a) => letters.flatMap((b) => ['', 'x', 'xy'].map((end) => `${a}${b}${b}${end}`))), '造', '造纸', '😀'];
const entry = (word: string): Item => [word, [[1, [300, 70_00]]], []];
const half = words.length / 2;
const files = new Map([
  ...[words.slice(0, half), words.slice(half)].map((some, i): [string, Buffer] => [`index/en_${i}.pf_index`, packed([some.map(entry)])]),
  ['fragment/en_5f0c9aa.pf_fragment', Buffer.from('a page')],
]);
const meta = packed([
  '1.5.2',
  [['en_5f0c9aa', 7]],
  [
    [words[0]!, 'x', 'en_0'],
    ['x', words.at(-1)!, 'en_1'],
  ],
  [],
  ['title'],
]);

describe('the index in smaller parts', () => {
  const made = smallerParts(meta, files, 'en');
  const [version, pages, list, ...others] = unpacked(gzipSync(made.meta)) as [Item, Item, string[][], ...Item[]];
  const parts = made.files
    .filter(({ path }) => path.startsWith('index/'))
    .map(({ path, content }) => ({ path, entries: (unpacked(content as Buffer) as Item[][])[0] as [string, ...Item[]][] }));

  it('holds every word once, with all that was said of it', () => {
    expect(parts.length).toBeGreaterThan(4);
    expect(parts.flatMap(({ entries }) => entries).sort()).toEqual(words.map(entry).sort());
    expect(made.replaced.sort()).toEqual([...files.keys()].sort());
  });

  it('lists each part by its first word, its last and its name, in the order of bytes, and keeps the rest of the list', () => {
    expect(list).toEqual(parts.map(({ path, entries }) => [entries[0]![0], entries.at(-1)![0], path.slice('index/'.length, -'.pf_index'.length)]));
    const ends = list.flatMap(([from, to]) => [from!, to!]);
    expect(ends).toEqual([...ends].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    expect(new Set(list.map(([, , name]) => name)).size).toBe(list.length);
    expect([version, ...others]).toEqual(['1.5.2', [], ['title']]);
  });

  it('names each page by its place', () => {
    expect(pages).toEqual([['en_0', 7]]);
    expect(made.files).toContainEqual({ path: 'fragment/en_0.pf_fragment', content: Buffer.from('a page') });
  });

  it('never parts words that begin alike', () => {
    const beginnings = parts.map(({ entries }) => new Set(entries.map(([word]) => word.slice(0, 3))));
    for (const [i, some] of beginnings.entries())
      for (const other of beginnings.slice(i + 1)) expect([...some].filter((begin) => other.has(begin))).toEqual([]);
  });

  it('takes nothing that is not as it knows it', () => {
    expect(() => smallerParts(gzipSync('something else'), files, 'en')).toThrow('begin');
    expect(() => smallerParts(packed(['1.5.2', [], [['a', 'b', 'en_0']]]), new Map([['index/en_0.pf_index', packed('text')]]), 'en')).toThrow(
      'no list',
    );
  });
});
