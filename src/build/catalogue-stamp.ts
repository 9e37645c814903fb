import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checksum } from '../client/csv.ts';
import { stampOf, UNSTAMPED } from '../render/client-data/stamp.ts';

/**
 * Stamps the files that the catalogue's script reads, when they are all there: the column tables and the files of cards carry one stamp,
 * and each table has the checksums of the CSV files, which have no place for it.
 */
export function catalogueStamp(): AstroIntegration {
  return {
    name: 'casebook:catalogue-stamp',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = async (pattern: string) =>
          Promise.all(
            (await Array.fromAsync(glob(pattern, { cwd: root }))).map(async (path) => ({ path, content: await readFile(join(root, path), 'utf8') })),
          );
        const stamped = [...(await files('cases/columns.*.json')), ...(await files('{,en/}cases/cards/*/index.html'))];
        const data = await files('{cases,results}.csv');
        const build = stampOf([...stamped, ...data]);
        const csv = Object.fromEntries(data.map(({ path, content }) => [path, checksum(content)]));
        for (const { path, content } of stamped) {
          if (!content.includes(UNSTAMPED)) throw new Error(`${path} has no place for the stamp`);
          const whole = path.endsWith('.json')
            ? JSON.stringify({ ...(JSON.parse(content) as object), build, csv })
            : content.replace(UNSTAMPED, build);
          await writeFile(join(root, path), whole);
        }
      },
    },
  };
}
