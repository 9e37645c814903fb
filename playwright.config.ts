import { defineConfig } from '@playwright/test';
import { browserLaunch } from './tests/browser/chromium.ts';

// Unpacks the browser before the workers start; a second call finds everything in place.
const launchOptions = await browserLaunch();
const fromNpm = await browserLaunch({ npmOnly: true });

export default defineConfig<{ inFolder: boolean }>({
  testDir: 'tests/e2e',
  snapshotPathTemplate: 'tests/e2e/baselines/{arg}{ext}',
  globalSetup: './tests/browser/serve-sites.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: process.env.CI ? [['line']] : [['list']],
  use: { launchOptions, viewport: { width: 1280, height: 900 }, locale: 'zh-CN' },
  projects: [
    { name: 'site', testIgnore: /(no-js|base-path|baselines)\.spec/ },
    { name: 'baselines', testMatch: /baselines\.spec/, use: { launchOptions: fromNpm } },
    { name: 'no-js', testMatch: /no-js\.spec/, use: { javaScriptEnabled: false } },
    // The same tests once more on a site that stands in a folder of a host.
    { name: 'folder', testMatch: /(search|catalogue|shortlist|navigation|terms)\.spec/, use: { inFolder: true } },
    { name: 'base-path', testMatch: /base-path\.spec/ },
  ],
});
