import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readContent } from '../src/records/read-content.ts';
import { generateCases } from './generate-cases.ts';
import { timed, type Timed } from './timed.ts';

export const WORK = resolve('bench/.work');
const COPIED = ['src', 'public', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'budgets.json', 'bench/results'];

/** What one build took. */
export interface Built extends Omit<Timed, 'log'> {
  cases: number;
  dist: string;
  /** HTML pages, fragments of cards included. */
  pages: number;
  /** Share of each step, in ms. */
  steps: Record<string, number>;
}

/** Lines of the build's log that tell how long a step took. */
const STEPS: [string, RegExp][] = [
  ['content', /content checked in (?<ms>\d+) ms/],
  ['render', /^\d\d:\d\d:\d\d ✓ Completed in (?:(?<min>\d+)m ?)?(?<s>[\d.]+)s/],
  ['pictures', /pictures in (?<ms>\d+) ms/],
  ['pagefind', /pages indexed, (?<ms>\d+) ms after/],
  ['compression', /files compressed in (?<ms>\d+) ms/],
];

const ASIDE = join(WORK, 'aside');
/**
 * Takes what a build has left out of the way. Not by removing it: for minutes afterwards ext4 looks at each of the thousands of places
 * that became free before it gives one to a new file, and the more files a builder writes, the more it would pay for that.
 */
export function setAside(path: string): void {
  mkdirSync(ASIDE, { recursive: true });
  if (existsSync(path)) renameSync(path, join(ASIDE, randomUUID()));
}
/** When nothing more is to be measured. */
export const clearAside = (): void => rmSync(ASIDE, { recursive: true, force: true });

/** The sources of the site with so many generated cases among the real ones, in a folder of their own. Returns the folder. */
export function generatedSources(cases: number, name = `site-${cases}`): string {
  const root = join(WORK, name);
  setAside(root);
  mkdirSync(root, { recursive: true });
  for (const name of COPIED) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (const [id, record] of generateCases(cases, readContent('content').content)) {
    writeFileSync(join(root, 'content/cases', `${id}.yaml`), JSON.stringify(record));
  }
  return root;
}

export const htmlPages = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;

/**
 * Builds what generatedSources() has laid. Social cards are left out: four pictures per case would hide how long the rest of the build takes.
 *
 * @throws when the build fails
 */
export async function buildSources(root: string, cases: number, env: Record<string, string> = {}): Promise<Built> {
  const all = { SITE_URL: 'https://example.org', CARDS: 'off', ...env };
  const { log, ...took } = await timed(process.execPath, [resolve('scripts/astro.ts'), 'build', '--force'], root, all);
  const dist = join(root, 'dist');
  return {
    cases,
    dist,
    pages: htmlPages(dist),
    ...took,
    steps: Object.fromEntries(
      STEPS.flatMap(([name, pattern]) => {
        const found = [...log.matchAll(new RegExp(pattern, 'gm'))];
        const ms = found.map(({ groups: { min = 0, s = 0, ms = 0 } = {} }) => Number(min) * 60_000 + Number(s) * 1000 + Number(ms));
        return found.length > 0 ? [[name, ms.reduce((sum, n) => sum + n, 0)]] : [];
      }),
    ),
  };
}

/** Builds the site with so many generated cases among the real ones, in a folder of its own. Throws when the build fails. */
export const buildGenerated = (cases: number): Promise<Built> => buildSources(generatedSources(cases), cases);
