/**
 * npm run bench:kinds [-- --sets tuning,gate,made,pieces] [--kind NAME] [--folder FOLDER] [--verbose] [--keep]: asks the search without a browser,
 * over an index made from the content as it is: the tuning set (from another folder, if one is named), the gate set, variants of what is on the
 * pages, by kind, and random pieces. Seconds instead of minutes; npm run bench:search asks it as readers do. --verbose names the queries that
 * failed, but for the gate's; --keep puts the figures of the whole gate set into bench/results/.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { FORMAT, POINTER, UNSTAMPED } from '../../src/build-files.ts';
import { indexFiles } from '../../src/build/search-index.ts';
import { loadedSite } from '../../src/build/loaded-site.ts';
import { siteDocuments } from '../../src/search/index/site-documents.ts';
import { Search } from '../../src/search/query/find.ts';
import { measure, type Query, type Ranked, type Row } from './measure.ts';
import { madeQueries } from './kinds.ts';
import { gradedQueries, randomPieces } from './queries.ts';

/** An index in a folder of its own; `fetch` reads it there. */
async function indexed(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const { files } = await indexFiles(loadedSite());
  for (const { path, content } of files) {
    const target = join(folder, 'pagefind', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  const pointer = { format: FORMAT, build: UNSTAMPED, index: `${pathToFileURL(folder)}/pagefind/` };
  globalThis.fetch = ((address: string | URL | Request) => {
    if (address === POINTER) return Promise.resolve(Response.json(pointer));
    const path = fileURLToPath(String(address).replace(/\?.*/, ''));
    try {
      return Promise.resolve(new Response(readFileSync(path)));
    } catch {
      return Promise.resolve(new Response('', { status: 404 }));
    }
  }) as typeof fetch;
  return folder;
}

const { values } = parseArgs({
  options: {
    verbose: { type: 'boolean' },
    kind: { type: 'string' },
    sets: { type: 'string' },
    folder: { type: 'string' },
    keep: { type: 'boolean' },
  },
});
if (values.keep && (values.sets !== undefined || values.kind !== undefined)) {
  console.error('--keep keeps the figures of the whole gate set: leave out --sets and --kind.');
  process.exit(1);
}
const folder = await indexed();
process.on('exit', () => rmSync(folder, { recursive: true }));
const search = new Search();
const kept: Partial<Record<'zh' | 'en', Row>> = {};
const model = loadedSite();
const folderOf = values.folder === undefined ? {} : { folder: values.folder };
/** The address without the folder and the language. */
const pathOf = (url: string): string => url.slice(url.indexOf(basename(folder)) + basename(folder).length).replace(/^\/en\//, '/');

for (const [side, language] of (['zh', 'en'] as const).entries()) {
  const pages = [...siteDocuments(model, language)].map(({ path, title, lines, records = [] }) => {
    const all = [...lines, ...records].map(({ text }) => text);
    return { path: `/${path}`.replace('//', '/'), title, lines: all, text: all.join('\n') };
  });
  const sets: Record<string, Query[]> = {
    tuning: gradedQueries(language, { ...folderOf, pages: new Set(pages.map(({ path }) => path)) }),
    practice: gradedQueries(language, { ...folderOf, set: 'practice' }),
    gate: gradedQueries(language, { set: 'gate' }),
    made: madeQueries(model, pages, language),
    pieces: randomPieces(pages, language, 300),
  };
  for (const [name, all] of Object.entries(sets)) {
    const queries = all.filter(({ kind }) => values.kind === undefined || kind === values.kind);
    if (queries.length === 0 || (values.sets !== undefined && !values.sets.split(',').includes(name))) continue;
    const ranked: Ranked[] = [];
    const took: number[] = [];
    for (const query of queries) {
      const started = performance.now();
      const { hits } = await search.find(query.q, side as 0 | 1);
      took.push(performance.now() - started);
      ranked.push({ query, hits: hits.map(({ page }) => pathOf(page.url)) });
    }
    if (name === 'gate') kept[language] = measure(ranked)[0]!;
    console.log(`${name}, ${language}`);
    for (const { kind, n, mrr, recall, none, within3 } of measure(ranked)) {
      console.log(
        `  ${kind.padEnd(18)} ${String(n).padStart(4)}  first3 ${within3.toFixed(3)}  MRR ${mrr.toFixed(3)}  recall ${recall.toFixed(3)}${none === undefined ? '' : `  none ok ${none.toFixed(3)}`}`,
      );
    }
    // Nobody is to tune on the gate.
    if (values.verbose && name !== 'gate') {
      for (const { query, hits } of ranked) {
        const wrong = query.want.length === 0 ? hits.length > 0 : !hits.slice(0, 3).some((hit) => query.want.includes(hit));
        if (wrong)
          console.log(
            `    ${query.kind}: ${query.q} → ${hits.slice(0, 4).join(' ') || 'nothing'} | wanted ${query.want.slice(0, 3).join(' ') || 'nothing'}`,
          );
      }
    }
  }
}
if (values.keep) {
  const figures = { date: new Date().toISOString().slice(0, 10), ...kept };
  writeFileSync(
    'bench/results/search-gate.json',
    `${JSON.stringify(figures, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value), 2)}\n`,
  );
}
