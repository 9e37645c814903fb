import { BOTH, expect, test } from './site.ts';

// What readers have set in their system: their own colours, more contrast, less motion.
const style = (property: string) => [(element: Element, name: string) => getComputedStyle(element).getPropertyValue(name), property] as const;

for (const [language, prefix] of BOTH) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`in forced colours nothing is told apart by colour alone (${language}, ${colorScheme})`, async ({ page, url }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const differ = async (a: string, b: string, property: string) => {
        const [one, other] = await Promise.all(
          [a, b].map((selector) =>
            page
              .locator(selector)
              .first()
              .evaluate(...style(property)),
          ),
        );
        expect(one, `${property} of ${a} and ${b}`).not.toBe(other);
      };
      await page.goto(url(`${prefix}/article/future/`));
      await page.locator('.toc a').first().click();
      await expect(page.locator('.toc [aria-current]')).toHaveCount(1);
      await differ('.site-header nav [aria-current]', '.site-header nav a:not([aria-current])', 'border-bottom-color');
      await differ('.toc [aria-current]', '.toc a:not([aria-current])', 'border-left-color');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').evaluate(...style('outline-style'))).toBe('solid');
      await page.locator('.prose a.term').first().click();
      expect(await page.locator('.term-box').evaluate(...style('border-top-style'))).toBe('solid');

      await page.goto(url(`${prefix}/`));
      await differ('.tiles li:has(a)', '.tiles li:has(.no-cases)', 'background-image');
      await differ('.grade .grade-filled', '.grade path:not(.grade-filled)', 'fill');
      await page.goto(url(`${prefix}/evidence/`));
      await differ('.sector-dot.materials', '.sector-dot.consumer', 'background-color');
      await page.goto(url(`${prefix}/cases/`));
      await differ('.gap-keys [data-gap=compared]', '.gap-keys [data-gap=stated-only]', 'background-color');
      await differ('.cloth td[data-gap=compared] a', '.cloth td:not([data-gap]) a', 'background-color');
      await differ('.list-bar [aria-pressed=true]', '.list-bar [aria-pressed=false]', 'outline-style');
      await differ('.pager [aria-current]', '.pager a:not([aria-current])', 'outline-style');
    });
  }

  test(`pages change without motion where the reader wants none (${language})`, async ({ page, url }) => {
    // Asked of the page that is left: whether the new one is drawn in time for it is up to the machine.
    await page.addInitScript(() => {
      addEventListener('pageswap', (event) => sessionStorage.setItem('moved', String(event.viewTransition !== null)));
    });
    for (const [reducedMotion, moved] of [
      ['no-preference', 'true'],
      ['reduce', 'false'],
    ] as const) {
      await page.emulateMedia({ reducedMotion });
      await page.goto(url(`${prefix}/article/`));
      await page.locator('.article-parts a').first().click();
      await expect(page).toHaveURL(/\/article\/ten-minutes\/$/);
      await expect.poll(() => page.evaluate(() => sessionStorage.getItem('moved'))).toBe(moved);
    }
  });

  test(`more contrast makes lines and second voices stronger (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/`));
    const quiet = () =>
      page
        .locator('.secondary')
        .first()
        .evaluate(...style('color'));
    const line = () =>
      page
        .locator('.card')
        .first()
        .evaluate(...style('border-top-color'));
    const before = [await quiet(), await line()];
    await page.emulateMedia({ contrast: 'more' });
    const after = [await quiet(), await line()];
    for (const i of [0, 1]) expect(after[i]).not.toBe(before[i]);
  });
}
