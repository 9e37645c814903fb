import { readContent } from '../../src/records/read-content.ts';
import { BOTH, expect, test } from '../e2e/site.ts';
import { NAMED_THINGS } from './named-things.ts';

const { content } = readContent('content');

for (const [language, prefix] of BOTH) {
  test(`each named thing is found by its name first (${language})`, async ({ page, url }) => {
    test.setTimeout(180_000);
    const missed: string[] = [];
    for (const id of NAMED_THINGS) {
      const name = content.records.reference.get(id)?.data.name[language] ?? id;
      await page.goto(url(`${prefix}/search/?q=${encodeURIComponent(name)}`));
      await page.locator('[data-search-status][data-state="done"]').waitFor();
      const first = page.locator('a[data-result]').first();
      // Without the mark that has the browser show the words on the page.
      const href = (await first.count()) > 0 ? ((await first.getAttribute('href'))?.replace(/#:~:.*$/, '') ?? null) : null;
      if (href !== `${prefix}/reference/${id}/`) missed.push(`${name}: ${href ?? 'nothing'}`);
    }
    expect(missed).toEqual([]);
  });
}
