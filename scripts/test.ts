/**
 * npm test [-- STEP…]: every check and test but the long ones, in named steps, two at a time; or only the steps named. A step begins
 * when those that it needs are done. Prints each step's seconds, and what a step that failed has said. Exit code 0: all passed; 1: not.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

interface Step {
  /** Arguments of npm. */
  run: string;
  needs?: string[];
  /** Said when it fails. */
  help?: string;
  env?: Record<string, string>;
  /** Only where it is named, as by npm run test:ops: takes long, and npm test has a sample of it. Needs npm run build:test. */
  onRequest?: true;
  /** Programs of this machine that it starts. Where one isn't there the step is left out, which is said at the end. */
  programs?: string[];
}

const CONTENT_HELP = `
These tests hold what is true of the content as it stands: its facts, names, grades and wording, its pages' weight, what search finds.
No code needs to be wrong for one to fail. Read its title and its comment in tests/content/ or tests/site/, then correct the record;
or, where the record is right and what was expected of it is out of date, change what is expected, and say why in the commit.
`;

/** In the order in which they begin: the browser's tests take longest, so the sites that they open are built first, and the short ones come last. */
const STEPS: Record<string, Step> = {
  check: { run: 'run check' },
  'build-fixture': { run: 'run build:test -- fixture' },
  'build-content': { run: 'run build:test -- real' },
  browser: { run: 'run test:e2e', needs: ['build-fixture'] },
  'content-browser': { run: 'exec -- playwright test --project content', needs: ['build-content'], help: CONTENT_HELP },
  builds: { run: 'run test:builds', needs: ['build-fixture'] },
  unit: { run: 'run test:unit' },
  lint: { run: 'run lint' },
  types: { run: 'run typecheck' },
  content: { run: 'exec -- vitest run --project content', needs: ['build-content'], help: CONTENT_HELP },
  site: { run: 'run test:site', needs: ['build-fixture'] },
  long: {
    run: 'run test:e2e -- accessibility catalogue deploy-under-open-page focus hostile missing-page navigation page-kinds search shortlist terms',
    env: { LONG_RUN: '1' },
    onRequest: true,
  },
  'long-content': { run: 'exec -- playwright test every-page search-quality --project=content', env: { LONG_RUN: '1' }, onRequest: true },
  hosts: { run: 'exec -- vitest run --project ops hosts', programs: ['nginx', 'caddy', 'openssl'], onRequest: true },
  'ops-packages': { run: 'ci --ignore-scripts --no-audit --no-fund --loglevel=error --prefix tests/ops', onRequest: true },
  upload: { run: 'exec -- vitest run --project ops upload', needs: ['ops-packages'], onRequest: true },
  observatory: {
    run: 'exec -- vitest run --project ops observatory',
    needs: ['ops-packages'],
    programs: ['nginx', 'caddy', 'openssl', 'unshare', 'ip'],
    onRequest: true,
  },
  'builds-elsewhere': { run: 'exec -- vitest run --project ops builds', programs: ['unshare', 'mount', 'faketime'], onRequest: true },
  smoke: { run: 'exec -- vitest run --project ops smoke', onRequest: true },
  'long-unit': { run: 'exec -- vitest run --project unit edited-bytes few-problems', env: { LONG_RUN: '1' }, onRequest: true },
};
/** As many as the smallest machine that it has to run on has cores. */
const LANES = 2;

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(STEPS).join(', ')}.`);
  process.exit(1);
}
const waiting = new Map(Object.entries(STEPS).filter(([name, { onRequest }]) => (chosen.length === 0 ? !onRequest : chosen.includes(name))));
const running = new Map<string, Promise<void>>();
/** Debian's packages of programs that steps start. */
const PACKAGES = 'nginx-light libnginx-mod-http-brotli-static caddy openssl iproute2 faketime';
const isInstalled = (program: string) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
const leftOut: string[] = [];
for (const [name, { programs = [] }] of waiting) {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length === 0) continue;
  waiting.delete(name);
  leftOut.push(name);
  console.log(`– ${name}: left out, since this machine has no ${missing.join(', ')}. On Debian: apt-get install ${PACKAGES}`);
}
const failed: string[] = [];
const began = performance.now();
const seconds = (from: number) => `${Math.round((performance.now() - from) / 1000)} s`;

/** Runs one step to its end; its output is shown only if it fails, whole, so that two lanes don't mix. */
function run(name: string, { run: command, help = '', env }: Step): Promise<void> {
  const from = performance.now();
  const child = spawn('npm', command.split(' '), { env: { ...process.env, FORCE_COLOR: '0', ...env }, shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((done) =>
    child
      .once('error', (error) => (output += error.message))
      .once('close', (code) => {
        if (code !== 0) failed.push(name);
        console.log(code === 0 ? `✓ ${name} (${seconds(from)})` : `✗ ${name} (${seconds(from)})\n${output}${help}`);
        done();
      }),
  );
}

const isReady = ([, { needs = [] }]: [string, Step]) => needs.every((name) => !waiting.has(name) && !running.has(name));

while (waiting.size > 0 || running.size > 0) {
  // What needs a step that failed would only say so again.
  for (const [name, { needs = [] }] of waiting) if (needs.some((need) => failed.includes(need))) waiting.delete(name);
  for (let next = [...waiting].find(isReady); next && running.size < LANES; next = [...waiting].find(isReady)) {
    const [name, step] = next;
    waiting.delete(name);
    running.set(
      name,
      run(name, step).then(() => void running.delete(name)),
    );
  }
  await Promise.race(running.values());
}
if (leftOut.length > 0) console.log(`Left out: ${leftOut.join(', ')}.`);
console.log(failed.length > 0 ? `Failed: ${failed.join(', ')} (${seconds(began)})` : `All passed in ${seconds(began)}.`);
process.exitCode = failed.length > 0 ? 1 : 0;
