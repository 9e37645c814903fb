import { LONG_RUN } from '../support/long-run.ts';
import { BOTH, expect, test } from './site.ts';

const done = '[data-search-status][data-state="done"]';
const WORDS = {
  zh: { query: '医院', broken: '搜索暂时用不了', partly: '有几页没有读到' },
  en: { query: 'hospital', broken: 'Search does not work', partly: 'Some pages could not be read' },
};
/** Everything that search reads before it can answer. */
const FILES: [what: string, files: RegExp][] = [
  ['the names of the files', /\/search\.json/],
  ['the lexicon', /\/lexicon\.json/],
  ["Pagefind's script", /\/pagefind\.[a-z-]+\.js/],
  ['the WebAssembly', /\/wasm\.[^/]+\.pagefind/],
  ['pieces of the index', /\.pf_index/],
  ['all pages', /\.pf_fragment/],
];

for (const [what, files] of FILES) {
  for (const [answer, languages, refuse] of [
    ['not found', ['zh'], { status: 404, contentType: 'text/html', body: '<!doctype html><title>404</title>' }],
    ['a page instead', ['en'], { status: 200, contentType: 'text/html', body: '<!doctype html><title>Home</title>' }],
  ] as const) {
    test(`a failure is said and trying again works, by button and by Enter: ${what}, ${answer}`, async ({ page, url, quiet }) => {
      for (const [language, prefix] of BOTH.filter(([each]) => LONG_RUN || languages.some((one) => one === each))) {
        const { query, broken } = WORDS[language];
        await page.route(files, (route) => route.fulfill(refuse));
        await page.goto(url(`${prefix}/search/?q=${encodeURIComponent(query)}`));
        await expect(page.locator(done)).toContainText(broken);
        await expect(page.locator('a[data-result]')).toHaveCount(0);
        // While it is still away, it is a failure once more.
        const again = page.waitForRequest(files);
        await page.locator('.nearest-hits button').click();
        await again;
        await expect(page.locator(done)).toContainText(broken);
        await page.unroute(files);
        if (language === 'zh') await page.locator('.nearest-hits button').click();
        else {
          await page.locator('[data-search] input[type=search]').focus();
          await page.keyboard.press('Enter');
        }
        await expect(page.locator('a[data-result]').first()).toBeVisible();
        await expect(page.locator(done)).toContainText(query);
      }
      quiet.length = 0; // the refused requests are the test's own
    });
  }
}

for (const [language, prefix] of BOTH) {
  const { query, partly } = WORDS[language];
  test(`pages that could not be read are said, and read when it is tried again (${language})`, async ({ page, url, quiet }) => {
    let first = true;
    await page.route(/\.pf_fragment/, async (route) => {
      if (!first) return route.continue();
      first = false;
      return route.abort();
    });
    // The page that is away at first is there when the others have been read; the next one is away for good.
    await page.goto(url(`${prefix}/search/?q=${encodeURIComponent(query)}`));
    await expect(page.locator(done)).toBeVisible();
    const whole = await page.locator('a[data-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(whole).size).toBe(whole.length);
    const gone = new Set<string>();
    await page.unroute(/\.pf_fragment/);
    await page.route(/\.pf_fragment/, (route, request) => {
      if (gone.size === 0) gone.add(request.url());
      return gone.has(request.url()) ? route.abort() : route.continue();
    });
    await page.reload();
    await expect(page.locator(done)).toContainText(partly);
    const shown = await page.locator('a[data-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(shown).size).toBe(shown.length);
    await page.unroute(/\.pf_fragment/);
    await page.locator('.nearest-hits button').click();
    await expect(page.locator(done)).not.toContainText(partly);
    await expect(page.locator('a[data-result]')).toHaveCount(whole.length);
    quiet.length = 0; // the refused requests are the test's own
  });
}
