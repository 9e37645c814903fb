import { readFile, readdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const TEXT_ENDINGS = new Set(['.html', '.css', '.js', '.json', '.xml', '.svg', '.txt', '.csv', '.md', '.webmanifest']);
/** Smaller files gain nothing on the wire. */
const LEAST_BYTES = 400;
/** Brotli's best quality takes three times as long as the next one for 2% fewer bytes: worth it on a small site only. */
const MANY_FILES = 2000;
/** On large data files the best qualities take seconds per megabyte. */
const LARGE_BYTES = 500_000;
const qualityOf = (bytes: number, files: number): number => (bytes > LARGE_BYTES ? 8 : files > MANY_FILES ? 10 : 11);
const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** Writes a .br and a .gz beside each text file of a folder, so that any static server can send them. Returns how many files there are. */
export async function compressFolder(root: string): Promise<number> {
  const names = await readdir(root, { recursive: true });
  const files = names.filter((name) => TEXT_ENDINGS.has(extname(name)));
  let next = 0;
  const work = async () => {
    for (let name = files[next++]; name !== undefined; name = files[next++]) {
      const path = join(root, name);
      const bytes = await readFile(path);
      if (bytes.length < LEAST_BYTES) continue;
      const [br, gzipped] = await Promise.all([
        brotli(bytes, {
          params: { [constants.BROTLI_PARAM_QUALITY]: qualityOf(bytes.length, files.length), [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
        }),
        gz(bytes, { level: 9 }),
      ]);
      await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gzipped)]);
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
