import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from '@playwright/test';
import * as pagefind from 'pagefind';
import { serve } from '../../scripts/serve.ts';
import type { Query, Ranked } from './measure.ts';

/** Pagefind as it comes: the pages as they are built, nothing of ours. Returns the folder that holds its files. */
export async function plainIndex(built: readonly { address: string; html: string }[], language: 'zh' | 'en', folder: string): Promise<string> {
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind gave no index');
  for (const { address, html } of built) {
    const own = address.startsWith('/en/') ? 'en' : 'zh';
    if (own === language && html.includes('data-pagefind-body')) await index.addHTMLFile({ url: address, content: html });
  }
  for (const { path, content } of (await index.getFiles()).files) {
    const target = join(folder, 'pagefind', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  await pagefind.close();
  writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><title>plain</title></html>`);
  return folder;
}

/** Asks it in a browser, the queries as typed. */
export async function plainSearch(
  browser: Browser,
  folder: string,
  _language: 'zh' | 'en',
  queries: readonly Query[],
  rounds: number,
): Promise<{ ranked: Ranked[]; warm: number[] }> {
  const { url, close } = await serve({ dist: folder, port: 0 });
  const page = await browser.newPage();
  await page.goto(url);
  const answers = await page.evaluate(
    async ({ list, rounds }) => {
      const own = (await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`)) as {
        init: () => Promise<void>;
        search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
      };
      await own.init();
      const ask = async (query: string) => {
        const started = performance.now();
        const { results } = await own.search(query);
        const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return { hits: data.map(({ url }) => url), ms: performance.now() - started };
      };
      // Once for the hits; then everything is loaded, and the fewest milliseconds count.
      const found: Awaited<ReturnType<typeof ask>>[] = [];
      for (const query of list) found.push({ ...(await ask(query)), ms: Infinity });
      for (let round = 0; round < rounds; round++)
        for (const [i, query] of list.entries()) found[i]!.ms = Math.min(found[i]!.ms, (await ask(query)).ms);
      return found;
    },
    { list: queries.map(({ q }) => q), rounds },
  );
  await page.close();
  await close();
  return {
    ranked: answers.map(({ hits }, i) => ({ query: queries[i]!, hits: hits.map((hit) => hit.replace(/^\/en\//, '/')) })),
    warm: answers.map(({ ms }) => ms),
  };
}
