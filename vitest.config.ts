import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Pure: needs nothing but the sources. Slow machines may take their time: speed is measured elsewhere.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      // Reads or makes built sites: run after the build.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 240_000 } },
    ],
  },
});
