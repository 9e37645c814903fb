import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { UNSTAMPED } from '../build-files.ts';
import type { NamedFile } from '../render/client-data/stamp.ts';
import type { Model } from '../model/model.ts';
import { packAsked, packLexicon } from '../search/query/lexicon.ts';
import { searchDocuments, type Indexed } from '../search/index/documents.ts';
import { routes } from '../routes.ts';
import { smallerParts } from './index-parts.ts';
import { loadedSite } from './loaded-site.ts';

/** Pagefind's own interfaces: the site has its own. */
const UNUSED_FILES = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** Throws when Pagefind reports errors: a site with half an index is never published. */
function must<T extends { errors: string[] }>(answer: T, what: string): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind, ${what}: ${answer.errors.join('; ')}`);
  return answer;
}

async function newIndex(): Promise<pagefind.PagefindIndex> {
  const { index } = must(await pagefind.createIndex(), 'create index');
  if (!index) throw new Error('Pagefind gave no index');
  return index;
}

const ENTRY_FILE = 'pagefind-entry.json';
const ENGINE_SCRIPT = 'pagefind.js';

interface Entry {
  languages: Record<string, { hash: string }>;
}

/**
 * Pagefind's files as search reads them (search/query/engine.ts). The script hides its index of one language, which alone knows what it couldn't
 * read; and before that index is ready it would ask for two small files: each language has a script of its own, which holds them.
 * Its parts are large for the few words of a query: they are made smaller.
 * The entry lists languages in no fixed order.
 */
function adapted(files: readonly NamedFile[]): NamedFile[] {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const bytes = (name: string) => Buffer.from(contents.get(name) ?? '');
  const { languages, ...others } = JSON.parse(bytes(ENTRY_FILE).toString()) as Entry;
  const sorted = Object.entries(languages).sort(([a], [b]) => (a < b ? -1 : 1));
  const entry = JSON.stringify({ ...others, languages: Object.fromEntries(sorted) });
  // What comes after that class puts several indexes and a worker above it.
  const [script = '', rest = ''] = bytes(ENGINE_SCRIPT)
    .toString()
    .split(/(?=;var Pagefind=class\b)/);
  if (rest === '' || !/\bPagefindInstance\s*=\s*class\b/.test(script))
    throw new Error('pagefind.js has no class PagefindInstance any more, by which search reads its index, or other things after it');
  const metaName = (hash: string) => `pagefind.${hash}.pf_meta`;
  const indexes = sorted.map(([language, { hash }]) => ({ language, ...smallerParts(bytes(metaName(hash)), contents, language) }));
  const replaced = new Set([
    ENGINE_SCRIPT,
    ENTRY_FILE,
    ...sorted.map(([, { hash }]) => metaName(hash)),
    ...indexes.flatMap((index) => index.replaced),
  ]);
  return [
    ...files.filter(({ path }) => !replaced.has(path) && !UNUSED_FILES.test(path)),
    { path: ENTRY_FILE, content: entry },
    ...indexes.flatMap(({ language, meta, files: made }) => [
      ...made,
      {
        path: `pagefind.${language}.js`,
        content: `${script};\nexport{PagefindInstance};export const entry=${entry},meta=${JSON.stringify(meta.toString('latin1'))};\n`,
      },
    ]),
  ];
}

/** Documents that are given to Pagefind's process at once. */
const AT_ONCE = 64;

/**
 * Gives the engine all documents. In a function of its own, so that they are let go of before the engine answers with its files.
 *
 * @returns how many there are, and what goes with them
 */
async function fed(index: pagefind.PagefindIndex, model: Model): Promise<Omit<Indexed, 'documents'> & { count: number }> {
  const { documents, ...beside } = searchDocuments(model);
  let count = 0;
  let sent: Promise<unknown>[] = [];
  for (const document of documents) {
    sent.push(index.addHTMLFile(document).then((answer) => must(answer, document.url)));
    count++;
    if (sent.length < AT_ONCE) continue;
    await Promise.all(sent);
    sent = [];
  }
  await Promise.all(sent);
  return { ...beside, count };
}

/** The files of the index, with the lexicon beside them; and how many documents are in it. */
export async function indexFiles(model: Model): Promise<{ files: NamedFile[]; count: number }> {
  const index = await newIndex();
  const { lexicon, words, readings, count } = await fed(index, model);
  const { files } = must(await index.getFiles(), 'get files');
  await pagefind.close();
  const json = (path: string, content: object): NamedFile => ({ path, content: JSON.stringify({ build: UNSTAMPED, ...content }) });
  return {
    files: [
      ...adapted(files),
      json('lexicon.json', packLexicon(lexicon)),
      ...(['han', 'latin'] as const).map((script) => json(`asked-${script}.json`, { words: packAsked(lexicon, script) })),
      json('words.json', { words }),
      json('readings.json', { words: readings }),
    ],
    count,
  };
}

/**
 * Builds the search index of both languages from the site's model, and serves it in `npm run dev`:
 * there it is built at the first search, and again after the content has changed.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let building: ReturnType<typeof indexFiles> | undefined;
  return {
    name: 'casebook:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      // Beside the pages, which it isn't made from: most of the time it waits for Pagefind's process.
      'astro:build:start': () => {
        building = indexFiles(loadedSite());
        // Told below, when the pages are there.
        building.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const root = fileURLToPath(dir);
        const { files, count } = await building!;
        // Written here, not by writeFiles(): Pagefind's own process has left an empty file behind when it was closed.
        for (const folder of new Set(files.map(({ path }) => dirname(path)))) mkdirSync(join(root, routes.index, folder), { recursive: true });
        for (const { path, content } of files) writeFileSync(join(root, routes.index, path), content);
        logger.info(`${count} pages indexed, ${Math.round(performance.now() - started)} ms after the last was written`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const prefix = base.replace(/\/$/, routes.index);
        let made: { model: Model; files: Promise<Map<string, NamedFile['content']>> } | undefined;
        /** The index of the content as it is now. */
        const newest = (): Promise<Map<string, NamedFile['content']>> => {
          const model = loadedSite(true);
          if (made?.model !== model)
            made = { model, files: indexFiles(model).then(({ files }) => new Map(files.map(({ path, content }) => [path, content]))) };
          return made.files;
        };
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0] ?? '';
          if (!path.startsWith(prefix)) return next();
          Promise.resolve()
            .then(newest)
            .then(
              (map) => {
                const body = map.get(path.slice(prefix.length));
                if (!body) {
                  response.statusCode = 404;
                  return response.end();
                }
                if (path.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
                response.setHeader('Cache-Control', 'no-store');
                return response.end(body);
              },
              (error: unknown) => {
                made = undefined;
                logger.error(String(error));
                response.statusCode = 500;
                response.end();
              },
            );
        });
      },
    },
  };
}
