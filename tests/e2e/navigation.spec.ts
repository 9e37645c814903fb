import { BOTH, expect, test } from './site.ts';

test('the language switch keeps the page, in both directions', async ({ page, url }) => {
  await page.goto(url('/cases/plate-grinding/'));
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/cases\/plate-grinding\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(url('/cases/plate-grinding/'));
});

test('the skip link is first and leads to the content', async ({ page, url }) => {
  await page.goto(url('/article/future/'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

for (const [language, prefix] of BOTH) {
  test(`a missing page answers 404 in the reader's language (${language})`, async ({ page, url, quiet }) => {
    const answer = await page.goto(url(`${prefix}/cases/nobody-did-this/`));
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-CN' : 'en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(language === 'zh' ? '页面不存在' : 'Page not found');
    quiet.length = 0; // the browser itself reports the 404 answer as an error
  });
  test(`from the catalogue to a case, its industry and back by the breadcrumb (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/`));
    const card = page.locator('a[data-case]').first();
    const id = await card.getAttribute('data-case');
    await card.click();
    await expect(page).toHaveURL(new RegExp(`${prefix}/cases/${id}/$`));
    const crumbs = page.getByRole('navigation', { name: language === 'zh' ? '当前位置' : 'Breadcrumb' });
    await crumbs.getByRole('link').nth(1).click();
    await expect(page).toHaveURL(/\/cases\/industry\//);
    await expect(page.locator(`a[data-case="${id}"]`)).toBeVisible();
  });
}

test('an address without its closing slash is redirected', async ({ page, url }) => {
  await page.goto(url('/en/cases'));
  await expect(page).toHaveURL(/\/en\/cases\/$/);
});

test('text is sent compressed, with the headers that only a server can set', async ({ request, url }) => {
  const answer = await request.get(url('/article/'), { headers: { 'Accept-Encoding': 'br' } });
  expect(answer.headers()['content-encoding']).toBe('br');
  expect(answer.headers()['x-content-type-options']).toBe('nosniff');
  expect(answer.headers()['content-security-policy']).toContain('frame-ancestors');
});
