import { readdirSync } from 'node:fs';
import { REAL } from '../support/sites.ts';
import { BOTH, expect, test } from '../e2e/site.ts';

const ids = readdirSync(`${REAL.content}/cases`).map((name) => name.replace(/\.yaml$/, ''));
/** CSS pixels on a phone of 390 px: some six screens for the middle case, nine and a half for the longest. */
const MEDIAN_HEIGHT = 5_000;
const MAX_HEIGHT = 7_500;
/** Of the drawing of a swatch. */
const MAX_SWATCH = 360;
const MAX_PRINTED = 2;
/** How many of the longest are printed. */
const PRINTED = 3;

const pagesOf = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

for (const [language, prefix] of BOTH) {
  test(`cases are short on a phone, and print on two pages (${language})`, async ({ page, url }) => {
    const heights: [id: string, height: number][] = [];
    await page.setViewportSize({ width: 390, height: 780 });
    for (const id of ids) {
      await page.goto(url(`${prefix}/cases/${id}/`), { waitUntil: 'load' });
      heights.push([id, await page.evaluate(() => document.documentElement.scrollHeight)]);
    }
    heights.sort(([, a], [, b]) => b - a);
    // Of an even number the larger of the two in the middle.
    expect.soft(heights[Math.ceil(heights.length / 2) - 1]![1], 'the median').toBeLessThanOrEqual(MEDIAN_HEIGHT);
    expect.soft(heights.filter(([, height]) => height > MAX_HEIGHT)).toEqual([]);

    await page.setViewportSize({ width: 1280, height: 900 });
    for (const [id] of heights.slice(0, PRINTED)) {
      await page.goto(url(`${prefix}/cases/${id}/`), { waitUntil: 'load' });
      expect.soft((await page.locator('.woven-swatch .swatch').boundingBox())!.width, id).toBeLessThanOrEqual(MAX_SWATCH);
      expect.soft(pagesOf(await page.pdf({ preferCSSPageSize: true })), id).toBeLessThanOrEqual(MAX_PRINTED);
      await page.goto(url(`${prefix}/cases/${id}/#ask`), { waitUntil: 'load' });
      expect.soft(pagesOf(await page.pdf({ preferCSSPageSize: true })), `${id}#ask`).toBe(1);
    }
  });
}
