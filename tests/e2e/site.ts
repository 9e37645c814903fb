import { test as base, expect } from '@playwright/test';
import { siteAddress, type SiteName } from '../support/serve-sites.ts';

/** What the browser says when a page is left before it was shown, so that the passage from page to page is cut short: nothing is wrong. */
const CUT_SHORT = /^Transition was (?:aborted|skipped)/;

/** Tests on a built site: `url('/cases/')` is its address, and nothing may fail or go elsewhere while a page is open. */
export const test = base.extend<{ site: SiteName; url: (path: string) => string; quiet: string[] }>({
  /** Which of the built sites: the fixture's, at the root of a host or in a folder, or the real one. */
  site: ['fixture', { option: true }],
  url: async ({ site }, use) => use((path) => siteAddress(site) + path),
  quiet: [
    async ({ page }, use) => {
      const troubles: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !CUT_SHORT.test(message.text())) troubles.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => {
        if (!CUT_SHORT.test(error.message)) troubles.push(`${page.url()}: ${error.message}`);
      });
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (!['data:', 'blob:', 'about:'].includes(protocol) && hostname !== '127.0.0.1') troubles.push(`${page.url()} asks ${request.url()}`);
      });
      await use(troubles);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** One page of each kind on the fixture's site, without language. */
export const KINDS: Record<string, string> = {
  home: '/',
  article: '/article/',
  section: '/article/future/',
  catalogue: '/cases/',
  case: '/cases/plate-grinding/',
  'case with a paper': '/cases/tideway-scan/',
  industry: '/cases/industry/health/',
  city: '/cases/city/ningbo/',
  figures: '/figures/',
  targets: '/targets/',
  timeline: '/timeline/',
  reference: '/reference/',
  entry: '/reference/industry-brain/',
  sources: '/sources/',
  evidence: '/evidence/',
  about: '/about/',
  accessibility: '/about/accessibility/',
  api: '/about/api/',
  quality: '/about/quality/',
  corrections: '/about/corrections/',
  style: '/about/style/',
  search: '/search/',
  404: '/no-such-page/',
};

export const BOTH = [
  ['zh', ''],
  ['en', '/en'],
] as const;
