/**
 * npm run bench:build [-- 100 1000 5000]: builds the site with so many generated cases and prints wall time, peak memory, pages,
 * ms per page, and where the time goes, and keeps them in bench/results/build.json. Times depend on the machine: compare ratios.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { catalogueCost, type CatalogueCost } from './catalogue.ts';
import { buildGenerated, clearAside, setAside, type Built } from './generated-site.ts';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const rows: (Built & { catalogue: CatalogueCost })[] = [];
for (const size of sizes.length > 0 ? sizes : [100, 1000, 5000]) {
  const built = await buildGenerated(size);
  const catalogue = await catalogueCost(built.dist);
  rows.push({ ...built, catalogue });
  const { cases, pages, wallMs, peakMiB, steps } = built;
  const timings = Object.entries(steps).map(([name, ms]) => `${name} ${(ms / 1000).toFixed(1)} s`);
  const rest = wallMs - Object.values(steps).reduce((sum, ms) => sum + ms, 0);
  console.log(
    `${cases} cases: ${(wallMs / 1000).toFixed(1)} s, ${peakMiB?.toFixed(0) ?? '?'} MiB, ${pages} pages, ` +
      `${(wallMs / pages).toFixed(2)} ms a page in all, ${((steps.render ?? 0) / pages).toFixed(2)} ms rendering`,
  );
  console.log(`  ${timings.join(', ')}, rest ${(rest / 1000).toFixed(1)} s`);
  const { html, firstAnswer, filesAClick, casesShown } = catalogue;
  console.log(
    `  catalogue: HTML ${html.toFixed(1)} kB, first filter answer ${firstAnswer.toFixed(0)} kB, a click reads ${filesAClick} files of cards, ${casesShown} cases shown`,
  );
  setAside(resolve(built.dist, '..'));
}
for (const [i, row] of rows.entries()) {
  const before = rows[i - 1];
  if (before) console.log(`time(${row.cases}) = ${(row.wallMs / before.wallMs).toFixed(2)} × time(${before.cases})`);
}
mkdirSync('bench/results', { recursive: true });
writeFileSync(
  'bench/results/build.json',
  `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), runs: rows.map(({ dist: _, ...row }) => row) }, null, 2)}\n`,
);
clearAside();
