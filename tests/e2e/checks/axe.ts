import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Only colours differ in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page as it stands, in light and in dark colours. */
export async function axeViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  const run = async (scheme: 'light' | 'dark', axe: AxeBuilder) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const { violations } = await axe.analyze();
    found.push(...violations.map(({ id, nodes }) => `${scheme}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`));
  };
  await run('light', new AxeBuilder({ page }).withTags(RULE_TAGS));
  await run('dark', new AxeBuilder({ page }).withRules(COLOUR_RULES));
  return found;
}
