/**
 * What a reader meets when the site is updated under open pages: by a build with a case and an entry more. On the little server and on a host of
 * plain files, whose answers are kept for ten minutes or not at all; with the old build's files there for a while yet, and gone at once.
 */
import { cpSync, createReadStream, mkdtempSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { ADDED } from '../fixtures/site-content.ts';
import { LONG_RUN, inTurn } from '../support/long-run.ts';
import { DEPLOYED, FIXTURE } from '../support/sites.ts';
import { BOTH, expect, test as base } from './site.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv',
};

interface Host {
  address: string;
  close: () => Promise<void>;
}

/** A host that sends files as they are, to be kept as long as it says. */
async function plainFiles(folder: string, cacheControl: string): Promise<Host> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').replace(/\?.*/, '')).replace(/\/$/, '/index.html');
    const file = join(folder, path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      return void response.writeHead(404, { 'Content-Type': 'text/html' }).end('<!doctype html>');
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Cache-Control': cacheControl });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

const HOSTS: Record<string, (folder: string) => Promise<Host>> = {
  'the little server': async (folder) => {
    const { url, close } = await serve({ dist: folder, port: 0 });
    return { address: url.replace(/\/$/, ''), close };
  },
  'plain files that are not kept': (folder) => plainFiles(folder, 'no-store'),
  'plain files that are kept for ten minutes': (folder) => plainFiles(folder, 'max-age=600'),
};

const test = base.extend<{ folder: string }>({
  /** What the host serves: the first build, until it is deployed over. */
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
    cpSync(realpathSync(FIXTURE.dist), folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Puts the second build in the place of the first; the first one's files with a hash in their names may stay. */
function deploy(folder: string, keep: boolean): void {
  if (!keep) for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  cpSync(realpathSync(DEPLOYED), folder, { recursive: true });
}

const done = '[data-search-status][data-state="done"]';
const WORDS = {
  zh: { first: '产业大脑', second: '医院', broken: '搜索暂时用不了' },
  en: { first: 'industry brain', second: 'hospital', broken: 'Search does not work' },
};

/** What a search page that is open answers. */
async function ask(page: Page, query: string): Promise<string[]> {
  const box = page.locator('[data-search] input[type=search]');
  await box.fill(query);
  await box.press('Enter');
  await expect(page.locator(done)).toContainText(query);
  return answers(page);
}
const answers = (page: Page): Promise<string[]> =>
  page.locator('a[data-result]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
/** The cases that a catalogue which is open shows, and what it says of their number. */
const listed = async (page: Page): Promise<{ count: string; ids: string[] }> => ({
  count: (await page.locator('[data-part=count]').textContent()) ?? '',
  ids: await page.locator('.case-row [data-case]').evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.case ?? '')),
});
/** The first box of a filter, with the groups open in which it is folded away. */
async function box(page: Page, which: string): Promise<Locator> {
  const first = page.locator(`.facets input${which}`).first();
  await first.evaluate((input) => {
    for (let group = input.closest('details'); group; group = group.parentElement?.closest('details') ?? null) group.open = true;
  });
  return first;
}
const filtered = async (page: Page): Promise<void> => {
  await expect(page.locator('.chips li').first()).toBeVisible();
  await expect(page.locator('[data-part=cards]')).not.toHaveAttribute('aria-busy');
  await expect(page.locator('.case-row').first()).toBeVisible();
};

for (const [language, prefix] of LONG_RUN ? BOTH : BOTH.slice(0, 1)) {
  const { first, second, broken } = WORDS[language];
  for (const [i, [kind, start]] of Object.entries(HOSTS).entries()) {
    for (const keep of inTurn([false, true], i)) {
      test(`pages that are open answer from one build, and new ones from the new: ${kind}, old files ${keep ? 'kept' : 'gone'} (${language})`, async ({
        browser,
        context,
        page: search,
        folder,
        quiet,
      }) => {
        const host = await start(folder);
        const at = (path: string) => host.address + prefix + path;
        const searchFor = (query: string) => at(`/search/?q=${encodeURIComponent(query)}`);
        /** What each build answers a reader who comes for the first time. */
        const fresh = async () => {
          const newcomer = await browser.newContext();
          const page = await newcomer.newPage();
          await page.goto(searchFor(second));
          await expect(page.locator(done)).toContainText(second);
          const found = await answers(page);
          await page.goto(at('/cases/?industry=health'));
          await filtered(page);
          const cases = await listed(page);
          await newcomer.close();
          return { found, cases };
        };
        const before = await fresh();

        await search.goto(searchFor(first));
        await expect(search.locator('a[data-result]').first()).toBeVisible();
        const [used, shortlist, section] = [await context.newPage(), await context.newPage(), await context.newPage()];
        // Another browser, whose cache holds no rows.
        const stranger = await browser.newContext();
        const unused = await stranger.newPage();
        await used.goto(at('/cases/'));
        await (await box(used, '[name=grade]')).check();
        await filtered(used);
        await (await box(used, '[name=grade]')).uncheck();
        await expect(used.locator('.chips li')).toHaveCount(0);
        await unused.goto(at('/cases/'));
        await expect(await box(unused, '[name=grade]')).toBeVisible();
        await shortlist.goto(at('/shortlist/'));
        await shortlist.evaluate(() => localStorage.setItem('casebook.shortlist', JSON.stringify({ v: 1, ids: ['loom-watch'] })));
        await shortlist.reload();
        await expect(shortlist.locator('[data-shortlisted]')).toHaveCount(1);
        await section.goto(at('/article/future/'));

        deploy(folder, keep);
        const after = await fresh();
        expect(after.found).not.toEqual(before.found);
        expect(after.found).toContain(`${prefix}/cases/${ADDED.case}/`);
        expect(after.cases.ids).toContain(ADDED.case);
        const build = keep ? before : after;

        // Pages that were open.
        if (!keep) {
          // The network fails, and comes back.
          renameSync(join(folder, 'search.json'), join(folder, 'search.json.away'));
          for (const ending of ['.br', '.gz']) renameSync(join(folder, `search.json${ending}`), join(folder, `search.json.away${ending}`));
          const box = search.locator('[data-search] input[type=search]');
          await box.fill(second);
          await box.press('Enter');
          await expect(search.locator(done)).toContainText(broken);
          await expect(search.locator('a[data-result]')).toHaveCount(0);
          for (const ending of ['', '.br', '.gz']) renameSync(join(folder, `search.json.away${ending}`), join(folder, `search.json${ending}`));
          await search.locator('.nearest-hits button').click();
          await expect(search.locator(done)).toContainText(second);
          expect(await answers(search)).toEqual(build.found);
        } else expect(await ask(search, second)).toEqual(build.found);
        await expect(search).toHaveURL(searchFor(second));

        for (const [catalogue, right] of [
          // All that it needs may be in the cache.
          [used, keep ? [before.cases] : [before.cases, after.cases]],
          [unused, [build.cases]],
        ] as const) {
          await (await box(catalogue, '[name=industry][value="health"]')).check();
          await filtered(catalogue);
          await expect.poll(async () => right.map(({ ids }) => ids.length).includes((await listed(catalogue)).ids.length)).toBe(true);
          expect(right).toContainEqual(await listed(catalogue));
          await expect(catalogue.locator('[data-part=notices] .notice')).toHaveCount(0);
          expect(new URL(catalogue.url()).search).toBe('?industry=health');
          const [download] = await Promise.all([catalogue.waitForEvent('download'), catalogue.locator('[data-export=cases]').click()]);
          const text = readFileSync(await download.path(), 'utf8');
          const { ids } = await listed(catalogue);
          for (const id of ids) expect(text).toContain(`\n${id},`);
          expect(text.trimEnd().split('\n').length).toBeGreaterThan(ids.length);
        }

        await search.evaluate(() => localStorage.setItem('casebook.shortlist', JSON.stringify({ v: 1, ids: ['loom-watch', 'foil-sorting'] })));
        await expect(shortlist.locator('[data-shortlisted]')).toHaveCount(2);
        const term = section.locator('.prose a.term').first();
        await term.click();
        await expect(section.locator('.term-box')).toBeVisible();

        // New pages, with the caches of the old.
        const page = await context.newPage();
        await page.goto(searchFor(second));
        await expect(page.locator(done)).toContainText(second);
        expect(await answers(page)).toEqual(after.found);
        await page.goto(at('/cases/?industry=health'));
        await filtered(page);
        expect([before.cases, after.cases]).toContainEqual(await listed(page));
        await page.goto(at(`/compare/?ids=${ADDED.case},loom-watch`));
        await expect(page.locator('.compare thead a[data-case]')).toHaveCount(2);
        await page.evaluate((id) => localStorage.setItem('casebook.shortlist', JSON.stringify({ v: 1, ids: [id, 'loom-watch'] })), ADDED.case);
        await page.goto(at('/shortlist/'));
        await expect(page.locator('[data-shortlisted]')).toHaveCount(2);
        await stranger.close();
        await host.close();
        quiet.length = 0; // the files that are gone are the test's own
      });
    }
  }

  test(`each file that a tool reads may fail once: the network back, it works (${language})`, async ({ page, url, quiet }) => {
    const compared = url(`${prefix}/compare/?ids=loom-watch,foil-sorting`);
    const retry = (name: RegExp) => page.getByRole('button', { name });
    const AGAIN = /重试|Try again/;
    for (const [files, address, shown] of [
      [/\/columns-/, url(`${prefix}/cases/?grade=1`), '.case-row:visible'],
      [/\/cases\/cards-/, url(`${prefix}/cases/?grade=1`), '.case-row:visible'],
      [/\/search\.json/, compared, '.compare thead a[data-case]'],
      [/\/cases\/details-/, compared, '.compare thead a[data-case]'],
      [/\/search\.json/, url(`${prefix}/shortlist/`), '[data-shortlisted]'],
      [/\/cases\/details-/, url(`${prefix}/shortlist/`), '[data-shortlisted]'],
    ] as const) {
      await page.goto(url(`${prefix}/about/`));
      await page.evaluate(() => localStorage.setItem('casebook.shortlist', JSON.stringify({ v: 1, ids: ['loom-watch', 'foil-sorting'] })));
      await page.route(files, (route) => route.abort());
      await page.goto(address);
      await expect(retry(AGAIN).first()).toBeVisible();
      await page.unroute(files);
      await retry(AGAIN).first().click();
      await expect(page.locator(shown).first()).toBeVisible();
      await expect(retry(AGAIN)).toHaveCount(0);
    }
    quiet.length = 0; // the aborted requests are the test's own
  });

  test(`nothing is asked for by the time of day, and what scripts read has a hash in its name (${language})`, async ({ page, url }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname + new URL(request.url()).search));
    await page.goto(url(`${prefix}/search/?q=${encodeURIComponent(second)}`));
    await expect(page.locator(done)).toContainText(second);
    await page.goto(url(`${prefix}/cases/?industry=health`));
    await filtered(page);
    await page.goto(url(`${prefix}/compare/?ids=loom-watch,foil-sorting`));
    await expect(page.locator('.compare thead a[data-case]')).toHaveCount(2);
    const read = asked.filter((path) => !/^\/_astro\/|\/(?:\?.*)?$|\.(svg|ico)$/.test(path));
    expect(read.filter((path) => !/-[0-9a-f]{12}[./]/.test(path))).toEqual(['/search.json', '/search.json']);
    expect(read.filter((path) => path.includes('?'))).toEqual([]);
  });
}
