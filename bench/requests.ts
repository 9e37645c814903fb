/**
 * npm run bench:requests [-- --dist FOLDER] [--hard N]: what a reader's browser asks the built site for, its caches empty: requests and bytes until
 * search shows its first hit and its first ten, the page's own files among them, and those of a case's page. Keeps the figures in
 * bench/results/requests.json, unless another folder is given. Needs `npm run build:test -- real`.
 *
 * --hard: measures all graded queries and prints the N that fetch most bytes as well
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { serve } from '../scripts/serve.ts';
import { LANGUAGES, PREFIX } from '../src/i18n/language.ts';
import { browserLaunch } from '../tests/support/chromium.ts';
import { REAL } from '../tests/support/sites.ts';
import { gradedQueries } from './search/queries.ts';
import { percentile } from './search/measure.ts';

const { values } = parseArgs({ options: { dist: { type: 'string' }, hard: { type: 'string' } } });
/** So many queries of each language are enough for a median. */
const SAMPLE = 29;

/** What had come in at some moment. */
interface Sent {
  requests: number;
  kB: number;
}

/** Marks the moments when the page shows its first hit, its tenth, and that it is done, which comes first where there are fewer. */
const marking = (page: Page) =>
  page.addInitScript(() => {
    const moments: [name: string, reached: () => boolean][] = [1, 10].map((count) => [
      `hits ${count}`,
      () => document.querySelectorAll('a[data-result]').length >= count || document.querySelector('[data-search-status][data-state=done]') !== null,
    ]);
    new MutationObserver(() => {
      for (const [name, reached] of moments) if (performance.getEntriesByName(name).length === 0 && reached()) performance.mark(name);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });

/** All that had been asked for, and had come in, when a moment was marked; all by now without one. */
const sentBy = (page: Page, moment?: string): Promise<Sent> =>
  page.evaluate((name) => {
    const at = name === undefined ? Infinity : performance.getEntriesByName(name)[0]!.startTime;
    const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[];
    const sent = entries.filter(({ entryType, responseEnd }) => entryType === 'navigation' || (responseEnd > 0 && responseEnd <= at));
    return { requests: sent.length, kB: sent.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000 };
  }, moment);

async function withPage<T>(browser: Browser, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    return await act(await context.newPage());
  } finally {
    await context.close();
  }
}

const summary = (sent: readonly Sent[]) => {
  const value = (field: keyof Sent, share: number) =>
    Math.round(
      percentile(
        sent.map((one) => one[field]),
        share,
      ),
    );
  return {
    requests: { median: value('requests', 50), p90: value('requests', 90) },
    kB: { median: value('kB', 50), p90: value('kB', 90), most: value('kB', 100) },
  };
};

const site = await serve({ dist: values.dist ? resolve(values.dist) : REAL.dist, port: 0 });
const browser = await chromium.launch(await browserLaunch());
const base = site.url.replace(/\/$/, '');
const searches: { q: string; first: Sent; ten: Sent; all: Sent }[] = [];
for (const language of LANGUAGES) {
  const graded = gradedQueries(language);
  for (const { q } of values.hard ? graded : graded.filter((_, i) => i % Math.ceil(graded.length / SAMPLE) === 0)) {
    searches.push(
      await withPage(browser, async (page) => {
        await marking(page);
        await page.goto(`${base}${PREFIX[language]}/search/?q=${encodeURIComponent(q)}`);
        await page.locator('[data-search-status][data-state=done]').waitFor({ state: 'attached' });
        return { q, first: await sentBy(page, 'hits 1'), ten: await sentBy(page, 'hits 10'), all: await sentBy(page) };
      }),
    );
  }
}
const casePage = await withPage(browser, async (page) => {
  await page.goto(`${base}/cases/`);
  const href = await page.locator('.case-row a').first().getAttribute('href');
  await page.close();
  return withPage(browser, async (cold) => {
    await cold.goto(base + href, { waitUntil: 'networkidle' });
    return sentBy(cold);
  });
});
const figures = {
  date: new Date().toISOString().slice(0, 10),
  queries: searches.length,
  firstHit: summary(searches.map(({ first }) => first)),
  tenHits: summary(searches.map(({ ten }) => ten)),
  all: summary(searches.map(({ all }) => all)),
  casePage: { requests: casePage.requests, kB: Math.round(casePage.kB) },
};
console.log(JSON.stringify(figures, null, 2));
if (values.hard) {
  const hard = searches.sort((a, b) => b.all.kB - a.all.kB).slice(0, Number(values.hard));
  for (const { q, all } of hard) console.log(`${all.kB.toFixed(0)} kB, ${all.requests} requests: ${q}`);
  console.log(JSON.stringify(summary(hard.map(({ all }) => all))));
}
await browser.close();
await site.close();
if (!values.dist && !values.hard) writeFileSync('bench/results/requests.json', `${JSON.stringify(figures, null, 2)}\n`);
