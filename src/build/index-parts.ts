import { gunzipSync, gzipSync } from 'node:zlib';
import { lookUp } from '../model/look-up.ts';
import { isHan } from '../search/query/fold.ts';
import type { NamedFile } from '../render/client-data/stamp.ts';

/** Pagefind puts these before each of its files. */
const HEAD = Buffer.from('pagefind_dcd');
/**
 * How large a part is, unpacked, by the whole. A query reads a part for each of its words, and the list of all parts before: smaller parts make
 * that list longer, so that the best size grows as the root of the whole. Pagefind's own are of 50 kB.
 */
const partSize = (whole: number): number => 6 * Math.sqrt(whole);

/** Packed as Pagefind does. */
const packed = (data: Buffer): Buffer => gzipSync(Buffer.concat([HEAD, data]), { level: 9 });
function unpacked(file: Buffer): Buffer {
  const data = gunzipSync(file);
  if (!data.subarray(0, HEAD.length).equals(HEAD)) throw new Error('a file of the index does not begin as Pagefind’s files do');
  return data.subarray(HEAD.length);
}

/** The head of a CBOR item (RFC 8949): its major type, its argument, and where the rest begins. */
function headAt(data: Buffer, at: number): { type: number; value: number; next: number } {
  const [type, small] = [data[at]! >> 5, data[at]! & 31];
  if (small < 24) return { type, value: small, next: at + 1 };
  const length = 2 ** (small - 24);
  if (length > 4) throw new Error('the index holds what Pagefind’s files never held');
  return { type, value: data.readUIntBE(at + 1, length), next: at + 1 + length };
}

/** Where a CBOR item ends. Pagefind writes numbers, texts and arrays only. */
function endOf(data: Buffer, at: number): number {
  const { type, value, next } = headAt(data, at);
  if (type < 2) return next;
  if (type === 2 || type === 3) return next + value;
  if (type !== 4) throw new Error('the index holds what Pagefind’s files never held');
  let end = next;
  for (let i = 0; i < value; i++) end = endOf(data, end);
  return end;
}

/** The items of a CBOR array. */
function itemsOf(data: Buffer): Buffer[] {
  const { type, value, next } = headAt(data, 0);
  if (type !== 4) throw new Error('the index holds no list where it held one');
  let from = next;
  return Array.from({ length: value }, () => data.subarray(from, (from = endOf(data, from))));
}

/** The first item of a CBOR array. */
function firstOf(data: Buffer): Buffer {
  const { type, value, next } = headAt(data, 0);
  if (type !== 4 || value === 0) throw new Error('the index holds no list where it held one');
  return data.subarray(next, endOf(data, next));
}

function head(type: number, value: number): Buffer {
  if (value < 24) return Buffer.of((type << 5) | value);
  const length = value < 0x100 ? 1 : value < 0x1_0000 ? 2 : 4;
  const bytes = Buffer.alloc(1 + length);
  bytes[0] = (type << 5) | (24 + Math.log2(length));
  bytes.writeUIntBE(value, 1, length);
  return bytes;
}
const list = (items: readonly Buffer[]): Buffer => Buffer.concat([head(4, items.length), ...items]);
const text = (value: string): Buffer => Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
const textOf = (item: Buffer): string => item.toString('utf8', headAt(item, 0).next);

interface Word {
  word: string;
  /** In UTF-8. */
  bytes: Buffer;
  item: Buffer;
}
function wordOf(item: Buffer): Word {
  const name = firstOf(item);
  const bytes = name.subarray(headAt(name, 0).next);
  return { word: bytes.toString(), bytes, item };
}

/** How many characters two words begin with alike. */
function alike(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

/** The token of a concept: a word of ours, of which no shorter beginning is ever looked for. */
const TOKEN = /^zq\d{6}/;
/** So many characters of words that are looked for by their beginnings stand in one part; of Han one, unless a part would become too large. */
const beginning = (word: string, isSmall: boolean): number => TOKEN.exec(word)?.[0].length ?? (isHan(word) && isSmall ? 1 : 3);

/** Words in order, in parts: where two words begin differently, since the beginnings of words are looked for in one part only. */
function inParts(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [];
  const most = partSize(words.reduce((sum, { item }) => sum + item.length, 0));
  let [from, size] = [0, 0];
  for (let at = 0; at < words.length; at++) {
    const [before, { word, item }] = [words[at - 1]?.word ?? '', words[at]!];
    if (size >= most && alike(before, word) < beginning(word, size < 2 * most)) {
      parts.push(words.slice(from, at));
      [from, size] = [at, 0];
    }
    size += item.length;
  }
  return [...parts, words.slice(from)];
}

/**
 * The index of one language in smaller parts, and the file that lists them and the pages, made anew. Both are named by their place in
 * that list, which every query reads first: Pagefind's own names, of hashes, were half of it. The folder's name has a hash of them all. Pure.
 *
 * @param meta what Pagefind says of the index: its second item lists the pages, each with its name first; its third the parts, each with
 *   its first word, its last, and its name
 * @param language as the names begin
 * @returns the new list isn't packed: it stands in a script, which is
 */
export function smallerParts(
  meta: Buffer,
  files: ReadonlyMap<string, NamedFile['content']>,
  language: string,
): { meta: Buffer; files: NamedFile[]; replaced: string[] } {
  const [version, pages, parts, ...others] = itemsOf(unpacked(meta));
  const content = (path: string) => lookUp('file of the index', files, path);
  const nameOf = (i: number) => `${language}_${i.toString(36)}`;
  const read = itemsOf(pages!).map((page, i) => {
    const [name, ...rest] = itemsOf(page);
    return { path: `fragment/${textOf(name!)}.pf_fragment`, name: nameOf(i), rest };
  });
  const indexes = itemsOf(parts!).map((part) => `index/${textOf(itemsOf(part)[2]!)}.pf_index`);
  const words = indexes
    .flatMap((path) => itemsOf(itemsOf(unpacked(Buffer.from(content(path))))[0]!))
    .map(wordOf)
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const made = inParts(words).map((part, i) => ({
    from: part[0]!.word,
    to: part.at(-1)!.word,
    name: nameOf(i),
    content: packed(list([list(part.map(({ item }) => item))])),
  }));
  return {
    meta: Buffer.concat([
      HEAD,
      list([
        version!,
        list(read.map(({ name, rest }) => list([text(name), ...rest]))),
        list(made.map(({ from, to, name }) => list([text(from), text(to), text(name)]))),
        ...others,
      ]),
    ]),
    files: [
      ...read.map(({ path, name }) => ({ path: `fragment/${name}.pf_fragment`, content: content(path) })),
      ...made.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content })),
    ],
    replaced: [...read.map(({ path }) => path), ...indexes],
  };
}
