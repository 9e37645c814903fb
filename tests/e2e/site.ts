import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { DIST } from '../site/dist.ts';

/** What the browser says when a page is left before it was shown, so that the passage from page to page is cut short: nothing is wrong. */
const CUT_SHORT = /^Transition was (?:aborted|skipped)/;

/** Tests on the built site: `url('/cases/')` is its address, and nothing may fail or go elsewhere while a page is open. */
export const test = base.extend<{ inFolder: boolean; url: (path: string) => string; quiet: string[] }>({
  /** Whether the site is the one built for a folder of a host. */
  inFolder: [false, { option: true }],
  url: async ({ inFolder }, use) => use((path) => `${process.env[inFolder ? 'CASEBOOK_FOLDER_URL' : 'CASEBOOK_URL'] ?? ''}${path}`),
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

/** One page of each kind, without language. */
export const KINDS: Record<string, string> = {
  home: '/',
  article: '/article/',
  section: '/article/future/',
  catalogue: '/cases/',
  case: '/cases/vali-footwear-design/',
  'case with a paper': '/cases/ningbo-hospital-panda-ct/',
  industry: '/cases/industry/health/',
  city: '/cases/city/wenzhou/',
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

/** Addresses of all built pages. */
export const allAddresses = (): string[] =>
  readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html') && !/cases[\\/]cards[\\/]/.test(name))
    .map(
      (name) =>
        `/${name
          .split(sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
    )
    .sort();
