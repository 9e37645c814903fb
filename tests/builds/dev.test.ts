import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { writeSiteContent } from '../fixtures/site-content.ts';
import { copyProject } from '../support/sites.ts';

// `npm run dev` in a scratch copy of the project, started while some of its content is broken.
const SCRATCH = resolve('tests/.work/dev');
const CASE = 'cases/loom-watch.yaml';
const PAGE = 'pages/zh/about.mdx';
const SOURCE = 'sources/article-2024.yaml';
const DEADLINE = 60_000;

let server: ChildProcess;
let root: string;
let reloads: WebSocket;
const good = new Map<string, string>();

const path = (file: string) => join(SCRATCH, 'content', file);
const breakFile = (file: string, stretch: RegExp, by: string) => {
  good.set(file, readFileSync(path(file), 'utf8'));
  writeFileSync(path(file), good.get(file)!.replace(stretch, by));
};
/** A quotation mark that isn't closed. */
const QUOTE = [/^title: ?/m, 'title: "'] as const;
const putRight = (file: string) => writeFileSync(path(file), good.get(file)!);

async function get(address: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(root + address);
  return { status: answer.status, text: await answer.text() };
}
/** Asks again until the answer is as it should be: the server needs a moment to see that a file has changed. */
const becomes = (address: string, status: number, ...words: string[]): Promise<void> =>
  vi.waitFor(
    async () => {
      const answer = await get(address);
      expect(`${answer.status} ${address}`).toBe(`${status} ${address}`);
      for (const each of words) expect(answer.text).toContain(each);
    },
    { timeout: DEADLINE, interval: 50 },
  );
const pagesAreUp = async (...addresses: string[]) => {
  const answers = await Promise.all(addresses.map(async (address) => `${(await get(address)).status} ${address}`));
  expect(answers).toEqual(addresses.map((address) => `200 ${address}`));
};
const reload = () =>
  new Promise<void>((done) =>
    reloads.addEventListener('message', ({ data }) => (JSON.parse(String(data)) as { type: string }).type === 'full-reload' && done()),
  );

beforeAll(async () => {
  copyProject(SCRATCH);
  writeSiteContent(join(SCRATCH, 'content'));
  breakFile(PAGE, ...QUOTE);
  breakFile(SOURCE, /^kind:.*\n/m, '');
  server = spawn(process.execPath, ['scripts/astro.ts', 'dev', '--port', '0'], {
    cwd: SCRATCH,
    // Astro's server does nothing where it believes to be part of a test.
    env: { ...process.env, VITEST: undefined, NODE_ENV: 'development', LANG: 'en', BASE_PATH: '', SITE_URL: '', RELEASE: '', NO_COLOR: '1' },
    stdio: 'pipe',
  });
  let output = '';
  root = await new Promise((done, fail) => {
    const read = (bytes: Buffer) => {
      output += bytes.toString();
      const [, address] = /Local\s+(http:\/\/localhost:\d+)/.exec(output) ?? [];
      if (address) done(address);
    };
    server.stdout!.on('data', read);
    server.stderr!.on('data', read);
    server.once('close', () => fail(new Error(output)));
  });
  expect(output).toContain(`content/${PAGE}:`);
  expect(output).toContain(`content/${SOURCE}:`);
  reloads = new WebSocket(root.replace('http', 'ws'), 'vite-hmr');
  await new Promise((done) => reloads.addEventListener('open', done));
});
afterAll(async () => {
  reloads?.close();
  if (server?.exitCode === null) {
    const ended = new Promise((done) => server.once('close', done));
    server.kill();
    await ended;
  }
  rmSync(SCRATCH, { recursive: true, force: true });
});

it('begins with what is good, and says on the other pages what to fix first', async () => {
  await pagesAreUp('/', '/en/', '/cases/', `/cases/loom-watch/`, '/about/privacy/');
  await becomes('/about/', 500, '<html lang="zh-CN">', `content/${PAGE}:`, '应为：', '怎样改：', '<a href="/">');
  await becomes('/en/about/', 500, '<html lang="en">', `content/${PAGE}:`, 'expected: ', 'fix: ', '<a href="/en/">');
  // It has no problem of its own, and fails when it is drawn.
  await becomes('/en/article/', 500, `content/${SOURCE}:`, 'Fix these first');
});
it('goes on with them once they are good', async () => {
  putRight(PAGE);
  putRight(SOURCE);
  await becomes('/about/', 200, '</html>');
  await becomes('/en/article/', 200, '</html>');
});
it('shows the problems of a case on its own page, and what it was elsewhere', async () => {
  const told = reload();
  breakFile(CASE, ...QUOTE);
  await told;
  await becomes('/cases/loom-watch/', 500, '<html lang="zh-CN">', `content/${CASE}:`, '应为：', '/@vite/client');
  await becomes('/en/cases/loom-watch/', 500, '<html lang="en">', `content/${CASE}:`, 'expected: ');
  await pagesAreUp('/', '/cases/', '/cases/tideway-scan/', '/pagefind/pagefind-entry.json', '/api/v1/cases/loom-watch.json');
  expect((await get('/en/cases/')).text).toContain('/en/cases/loom-watch/');
});
it('shows the case again once it is good, and tells open pages to load', async () => {
  const told = reload();
  putRight(CASE);
  await told;
  await becomes('/cases/loom-watch/', 200, '</html>');
  await becomes('/en/cases/loom-watch/', 200, '</html>');
});
