import { readContent } from '../../src/records/read-content.ts';
import { FIXTURE } from '../support/sites.ts';
import { BOTH, expect, test } from './site.ts';

const { content } = readContent(FIXTURE.content);
const ID = 'industry-brain';
const entry = content.records.reference.get(ID)!.data;

for (const [language, prefix] of BOTH) {
  const section = `${prefix}/article/future/`;
  const term = `.prose a.term[href$="${prefix}/reference/${ID}/"]`;

  test(`a click explains a term beside its word, another one closes it (${language})`, async ({ page, url }) => {
    await page.goto(url(section));
    await page.locator(term).first().click();
    const box = page.getByRole('dialog', { name: entry.name[language] });
    await expect(box).toBeVisible();
    await expect(box).toContainText(entry.one_line[language]);
    await expect(page).toHaveURL(new RegExp(`${section}$`));
    await expect(page.locator(term).first()).toHaveAttribute('aria-expanded', 'true');
    await page.locator(term).first().click();
    await expect(box).toBeHidden();
    await page.locator(term).first().click();
    await expect(box).toBeVisible();
    await page.mouse.click(5, 5);
    await expect(box).toBeHidden();
    await page.locator(term).first().click();
    await box.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`${prefix}/reference/${ID}/$`));
  });

  test(`by keyboard: Enter and Space open, Escape closes, focus returns, Tab goes on (${language})`, async ({ page, url }) => {
    await page.goto(url(section));
    const box = page.locator('.term-box');
    for (const key of ['Enter', 'Space']) {
      await page.locator(term).first().focus();
      await page.keyboard.press(key);
      await expect(box).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(box).toBeHidden();
      await expect(page.locator(term).first()).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await expect(box).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(box.getByRole('link')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(box).toBeHidden();
    // The next link of the prose, not the foot of the page.
    const next = await page.evaluate((selector) => {
      const links = [...document.querySelectorAll('.prose a:not(.term-box a)')];
      return links.indexOf(document.activeElement!) - links.indexOf(document.querySelector(selector)!);
    }, term);
    expect(next).toBe(1);
  });

  test(`each explanation stays on a screen of 320 px, by touch (${language})`, async ({ browser, url }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 560 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await page.goto(url(section));
    const terms = page.locator('.prose a.term');
    for (let at = 0; at < (await terms.count()); at++) {
      await terms.nth(at).tap();
      const box = page.locator('.term-box');
      await expect(box).toBeVisible();
      const place = await box.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const link = [...element.previousElementSibling!.getClientRects()];
        return { left, right, clear: link.every((rect) => rect.bottom <= top || rect.top >= bottom || rect.right <= left || rect.left >= right) };
      });
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.right).toBeLessThanOrEqual(320);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.keyboard.press('Escape');
      await expect(box).toBeHidden();
    }
    await context.close();
  });

  test(`with a modifier key, or where the entry can't be read, a term is a link (${language})`, async ({ page, url, quiet }) => {
    await page.goto(url(section));
    // The browser opens a tab of its own accord, if the script leaves the click alone.
    await page.evaluate(() =>
      addEventListener(
        'click',
        (event) => {
          document.documentElement.dataset.left = String(!event.defaultPrevented);
          event.preventDefault();
        },
        { once: true },
      ),
    );
    await page
      .locator(term)
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    await expect(page.locator('html')).toHaveAttribute('data-left', 'true');
    await expect(page.locator('.term-box')).toHaveCount(0);
    await page.route(/\/reference\/terms-[^/]*\//, (route) => route.abort());
    await page.locator(term).first().click();
    await expect(page).toHaveURL(new RegExp(`/reference/${ID}/$`));
    // A file of another build may not hold it any more.
    await page.unroute(/\/reference\/terms-[^/]*\//);
    await page.route(/\/reference\/terms-[^/]*\//, (route) => route.fulfill({ json: { terms: {} } }));
    await page.goto(url(section));
    await page.locator(term).first().click();
    await expect(page).toHaveURL(new RegExp(`/reference/${ID}/$`));
    quiet.length = 0; // the aborted request is the test's own
  });

  test(`terms in cases and in the overview are explained, too, and nothing is asked for before (${language})`, async ({ page, url }) => {
    for (const path of ['/cases/plate-grinding/', '/article/']) {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(url(prefix + path));
      expect(asked.filter((address) => /explain/.test(address))).toEqual([]);
      await page.locator('main a.term').first().click();
      await expect(page.locator('.term-box')).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`${path}$`));
    }
  });
}
