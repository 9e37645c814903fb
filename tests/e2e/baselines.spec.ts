import { expect, test } from './site.ts';

/**
 * Pages as they looked when somebody last found them good, by the browser and the fonts out of npm, so that they are the same everywhere.
 * Only pages that no new case changes. After a wanted change: npm run test:baselines, and look at each picture before it is kept.
 */
const BASELINES: [name: string, path: string, width: number, scheme: 'light' | 'dark'][] = [
  ['section-zh-wide-light', '/article/future/', 1440, 'light'],
  ['section-en-phone-dark', '/en/article/opening/', 360, 'dark'],
  ['case-zh-wide-dark', '/cases/loom-watch/', 1440, 'dark'],
  ['case-en-phone-light', '/en/cases/tideway-scan/', 360, 'light'],
  ['entry-zh-tablet-light', '/reference/growth-plan/', 768, 'light'],
  ['targets-en-wide-light', '/en/targets/', 1440, 'light'],
  ['reading-a-case-en-tablet-dark', '/en/about/reading-a-case/', 768, 'dark'],
  ['not-found-zh-phone-light', '/404/', 360, 'light'],
];

for (const [name, path, width, colorScheme] of BASELINES) {
  test(`${name} looks as it did`, async ({ page, url, quiet }) => {
    await page.setViewportSize({ width, height: 1400 });
    await page.emulateMedia({ colorScheme });
    await page.goto(url(path));
    await page.evaluate(() => document.fonts.ready);
    await expect(page).toHaveScreenshot(`${name}.png`, { animations: 'disabled', caret: 'hide', maxDiffPixels: 0 });
    // The browser reports the status of the missing page itself.
    if (path === '/404/') quiet.length = 0;
  });
}
