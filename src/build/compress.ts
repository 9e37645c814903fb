import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib';
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
/** A fifteenth of the time, for 9% more bytes: what hardly any reader loads, the further pages of lists (scripts filter them by themselves) and feeds. */
const FAST = 7;
/** On large data files the good qualities take seconds per megabyte. */
const FAST_IF_LARGE = 8;
const LARGE_BYTES = 500_000;
const SHARED = /\.(?:css|js|pagefind|webmanifest)$/;
const SELDOM = /(?:^|[/\\])page[/\\]\d+[/\\]index\.html$|feed\.xml$/;
/** A connection begins with 14 kB: a page that nearly fills them with its styles is made as small as it gets, so that it still comes at once. */
const isNearlyFull = (sent: number): boolean => sent > 7_000 && sent < 14_000;
const qualityOf = (name: string, bytes: number): number =>
  bytes > LARGE_BYTES ? FAST_IF_LARGE : SHARED.test(name) ? BEST : SELDOM.test(name) ? FAST : GOOD;

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

async function brotlied(name: string, bytes: Buffer): Promise<Buffer> {
  const at = (quality: number) =>
    brotli(bytes, {
      // In one piece.
      chunkSize: bytes.length + 1024,
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    });
  const br = await at(qualityOf(name, bytes.length));
  return name.endsWith('.html') && isNearlyFull(br.length) ? at(BEST) : br;
}

/** Changes with what a compressed file depends on besides its content and its name: the rules above, and the libraries. */
const VERSION = JSON.stringify([1, process.versions.brotli, process.versions.zlib]);
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
    const made = async (ending: string, make: () => Promise<Buffer>): Promise<void> => {
      let copy = pack?.get(key + ending);
      if (copy) reused++;
      else {
        copy = await make();
        pack?.keep(key + ending, copy);
      }
      writeFileSync(path + ending, copy);
    };
    await Promise.all([made('.br', () => brotlied(name, bytes)), packed ? undefined : made('.gz', () => gz(bytes, { level: 9 }))]);
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
