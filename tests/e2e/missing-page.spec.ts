import { hostileShare } from '../fixtures/hostile.ts';
import { siteAddress } from '../support/serve-sites.ts';
import { BOTH, expect, test } from './site.ts';

const SITES = [
  ['at the root', () => siteAddress('fixture')],
  ['in a folder', () => siteAddress('folder')],
] as const;
const WORDS = { zh: (words: string) => `搜索“${words}”`, en: (words: string) => `Search for ‘${words}’` };

/** The browser notes that a page is missing, or an address cut in the middle of a character: both are expected. */
const forgive = (quiet: string[]) => {
  const left = quiet.filter((trouble) => !/Failed to load resource.*40[04]/.test(trouble));
  quiet.length = 0;
  quiet.push(...left);
};

for (const [where, root] of SITES) {
  for (const [language, prefix] of BOTH) {
    test(`a missing page ${where} offers a search for the words in its address (${language})`, async ({ page, quiet }) => {
      const answer = await page.goto(`${root()}${prefix}/cases/tideway-hospital/`);
      expect(answer?.status()).toBe(404);
      const link = page.getByRole('link', { name: WORDS[language]('tideway hospital') });
      await expect(link).toHaveAttribute('href', `${new URL(root()).pathname.replace(/\/$/, '')}${prefix}/search/?q=tideway+hospital`);
      await expect(page.locator('main input[name=q]')).toHaveValue('tideway hospital');
      await link.click();
      await expect(page.locator('[data-search-status][data-state=done]')).toBeAttached();
      await expect(page.locator('a[data-result]').first()).toBeVisible();
      forgive(quiet);
    });
  }
}
for (const [language, prefix] of BOTH) {
  test(`an address with something behind it, or in capitals, leads to the page that was meant (${language})`, async ({ page, url, quiet }) => {
    const open = language === 'zh' ? /^打开“.*”$/ : /^Open ‘.*’$/;
    for (const address of [`${prefix}/cases/plate-grinding，看看`, `${prefix}/cases/plate-grinding/)。`, `${prefix}/Cases/Plate-Grinding/`]) {
      await page.goto(url(address));
      const first = page.locator('[data-offer] a').first();
      await expect(first).toHaveText(open);
      await expect(first).toHaveAttribute('href', new RegExp(`${prefix}/cases/plate-grinding/$`));
      await expect(page.locator('[data-offer] a')).toHaveCount(2);
    }
    await page.locator('[data-offer] a').first().click();
    await expect(page).toHaveURL(url(`${prefix}/cases/plate-grinding/`));
    forgive(quiet);
  });
}
test('an address without words offers nothing', async ({ page, url, quiet }) => {
  await page.goto(url('/cases/page/'));
  await expect(page.locator('[data-offer]')).toBeEmpty();
  await expect(page.locator('main input[name=q]')).toHaveValue('');
  forgive(quiet);
});
test('hostile addresses stand there as text', async ({ page, url, quiet }) => {
  test.setTimeout(240_000);
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  let offered = 0;
  for (const value of hostileShare(3)) {
    const written = encodeURIComponent(value.toWellFormed()).slice(0, 1500).replace(/%.?$/, '');
    const answer = await page.goto(url(`/no-such-page/${written}`));
    if (answer?.status() !== 404) continue;
    offered += await page.locator('[data-offer] a').count();
    expect(await page.locator('main :is(script:not([type=module]), iframe, img, style, svg)').count(), value.slice(0, 40)).toBe(0);
    expect(await page.locator('[data-offer] *').count(), value.slice(0, 40)).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => Object.keys(Object.prototype).length)).toBe(0);
  }
  expect(offered).toBeGreaterThan(0);
  expect(dialogs).toBe(0);
  forgive(quiet);
});
test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page stays as it is', async ({ page, url, quiet }) => {
    await page.goto(url('/cases/tideway-hospital/'));
    await expect(page.locator('main form[role=search]')).toBeVisible();
    await expect(page.locator('[data-offer]')).toBeEmpty();
    forgive(quiet);
  });
});
