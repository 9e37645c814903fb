import { hostileShare } from '../fixtures/hostile.ts';
import { expect, test } from './site.ts';

/** Where a reader's own words come in by the address, and how the page says that it is done with them. */
const PAGES: [name: string, address: (value: string) => string, done: string][] = [
  ['catalogue', (value) => `/cases/?city=${value}&sort=${value}&page=${value}&${value}=1`, '.facets input'],
  ['compare', (value) => `/en/compare/?ids=${value},plate-grinding,${value}`, '.compare [data-part=status][data-state=done]'],
  ['search', (value) => `/search/?q=${value}`, '[data-search-status][data-state=done]'],
];

for (const [i, [name, address, done]] of PAGES.entries()) {
  test(`hostile values in the address of ${name} run nothing and break nothing`, async ({ page, url }) => {
    test.setTimeout(240_000);
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs++;
      void dialog.dismiss();
    });
    for (const value of hostileShare(i)) {
      // Longer addresses than servers take are not the page's matter.
      const written = encodeURIComponent(value.toWellFormed()).slice(0, 1500).replace(/%.?$/, '');
      await page.goto(url(address(written)));
      await expect(page.locator(done).first(), value.slice(0, 40)).toBeAttached();
      expect(await page.locator('main :is(script:not([type=module]), iframe, img, style)').count(), value.slice(0, 40)).toBe(0);
      expect(await page.evaluate(() => Object.keys(Object.prototype).length)).toBe(0);
    }
    expect(dialogs).toBe(0);
  });
}
