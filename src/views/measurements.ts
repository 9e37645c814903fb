import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'astro/zod';
import { day } from '../records/primitives.ts';

/** What the benchmarks keep, as far as the report on quality uses it; other fields are theirs. */
const row = z.object({ n: z.number(), mrr: z.number(), recall: z.number(), within3: z.number(), none: z.number().optional() });
const both = z.object({ graded: row.extend({ none: z.number() }), pieces: row });
const speed = z.object({
  ours: z.object({ coldKB: z.object({ median: z.number(), p90: z.number() }) }),
  pagefind: z.object({ warmMs: z.object({ p50: z.number(), p95: z.number(), oursP50: z.number(), oursP95: z.number() }) }),
});
const search = z.object({
  date: day,
  cases: z.number(),
  zh: speed,
  en: speed,
  total: z.object({ ours: both, pagefind: both, minisearch: both }),
});
/** Queries on whose words the search isn't tuned. */
const gated = row.extend({ none: z.number() });
const gate = z.object({ date: day, zh: gated, en: gated });
const bytes = z.object({ median: z.number(), heaviest: z.number() });
const weights = z.object({
  date: day,
  pages: z.object({ zh: z.number(), en: z.number() }),
  kinds: z.array(z.object({ kind: z.string(), pages: z.number(), htmlAndCss: bytes, js: bytes })),
});
const lighthouse = z.object({
  date: day,
  lighthouse: z.string(),
  rows: z.record(z.string(), z.object({ performance: z.number(), accessibility: z.number(), 'best-practices': z.number(), seo: z.number() })),
});
const promises = z.object({ budgets: z.array(z.object({ name: z.string(), htmlAndCss: z.number(), js: z.number() })) });

/** Everything that was measured and kept, and what was promised. */
export interface Measurements {
  search: z.infer<typeof search>;
  searchAt5000: z.infer<typeof search>;
  gate: z.infer<typeof gate>;
  weights: z.infer<typeof weights>;
  lighthouse: z.infer<typeof lighthouse>;
  budgets: z.infer<typeof promises>['budgets'];
}

/** A kept file in its shape; throws with its name and what is wrong. */
function read<T>(schema: z.ZodType<T>, name: string, fix: string): T {
  try {
    return schema.parse(JSON.parse(readFileSync(resolve(name), 'utf8')));
  } catch (error) {
    throw new Error(`${name} can't be read; ${fix} makes it anew`, { cause: error });
  }
}

/** Reads bench/results/ and budgets.json. */
export const readMeasurements = (): Measurements => ({
  search: read(search, 'bench/results/search.json', 'npm run bench:search'),
  searchAt5000: read(search, 'bench/results/search-5000.json', 'npm run bench:search -- --cases 5000'),
  gate: read(gate, 'bench/results/search-gate.json', 'npm run bench:kinds -- --keep'),
  weights: read(weights, 'bench/results/weights.json', 'npm run bench:weights'),
  lighthouse: read(lighthouse, 'bench/results/lighthouse.json', 'npm run bench:lighthouse'),
  budgets: read(promises, 'budgets.json', 'git').budgets,
});
