import { BOTH, KINDS, expect, test } from './site.ts';

/** Every width from a small phone to a desktop, in steps that no break-point can hide between. */
const WIDTHS = Array.from({ length: (1440 - 320) / 20 + 1 }, (_, i) => 320 + i * 20);

for (const [kind, path] of Object.entries(KINDS)) {
  for (const [language, prefix] of BOTH) {
    test(`no sideways scroll from 320 to 1440 px: ${kind}, ${language}`, async ({ page, url, quiet }) => {
      await page.goto(url(prefix + path));
      const wide: number[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) wide.push(width);
      }
      expect(wide.length === 0 ? 'none' : `overflows from ${wide[0]} to ${wide.at(-1)} px (${wide.length} widths)`).toBe('none');
      if (kind === '404') quiet.length = 0; // the browser itself reports the 404 answer as an error
    });
  }
}
