/**
 * npm run bench:lighthouse [-- --dist FOLDER] [PATH…]: Lighthouse on one page of each kind in both languages; needs a built site and the network for
 * Lighthouse itself, which is no dependency. Prints the scores and what costs points; keeps them in bench/results/lighthouse.json.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { browserLaunch } from '../tests/support/chromium.ts';
import { KINDS } from '../tests/e2e/site.ts';
import { optionsOf } from './options.ts';
import { serve } from './serve.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const PORT = 9333;

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string }>;
}

const { positionals, values } = optionsOf(import.meta.url, { allowPositionals: true, options: { dist: { type: 'string', default: 'dist' } } });
const site = await serve({ dist: resolve(values.dist), port: 0 });
const launch = await browserLaunch();
const browser = await chromium.launch({ ...launch, args: [...launch.args, `--remote-debugging-port=${PORT}`] });
const rows: Record<string, Record<string, number>> = {};
for (const path of positionals.length > 0
  ? positionals
  : Object.entries(KINDS).flatMap(([kind, path]) => (kind === '404' || kind === 'style' ? [] : path))) {
  for (const prefix of ['', '/en']) {
    const address = site.url.replace(/\/$/, '') + prefix + path;
    const { stdout } = await promisify(execFile)(
      'npm',
      [
        'exec',
        '--yes',
        '--package',
        LIGHTHOUSE,
        '--',
        'lighthouse',
        address,
        `--port=${PORT}`,
        '--output=json',
        '--quiet',
        `--only-categories=${CATEGORIES.join()}`,
      ],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    const { categories, audits } = JSON.parse(stdout) as Report;
    const scores = Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(100 * (categories[name]?.score ?? 0))]));
    rows[prefix + path] = scores;
    const lost = CATEGORIES.flatMap((name) =>
      (categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${name}: ${audits[id]!.title}`),
    );
    console.log((prefix + path).padEnd(44), Object.values(scores).join(' '), lost.length > 0 ? `| ${lost.join('; ')}` : '');
  }
}
await browser.close();
await site.close();
if (positionals.length === 0) {
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(
    'bench/results/lighthouse.json',
    `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), lighthouse: LIGHTHOUSE, rows }, null, 2)}\n`,
  );
}
