import { axeViolations } from './checks/axe.ts';
import { layoutShifts } from './checks/layout-shifts.ts';
import { smallTargets } from './checks/small-targets.ts';
import { DOUBLE_SIZE, WIDE_SPACING, setReaderStyle, textLosses } from './checks/text-losses.ts';
import { LONG_RUN, inTurn } from '../support/long-run.ts';
import { BOTH, KINDS, expect, test } from './site.ts';

/** Pages whose scripts draw when they have loaded, and what tells that they are done; accessibility.spec.ts has axe look at them. */
const DRAWN: Record<string, [path: string, done: string]> = {
  'search with hits': ['/search/?q=AI', '[data-search-status][data-state=done]'],
  'filtered catalogue': ['/cases/?city=ningbo', '.chips li'],
  'catalogue filtered down to nothing': ['/cases/?city=wenzhou&task=diagnosis', '.no-cases li'],
  compare: ['/compare/?ids=plate-grinding,tideway-scan,loom-watch', '.compare thead .grade'],
  'compare without cases': ['/compare/', '.compare [data-state=done]'],
  shortlist: ['/shortlist/', '[data-part=status][data-state=done]'],
};
/** Pages laid out much as one of KINDS: the long run looks at them too. */
const ALIKE: Record<string, string> = {
  'ten minutes': '/article/ten-minutes/',
  technology: '/cases/technology/machine-vision/',
  'a further page of the catalogue': '/cases/page/2/',
  questions: '/questions/',
  question: '/questions/labour-saved/',
  pictures: '/pictures/',
  cloth: '/pictures/unfinished-cloth/',
  pairs: '/pictures/comparable-pairs/',
  rulers: '/pictures/three-rulers/',
  contribute: '/about/contribute/',
  privacy: '/about/privacy/',
  'reading a case': '/about/reading-a-case/',
};
const PAGES: [kind: string, path: string, done: string][] = [
  ...Object.entries({ ...KINDS, ...(LONG_RUN && ALIKE) }).map(([kind, path]): [string, string, string] => [kind, path, 'main']),
  ...Object.entries(DRAWN).map(([kind, [path, done]]): [string, string, string] => [kind, path, done]),
];
/** From a small phone to a desktop, and just above the two break-points of the styles (40 and 60 rem), where a layout has least room. */
const WIDTHS = [641, 961, ...Array.from({ length: (1440 - 320) / 80 + 1 }, (_, i) => 320 + i * 80).filter((_, i) => LONG_RUN || i % 3 === 0)];

for (const [i, [kind, path, done]] of PAGES.entries()) {
  for (const [language, prefix] of inTurn(BOTH, i)) {
    test(`on a wide screen nothing shifts, axe finds nothing, no text is lost, at any width: ${kind}, ${language}`, async ({ page, url, quiet }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(url(prefix + path));
      await page.locator(done).first().waitFor();
      expect.soft(await layoutShifts(page), 'layout shifts').toEqual([]);
      if (!(kind in DRAWN) || LONG_RUN) expect.soft(await axeViolations(page), 'axe').toEqual([]);
      const wide: number[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) wide.push(width);
      }
      expect.soft(wide, 'widths that scroll sideways').toEqual([]);
      for (const [css, width] of [
        [WIDE_SPACING, 1280],
        [WIDE_SPACING, 320],
        [DOUBLE_SIZE, 1280],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await setReaderStyle(page, css);
        expect.soft(await textLosses(page), css.slice(0, 30) + width).toEqual([]);
      }
      if (kind === '404') quiet.length = 0; // the browser itself reports the 404 answer as an error
    });
    test(`on a phone nothing shifts, and what is touched is large enough, or far enough from the next: ${kind}, ${language}`, async ({
      page,
      url,
      quiet,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.addInitScript(() => localStorage.setItem('casebook.shortlist', JSON.stringify({ v: 1, ids: ['plate-grinding'] })));
      await page.goto(url(prefix + path));
      await page.locator(done).first().waitFor();
      expect.soft(await layoutShifts(page), 'layout shifts').toEqual([]);
      expect.soft(await smallTargets(page), 'small targets').toEqual([]);
      if (kind === '404') quiet.length = 0; // the browser itself reports the 404 answer as an error
    });
  }
}
