/**
 * npm run bench:peers [-- CASES] [--turns 3] [--against COMMIT]: builds the same generated cases with this site, with Starlight, and
 * with Hugo and plain Pagefind where `hugo` is installed, one after the other in turn, each from nothing. Prints medians of processor
 * and wall time for each page and each case, peak memory, and what compressing the output costs; ours as a ratio of Starlight's of the
 * same turn. Ours has the real content besides, and more pages for each case. With a commit, its whole build is measured, too, and
 * ours after one case was changed. Keeps all in bench/results/peers.json.
 *
 * Starlight's version is pinned in bench/peers/starlight, and installed there at the first run.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../src/i18n/language.ts';
import { readContent } from '../src/records/read-content.ts';
import { checkedOut } from './checked-out.ts';
import { buildSources, clearAside, generatedSources, htmlPages, setAside, WORK } from './generated-site.ts';
import { generateCases } from './generate-cases.ts';
import { caseMarkdown } from './peers/markdown.ts';
import { median } from './search/measure.ts';
import { timed, type Timed } from './timed.ts';

const { values, positionals } = parseArgs({
  options: { turns: { type: 'string', default: '3' }, against: { type: 'string' } },
  allowPositionals: true,
});
const cases = Number(positionals[0] ?? 1000);
const PEERS = resolve('bench/peers');
const SITE = { SITE_URL: 'https://example.org', CARDS: 'off' };

interface Run extends Omit<Timed, 'log'> {
  pages: number;
}
interface Builder {
  name: string;
  /** Where it writes the site, to be compressed afterwards. */
  output: string;
  /** Builds from nothing. */
  build: () => Promise<Run>;
}

const records = generateCases(cases, readContent('content').content);

/** Writes each case in both languages, each file where its builder looks for it. */
function writeMarkdown(fileOf: (id: string, language: 'zh' | 'en') => string, index: (language: 'zh' | 'en') => string): void {
  for (const language of LANGUAGES) {
    mkdirSync(resolve(fileOf('x', language), '..'), { recursive: true });
    writeFileSync(index(language), `---\ntitle: Casebook\n---\n\n${records.size}\n`);
    for (const [id, record] of records) writeFileSync(fileOf(id, language), caseMarkdown(record, language));
  }
}

function fresh(name: string, from?: string): string {
  const root = join(WORK, `${name}-${cases}`);
  setAside(root);
  mkdirSync(root, { recursive: true });
  if (from) cpSync(from, root, { recursive: true, filter: (path) => !path.includes('node_modules') });
  return root;
}

async function run(root: string, output: string, command: string, args: string[]): Promise<Run> {
  for (const left of [output, '.astro', 'resources']) setAside(join(root, left));
  const { log: _, ...took } = await timed(command, args, root, { ASTRO_TELEMETRY_DISABLED: '1' });
  return { ...took, pages: htmlPages(join(root, output)) };
}

function starlight(): Builder {
  const packages = join(PEERS, 'starlight/node_modules');
  if (!existsSync(packages)) spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: join(PEERS, 'starlight'), stdio: 'inherit' });
  const root = fresh('starlight', join(PEERS, 'starlight'));
  symlinkSync(packages, join(root, 'node_modules'));
  const docs = join(root, 'src/content/docs');
  const below = (language: 'zh' | 'en') => join(docs, language === 'zh' ? '' : 'en');
  writeMarkdown(
    (id, language) => join(below(language), 'cases', `${id}.md`),
    (language) => join(below(language), 'index.md'),
  );
  const args = [join(packages, 'astro/bin/astro.mjs'), 'build', '--force'];
  return { name: 'Starlight', output: join(root, 'dist'), build: () => run(root, 'dist', process.execPath, args) };
}

function hugo(): Builder {
  const root = fresh('hugo', join(PEERS, 'hugo'));
  writeMarkdown(
    (id, language) => join(root, 'content', language, 'cases', `${id}.md`),
    (language) => join(root, 'content', language, '_index.md'),
  );
  const pagefind = resolve('node_modules/.bin/pagefind');
  return {
    name: 'Hugo + Pagefind',
    output: join(root, 'public'),
    build: () => run(root, 'public', 'sh', ['-c', `hugo --quiet && '${pagefind}' --site public`]),
  };
}

