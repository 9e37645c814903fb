import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules about colours, which take half of the time, and are the only ones that the dark scheme changes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page as it stands.
 *
 * @param colours whether its colours are looked at, too, light and dark: they are the same in both languages
 */
export async function axeViolations(page: Page, { colours }: { colours: boolean }): Promise<string[]> {
  const found: string[] = [];
  const run = async (scheme: 'light' | 'dark', axe: AxeBuilder) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const { violations } = await axe.analyze();
    found.push(...violations.map(({ id, nodes }) => `${scheme}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`));
  };
  const all = new AxeBuilder({ page }).withTags(RULE_TAGS);
  await run('light', colours ? all : all.disableRules(COLOUR_RULES));
  if (colours) await run('dark', new AxeBuilder({ page }).withRules(COLOUR_RULES));
  return found;
}
