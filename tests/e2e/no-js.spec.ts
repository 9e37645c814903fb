import { PAGE_SIZE } from '../../src/model/pages.ts';
import { BOTH, expect, test } from './site.ts';

for (const [language, prefix] of BOTH) {
  test(`a section is read, and a figure traced to its origin, without JavaScript (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/article/future/`));
    await expect(page.locator('[data-fact="F44"]')).toBeVisible();
    const figure = page.locator('.prose a[data-figure="shoe-cycle"]').first();
    await expect(figure).toHaveText(language === 'zh' ? '90天' : '90 days');
    await figure.click();
    await expect(page).toHaveURL(new RegExp(`${prefix}/figures/#shoe-cycle$`));
    const record = page.locator('#shoe-cycle');
    await expect(record).toContainText(language === 'zh' ? '谁说的' : 'Said by');
    await record.locator('summary').click();
    await record.getByRole('link', { name: language === 'zh' ? '人工智能，浙江下一个万亿产业' : 'Grinding steel plates' }).click();
    await expect(page.locator('#article-2024')).toBeVisible();
  });
  test(`a case shows its results, grades, doubts and sources without JavaScript (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/plate-grinding/`));
    await expect(page.locator('#r1 [data-grade="2"]')).toBeVisible();
    await expect(page.locator('#doubts')).toBeVisible();
    await expect(page.locator('#sources li').first()).toBeVisible();
  });
  test(`the catalogue shows its cases, what they leave out, and ways to narrow it down without JavaScript (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/`));
    await expect(page.locator('.case-row')).toHaveCount(PAGE_SIZE);
    await expect(page.locator('[data-part=grades-title]')).toBeVisible();
    await expect(page.locator('[data-of-grade] b').first()).toBeVisible();
    await expect(page.locator('.views')).toBeHidden();
    await page.locator('.facets a').first().click();
    await expect(page.locator('a[data-case]').first()).toBeVisible();
  });
  test(`the search box leads to a page that lists the ways in (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/`));
    await page.locator('header input[type=search]').fill('Xinghe');
    await page.locator('header input[type=search]').press('Enter');
    await expect(page).toHaveURL(new RegExp(`${prefix}/search/\\?q=Xinghe$`));
    await expect(page.getByText(/JavaScript/)).toBeVisible();
    await page
      .locator('main')
      .getByRole('link', { name: language === 'zh' ? '案例' : 'Cases', exact: true })
      .click();
    await expect(page.locator('a[data-case]').first()).toBeVisible();
  });
}

for (const [language, prefix] of BOTH) {
  test(`terms and the contents list are plain links without JavaScript (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/article/future/`));
    await page.locator('.toc a').last().click();
    await expect(page).toHaveURL(/#five-hundreds$/);
    await page.locator('.prose a.term').first().click();
    await expect(page).toHaveURL(new RegExp(`${prefix}/reference/`));
  });
}
