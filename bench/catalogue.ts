import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serve } from '../scripts/serve.ts';
import { browserLaunch } from '../tests/support/chromium.ts';

/** What the catalogue costs a reader, in kB over the wire. */
export interface CatalogueCost {
  /** HTML of the first page. */
  html: number;
  /** Everything from a cold start to the first filtered cards, the page itself left out. */
  firstAnswer: number;
  /** Files of cards that one more click reads, and cases in them. */
  filesAClick: number;
  casesShown: number;
}

/** Filters a built catalogue in a browser and adds up what comes over the wire. */
export async function catalogueCost(dist: string): Promise<CatalogueCost> {
  const site = await serve({ dist, port: 0 });
  const browser = await chromium.launch(await browserLaunch());
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const addresses = new Map<string, string>();
  const read: { path: string; bytes: number }[] = [];
  session.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, new URL(response.url).pathname));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    read.push({ path: addresses.get(requestId) ?? '', bytes: encodedDataLength }),
  );
  await page.goto(`${site.url}cases/`);
  await page.locator('.facets input').first().waitFor();
  const check = async (filter: string) => {
    // A box that leaves no case would say nothing about the cost of cards.
    await page.locator(`.facets li:not(.no-hits) input[name=${filter}]`).first().check();
    await page.waitForFunction(() => document.querySelector('[data-part=cards]')?.getAttribute('aria-busy') === null);
    await page.waitForTimeout(300);
  };
  await check('industry');
  const firstAnswer = read.filter(({ path }) => path !== '/cases/').reduce((sum, { bytes }) => sum + bytes, 0);
  const before = read.length;
  await check('task');
  const cost = {
    html: readFileSync(join(dist, 'cases/index.html.br')).length / 1000,
    firstAnswer: firstAnswer / 1000,
    filesAClick: read.slice(before).filter(({ path }) => path.includes('/cards/')).length,
    casesShown: await page.locator('main a[data-case]').count(),
  };
  await browser.close();
  await site.close();
  return cost;
}
