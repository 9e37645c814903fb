import { BOTH, KINDS, expect, test } from './site.ts';

/** More pages whose scripts draw when they have loaded, and what tells that they are done. */
const DRAWN: Record<string, [path: string, done: string]> = {
  'search with hits': ['/search/?q=AI', '[data-search-status][data-state=done]'],
  'filtered catalogue': ['/cases/?city=ningbo', '.chips li'],
  'catalogue filtered down to nothing': ['/cases/?city=huzhou&task=diagnosis', '.none li'],
  compare: ['/compare/?ids=vali-footwear-design,ningbo-hospital-panda-ct', '.compare thead a[data-case]'],
  'compare without cases': ['/compare/', '.compare [data-state=done]'],
  shortlist: ['/shortlist/', '[data-part=status][data-state=done]'],
};
const PAGES: [string, string, string?][] = [
  ...Object.entries(KINDS).map(([kind, path]): [string, string] => [kind, path]),
  ...Object.entries(DRAWN).map(([kind, [path, done]]): [string, string, string] => [kind, path, done]),
];

for (const [kind, path, done] of PAGES) {
  for (const [language, prefix] of BOTH) {
    for (const width of [360, 1280]) {
      test(`nothing shifts: ${kind}, ${language}, ${width} px`, async ({ page, url, quiet }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(url(prefix + path));
        if (done) await page.locator(done).first().waitFor();
        await page.waitForTimeout(300);
        const shifts = await page.evaluate(
          () =>
            new Promise<string[]>((resolve) => {
              const seen: string[] = [];
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries() as (PerformanceEntry & {
                  value: number;
                  hadRecentInput: boolean;
                  sources: { node?: Node }[];
                })[]) {
                  if (entry.hadRecentInput) continue;
                  const nodes = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.nodeName)));
                  seen.push(`${entry.value.toFixed(4)} at ${Math.round(entry.startTime)} ms: ${nodes.join(' | ')}`);
                }
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve(seen), 100);
            }),
        );
        expect(shifts).toEqual([]);
        if (kind === '404') quiet.length = 0; // the browser itself reports the 404 answer as an error
      });
    }
  }
}
