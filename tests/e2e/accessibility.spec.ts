import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { BOTH, KINDS, expect, test } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Only colours differ in the dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** What axe has to say about a page as it stands. */
async function violations(page: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (scheme === 'dark' ? axe.withRules(COLOURS) : axe.withTags(TAGS)).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** What a page is like once a reader has done something on it. */
const STATES: Record<string, { path: string; width?: number; kept?: string[]; act: (page: Page) => Promise<void> }> = {
  'search dialog with results': {
    path: '/about/',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('dialog.search input[type=search]').fill('Vali');
      await page.keyboard.press('Enter');
      await page.locator('dialog a[data-result]').first().waitFor();
    },
  },
  'a term explained': {
    path: '/article/future/',
    act: async (page) => {
      await page.locator('.prose a.term').first().click();
      await page.locator('.explained').waitFor();
    },
  },
  'the filters as a sheet': {
    path: '/cases/?city=ningbo',
    width: 360,
    act: async (page) => {
      await page.locator('.chips li').first().waitFor();
      await page.locator('.open-filters').click();
      await page.locator('.filters[popover]').waitFor();
    },
  },
  'a filtered catalogue': { path: '/cases/?city=ningbo&task=defect-inspection', act: (page) => page.locator('.chips li').first().waitFor() },
  'nothing found by filters': { path: '/cases/?city=huzhou&task=diagnosis', act: (page) => page.locator('.none li').first().waitFor() },
  'two cases compared': {
    path: '/compare/?ids=vali-footwear-design,ningbo-hospital-panda-ct',
    act: (page) => page.locator('.compare thead a[data-case]').nth(1).waitFor(),
  },
  'a shortlist of one': {
    path: '/shortlist/',
    kept: ['vali-footwear-design'],
    act: (page) => page.locator('[data-shortlisted]').waitFor(),
  },
  'results of search': { path: '/search/?q=AI', act: (page) => page.locator('[data-search-status][data-state=done]').waitFor() },
};

for (const [kind, path] of Object.entries(KINDS)) {
  for (const [language, prefix] of BOTH) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing: ${kind}, ${language}, ${colorScheme}`, async ({ page, url, quiet }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(url(prefix + path));
        expect(await violations(page, colorScheme)).toEqual([]);
        if (kind === '404') quiet.length = 0; // the browser itself reports the 404 answer as an error
      });
    }
  }
}

for (const [state, { path, width = 1280, kept, act }] of Object.entries(STATES)) {
  for (const [language, prefix] of BOTH) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing: ${state}, ${language}, ${colorScheme}`, async ({ page, url }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        if (kept) await page.addInitScript((ids) => localStorage.setItem('casebook.shortlist', JSON.stringify({ v: 1, ids })), kept);
        await page.goto(url(prefix + path));
        await act(page);
        expect(await violations(page, colorScheme)).toEqual([]);
      });
    }
  }
}
