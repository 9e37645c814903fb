import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { BuildCache, cachesWanted, type Pack } from './build-cache.ts';

const TEXT_ENDINGS = new Set(['.html', '.css', '.js', '.json', '.xml', '.svg', '.txt', '.csv', '.md', '.webmanifest']);
/**
 * Pagefind's files are packed already, as gzip does. For hosts that send .br they are unpacked and compressed better, by a seventh: Pagefind reads
 * them packed or not.
 */
const PACKED = /\.(?:pagefind|pf_index|pf_fragment)$/;
/** Smaller files gain nothing on the wire. */
const LEAST_BYTES = 400;

/** Brotli's best quality takes three times as long as the next one, for 2% fewer bytes: worth it for what all pages share. */
const BEST = 11;
const GOOD = 10;
/** A fifteenth of the time, for 7% more bytes: what no page waits for (feeds, the API, the text of a hit), and pages that come at once anyway. */
const FAST = 7;
/** Does as much as that for small files, more quickly, if it looks no further back than this. */
const FAST_IF_SMALL = 9;
const SMALL_WINDOW = 16;
/** On large data files the good qualities take seconds per megabyte. */
const FAST_IF_LARGE = 8;
const LARGE_BYTES = 500_000;
const SHARED = /\.(?:css|js|pagefind|webmanifest)$/;
/** What scripts read while a reader waits has a hash in its name. Markdown gains most: an eighth, where pages gain a sixteenth. */
const WORTH_IT = /\.md$|-[0-9a-f]{12}[./\\](?!.*\.pf_fragment$)/;
/** Scripts filter lists by themselves: hardly anybody loads their further pages. */
const FURTHER = /(?:^|[/\\])page[/\\]\d+[/\\]index\.html$/;
const qualityOf = (name: string, bytes: number): number =>
  bytes > LARGE_BYTES ? FAST_IF_LARGE : SHARED.test(name) ? BEST : WORTH_IT.test(name) ? GOOD : FAST;

/**
 * A connection begins with 14 kB, of which styles take some. A page of half of that comes at once, well compressed or not; one that nearly
 * fills it is made as small as it gets, so that it still does; a larger one is waited for.
 */
const pageQuality = (sent: number): number => (sent < 7_500 ? FAST : sent < 15_000 ? BEST : GOOD);

const brotli = promisify(brotliCompress);

/** What is quick is done at once: in threads of their own it takes twice the processor time. */
async function brotlied(name: string, bytes: Buffer): Promise<Buffer> {
  const options = (quality: number, window?: number) => ({
    // In one piece.
    chunkSize: bytes.length + 1024,
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      ...(window && { [constants.BROTLI_PARAM_LGWIN]: window }),
    },
  });
  const quality = qualityOf(name, bytes.length);
  if (quality >= GOOD) return brotli(bytes, options(quality));
  const isSmall = bytes.length < 2 ** SMALL_WINDOW;
  const br = brotliCompressSync(bytes, isSmall ? options(FAST_IF_SMALL, SMALL_WINDOW) : options(quality));
  if (!name.endsWith('.html') || FURTHER.test(name)) return br;
  const better = pageQuality(br.length);
  return better > quality && bytes.length <= LARGE_BYTES ? brotli(bytes, options(better)) : br;
}
/** As small as level 9 makes it, but for a few bytes in ten thousand, in three quarters of the time. */
const GZIP_LEVEL = 8;

/** Changes with what a compressed file depends on besides its content and its name: the rules above, and the libraries. */
const VERSION = JSON.stringify([2, process.versions.brotli, process.versions.zlib]);
/** In so many packs earlier builds' files are kept, of which a few are in memory at once. */
const PACKS = 64;
const HASH = /-[0-9a-f]{12}(?=[./\\])/g;
const AT_ONCE = 3;

/**
 * Writes a .br and a .gz beside each text file of a folder, so that any static server can send them; a .br beside what Pagefind has packed.
 *
 * @param cache of earlier builds
 * @returns how many files there are, and how many of them the cache had
 */
export async function compressFolder(root: string, cache?: BuildCache): Promise<{ files: number; reused: number }> {
  const files = (await readdir(root, { recursive: true })).filter((name) => TEXT_ENDINGS.has(extname(name)) || PACKED.test(name));
  let reused = 0;
  const compressed = async (name: string, pack: Pack | undefined): Promise<void> => {
    const path = join(root, name);
    const packed = PACKED.test(name);
    // Read and written at once: a file that is waited for costs several times as much.
    const file = readFileSync(path);
    const bytes = packed ? gunzipSync(file) : file;
    if (bytes.length < LEAST_BYTES) return;
    const key = `${qualityOf(name, bytes.length)}:${extname(name)}:${createHash('sha256').update(bytes).digest('hex')}`;
    const made = async (ending: string, make: () => Buffer | Promise<Buffer>): Promise<void> => {
      let copy = pack?.get(key + ending);
      if (copy) reused++;
      else {
        copy = await make();
        pack?.keep(key + ending, copy);
      }
      writeFileSync(path + ending, copy);
    };
    await Promise.all([made('.br', () => brotlied(name, bytes)), packed ? undefined : made('.gz', () => gzipSync(bytes, { level: GZIP_LEVEL }))]);
  };
  // By name without the hashes in it, so that a file that has changed is looked for where it was kept.
  const packs = Map.groupBy(files, (name) => createHash('sha256').update(name.replace(HASH, '')).digest()[0]! % PACKS);
  const queue = packs.entries();
  const work = async () => {
    for (const [number, names] of queue) {
      const pack = await cache?.open(String(number));
      await Promise.all(names.map((name) => compressed(name, pack)));
      await pack?.close();
    }
  };
  await cache?.sweep();
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { files: files.length, reused };
}

/** Compresses the built site; COMPRESS=off leaves it as it is, for benchmarks. */
export function compress(): AstroIntegration {
  return {
    name: 'casebook:compress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env.COMPRESS === 'off') return;
        const started = performance.now();
        const cache = cachesWanted() ? new BuildCache('compressed', VERSION, (message) => logger.warn(message)) : undefined;
        const { files, reused } = await compressFolder(fileURLToPath(dir), cache);
        logger.info(`${files} files compressed in ${Math.round(performance.now() - started)} ms, ${reused} copies those of earlier builds`);
      },
    },
  };
}