/** Ours, all of it, and what is left to do when one case has changed. */
function ours(): Builder & { whole: () => Promise<Run>; again: () => Promise<Run> } {
  const root = generatedSources(cases, `ours-${cases}`);
  const changed = join(root, 'content/cases/generated-00000.yaml');
  const record = JSON.parse(readFileSync(changed, 'utf8')) as { doubts: { en: string } };
  const clear = () => {
    for (const left of ['dist', '.astro']) setAside(join(root, left));
  };
  return {
    name: 'ours',
    output: join(root, 'dist'),
    build: () => {
      clear();
      return buildSources(root, cases, { COMPRESS: 'off', BUILD_CACHE: 'off' });
    },
    whole: () => {
      clear();
      return buildSources(root, cases);
    },
    again: () => {
      // In words: a number that no record holds would stop the build.
      setAside(join(root, 'dist'));
      record.doubts.en += ' It was read again.';
      writeFileSync(changed, JSON.stringify(record));
      return buildSources(root, cases);
    },
  };
}

/** The whole build of an earlier commit, from its own generated cases. */
async function earlier(commit: string): Promise<Run> {
  const root = checkedOut(commit, true);
  const script = `import('./bench/generated-site.ts').then(({ buildGenerated }) => buildGenerated(${cases}))`;
  const { log: _, ...took } = await timed(process.execPath, ['-e', script], root, SITE);
  return { ...took, pages: htmlPages(join(root, `bench/.work/site-${cases}/dist`)) };
}

const line = (name: string, runs: readonly Run[]): string => {
  const middle = (value: (run: Run) => number) => median(runs.map(value));
  return (
    `${name.padEnd(24)} ${String(runs[0]?.pages).padStart(6)} pages; ` +
    `a page ${middle(({ cpuMs, pages }) => cpuMs / pages).toFixed(2)} ms CPU, ${middle(({ wallMs, pages }) => wallMs / pages).toFixed(2)} wall; ` +
    `a case ${middle(({ cpuMs }) => cpuMs / cases).toFixed(1)} and ${middle(({ wallMs }) => wallMs / cases).toFixed(1)}; ` +
    `in all ${middle(({ cpuMs }) => cpuMs / 1000).toFixed(1)} s and ${middle(({ wallMs }) => wallMs / 1000).toFixed(1)}; ${middle(({ peakMiB }) => peakMiB ?? 0).toFixed(0)} MiB`
  );
};

const mine = ours();
const builders: Builder[] = [mine, starlight(), ...(spawnSync('hugo', ['version']).status === 0 ? [hugo()] : [])];
const results = new Map<string, Run[]>();
const note = (name: string, took: Run) => {
  const runs = results.get(name) ?? [];
  results.set(name, [...runs, took]);
  console.log(line(name, [took]));
};
for (let turn = 1; turn <= Number(values.turns); turn++) {
  console.log(`turn ${turn}`);
  for (const { name, build, output } of builders) {
    const built = await build();
    note(name, built);
    const { log: _, ...compressed } = await timed(process.execPath, [join(PEERS, 'compress-folder.ts'), output], resolve('.'));
    note(`${name}: compressing`, { ...compressed, pages: built.pages });
  }
  if (values.against !== undefined) {
    note(values.against, await earlier(values.against));
    note('ours, all of it', await mine.whole());
    note('ours, one case changed', await mine.again());
  }
}
console.log('\nmedians');
for (const [name, runs] of results) console.log(line(name, runs));
const ratios = (results.get('ours') ?? []).map((run, turn) => {
  const peer = (results.get('Starlight') ?? [])[turn]!;
  return { page: run.cpuMs / run.pages / (peer.cpuMs / peer.pages), case: run.cpuMs / peer.cpuMs };
});
const ratio = { page: median(ratios.map(({ page }) => page)), case: median(ratios.map((each) => each.case)) };
console.log(`CPU against Starlight: a page ${ratio.page.toFixed(2)} times, a case ${ratio.case.toFixed(2)} times`);
const kept = join('bench/results', 'peers.json');
writeFileSync(kept, `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), cases, ratio, runs: Object.fromEntries(results) }, null, 2)}\n`);
clearAside();
