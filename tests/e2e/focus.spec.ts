import { LONG_RUN } from '../support/long-run.ts';
import { BOTH, expect, test } from './site.ts';

// WCAG 2.4.7 and 2.4.11: what has the focus shows it, and nothing covers it.
const PAGES: Record<string, string> = {
  home: '/',
  section: '/article/future/',
  case: '/cases/plate-grinding/',
  catalogue: '/cases/',
  shortlist: '/shortlist/',
};
/** Enough to pass each kind of control once. */
const MAX_STOPS = 60;

for (const [kind, path] of Object.entries(PAGES)) {
  for (const [language, prefix] of BOTH) {
    for (const width of LONG_RUN ? [360, 1280] : [{ zh: 360, en: 1280 }[language]]) {
      test(`tabbing shows where it is, uncovered: ${kind}, ${language}, ${width} px`, async ({ page, url }) => {
        await page.setViewportSize({ width, height: 640 });
        // With a case on the list the shortlist bar stands at the foot of the window.
        await page.addInitScript(() => localStorage.setItem('casebook.shortlist', JSON.stringify({ v: 1, ids: ['plate-grinding'] })));
        await page.goto(url(prefix + path));
        await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))));
        const troubles = new Set<string>();
        let stops = 0;
        for (; stops < MAX_STOPS; stops++) {
          await page.keyboard.press('Tab');
          const trouble = await page.evaluate(() => {
            const element = document.activeElement;
            if (!element || element === document.body) return 'end';
            const { outlineStyle, outlineWidth } = getComputedStyle(element);
            const name = element.outerHTML.slice(0, 100);
            if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `no outline: ${name}`;
            // The rect that stands for it: of a link over two lines the first.
            const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
            if (top + height < 1 || top > innerHeight - 1) return `out of the window: ${name}`;
            const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [left + width * x, top + height * y] as const));
            const seen = points.some(([x, y]) => {
              const at = document.elementFromPoint(x, y);
              return at !== null && (element.contains(at) || at.contains(element));
            });
            return seen ? undefined : `covered: ${name}`;
          });
          if (trouble === 'end') break;
          if (trouble) troubles.add(trouble);
        }
        expect(stops).toBeGreaterThan(15);
        expect([...troubles]).toEqual([]);
      });
    }
  }
}
