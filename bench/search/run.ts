/**
 * npm run bench:search [-- --cases 5000 | --dist FOLDER] [--ours] [--verbose]: asks the graded queries in a real browser against the built site (or one
 * with so many generated cases) and prints quality by kind, bytes and latency: for our search, for plain Pagefind, and for
 * MiniSearch with bigrams over the same pages. Results stay in bench/results/.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { browserLaunch } from '../../tests/support/chromium.ts';
import { buildGenerated, clearAside } from '../generated-site.ts';
import { bigramSearch } from './minisearch.ts';
import { measure, percentile, type Ranked, type Row } from './measure.ts';
import { askOurs } from './ours.ts';
import { plainIndex, plainSearch } from './plain-pagefind.ts';
import { builtPages, gradedQueries, plainPages, randomPieces } from './queries.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    ours: { type: 'boolean' },
    verbose: { type: 'boolean' },
    queries: { type: 'string' },
    dist: { type: 'string' },
  },
});
const cases = Number(values.cases ?? 0);
const LANGUAGES = ['zh', 'en'] as const;
/** How often each query is repeated once everything is loaded. */
const ROUNDS = 4;

const dist = values.dist ? resolve(values.dist) : cases > 0 ? (await buildGenerated(cases)).dist : resolve('dist');
clearAside();
const built = builtPages(dist);
const sum = createHash('sha256');
for (const { html } of built) sum.update(html);
const hash = sum.digest('hex').slice(0, 12);

const site = await serve({ dist, port: 0 });
const browser = await chromium.launch(await browserLaunch());
const base = site.url.replace(/\/$/, '');
/** Bytes over the wire, headers included, that had come in when the first hit stood on the page, in kB: everything but the page itself and its looks. */
async function coldBytes(language: 'zh' | 'en', queries: readonly string[]): Promise<number[]> {
  const sizes: number[] = [];
  for (const query of queries) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      const answered = 'a[data-result], [data-search-status][data-state=done]';
      new MutationObserver((_, observer) => {
        if (!document.querySelector(answered)) return;
        observer.disconnect();
        performance.mark('answered');
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    await page.goto(`${base}${language === 'en' ? '/en' : ''}/search/?q=${encodeURIComponent(query)}`);
    await page.waitForFunction(() => performance.getEntriesByName('answered').length > 0);
    const bytes = await page.evaluate(() => {
      const at = performance.getEntriesByName('answered')[0]!.startTime;
      return (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name, responseEnd }) => responseEnd > 0 && responseEnd <= at && !/\.(?:css|svg|ico)$/.test(new URL(name).pathname))
        .reduce((sum, { transferSize }) => sum + transferSize, 0);
    });
    sizes.push(bytes / 1000);
    await context.close();
  }
  return sizes;
}

const show = (rows: readonly Row[], name: string) => {
  console.log(`\n${name}`);
  for (const { kind, n, mrr, recall, zero, none, within3 } of rows) {
    console.log(
      `  ${kind.padEnd(16)} ${String(n).padStart(4)}  MRR ${mrr.toFixed(3)}  recall ${recall.toFixed(3)}  first3 ${within3.toFixed(3)}  zero ${zero.toFixed(2)}${none === undefined ? '' : `  none ok ${none.toFixed(2)}`}`,
    );
  }
};

