import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { select, type Table } from '../../src/client/catalogue/table.ts';
import { FIXTURE } from '../support/sites.ts';
import { BOTH, expect, test } from './site.ts';

const tableOf = (language: string) => JSON.parse(readFileSync(`${FIXTURE.dist}/cases/columns.${language}.json`, 'utf8')) as Table;
const cards = 'main a[data-case]';

for (const [language, prefix] of BOTH) {
  const table = tableOf(language);
  const rows = (selection: Record<string, string[]>) =>
    select(table, new Map(Object.entries(selection).map(([filter, values]) => [filter, new Set(values)])));

  test(`three filters combine, the address is shared, back and forward work (${language})`, async ({ page, url, context }) => {
    await page.goto(url(`${prefix}/cases/`));
    const box = (filter: string, value: string) => page.locator(`.facets input[name="${filter}"][value="${value}"]`);
    await box('task', 'defect-inspection').check();
    await expect(page.locator(cards)).toHaveCount(rows({ task: ['defect-inspection'] }).length);
    await page.locator('[data-filter=technology] summary').click();
    await box('technology', 'machine-vision').check();
    await page.locator('[data-filter=city] summary').click();
    await box('city', 'ningbo').check();
    const three = { task: ['defect-inspection'], technology: ['machine-vision'], city: ['ningbo'] };
    await expect(page.locator(cards)).toHaveCount(rows(three).length);
    await expect(page).toHaveURL(/\?task=defect-inspection&city=ningbo&technology=machine-vision$/);
    // What is shown is said, and stands as chips.
    await expect(page.locator('[data-part=status]')).toContainText(String(rows(three).length));
    await expect(page.locator('.chips li')).toHaveCount(4);

    const shared = await context.newPage();
    await shared.goto(page.url());
    await expect(shared.locator(cards)).toHaveCount(rows(three).length);
    await expect(shared.locator('.facets input:checked')).toHaveCount(3);
    await shared.close();

    await page.goBack();
    await expect(page.locator(cards)).toHaveCount(rows({ task: ['defect-inspection'], technology: ['machine-vision'] }).length);
    await page.goForward();
    await expect(page.locator(cards)).toHaveCount(rows(three).length);
    // The other language keeps the filter.
    await page.locator('a.language-switch').click();
    await expect(page.locator('.facets input:checked')).toHaveCount(3);
    await expect(page.locator(cards)).toHaveCount(rows(three).length);
  });

  test(`an empty answer says so and offers the nearest wider sets (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/?city=wenzhou&task=diagnosis`));
    await expect(page.locator(cards)).toHaveCount(0);
    const offers = page.locator('.no-cases li a');
    await expect(offers.first()).toBeVisible();
    await offers.first().click();
    await expect(page.locator(cards).first()).toBeVisible();
  });

  test(`unknown filters are left out and told (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/?city=hangzhou,atlantis&sort=size`));
    await expect(page.locator('.notice')).toContainText('city=atlantis');
    await expect(page.locator('.facets input:checked')).toHaveCount(1);
  });

  test(`cases sort by evidence (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/`));
    await page.locator('[data-part=sort]').selectOption('evidence');
    await expect(page).toHaveURL(/sort=evidence$/);
    await expect(page.locator('[data-part=cards]')).not.toHaveAttribute('aria-busy', 'true');
    const grades = await page.locator('.cards .grade').evaluateAll((all) => all.map((element) => Number(element.getAttribute('data-grade'))));
    expect(grades).toEqual([...grades].sort((a, b) => b - a));
  });

  test(`an order chosen before the table has come is kept (${language})`, async ({ page, url }) => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route(/columns/, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(url(`${prefix}/cases/`));
    await page.locator('[data-part=sort]').selectOption('evidence');
    answer();
    await expect(page).toHaveURL(/sort=evidence$/);
    await expect(page.locator('[data-part=sort]')).toHaveValue('evidence');
  });

  test(`what is filtered is downloaded, and a spreadsheet reads it (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/?city=ningbo`));
    const wanted = rows({ city: ['ningbo'] }).length;
    await expect(page.locator(cards)).toHaveCount(wanted);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export=cases]').click()]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const records = parse(text, { bom: true, columns: true });
    expect(records).toHaveLength(wanted);
    const [results] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export=results]').click()]);
    const lines = parse<Record<string, string>>(readFileSync(await results.path(), 'utf8'), { bom: true, columns: true });
    const ids = new Set((records as Record<string, string>[]).map(({ id }) => id));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every((line) => ids.has(line.case))).toBe(true);
  });

  test(`everything works by keyboard, on a phone the filters are a sheet (${language})`, async ({ page, url }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(url(`${prefix}/cases/`));
    await expect(page.locator(cards).first()).toBeInViewport();
    await expect(page.locator('.filters[popover]')).toBeAttached();
    await page.locator('.open-filters').focus();
    await page.keyboard.press('Enter');
    const sheet = page.locator('.filters[popover]');
    await expect(sheet).toBeVisible();
    await page.locator('.facets input[name=industry]').first().focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/industry=/);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(page.locator('.open-filters')).toContainText('1');
  });

  test(`without the table the static ways in stay, and it is said (${language})`, async ({ page, url, quiet }) => {
    await page.route('**/columns.*.json*', (route) => route.abort());
    await page.goto(url(`${prefix}/cases/`));
    await expect(page.locator('.notice')).toBeVisible();
    await page.locator('.facets a').first().click();
    await expect(page.locator(cards).first()).toBeVisible();
    quiet.length = 0; // the aborted request is the test's own
  });
  test(`cards that cannot be read can be asked for again (${language})`, async ({ page, url, quiet }) => {
    await page.route('**/cases/cards/**', (route) => route.abort());
    await page.goto(url(`${prefix}/cases/?city=ningbo`));
    await expect(page.locator('.notice button')).toBeVisible();
    await page.unroute('**/cases/cards/**');
    await page.locator('.notice button').click();
    await expect(page.locator(cards)).toHaveCount(rows({ city: ['ningbo'] }).length);
    quiet.length = 0; // the aborted requests are the test's own
  });
}
