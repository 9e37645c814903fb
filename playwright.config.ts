import { defineConfig } from '@playwright/test';
import { browserLaunch } from './tests/support/chromium.ts';
import { LONG_RUN } from './tests/support/long-run.ts';
import type { SiteName } from './tests/support/serve-sites.ts';

// Unpacks the browser before the workers start; a second call finds everything in place.
const launchOptions = await browserLaunch();
const fromNpm = await browserLaunch({ npmOnly: true });

/** The tools, in English: tried on a site that stands in a folder of a host, and at its root, where Chinese is, only in the long run. */
const TOOLS_IN_ENGLISH = /e2e\/(search|catalogue|shortlist|navigation|terms)\.spec\.ts.*\(en\)/;

export default defineConfig<{ site: SiteName }>({
  testDir: 'tests',
  snapshotPathTemplate: 'tests/e2e/baselines/{arg}{ext}',
  globalSetup: './tests/support/serve-sites.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: process.env.CI ? [['line']] : [['list']],
  use: { launchOptions, viewport: { width: 1280, height: 900 }, locale: 'zh-CN' },
  projects: [
    // The longest first, so that no worker is left alone with them at the end.
    { name: 'content', testMatch: 'content/*.spec.ts', use: { site: 'real' } },
    { name: 'site', testMatch: 'e2e/*.spec.ts', testIgnore: /(no-js|base-path|baselines)\.spec/, ...(!LONG_RUN && { grepInvert: TOOLS_IN_ENGLISH }) },
    { name: 'baselines', testMatch: 'e2e/baselines.spec.ts', use: { launchOptions: fromNpm } },
    { name: 'no-js', testMatch: 'e2e/no-js.spec.ts', use: { javaScriptEnabled: false } },
    { name: 'folder', testMatch: 'e2e/*.spec.ts', grep: TOOLS_IN_ENGLISH, use: { site: 'folder' } },
    { name: 'base-path', testMatch: 'e2e/base-path.spec.ts' },
  ],
});
