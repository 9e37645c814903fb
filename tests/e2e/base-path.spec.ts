import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { siteAddress } from '../support/serve-sites.ts';
import { test, expect } from '@playwright/test';
import { FOLDER, FOLDER_DIST, HOST } from '../support/sites.ts';

const at = (path: string) => siteAddress('folder') + path;
const TEXT = /\.(html|xml|json|md|txt|csv|bib|webmanifest)$/;

test('no address in any file leaves the folder or names another host as ours', () => {
  const names = readdirSync(FOLDER_DIST, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name) && !name.startsWith('pagefind'));
  const kinds = new Set(names.map((name) => TEXT.exec(name)?.[1]));
  expect([...kinds].sort()).toEqual(expect.arrayContaining(['bib', 'csv', 'html', 'json', 'txt', 'xml']));
  let ours = 0;
  // It names host and folder apart, for hosts and those who look after them.
  expect(JSON.parse(readFileSync(join(FOLDER_DIST, 'version.json'), 'utf8'))).toMatchObject({ origin: HOST, base: `${FOLDER}/` });
  const wrong = names
    .filter((name) => name !== 'version.json')
    .flatMap((name) => {
      const text = readFileSync(join(FOLDER_DIST, name), 'utf8');
      const absolute = text.match(new RegExp(`${HOST}[^\\s"'<>)\\]]*`, 'g')) ?? [];
      ours += absolute.length;
      const relative = name.endsWith('.html')
        ? [...text.matchAll(/ (?:href|src|action|content|data-(?:index|cases|cards|table|home))="(\/[^"]*)"/g)]
        : [];
      return [
        ...absolute.filter((address) => !`${address}/`.startsWith(`${HOST}${FOLDER}/`)),
        ...relative.map(([, address = '']) => address).filter((address) => !address.startsWith(`${FOLDER}/`)),
        ...(text.match(/https?:\/\/(?:localhost|127\.0\.0\.1)[^\s"<]*/g) ?? []),
      ].map((address) => `${name}: ${address}`);
    });
  expect([...new Set(wrong)].slice(0, 20)).toEqual([]);
  expect(ours).toBeGreaterThan(0);
});

test('a site in a folder keeps to its folder', async ({ page }) => {
  await page.goto(at('/'));
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', 'https://example.org/casebook/');
  const outside = await page
    .locator('a[href^="/"], link[href^="/"], script[src^="/"]')
    .evaluateAll((all) =>
      all.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '').filter((address) => !address.startsWith('/casebook/')),
    );
  expect(outside).toEqual([]);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/casebook\/en\/$/);
  await page.locator('a[data-case]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
test('search works in a folder', async ({ page }) => {
  await page.goto(at('/en/search/?q=nodules'));
  await expect(page.locator('[data-search-status][data-state="done"]')).toContainText('for ‘nodules’');
  await page.locator('a[data-result]').first().click();
  await expect(page).toHaveURL(/\/casebook\/en\//);
});
test('a missing page in a folder answers in the language', async ({ page }) => {
  const answer = await page.goto(at('/en/nothing/'));
  expect(answer?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
