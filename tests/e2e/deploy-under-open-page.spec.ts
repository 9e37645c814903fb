/**
 * What a reader meets when the site is updated under an open page. A host before the built site sends everything as ordinary hosts do, to be
 * kept for ten minutes and whatever stands behind the ?, and after a deploy the files of another build: other stamps, other cards and
 * another lexicon under the same names.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { FIXTURE } from '../support/sites.ts';
import { LONG_RUN } from '../support/long-run.ts';
import { BOTH, expect, test as base } from './site.ts';

const stampIn = (path: string): string | undefined => (JSON.parse(readFileSync(join(FIXTURE.dist, path), 'utf8')) as { build?: string }).build;
const STAMPS = [stampIn('pagefind/lexicon.json'), stampIn('cases/columns.zh.json')].filter((stamp) => stamp !== undefined);

/** Two cases of the built site. */
const caseIds = (language: 'zh' | 'en'): string[] => {
  const path = `${language === 'en' ? 'en/' : ''}cases/cards/1.json`;
  const { cards } = JSON.parse(readFileSync(join(FIXTURE.dist, path), 'utf8')) as { cards: { id: string }[] };
  return cards.slice(0, 2).map(({ id }) => id);
};

interface Host {
  address: string;
  /** Which files are of the new build. */
  deployed: RegExp | undefined;
  /** Which are gone with the old one. */
  gone: RegExp | undefined;
  asked: string[];
}

/** A file of the new build: another stamp; what stands first stands last. */
function next(path: string, text: string): string {
  let changed = text;
  for (const stamp of STAMPS) changed = changed.replaceAll(stamp, `${stamp.slice(0, -4)}next`);
  if (path.endsWith('/lexicon.json')) {
    const lexicon = JSON.parse(changed) as { concepts: Record<string, unknown[]> };
    for (const column of Object.values(lexicon.concepts)) column.push(column.shift());
    changed = JSON.stringify(lexicon);
  }
  if (path.includes('/cases/cards/')) {
    const file = JSON.parse(changed) as { cards: unknown[] };
    file.cards.push(file.cards.shift());
    changed = JSON.stringify(file);
  }
  if (path.endsWith('/cases.csv')) changed = changed.replace(/\n([^\n]*\n)([^]*)/, '\n$2$1');
  return changed;
}

