import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inTurn } from '../support/long-run.ts';
import { REAL, built } from '../support/sites.ts';
import { expect, test } from '../e2e/site.ts';

/** Addresses of all built pages, the fragments of cards left out; the same page in both languages is tried in turn. */
const addresses = readdirSync(built(REAL), { recursive: true, encoding: 'utf8' })
  .map((name) => `/${name.split(sep).join('/')}`)
  .filter((name) => name.endsWith('/index.html') && !name.includes('/cases/cards/'))
  .map((name) => name.replace(/^\/en\/|^\//, '/').replace(/index\.html$/, ''))
  .filter((path, i, all) => all.indexOf(path) === i)
  .sort()
  .flatMap((path, i) => inTurn([path, `/en${path}`], i));

/** Addresses of what was withdrawn: their pages say why. */
const gone = new Set((JSON.parse(readFileSync(join(built(REAL), 'version.json'), 'utf8')) as { gone: string[] }).gone);

// Every page is opened once, on the smallest phone; the `quiet` fixture fails on any console error or request to another host.
const SHARE = 60;
for (let from = 0; from < addresses.length; from += SHARE) {
  test(`pages ${from + 1} to ${Math.min(from + SHARE, addresses.length)} open without an error, ask no other host and for no social card, and fit a phone`, async ({
    page,
    quiet,
    url,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const cards: string[] = [];
    page.on('request', (request) => {
      // The page of pictures to share shows theirs.
      if (/^\/cards\/(?!\w+\/pictures\/)/.test(new URL(request.url()).pathname)) cards.push(`${page.url()} asks ${request.url()}`);
    });
    for (const address of addresses.slice(from, from + SHARE)) {
      const answer = await page.goto(url(address), { waitUntil: 'load' });
      const status = gone.has(address) ? 410 : address.endsWith('/404/') ? 404 : 200;
      // The browser itself reports a page that is gone, or missing, as an error.
      if (status !== 200) quiet.length = 0;
      expect(answer?.status(), address).toBe(status);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(sideways, `${address} scrolls sideways`).toBe(0);
    }
    expect(cards).toEqual([]);
  });
}
