import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Files of a project share a worker, so that a built site is taken apart once. Slow machines may take their time: speed is measured elsewhere. */
const shared = { isolate: false, maxWorkers: 1, testTimeout: 120_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    projects: [
      // Pure: needs nothing but the sources and the fixtures. Files share their workers: to load the sources anew for each took half of the time.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false, testTimeout: 30_000 } },
      // Draws components without the site: no integration of Astro's runs.
      getViteConfig({ test: { name: 'components', include: ['tests/components/**/*.test.ts'] } }, { configFile: false, logLevel: 'silent' }),
      // Reads the built site of the fixture.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...shared } },
      // Servers as operators run them: npm run test:ops.
      { test: { name: 'ops', include: ['tests/ops/**/*.test.ts'], fileParallelism: false, testTimeout: 300_000, hookTimeout: 300_000 } },
      // Builds sites of its own.
      { test: { name: 'builds', include: ['tests/builds/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 240_000 } },
      // The content as editors have written it, and the site that is built from it: by the same tests as the fixture's, and by its own.
      { test: { name: 'content', include: ['tests/content/**/*.test.ts', 'tests/site/**/*.test.ts'], env: { CASEBOOK_SITE: 'real' }, ...shared } },
    ],
  },
});
