import { BOTH, expect, test } from './site.ts';

const FOUR = ['plate-grinding', 'tideway-scan', 'loom-watch', 'foil-sorting'];
const heads = '.compare thead th';

for (const [language, prefix] of BOTH) {
  test(`results come first, and names and grades stay in sight (${language})`, async ({ page, url }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(url(`${prefix}/compare/?ids=${FOUR.slice(0, 2)}`));
      await expect(page.locator(`${heads} a[data-case]`)).toHaveCount(2);
      await expect(page.locator('.compare tbody tr').first()).toHaveClass(/result-row/);
      await page.locator('.compare tbody tr').last().scrollIntoViewIfNeeded();
      for (const part of ['a[data-case]', '.grade']) await expect(page.locator(`${heads} ${part}`).first()).toBeInViewport({ ratio: 1 });
    }
  });

  test(`a phone shows two cases at a time; which ones, is chosen without losing the focus, and stands in the address (${language})`, async ({
    page,
    url,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(url(`${prefix}/compare/?ids=${FOUR}`));
    const selects = page.locator(`${heads} select:visible`);
    await expect(selects).toHaveCount(2);
    await expect(page.locator(`${heads}:visible`)).toHaveCount(2);
    await expect(page.locator('.compare tbody tr').first().locator('td:visible')).toHaveCount(2);
    const second = selects.nth(1);
    expect(await second.locator('option').count()).toBe(FOUR.length);
    await second.focus();
    await second.selectOption(FOUR[3]!);
    await expect(page).toHaveURL(new RegExp(`ids=${[FOUR[0], FOUR[3], FOUR[2], FOUR[1]].join(',')}$`));
    await expect(second).toBeFocused();
    await expect(second).toHaveValue(FOUR[3]!);
    // The same case in the other column changes places with it.
    await selects.first().selectOption(FOUR[3]!);
    await expect(page).toHaveURL(new RegExp(`ids=${[FOUR[3], FOUR[0], FOUR[2], FOUR[1]].join(',')}$`));
    await page.reload();
    await expect(selects.first()).toHaveValue(FOUR[3]!);
    // Elsewhere all of them stand side by side, and there is nothing to choose.
    await page.setViewportSize({ width: 1024, height: 800 });
    await expect(page.locator(`${heads}:visible`)).toHaveCount(FOUR.length);
    await expect(selects).toHaveCount(0);
  });

  test(`nothing chosen: how to choose is told, and what was kept is offered (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/compare/`));
    const status = page.locator('.compare [data-part=status][data-state=done]');
    await expect(status).toContainText(language === 'zh' ? '先点“收藏”' : 'Add cases to your shortlist');
    await expect(status.locator('a')).toHaveCount(0);
    await page.evaluate((ids) => localStorage.setItem('casebook.shortlist', JSON.stringify({ v: 1, ids })), FOUR.slice(0, 3));
    await page.reload();
    await status.locator('a').click();
    await expect(page.locator(`${heads} a[data-case]`)).toHaveCount(3);
  });
}
