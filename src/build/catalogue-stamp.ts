import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checksum } from '../model/files.ts';
import { stampOf, UNSTAMPED } from '../render/client-data/stamp.ts';

/**
 * Stamps the files that the catalogue's tools read, when they are all there: column tables, cards and details of cases carry one stamp,
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
        const tables = await files('cases/columns.*.json');
        const cases = await files('{,en/}cases/{cards,details}/*.json');
        const data = await files('{cases,results}.csv');
        const build = stampOf([...tables, ...cases, ...data]);
        const csv = Object.fromEntries(data.map(({ path, content }) => [path, checksum(content)]));
        for (const { path, content } of [...tables, ...cases]) {
          const file = JSON.parse(content) as { build?: string };
          if (file.build !== UNSTAMPED) throw new Error(`${path} has no place for the stamp`);
          await writeFile(join(root, path), JSON.stringify({ ...file, build, ...(tables.some((table) => table.path === path) ? { csv } : {}) }));
        }
      },
    },
  };
}
