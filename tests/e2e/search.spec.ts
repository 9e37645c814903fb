import { BOTH, expect, test } from './site.ts';

const done = '[data-search-status][data-state="done"]';
const EMPTY = { zh: '没有找到', en: 'Nothing found' };

const PARTLY = { zh: '有几页没有读到', en: 'Some pages could not be read' };
const ASKED = {
  zh: { query: '肺结节', told: '“肺结节”有', heading: '肺结节', underTitle: /\d.*证据.级/, grade: '证据' },
  en: { query: 'nodules', told: 'for ‘nodules’', heading: 'nodules', underTitle: /\d.*grade \d/i, grade: 'of four' },
};

for (const [language, prefix] of BOTH) {
  test(`a search says how many hits there are, and the opened page marks the words (${language})`, async ({ page, url }) => {
    const { query, told, heading, underTitle, grade } = ASKED[language];
    await page.goto(url(`${prefix}/search/?q=${encodeURIComponent(query)}`));
    await expect(page.locator(done)).toContainText(told);
    const hit = page.locator(`a[data-result][href*="${prefix}/cases/tideway-scan/"]`).first();
    await expect(page.locator('.hits mark').first()).toContainText(new RegExp(query, 'i'));
    // A case comes with its number and its grade; the excerpt is of its text.
    const item = page.locator('.hits li').filter({ has: hit });
    await expect(item.locator('.secondary').last()).toContainText(underTitle);
    await expect(item.locator('p').last()).not.toContainText(grade);
    // The browser marks what the address names, if the page says it.
    const fragment = /#:~:text=(.+)$/.exec((await hit.getAttribute('href')) ?? '')?.[1];
    await hit.click();
    await expect(page.locator('h1')).toContainText(heading);
    expect(await page.locator('main').innerText()).toContain(decodeURIComponent(fragment ?? '(no fragment)'));
  });
  test(`nothing of search is loaded before it is touched; Ctrl-K opens it over the page (${language})`, async ({ page, url }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(url(`${prefix}/about/`));
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    expect(loaded.filter((path) => /pagefind|dialog|component/.test(path))).toEqual([]);
    await page.keyboard.press('Control+k');
    const box = page.locator('dialog.search input[type=search]');
    await expect(box).toBeFocused();
    await page.keyboard.type('Xinghe');
    await page.keyboard.press('Enter');
    await expect(page.locator(`dialog ${done}`)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog.search')).toBeHidden();
    await page.keyboard.press('Control+k');
    await page.locator('dialog a[data-result]').first().click();
    await expect(page.locator('main')).toContainText('Xinghe');
  });
  test(`the dialog opens once, with its box, however often it is asked for (${language})`, async ({ page, url }) => {
    await page.addInitScript(() => {
      const show = HTMLDialogElement.prototype.showModal;
      const roles: (string | null)[] = [];
      Object.assign(globalThis, { roles });
      HTMLDialogElement.prototype.showModal = function () {
        roles.push(this.querySelector('input')?.getAttribute('role') ?? null);
        show.call(this);
      };
    });
    let go = () => {};
    const wait = new Promise<void>((ready) => (go = ready));
    await page.goto(url(`${prefix}/about/`));
    await page.route(/\/_astro\/search[^/]*\.css/, async (route) => {
      await wait;
      await route.continue();
    });
    const styles = page.waitForRequest(/\/_astro\/search[^/]*\.css/);
    await page.keyboard.press('Control+k');
    await styles;
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+k');
    go();
    await expect(page.locator('dialog.search input[role=combobox]')).toBeFocused();
    await page.keyboard.type('Xinghe');
    await page.keyboard.press('Control+k');
    await expect(page.locator('dialog.search input')).toHaveValue('Xinghe');
    await expect(page.locator('dialog.search')).toHaveCount(1);
    expect(await page.evaluate(() => (globalThis as unknown as { roles: string[] }).roles)).toEqual(['combobox']);
  });
  test(`suggestions are chosen by keyboard, and said (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/search/`));
    const box = page.locator('[data-search] input[type=search]');
    await box.focus();
    await page.keyboard.type(language === 'zh' ? 'xinghe' : 'xing');
    const options = page.locator('.suggestions [role=option]');
    await expect(options.first()).toBeVisible();
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(box).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id'))!);
    await page.keyboard.press('ArrowUp');
    await expect(box).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.locator(done)).toContainText(language === 'zh' ? '星河' : 'Xinghe');
    await expect(page).toHaveURL(/\?q=/);
    await expect(options.first()).toBeHidden();
  });
  test(`an arrow key pressed before the suggestions came chooses among them, not among those of an earlier text (${language})`, async ({
    page,
    url,
  }) => {
    await page.goto(url(`${prefix}/search/`));
    const box = page.locator('[data-search] input[type=search]');
    await box.focus();
    await page.keyboard.type('s');
    await expect(page.locator('.suggestions [role=option]').first()).toBeVisible();
    // The words of Latin letters, pinyin among them, stand in a file of their own.
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route(/asked-latin/, async (route) => {
      await asked;
      await route.continue();
    });
    await box.fill('xinghe');
    await page.keyboard.press('ArrowDown');
    answer();
    const chosen = page.locator('.suggestions [role=option][aria-selected=true]');
    await expect(chosen).toContainText(language === 'zh' ? '星河' : 'Xinghe');
    await page.keyboard.press('Enter');
    await expect(page.locator(done)).toContainText(language === 'zh' ? '星河' : 'Xinghe');
  });
  test(`half-typed pinyin of an input method is neither suggested for nor searched (${language})`, async ({ page, url }) => {
    await page.clock.install();
    await page.goto(url(`${prefix}/search/`));
    await page.locator('[data-search] input[type=search]').focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'xinghe', selectionStart: 6, selectionEnd: 6 });
    await page.clock.fastForward(2000);
    await expect(page.locator('.suggestions [role=option]')).toHaveCount(0);
    await session.send('Input.insertText', { text: '星河' });
    await expect(page.locator('.suggestions [role=option]').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('a[data-result]').first()).toHaveAttribute('href', /\/reference\/xinghe-control\//);
  });
  test(`back and forward go through the queries, filters stand in the address (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/search/?q=Xinghe`));
    await expect(page.locator(done)).toContainText('Xinghe');
    await page.locator('[data-search] input[type=search]').fill('Tideway');
    await page.keyboard.press('Enter');
    await expect(page.locator(done)).toContainText('Tideway');
    await page.locator('.narrow-filters select').first().selectOption('case');
    await expect(page).toHaveURL(/q=Tideway&kind=case$/);
    await expect(page.locator('a[data-result]').first()).toHaveAttribute('href', /\/cases\//);
    await page.goBack();
    await page.goBack();
    await expect(page.locator(done)).toContainText('Xinghe');
    await expect(page.locator('[data-search] input[type=search]')).toHaveValue('Xinghe');
    await page.goForward();
    await expect(page.locator(done)).toContainText('Tideway');
  });
  test(`what has no answer says so, and offers filters that its words name (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/search/?q=${encodeURIComponent(language === 'zh' ? '丽水区块链养牛' : 'blockchain cattle mortgage Ningbo')}`));
    await expect(page.locator(done)).toContainText(EMPTY[language]);
    await expect(page.locator('a[data-result]')).toHaveCount(0);
    await expect(page.locator('.nearest-hits a[href$="/cases/"]').first()).toBeVisible();
    if (language === 'zh') return;
    await expect(page.locator('.nearest-hits a[href*="?city=ningbo"]')).toBeVisible();
    // The word that no page has is named, and the rest offered.
    await expect(page.locator(done)).toContainText('No page mentions ‘blockchain’');
    await expect(page.locator('.nearest-hits a[href^="?q="]')).not.toHaveText(/blockchain/);
  });
  test(`with few hits the other language is asked, under its own heading (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/search/?q=${encodeURIComponent(language === 'zh' ? 'shadows' : '顺风护航')}`));
    await expect(page.locator(done)).toBeVisible();
    await expect(page.locator('a[data-result-other]').first()).toBeVisible();
  });
  test(`a missing index is said, not waited for, and can be tried again (${language})`, async ({ page, url, quiet }) => {
    await page.route(/\/pagefind-/, (route) => route.abort());
    await page.goto(url(`${prefix}/search/?q=Xinghe`));
    await expect(page.locator(done)).toContainText(language === 'zh' ? '搜索暂时用不了' : 'Search does not work');
    await page.unroute(/\/pagefind-/);
    await page.locator('.nearest-hits button').click();
    await expect(page.locator('a[data-result]').first()).toBeVisible();
    quiet.length = 0; // the aborted requests are the test's own
  });
  test(`a part of the index that is missing is said (${language})`, async ({ page, url, quiet }) => {
    // Every third page, which are named by their place in the index.
    await page.route(/\.pf_fragment/, (route, request) =>
      parseInt(/_(\w+)\.pf_fragment/.exec(request.url())![1]!, 36) % 3 === 0 ? route.abort() : route.continue(),
    );
    await page.goto(url(`${prefix}/search/?q=AI`));
    await expect(page.locator(done)).toContainText(PARTLY[language]);
    await expect(page.locator('a[data-result]').first()).toBeVisible();
    await page.unrouteAll({ behavior: 'wait' });
    quiet.length = 0; // the aborted requests are the test's own
  });
  test(`a slow index is said, and awaited (${language})`, async ({ page, url }) => {
    let go = () => {};
    const wait = new Promise<void>((ready) => (go = ready));
    await page.route(/\/lexicon\.json/, async (route) => {
      await wait;
      await route.continue();
    });
    await page.clock.install();
    await page.goto(url(`${prefix}/search/?q=Xinghe`));
    await page.clock.fastForward(9000);
    const status = page.locator('[data-search-status]');
    await expect(status).toContainText(language === 'zh' ? '加载较慢' : 'Still loading');
    // A query is done when it is over, and no sooner.
    await expect(status).toHaveAttribute('data-state', 'loading');
    await expect(page.locator('.search-in + section')).toBeVisible();
    go();
    await expect(page.locator('a[data-result]').first()).toBeVisible();
    await expect(page.locator(done)).toContainText('Xinghe');
  });
  test(`a browser without WebAssembly is told so, and not to try again (${language})`, async ({ page, url, quiet }) => {
    for (const blocked of [true, false]) {
      await page.addInitScript((there) => {
        if (there)
          Object.defineProperty(globalThis, 'WebAssembly', { value: new Proxy({}, { get: () => () => Promise.reject(new Error('blocked')) }) });
        else Reflect.deleteProperty(globalThis, 'WebAssembly');
      }, blocked);
      await page.goto(url(`${prefix}/search/?q=Xinghe`));
      await expect(page.locator(done)).toContainText(language === 'zh' ? '关闭了WebAssembly' : 'needs WebAssembly');
      await expect(page.locator('.nearest-hits button')).toHaveCount(0);
      await expect(page.locator('.search-in + section a').first()).toBeVisible();
    }
    quiet.length = 0; // Pagefind itself reports that it could not start
  });
  test(`markup in a query stays text (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`));
    await expect(page.locator(done)).toContainText('<img src=x onerror=alert(1)>');
    await expect(page.locator('main img')).toHaveCount(0);
  });
}
