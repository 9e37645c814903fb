import { BOTH, expect, test } from './site.ts';

// The contents list of a part of the article follows the reading position.
for (const [language, prefix] of BOTH) {
  for (const section of ['opening', 'future']) {
    test(`the contents list marks the part that is being read: ${section}, ${language}`, async ({ page, url }) => {
      await page.goto(url(`${prefix}/article/${section}/`));
      const current = page.locator('.toc a[aria-current=true]');
      const links = await page.locator('.toc a').all();
      expect(links.length).toBeGreaterThan(1);
      await expect(current).toHaveCount(0);
      for (const link of links) {
        await link.click();
        await expect(link).toHaveAttribute('aria-current', 'true');
        await expect(current).toHaveCount(1);
      }
      const bar = (element: Element) => getComputedStyle(element).borderInlineStartColor;
      expect(await current.evaluate(bar)).not.toBe(await links[0]!.evaluate(bar));

      // By scrolling: each part in its turn, and none left out.
      await page.evaluate(() => scrollTo(0, 0));
      await expect(current).toHaveCount(0);
      const seen: string[] = [];
      for (let more = true; more;) {
        more = await page.evaluate(() => {
          const before = scrollY;
          scrollBy(0, 120);
          return scrollY > before;
        });
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const href = (await current.count()) > 0 ? await current.getAttribute('href') : null;
        if (href && seen.at(-1) !== href) seen.push(href);
      }
      const all = await Promise.all(links.map((link) => link.getAttribute('href')));
      expect(seen).toEqual(all.filter((href) => seen.includes(href!)));
      expect(seen.at(-1)).toBe(all.at(-1));
      expect(seen.length).toBeGreaterThanOrEqual(all.length - 1);
    });
  }
}
