import { AxeBuilder } from '@axe-core/playwright';
import { BOTH, KINDS, expect, test } from './site.ts';

for (const [kind, path] of Object.entries(KINDS)) {
  for (const [language, prefix] of BOTH) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing: ${kind}, ${language}, ${colorScheme}`, async ({ page, url, quiet }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(url(prefix + path));
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
        if (kind === '404') quiet.length = 0; // the browser itself reports the 404 answer as an error
      });
    }
  }
}
