import { test as base, expect } from '@playwright/test';

const at = (path: string) => `${process.env.CASEBOOK_FOLDER_URL ?? ''}${path}`;
const test = base;

test('a site in a folder keeps to its folder', async ({ page }) => {
  await page.goto(at('/'));
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', 'https://example.org/casebook/');
  const outside = await page
    .locator('a[href^="/"], link[href^="/"], script[src^="/"]')
    .evaluateAll((all) =>
      all.map((of) => of.getAttribute('href') ?? of.getAttribute('src') ?? '').filter((address) => !address.startsWith('/casebook/')),
    );
  expect(outside).toEqual([]);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/casebook\/en\/$/);
  await page.locator('a[data-case]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
test('search works in a folder', async ({ page }) => {
  await page.goto(at('/en/search/?q=pancreatic'));
  await expect(page.locator('[data-search-status][data-state="done"]')).toContainText('for “pancreatic”');
  await page.locator('a[data-result]').first().click();
  await expect(page).toHaveURL(/\/casebook\/en\//);
});
test('a missing page in a folder answers in the language', async ({ page }) => {
  const answer = await page.goto(at('/en/nothing/'));
  expect(answer?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
