import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { BOTH, expect, test } from './site.ts';

const KEY = 'casebook.shortlist';
const THREE = ['plate-grinding', 'tideway-scan', 'loom-watch'];

for (const [language, prefix] of BOTH) {
  test(`a shortlist is made, survives a reload, is compared and exported (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/`));
    for (const id of THREE) await page.locator(`button.shortlist-button[data-id="${id}"]`).click();
    await expect(page.locator('.shortlist-bar')).toContainText('3');
    await page.reload();
    await expect(page.locator('button.shortlist-button.shortlisted')).toHaveCount(3);
    await page.locator('.shortlist-bar a').first().click();
    await expect(page.locator('[data-shortlisted]')).toHaveCount(3);

    const [csv] = await Promise.all([page.waitForEvent('download'), page.locator('[data-part=csv]').click()]);
    const records = parse<Record<string, string>>(readFileSync(await csv.path(), 'utf8'), { bom: true, columns: true });
    expect(records.map(({ id }) => id).sort()).toEqual([...THREE].sort());
    const [markdown] = await Promise.all([page.waitForEvent('download'), page.locator('[data-part=markdown]').click()]);
    const text = readFileSync(await markdown.path(), 'utf8');
    expect(text.match(/^## /gm)).toHaveLength(3);
    expect(text).toMatch(language === 'zh' ? /超过240\s?例/ : /over 240 ?cases/);

    await page.locator('[data-part=compare]').click();
    await expect(page).toHaveURL(new RegExp(`${prefix}/compare/\\?ids=`));
    await expect(page.locator('.compare thead a[data-case]')).toHaveCount(3);
    // What a source does not give stays visible.
    await expect(page.locator('.compare')).toContainText(language === 'zh' ? '未公布' : 'not disclosed');
    await page.reload();
    await expect(page.locator('.compare thead a[data-case]')).toHaveCount(3);
    await page.locator('.compare .remove-column').first().click();
    await expect(page.locator('.compare thead a[data-case]')).toHaveCount(2);
    await page.goBack();
    await expect(page.locator('.compare thead a[data-case]')).toHaveCount(3);
  });

  test(`what is not the AI's, or was measured elsewhere, says so beside its number in comparisons and files (${language})`, async ({ page, url }) => {
    const answer = await page.request.get(url('/api/v1/results.json'));
    const { items } = (await answer.json()) as { items: { case: string; metric: Record<string, string>; not_by_ai: boolean; elsewhere: boolean }[] };
    const flagged = (['not_by_ai', 'elsewhere'] as const).map((flag) => items.find((item) => item[flag])!);
    const ids = [...new Set(flagged.map((item) => item.case))];
    const caveats = language === 'zh' ? ['不能算作AI的成效', '在别处测得'] : ['Not credited to AI', 'Measured elsewhere'];
    await page.goto(url(`${prefix}/compare/?ids=${ids}`));
    for (const [i, item] of flagged.entries()) {
      const shown = page.locator('.compare li', { hasText: item.metric[language]! });
      await expect(shown.locator('.caveat')).toContainText(caveats[i]!);
      await expect(shown.locator('.gain')).toHaveCount(0);
    }
    await page.evaluate(([key, list]) => localStorage.setItem(key!, JSON.stringify({ v: 1, ids: list!.split(',') })), [KEY, ids.join()]);
    await page.goto(url(`${prefix}/shortlist/`));
    await expect(page.locator('[data-shortlisted]')).toHaveCount(ids.length);
    const [markdown] = await Promise.all([page.waitForEvent('download'), page.locator('[data-part=markdown]').click()]);
    const lines = readFileSync(await markdown.path(), 'utf8').split('\n');
    for (const [i, item] of flagged.entries()) expect(lines.find((line) => line.includes(item.metric[language]!))).toContain(caveats[i]);
  });

  test(`a case is taken off and put back (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/cases/${THREE[0]}/`));
    await page.locator('button.shortlist-button').first().click();
    await page.goto(url(`${prefix}/shortlist/`));
    await page.locator('[data-shortlisted] button').click();
    await expect(page.locator('[data-shortlisted]')).toHaveCount(0);
    await page.locator('[data-part=notices] button').click();
    await expect(page.locator('[data-shortlisted]')).toHaveCount(1);
  });

  test(`what is saved in one go is told as it was kept, and taken back alone (${language})`, async ({ page, url }) => {
    const kept = Array.from({ length: 199 }, (_, i) => `kept-${i}`);
    const stored = () => page.evaluate((key) => (JSON.parse(localStorage.getItem(key) ?? '{}') as { ids: string[] }).ids, KEY);
    await page.goto(url(`${prefix}/about/`));
    await page.evaluate(([key, ids]) => localStorage.setItem(key!, JSON.stringify({ v: 1, ids: ids!.split(',') })), [KEY, kept.join()]);
    await page.goto(url(`${prefix}/cases/?task=defect-inspection`));
    await page.locator('[data-part=save-all] button').click();
    await expect(page.locator('[data-part=notices] .notice')).toContainText('200');
    expect(await stored()).toHaveLength(200);
    // Another page of the site takes one off meanwhile.
    await page.evaluate(
      ([key, ids]) => localStorage.setItem(key!, JSON.stringify({ v: 1, ids: ids!.split(',') })),
      [KEY, (await stored()).slice(1).join()],
    );
    await page.locator('[data-part=notices] button').click();
    expect(await stored()).toEqual(kept.slice(1));
  });

  test(`a damaged store is kept aside, and a new list begun (${language})`, async ({ page, url }) => {
    await page.goto(url(`${prefix}/about/`));
    for (const bad of ['{', '[]]', '{"v":2,"ids":["a"]}', '"text"', '{"v":1,"ids":"x"}', 'null']) {
      await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [KEY, bad]);
      await page.goto(url(`${prefix}/shortlist/`));
      await expect(page.locator('.notice')).toBeVisible();
      await expect(page.locator('[data-part=status]')).toHaveAttribute('data-state', 'done');
      expect(await page.evaluate((key) => localStorage.getItem(`${key}.unreadable`), KEY)).toBe(bad);
    }
    // A first version's bare list is taken over; ids that no case has are shown as gone.
    await page.evaluate(([key, id]) => localStorage.setItem(key!, JSON.stringify([id, 'no-such-case', '<b>', 7])), [KEY, THREE[0]]);
    await page.goto(url(`${prefix}/shortlist/`));
    await expect(page.locator('[data-shortlisted]')).toHaveCount(1);
    await expect(page.locator('.shortlist-items')).toContainText('no-such-case');
  });
}
test('a browser that stores nothing keeps the list while the page lives', async ({ page, url }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('off', 'SecurityError');
    };
  });
  await page.goto(url('/cases/'));
  await page.locator('button.shortlist-button').first().click();
  await expect(page.locator('button.shortlist-button.shortlisted')).toHaveCount(1);
  await expect(page.locator('main > [role=status]').last()).toContainText('只保留到关闭页面');
});
