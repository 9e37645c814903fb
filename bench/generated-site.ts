import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readContent } from '../src/records/read-content.ts';
import { generateCases } from './generate-cases.ts';

const WORK = resolve('bench/.work');
const COPIED = ['src', 'public', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'budgets.json', 'bench/results'];

/** What one build took. */
export interface Built {
  cases: number;
  dist: string;
  /** HTML pages, fragments of cards included. */
  pages: number;
  wallMs: number;
  /** Peak resident memory of the largest process, in MiB; undefined where the system doesn't tell. */
  peakMiB: number | undefined;
  /** Share of each step, in ms. */
  steps: Record<string, number>;
}

/** Lines of the build's log that tell how long a step took. */
const STEPS: [string, RegExp][] = [
  ['content', /content checked in (?<ms>\d+) ms/],
  ['render', /^\d\d:\d\d:\d\d ✓ Completed in (?:(?<min>\d+)m ?)?(?<s>[\d.]+)s/],
  ['pictures', /pictures in (?<ms>\d+) ms/],
  ['policy', /policies in (?<ms>\d+) ms/],
  ['pagefind', /pages indexed in (?<ms>\d+) ms/],
  ['compression', /files compressed in (?<ms>\d+) ms/],
];

/** Memory that a process and its children have held at most, in kB; Linux only. */
function peakOf(pid: number): number {
  let peak = 0;
  try {
    peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      for (const child of readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean)) {
        peak = Math.max(peak, peakOf(Number(child)));
      }
    }
  } catch {
    // The process has ended, or the system has no /proc.
  }
  return peak;
}

/** Builds the site with so many generated cases among the real ones, in a folder of its own. Throws when the build fails. */
export async function buildGenerated(cases: number): Promise<Built> {
  const root = join(WORK, `site-${cases}`);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const name of COPIED) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (const [id, record] of generateCases(cases, readContent('content').content)) {
    writeFileSync(join(root, 'content/cases', `${id}.yaml`), JSON.stringify(record));
  }
  const started = performance.now();
  // Social cards are left out: four pictures per case would hide how long the rest of the build takes.
  const build = spawn(process.execPath, [resolve('scripts/astro.ts'), 'build', '--force'], {
    cwd: root,
    env: { ...process.env, SITE_URL: 'https://example.org', NO_COLOR: '1', CARDS: 'off' },
  });
  let log = '';
  build.stdout.on('data', (text: Buffer) => (log += text.toString()));
  build.stderr.on('data', (text: Buffer) => (log += text.toString()));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakOf(build.pid ?? 0))), 100);
  const code = await new Promise<number | null>((done) => build.on('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build with ${cases} generated cases failed:\n${log.slice(-3000)}`);
  const wallMs = performance.now() - started;
  const dist = join(root, 'dist');
  return {
    cases,
    dist,
    pages: readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length,
    wallMs,
    peakMiB: peak > 0 ? peak / 1024 : undefined,
    steps: Object.fromEntries(
      STEPS.flatMap(([name, pattern]) => {
        const found = [...log.matchAll(new RegExp(pattern, 'gm'))];
        const ms = found.map(({ groups: { min = 0, s = 0, ms = 0 } = {} }) => Number(min) * 60_000 + Number(s) * 1000 + Number(ms));
        return found.length > 0 ? [[name, ms.reduce((sum, n) => sum + n, 0)]] : [];
      }),
    ),
  };
}