const result: Record<string, unknown> = { date: new Date().toISOString().slice(0, 10), content: hash, cases };
const all: Record<string, Ranked[]> = { ours: [], pagefind: [], minisearch: [] };
for (const language of LANGUAGES) {
  const pages = plainPages(built, language);
  const graded = gradedQueries(language, { ...(values.queries && { folder: values.queries }), pages: new Set(pages.map(({ path }) => path)) });
  const pieces = randomPieces(pages, language);
  const queries = [...graded, ...pieces];
  const tab = await browser.newPage();
  const own = await askOurs(tab, base, language, queries, ROUNDS);
  await tab.close();
  const rows = measure(own.ranked.filter(({ query }) => query.kind !== 'random-piece'));
  const pieceRow = measure(own.ranked.filter(({ query }) => query.kind === 'random-piece'))[0]!;
  show([...rows, { ...pieceRow, kind: 'random-piece' }], `ours, ${language}`);
  all.ours!.push(...own.ranked);
  if (values.verbose) {
    for (const { query, hits } of own.ranked) {
      const right =
        query.want.length === 0
          ? hits.length === 0
          : query.want.every((want) => hits.slice(0, 10).includes(want)) && query.want.includes(hits[0] ?? '');
      const missed = query.want.filter((want) => !hits.slice(0, 10).includes(want));
      if (!right)
        console.log(
          `    ${query.kind}: ${query.q} → ${hits.slice(0, 4).join(' ') || 'nothing'} | wanted ${query.want.join(' ') || 'nothing'} | missed ${missed.join(' ') || 'none'}`,
        );
    }
  }
  const sample = graded.filter((_, i) => i % Math.ceil(graded.length / 29) === 0).map(({ q }) => q);
  const cold = await coldBytes(language, sample);
  if (values.verbose) for (const [i, q] of sample.entries()) console.log(`    cold ${cold[i]!.toFixed(0)} kB: ${q}`);
  console.log(
    `  cold kB: median ${percentile(cold, 50).toFixed(0)}, p90 ${percentile(cold, 90).toFixed(0)}, max ${percentile(cold, 100).toFixed(0)}; warm ms: p50 ${percentile(own.warm, 50).toFixed(1)}, p95 ${percentile(own.warm, 95).toFixed(1)}`,
  );
  result[language] = {
    ours: {
      rows,
      pieces: pieceRow,
      coldKB: { median: percentile(cold, 50), p90: percentile(cold, 90), max: percentile(cold, 100) },
      warmMs: { p50: percentile(own.warm, 50), p95: percentile(own.warm, 95) },
    },
  };
  if (values.ours) continue;
  const folder = mkdtempSync(join(tmpdir(), 'plain-pagefind-'));
  const plain = await plainSearch(browser, await plainIndex(built, language, folder), language, queries, ROUNDS);
  all.pagefind!.push(...plain.ranked);
  const plainRows = measure(plain.ranked);
  show(plainRows, `plain Pagefind, ${language}`);
  const both = own.warm.filter((_, i) => own.ranked[i]!.hits.length > 0 && plain.ranked[i]!.hits.length > 0);
  const bothPlain = plain.warm.filter((_, i) => own.ranked[i]!.hits.length > 0 && plain.ranked[i]!.hits.length > 0);
  console.log(
    `  warm ms on queries that both answer: ours p50 ${percentile(both, 50).toFixed(1)} p95 ${percentile(both, 95).toFixed(1)}, plain p50 ${percentile(bothPlain, 50).toFixed(1)} p95 ${percentile(bothPlain, 95).toFixed(1)}`,
  );
  const mini = bigramSearch(pages, queries);
  all.minisearch!.push(...mini);
  const miniRows = measure(mini);
  show(miniRows, `MiniSearch with bigrams, ${language}`);
  Object.assign(result[language] as object, {
    pagefind: {
      rows: plainRows,
      warmMs: { p50: percentile(bothPlain, 50), p95: percentile(bothPlain, 95), oursP50: percentile(both, 50), oursP95: percentile(both, 95) },
    },
    minisearch: { rows: miniRows },
  });
  rmSync(folder, { recursive: true });
}
const total = Object.fromEntries(
  Object.entries(all).map(([name, ranked]) => [
    name,
    {
      graded: measure(ranked.filter(({ query }) => query.kind !== 'random-piece'))[0],
      pieces: measure(ranked.filter(({ query }) => query.kind === 'random-piece'))[0],
    },
  ]),
);
result.total = total;
for (const [name, { graded, pieces }] of Object.entries(total)) {
  if (graded!.n > 0)
    console.log(
      `\n${name}: MRR ${graded!.mrr.toFixed(3)}, recall ${graded!.recall.toFixed(3)}, first three ${graded!.within3.toFixed(3)}; random pieces recall ${pieces!.recall.toFixed(3)}`,
    );
}
await browser.close();
await site.close();
if (!values.queries && !values.ours && (!values.dist || cases > 0)) {
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(
    `bench/results/search${cases > 0 ? `-${cases}` : ''}.json`,
    `${JSON.stringify(result, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value), 2)}\n`,
  );
}
if (cases > 0 && !values.dist) rmSync(resolve(dist, '..'), { recursive: true });
