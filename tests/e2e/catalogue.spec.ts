import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { CardsFile } from '../../src/client/catalogue/cards.ts';
import { matches, select, type Table } from '../../src/client/catalogue/table.ts';
import { CARDS_PER_FILE, PAGE_SIZE } from '../../src/model/pages.ts';
import { pointerOf, readBuilt } from '../support/data-files.ts';
import { BOTH, expect, test } from './site.ts';

const tableOf = (language: 'zh' | 'en') => readBuilt<Table>(pointerOf().languages[language].table);
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

  test(`a filter by study shows the line of the study, and the title above the bar counts its cases (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/?design=randomised-trial`));
    await expect(page.locator(cards)).toHaveCount(rows({ design: ['randomised-trial'] }).length);
    await expect(page.locator('.case-row .study').first()).toBeVisible();
    const tried = rows({ design: ['randomised-trial'] });
    await expect(page.locator('[data-part=grades-title]')).toContainText(new RegExp(`\\b${tried.length}\\D`));
    await page.goto(url(`${prefix}/cases/?design=randomised-trial&kind=quality&city=hangzhou`));
    await expect(page.locator('.case-row .study[data-outcome=no-difference]')).toBeVisible();
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

  test(`the strongest evidence comes first, newest on request (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/`));
    const grades = await page.locator('.case-rows .grade').evaluateAll((all) => all.map((element) => Number(element.getAttribute('data-grade'))));
    expect(grades.length).toBeGreaterThan(3);
    expect(grades).toEqual([...grades].sort((a, b) => b - a));
    const ids = () => page.locator(cards).evaluateAll((all) => all.map((element) => element.getAttribute('data-case')));
    const strongest = await ids();
    await page.locator('[data-part=sort]').selectOption('newest');
    await expect(page).toHaveURL(/sort=newest$/);
    await expect.poll(ids).not.toEqual(strongest);
    await page.locator('[data-part=sort]').selectOption('evidence');
    await expect(page).toHaveURL(/cases\/$/);
    await expect.poll(ids).toEqual(strongest);
  });

  test(`a row shows the result that was asked for, and the grades recount (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/`));
    const part = (grade: string) => page.locator(`[data-of-grade="${grade}"]`);
    const given = Number(await part('2').locator('b').textContent());
    expect(given).toBe(rows({ grade: ['2'] }).length);
    const title = await page.locator('[data-part=grades-title]').textContent();
    await part('2').locator('a').click();
    await expect(page).toHaveURL(/\?grade=2$/);
    await expect(part('2').locator('a')).toHaveAttribute('aria-current', 'true');
    await expect(page.locator(cards)).toHaveCount(given);
    await expect(page.locator('input[name=grade][value="2"]')).toBeChecked();
    // The bar still shows every grade, and so does what stands above it.
    await expect(page.locator('[data-part=grades-title]')).toHaveText(title!);
    await page.goto(url(`${prefix}/cases/?city=hangzhou`));
    await expect(part('2').locator('b')).toHaveText(String(rows({ city: ['hangzhou'], grade: ['2'] }).length));
    await expect(page.locator('[data-part=grades-title]')).toContainText(new RegExp(`\\b${rows({ city: ['hangzhou'] }).length}\\D`));
    // The bar is as long as its parts.
    const widths = await page.locator('.grade-bar rect').evaluateAll((all) => all.map((one) => Number.parseFloat(one.getAttribute('width')!)));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100);

    // Not the result that the case leads with, but one of the kind that was asked for.
    const column = table.columns.find(({ id }) => id === 'kind')!;
    const kinds = column.values.map(({ id }) => id);
    const [kind, row, place] = kinds
      .flatMap((id) => [...matches(table, new Map([['kind', new Set([id])]]))].map(([at, [first]]) => [id, at, first!] as const))
      .find(([, , at]) => at > 0)!;
    const file = Math.floor(table.byEvidence.indexOf(row) / CARDS_PER_FILE);
    const { cards: read } = readBuilt<CardsFile>(`${table.cards}${file + 1}.json`);
    const wanted = read[table.byEvidence.indexOf(row) % CARDS_PER_FILE]!;
    await page.goto(url(`${prefix}/cases/?kind=${kind}`));
    await expect(page.locator(`.case-row:has([data-case=${wanted.id}]) .row-result`)).toContainText(wanted.results[place]!.headline!.metric);
  });

  test(`cards are a choice that is kept and that the address tells (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/`));
    await expect(page.locator('.case-rows .case-row').first()).toBeVisible();
    // The buttons work once the filters are there.
    await expect(page.locator('.facets input[name=task]').first()).toBeVisible();
    const count = await page.locator(cards).count();
    await page.locator('[data-view=cards]').click();
    await expect(page).toHaveURL(/\?view=cards$/);
    await expect(page.locator('.cards > .card')).toHaveCount(count);
    await expect(page.locator('[data-view=cards]')).toHaveAttribute('aria-pressed', 'true');
    await page.goto(url(`${prefix}/cases/`));
    await expect(page.locator('.cards > .card')).toHaveCount(count);
    await page.goBack();
    await page.locator('[data-view=rows]').click();
    await expect(page.locator('.case-rows > .case-row')).toHaveCount(count);
    await page.goto(url(`${prefix}/cases/?view=cards&city=ningbo`));
    await expect(page.locator('.cards > .card')).toHaveCount(rows({ city: ['ningbo'] }).length);
  });

  test(`going back to a further page of the catalogue shows that page's cases (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/page/2/`));
    const ids = () => page.locator(cards).evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.case));
    const second = await ids();
    await page.locator('.facets input[name=task][value=defect-inspection]').check();
    await expect(page).toHaveURL(/\?task=defect-inspection$/);
    await expect(page.locator(cards)).toHaveCount(rows({ task: ['defect-inspection'] }).length);
    await page.goBack();
    await expect.poll(ids).toEqual(second);
    await page.goForward();
    await page.locator('.chips button').first().click();
    await expect(page).toHaveURL(new RegExp(`${prefix}/cases/$`));
    await expect.poll(ids).not.toEqual(second);
    await expect(page.locator(cards)).toHaveCount(PAGE_SIZE);
  });

  test(`few stops of the keyboard lead to the first case (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/`));
    await expect(page.locator('.facets input[name=task]').first()).toBeVisible();
    let stops = 0;
    for (let skipped = false; stops < 40; stops++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if (await focused.evaluate((element) => element.matches('[data-case]'))) break;
      if (!skipped && (await focused.evaluate((element) => element.matches('.catalogue > .skip-link')))) {
        const first = await page.locator('.case-row').first().elementHandle();
        await page.keyboard.press('Enter');
        await expect(page.locator('#cases')).toBeFocused();
        // The list stays as it is: what is in focus next would be gone.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
        expect(await first!.evaluate((row) => row.isConnected && !row.closest('[aria-busy]'))).toBe(true);
        skipped = true;
      }
    }
    expect(stops).toBeLessThanOrEqual(15);
    // The ways to definitions are no stops, and what has no case, or comes after the first few, isn't there.
    await expect(page.locator('.definition-link:not([tabindex="-1"])')).toHaveCount(0);
    for (const group of await page.locator('.facets > details:not([data-filter=industry])').all())
      expect(await group.locator('li:not([hidden])').count()).toBeLessThanOrEqual(6);
    // Industries unfold by sector.
    await expect(page.locator('[data-filter=industry] details').first()).toBeVisible();
    await expect(page.locator('[data-filter=industry] details[open]')).toHaveCount(0);
  });

  test(`a filter with many values shows all on request, and none without a case (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/?industry=textiles`));
    const offered = page.locator('[data-filter=city] li:not([hidden])');
    // Of the sectors, that of the chosen industry is unfolded.
    await expect(page.locator('[data-filter=industry] details[open] input:checked')).toBeVisible();
    await expect(page.locator('[data-filter=city] li:not([hidden]) .tabular').getByText('0', { exact: true })).toHaveCount(0);
    const more = page.locator('[data-filter=city] .more-values');
    await page.locator('.chips button').first().click();
    await expect(more).toBeVisible();
    await expect(offered).toHaveCount(6);
    await more.click();
    await expect(more).toHaveAttribute('aria-expanded', 'true');
    expect(await offered.count()).toBeGreaterThan(6);
  });

  test(`a group in use keeps what the filters leave without a case, and both values say so (${language})`, async ({ page, url }) => {
    const [given] = table.columns.find(({ id }) => id === 'both')!.values;
    const isApart = (filter: string, value: string) =>
      matches(
        table,
        new Map([
          [filter, new Set([value])],
          ['both', new Set([given!.id])],
        ]),
      ).size === 0;
    const [filter, value] = table.columns
      .flatMap(({ id, values }) => values.map((one) => [id, one.id] as const))
      .find(([id, one]) => matches(table, new Map([[id, new Set([one])]])).size > 0 && isApart(id, one))!;
    await page.goto(url(`${prefix}/cases/?${filter}=${value}`));
    const both = page.locator('[data-filter=both]');
    await expect(both.locator('input')).toBeDisabled();
    await expect(both.locator('.without-cases .tabular')).toHaveText('0');
    await expect(both.locator('p')).toBeVisible();
    await page.locator('.chips button').first().click();
    await expect(both.locator('input')).toBeEnabled();
    await expect(both.locator('p')).toBeHidden();
  });

  test(`a filtered list is put on the shortlist whole, with the main result of each case (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/?city=ningbo`));
    const count = rows({ city: ['ningbo'] }).length;
    await page.locator('[data-part=save-all] button').click();
    await expect(page.locator('button.shortlist-button.shortlisted')).toHaveCount(count);
    await page.goto(url(`${prefix}/shortlist/`));
    await expect(page.locator('[data-shortlisted]')).toHaveCount(count);
    expect(await page.locator('[data-shortlisted] .value').count()).toBeGreaterThan(0);
    await page.goto(url(`${prefix}/cases/`));
    await expect(page.locator('[data-part=save-all] button')).toHaveCount(0);
  });

  test(`what platforms add to an address passes in silence (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/?utm_source=x&from=groupmessage&isappinstalled=0&city=ningbo`));
    await expect(page.locator('.chips li')).toHaveCount(1);
    await expect(page.locator('.notice')).toHaveCount(0);
  });

  test(`an order chosen before the table has come is kept (${language})`, async ({ page, url }) => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route(/columns/, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(url(`${prefix}/cases/`));
    await page.locator('[data-part=sort]').selectOption('newest');
    answer();
    await expect(page).toHaveURL(/sort=newest$/);
    await expect(page.locator('[data-part=sort]')).toHaveValue('newest');
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
    // Folded, since the grade comes first.
    await page.locator('[data-filter=industry] > summary').focus();
    await page.keyboard.press('Enter');
    const sector = page.locator('[data-filter=industry] details').first();
    await sector.locator('summary').focus();
    await page.keyboard.press('Enter');
    for (const one of ['summary', 'label']) expect((await sector.locator(one).first().boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await sector.locator('input').first().focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/industry=/);
    const industry = new URL(page.url()).searchParams.get('industry')!;
    // The way back says how many cases there are.
    await expect(page.locator('.close-filters')).toContainText(String(rows({ industry: [industry] }).length));
    await expect(page.locator('.open-filters')).toContainText('1');
    await page.locator('.sheet-head button').click();
    await expect(page).toHaveURL(/cases\/$/);
    await expect(page.locator('.close-filters')).toContainText(String(table.count));
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  });

  test(`without the table the static ways in stay, and it is said (${language})`, async ({ page, url, quiet }) => {
    await page.route(/\/columns-[^/]*\.json/, (route) => route.abort());
    await page.goto(url(`${prefix}/cases/`));
    await expect(page.locator('.notice')).toBeVisible();
    await page.locator('.facets a').first().click();
    await expect(page.locator(cards).first()).toBeVisible();
    quiet.length = 0; // the aborted request is the test's own
  });
  test(`cases of the former selection never stand under a new count (${language})`, async ({ page, url }) => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route(/\/cases\/cards-[^/]*\//, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(url(`${prefix}/cases/`));
    await expect(page.locator(cards).first()).toBeVisible();
    await page.locator('.facets input[name="task"][value="defect-inspection"]').check();
    await expect(page.locator('[data-part=count]')).toContainText(String(rows({ task: ['defect-inspection'] }).length));
    await expect(page.locator(`${cards}:visible`)).toHaveCount(0);
    answer();
    await expect(page.locator(`${cards}:visible`)).toHaveCount(rows({ task: ['defect-inspection'] }).length);
    // A list that is asked for while another is still on its way isn't left hidden.
    await page.goto(url(`${prefix}/cases/?city=wenzhou&task=diagnosis`));
    await expect(page.locator('.no-cases')).toBeVisible();
  });
  test(`cards that cannot be read can be asked for again (${language})`, async ({ page, url, quiet }) => {
    await page.route(/\/cases\/cards-[^/]*\//, (route) => route.abort());
    await page.goto(url(`${prefix}/cases/?city=ningbo`));
    await expect(page.locator('.notice button')).toBeVisible();
    await page.unroute(/\/cases\/cards-[^/]*\//);
    await page.locator('.notice button').click();
    await expect(page.locator(cards)).toHaveCount(rows({ city: ['ningbo'] }).length);
    quiet.length = 0; // the aborted requests are the test's own
  });
}
