import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { stampOf, UNSTAMPED, type NamedFile } from '../render/client-data/stamp.ts';
import type { Model } from '../model/model.ts';
import { packAsked, packLexicon } from '../search/query/lexicon.ts';
import { searchDocuments } from '../search/index/documents.ts';
import { loadedSite } from './loaded-site.ts';

/** Pagefind's own interfaces: the site has its own. */
const UNUSED_FILES = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

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

/**
 * Adapts Pagefind's entry and script and leaves its other files as they are: the entry lists languages in no fixed order, and the script hides
 * its index of one language, which alone knows what it couldn't read (search/query/engine.ts).
 */
function adapted({ path, content }: { path: string; content: Uint8Array }): NamedFile {
  if (path !== ENTRY_FILE && path !== ENGINE_SCRIPT) return { path, content };
  const text = new TextDecoder().decode(content);
  if (path === ENTRY_FILE) {
    const entry = JSON.parse(text) as { languages: object };
    const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
    return { path, content: JSON.stringify({ build: UNSTAMPED, ...entry, languages }) };
  }
  if (!/\bPagefindInstance\s*=\s*class\b/.test(text))
    throw new Error('pagefind.js has no class PagefindInstance any more, by which search reads its index');
  return { path, content: `${text}\nexport{PagefindInstance};export const build='${UNSTAMPED}';\n` };
}

/** The files, stamped: those that have a place for it carry the stamp of all. */
function stamped(files: readonly NamedFile[]): NamedFile[] {
  const build = stampOf(files);
  return files.map(({ path, content }) => ({ path, content: typeof content === 'string' ? content.replace(UNSTAMPED, build) : content }));
}

/** Documents that are given to Pagefind's process at once. */
const AT_ONCE = 64;

/** The files of the index, with the lexicon beside them; and how many documents are in it. */
export async function indexFiles(model: Model): Promise<{ files: NamedFile[]; count: number }> {
  const { documents, lexicon, words } = searchDocuments(model);
  const index = await newIndex();
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
  const { files } = must(await index.getFiles(), 'get files');
  await pagefind.close();
  const json = (path: string, content: object): NamedFile => ({ path, content: JSON.stringify({ build: UNSTAMPED, ...content }) });
  return {
    files: stamped([
      ...files.filter(({ path }) => !UNUSED_FILES.test(path)).map(adapted),
      json('lexicon.json', packLexicon(lexicon)),
      ...(['han', 'latin'] as const).map((script) => json(`asked-${script}.json`, { words: packAsked(lexicon, script) })),
      json('words.json', { words }),
    ]),
    count,
  };
}

/**
 * Builds the search index of both languages from the site's model, and serves it in `npm run dev`:
 * there it is built at the first search, and again after the content has changed.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'casebook:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const root = fileURLToPath(dir);
        const { files, count } = await indexFiles(loadedSite());
        // Written here, not by writeFiles(): Pagefind's own process has left an empty file behind when it was closed.
        for (const { path, content } of files) {
          const target = join(root, 'pagefind', path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }
        logger.info(`${count} pages indexed in ${Math.round(performance.now() - started)} ms`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const prefix = `${base}pagefind/`;
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