const test = base.extend<{ host: Host }>({
  host: async ({ url }, use) => {
    const host: Host = { address: '', deployed: undefined, gone: undefined, asked: [] };
    const server = createServer((request, response) => {
      const path = (request.url ?? '').replace(/\?.*/, '');
      host.asked.push(path);
      void (async () => {
        const answer = await fetch(url(path));
        const bytes = Buffer.from(await answer.arrayBuffer());
        const text = /json|javascript|html|csv/.test(answer.headers.get('content-type') ?? '');
        const body = text && host.deployed?.test(path) ? next(path, bytes.toString()) : bytes;
        const gone = host.gone?.test(path);
        response.writeHead(gone ? 404 : answer.status, {
          'Content-Type': answer.headers.get('content-type') ?? 'application/octet-stream',
          'Cache-Control': gone ? 'no-store' : 'max-age=600',
        });
        response.end(gone ? '' : body);
      })();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    host.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await use(host);
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  },
});

const ALL = /./;
const done = '[data-search-status][data-state="done"]';
const notice = '[data-part=notices] .notice';
const WORDS = {
  zh: { updated: '网站已经更新', reload: '重新载入', first: '丝绸', second: '医院' },
  en: { updated: 'The site has been updated', reload: 'Reload', first: 'silk', second: 'hospital' },
};

for (const [language, prefix] of LONG_RUN ? BOTH : BOTH.slice(0, 1)) {
  const { updated, reload, first, second } = WORDS[language];
  const search = (query: string) => `${prefix}/search/?q=${encodeURIComponent(query)}`;

  test(`search that is open while the site is updated says so, and reloads with the query (${language})`, async ({ page, host, quiet }) => {
    await page.goto(host.address + search(first));
    await expect(page.locator(done)).toContainText(first);
    host.deployed = ALL;
    host.gone = /\.pf_(index|fragment|meta)$/;
    const box = page.locator('[data-search] input[type=search]');
    await box.fill(second);
    await box.press('Enter');
    await expect(page.locator(done)).toContainText(updated);
    await expect(page.locator('a[data-result], .nearest-hits a')).toHaveCount(0);
    host.gone = undefined;
    await page.getByRole('button', { name: reload }).click();
    await expect(page).toHaveURL(host.address + search(second));
    await expect(page.locator(done)).toContainText(second);
    await expect(page.locator(done)).not.toContainText(updated);
    quiet.length = 0; // the files that are gone are the test's own
  });

  // The part of a host, or of a cache before it, that has been updated before the others.
  for (const file of ['lexicon.json', 'pagefind-entry.json', 'pagefind.js']) {
    test(`a lexicon and an index of two builds answer nothing together: ${file} (${language})`, async ({ page, host }) => {
      host.deployed = new RegExp(`/${file}$`);
      await page.goto(host.address + search(second));
      await expect(page.locator(done)).toContainText(updated);
      await expect(page.locator('a[data-result], a[data-result-other]')).toHaveCount(0);
      host.deployed = undefined;
      await page.getByRole('button', { name: reload }).click();
      await expect(page.locator('a[data-result]').first()).toBeVisible();
    });
  }

  test(`a cache is asked whether its lexicon is still the host's (${language})`, async ({ page, host }) => {
    await page.goto(host.address + search(first));
    await expect(page.locator('a[data-result]').first()).toBeVisible();
    host.deployed = ALL;
    host.asked = [];
    await page.goto(host.address + search(second));
    await expect(page.locator(done)).toContainText(second);
    expect(host.asked.filter((path) => path.endsWith('/lexicon.json'))).toHaveLength(1);
  });

  test(`the dialog of search leads to the page of search, with the query (${language})`, async ({ page, host }) => {
    host.deployed = /\/lexicon\.json$/;
    await page.goto(`${host.address}${prefix}/about/`);
    await page.keyboard.press('Control+k');
    await expect(page.locator('dialog.search input')).toBeFocused();
    await page.keyboard.type(second);
    await page.keyboard.press('Enter');
    await expect(page.locator(`dialog ${done}`)).toContainText(updated);
    host.deployed = undefined;
    await page.getByRole('button', { name: reload }).click();
    await expect(page).toHaveURL(host.address + search(second));
    await expect(page.locator('a[data-result]').first()).toBeVisible();
  });

  test(`a catalogue that is open while the site is updated shows no case of another row, and reloads with its filters (${language})`, async ({
    page,
    host,
  }) => {
    await page.goto(`${host.address}${prefix}/cases/`);
    const box = page.locator('.facets input[name=industry]').first();
    await expect(box).toBeVisible();
    host.deployed = ALL;
    await box.check();
    await expect(page.locator(notice)).toContainText(updated);
    await expect(page.locator('[data-part=status]')).toContainText(updated);
    await expect(page.locator('.case-row')).toHaveCount(0);
    const address = page.url();
    expect(address).toContain('?industry=');
    await page.getByRole('button', { name: reload }).click();
    await expect(page.locator('.case-row').first()).toBeVisible();
    expect(page.url()).toBe(address);
    await expect(page.locator('.facets input:checked')).toHaveCount(1);
    await expect(page.locator(notice)).toHaveCount(0);
  });

  test(`cards in a cache that are of another build are asked for anew (${language})`, async ({ page, host }) => {
    await page.goto(`${host.address}${prefix}/cases/?sort=newest`);
    await expect(page.locator('.case-row').first()).toBeVisible();
    host.deployed = ALL;
    await page.goto(`${host.address}${prefix}/cases/?sort=adopter`);
    await expect(page.locator('.case-row').first()).toBeVisible();
    await expect(page.locator(notice)).toHaveCount(0);
  });

  test(`no records are cut out of a data file of another build (${language})`, async ({ page, host }) => {
    let downloads = 0;
    page.on('download', () => downloads++);
    for (const kind of ['cases', 'results']) {
      await page.goto(`${host.address}${prefix}/cases/?grade=1`);
      await expect(page.locator('.chips li')).toHaveCount(1);
      // As many records, in another order.
      host.deployed = /\/cases\.csv$/;
      await page.locator(`[data-export=${kind}]`).click();
      await expect(page.locator(notice)).toContainText(updated);
      await expect(page.locator(notice).getByRole('button')).toHaveText(reload);
      host.deployed = undefined;
    }
    expect(downloads).toBe(0);
  });

  test(`a comparison and a shortlist that read files of two builds say so, and show no case of either (${language})`, async ({ page, host }) => {
    const ids = caseIds(language);
    host.deployed = /\/details\/\d+\.json$/;
    await page.goto(`${host.address}${prefix}/compare/?ids=${ids.join(',')}`);
    await expect(page.locator('.compare [data-part=status][data-state=done]')).toContainText(updated);
    await expect(page.locator('.compare thead th')).toHaveCount(0);
    await page.evaluate((list) => localStorage.setItem('casebook.shortlist', JSON.stringify({ v: 1, ids: list })), ids);
    await page.goto(`${host.address}${prefix}/shortlist/`);
    await expect(page.locator(notice)).toContainText(updated);
    await expect(page.locator('[data-shortlisted]')).toHaveCount(0);
    host.deployed = undefined;
    await page.getByRole('button', { name: reload }).click();
    await expect(page.locator('[data-shortlisted]')).toHaveCount(ids.length);
  });
}
