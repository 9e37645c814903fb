import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A built site that tests look at, apart from anybody's own. */
export interface TestSite {
  /** Where its content stands. */
  content: string;
  dist: string;
}

const WORK = resolve('tests/.work');
/** The project with the small content of tests/fixtures/site-content.ts: tests of code look at it. */
export const FIXTURE_PROJECT = join(WORK, 'fixture');
export const FIXTURE: TestSite = { content: join(FIXTURE_PROJECT, 'content'), dist: join(FIXTURE_PROJECT, 'dist') };
/** The site as editors have written it. */
export const REAL: TestSite = { content: resolve('content'), dist: join(WORK, 'dist') };

/** The host that they are built for. */
export const HOST = 'https://example.org';
/** The fixture once more, for a folder of a host. */
export const FOLDER = '/casebook';
export const FOLDER_DIST = join(FIXTURE_PROJECT, 'dist-folder');

/** What a build reads, but for the content. */
const PARTS = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'budgets.json', 'bench/results'];

/** The fixture with a case and an entry more, as a later deploy may have it. */
export const DEPLOYED = join(FIXTURE_PROJECT, 'dist-deployed');

/** A copy of the project, without content, in a folder below it. What was there is removed. */
export function copyProject(to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const part of PARTS) cpSync(part, join(to, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(to, 'node_modules'), 'dir');
}

/** @throws where it isn't built yet */
export function built({ dist }: Pick<TestSite, 'dist'>): string {
  if (!existsSync(dist)) throw new Error('There is no built site for the tests. Run: npm run build:test');
  return dist;
}
