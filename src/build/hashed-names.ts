import { glob, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checksum } from '../checksum.ts';
import { POINTER, UNSTAMPED, type Pointer } from '../build-files.ts';
import type { Table } from '../client/catalogue/table.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { stampOf } from '../render/client-data/stamp.ts';

/** The pages that name the table of the catalogue. */
const CATALOGUE_PAGES = '{,en/}cases/{,page/*/}index.html';

/**
 * Gives the files that scripts read names with a hash of their content, and tells the names where they are looked for: the pointer those of
 * all, the table of the catalogue those of its rows, its pages the table's. Each JSON file gets the hash of its name, by which it is known again.
 */
export function hashedNames(): AstroIntegration {
  return {
    name: 'casebook:hashed-names',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const stamped = (text: string, hash: string, path: string): string => {
          if (!text.includes(`"build":"${UNSTAMPED}"`)) throw new Error(`${path} has no place for the hash of its name`);
          return text.replace(`"build":"${UNSTAMPED}"`, `"build":"${hash}"`);
        };

        /** @returns its new name */
        const hashFolder = async (folder: string): Promise<string> => {
          const from = join(root, folder);
          const entries = await readdir(from, { recursive: true, withFileTypes: true });
          const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
          const files = await Promise.all(
            paths.map(async (path) => ({ path: path.slice(from.length).split(sep).join('/'), content: await readFile(path) })),
          );
          const hash = stampOf(files);
          for (const [i, { content }] of files.entries()) {
            const path = paths[i]!;
            if (path.endsWith('.json') && basename(path) !== 'pagefind-entry.json') await writeFile(path, stamped(content.toString(), hash, path));
          }
          const named = folder.replace(/\/$/, `-${hash}/`);
          await rename(from, join(root, named));
          return named;
        };

        const csv = Object.fromEntries(
          await Promise.all(['cases.csv', 'results.csv'].map(async (name) => [name, checksum(await readFile(join(root, name), 'utf8'))] as const)),
        );
        /** @returns its new name */
        const hashTable = async (path: string): Promise<string> => {
          const table = JSON.parse(await readFile(join(root, path), 'utf8')) as Table;
          const text = JSON.stringify({ ...table, cards: await hashFolder(table.cards), csv });
          const hash = stampOf([{ path, content: text }]);
          const named = path.replace('.', `-${hash}.`);
          await writeFile(join(root, named), stamped(text, hash, path));
          await rm(join(root, path));
          return named;
        };

        const pointer = JSON.parse(await readFile(join(root, POINTER), 'utf8')) as Pointer;
        pointer.index = await hashFolder(pointer.index);
        const tables: [plain: string, named: string][] = [];
        for (const language of LANGUAGES) {
          const files = pointer.languages[language];
          const table = await hashTable(files.table);
          tables.push([files.table, table]);
          files.table = table;
          files.details.folder = await hashFolder(files.details.folder);
          files.terms.folder = await hashFolder(files.terms.folder);
        }
        pointer.build = stampOf([{ path: POINTER, content: JSON.stringify(pointer) }]);
        await writeFile(join(root, POINTER), JSON.stringify(pointer));
        for await (const path of glob(CATALOGUE_PAGES, { cwd: root })) {
          const html = await readFile(join(root, path), 'utf8');
          await writeFile(
            join(root, path),
            tables.reduce((text, [plain, named]) => text.replaceAll(plain, named), html),
          );
        }
      },
    },
  };
}
