import { BOTH, expect, test } from './site.ts';

const done = '[data-search-status][data-state="done"]';

test('a Chinese search finds the case and says how many hits there are', async ({ page, url }) => {
  await page.goto(url('/search/?q=%E9%9E%8B%E5%B1%A5'));
  await expect(page.locator(done)).toContainText('“鞋履”有');
  await expect(page.locator('a[data-result][href*="vali-"]').first()).toBeVisible();
});
test('an English search finds the case', async ({ page, url }) => {
  await page.goto(url('/en/search/?q=pancreatic'));
  await expect(page.locator(done)).toContainText('for “pancreatic”');
  await expect(page.locator('a[data-result][href$="/en/cases/ningbo-hospital-panda-ct/"]')).toBeVisible();
});
for (const [language, prefix] of BOTH) {
  test(`the header box is reached by Ctrl-K and leads to the hits (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/about/`));
    await page.keyboard.press('Control+k');
    await expect(page.locator('header input[type=search]')).toBeFocused();
    await page.keyboard.type('Vali');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${prefix}/search/\\?q=Vali$`));
    await expect(page.locator(done)).toBeVisible();
    await page.locator('a[data-result]').first().click();
    await expect(page.locator('main')).toContainText('Vali');
  });
  test(`a missing index is said, not waited for (${language})`, async ({ page, url, quiet }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(url(`${prefix}/search/?q=Vali`));
    await expect(page.locator(done)).toContainText(language === 'zh' ? '搜索暂时用不了' : 'Search does not work');
    quiet.length = 0; // the aborted requests are the test's own
  });
  test(`markup in a query stays text (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`));
    await expect(page.locator(done)).toContainText('<img src=x onerror=alert(1)>');
    await expect(page.locator('main img')).toHaveCount(0);
  });
}
