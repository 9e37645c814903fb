/**
 * Astro's own command line, as npm run dev, npm run typecheck and every build start it: it never reports to Astro's makers who
 * runs it. Set here and not in package.json, where Windows would not understand it.
 */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
