import { readFile, readdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const TEXT_ENDINGS = new Set(['.html', '.css', '.js', '.json', '.xml', '.svg', '.txt', '.csv', '.md', '.webmanifest']);
/**
 * Pagefind's files are packed already, as gzip does. For hosts that send .br they are unpacked and compressed better, by a seventh: Pagefind reads
 * them packed or not.
 */
const PACKED = /\.(?:pagefind|pf_index|pf_fragment)$/;
/** Smaller files gain nothing on the wire. */
const LEAST_BYTES = 400;
/** Brotli's best quality takes three times as long as the next one for 2% fewer bytes: worth it on a small site, and for what all pages share. */
const MANY_FILES = 2000;
const SHARED = /\.(?:css|js)$/;
/** On large data files the best qualities take seconds per megabyte. */
const LARGE_BYTES = 500_000;
const qualityOf = (name: string, bytes: number, alike: number): number =>
  bytes > LARGE_BYTES ? 8 : alike > MANY_FILES && !SHARED.test(name) ? 10 : 11;
const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/**
 * Writes a .br and a .gz beside each text file of a folder, so that any static server can send them; a .br beside what Pagefind has packed.
 * Returns how many files there are.
 */
export async function compressFolder(root: string): Promise<number> {
  const names = await readdir(root, { recursive: true });
  const texts = names.filter((name) => TEXT_ENDINGS.has(extname(name)));
  const files = [...texts, ...names.filter((name) => PACKED.test(name))];
  let next = 0;
  const work = async () => {
    for (let name = files[next++]; name !== undefined; name = files[next++]) {
      const path = join(root, name);
      const packed = PACKED.test(name);
      const file = await readFile(path);
      const bytes = packed ? gunzipSync(file) : file;
      if (bytes.length < LEAST_BYTES) continue;
      const quality = qualityOf(name, bytes.length, packed ? files.length - texts.length : texts.length);
      const [br, gzipped] = await Promise.all([
        brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
        packed ? undefined : gz(bytes, { level: 9 }),
      ]);
      await Promise.all([writeFile(`${path}.br`, br), ...(gzipped ? [writeFile(`${path}.gz`, gzipped)] : [])]);
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return files.length;
}

/** Compresses the built site; COMPRESS=off leaves it as it is, for benchmarks. */
export function compress(): AstroIntegration {
  return {
    name: 'casebook:compress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env.COMPRESS === 'off') return;
        const started = performance.now();
        const count = await compressFolder(fileURLToPath(dir));
        logger.info(`${count} files compressed in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}
