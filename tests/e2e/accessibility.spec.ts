import type { Page } from '@playwright/test';
import { axeViolations } from './checks/axe.ts';
import { LONG_RUN } from '../support/long-run.ts';
import { BOTH, expect, test } from './site.ts';

/** What a page is like once a reader has done something on it. */
const STATES: Record<string, { path: string; width?: number; shortlisted?: string[]; act: (page: Page) => Promise<void> }> = {
  'search dialog with results': {
    path: '/about/',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('dialog.search input[type=search]').fill('Xinghe');
      await page.keyboard.press('Enter');
      await page.locator('dialog a[data-result]').first().waitFor();
    },
  },
  'a term explained': {
    path: '/article/future/',
    act: async (page) => {
      await page.locator('.prose a.term').first().click();
      await page.locator('.term-box').waitFor();
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
  'nothing found by filters': { path: '/cases/?city=wenzhou&task=diagnosis', act: (page) => page.locator('.no-cases li').first().waitFor() },
  'two cases compared': {
    path: '/compare/?ids=plate-grinding,tideway-scan',
    act: (page) => page.locator('.compare thead a[data-case]').nth(1).waitFor(),
  },
  'a shortlist of one': {
    path: '/shortlist/',
    shortlisted: ['plate-grinding'],
    act: (page) => page.locator('[data-shortlisted]').waitFor(),
  },
  'results of search': { path: '/search/?q=AI', act: (page) => page.locator('[data-search-status][data-state=done]').waitFor() },
};

for (const [state, { path, width = 1280, shortlisted, act }] of Object.entries(STATES)) {
  for (const [language, prefix] of LONG_RUN ? BOTH : BOTH.slice(1)) {
    test(`axe finds nothing: ${state}, ${language}`, async ({ page, url }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      if (shortlisted) await page.addInitScript((ids) => localStorage.setItem('casebook.shortlist', JSON.stringify({ v: 1, ids })), shortlisted);
      await page.goto(url(prefix + path));
      await act(page);
      expect(await axeViolations(page)).toEqual([]);
    });
  }
}
