/**
 * npm run bench:dev [-- CASES] [--turns 3]: the dev server of this site and that of Starlight on the same generated cases, in turn: time
 * from its start to the first page of a case, and from saving that case to the page that says so. Prints medians and ratios. Needs
 * `npm run bench:peers` to have been run with as many cases.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { WORK } from './generated-site.ts';
import { median } from './search/measure.ts';

const { values, positionals } = parseArgs({ options: { turns: { type: 'string', default: '3' } }, allowPositionals: true });
const cases = positionals[0] ?? '1000';
/** What a save puts in the place of the word; no number, which the check would look for in the record. */
const SAVED = ['never existed', 'is made up', 'is an invention', 'is nowhere', 'has no address'];
const MOST_MS = 180_000;

interface Server {
  name: string;
  root: string;
  /** Astro's command line. */
  command: string;
  /** The source of a case, and a word in it that its page shows. */
  source: string;
  word: string;
}
const servers: Server[] = [
  {
    name: 'ours',
    root: join(WORK, `ours-${cases}`),
    command: resolve('scripts/astro.ts'),
    source: 'content/cases/generated-00007.yaml',
    word: 'does not exist',
  },
  {
    name: 'Starlight',
    root: join(WORK, `starlight-${cases}`),
    command: resolve('bench/peers/starlight/node_modules/astro/bin/astro.mjs'),
    source: 'src/content/docs/en/cases/generated-00007.md',
    word: 'does not exist',
  },
];
const ADDRESS = '/en/cases/generated-00007/';

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

/** Asks for a page again and again until it holds a text. */
async function shows(url: string, text: string): Promise<void> {
  const until = performance.now() + MOST_MS;
  while (performance.now() < until) {
    const page = await fetch(url).then(
      (answer) => answer.text(),
      () => '',
    );
    if (page.includes(text)) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`${url} doesn't show '${text}'`);
}

interface Times {
  first: number;
  save: number;
}

async function measured({ root, command, source, word }: Server): Promise<Times> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}${ADDRESS}`;
  const started = performance.now();
  const server = spawn(process.execPath, [command, 'dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const ended = new Promise((done) => server.once('close', done));
  const path = join(root, source);
  const text = readFileSync(path, 'utf8');
  try {
    await shows(url, word);
    const first = performance.now() - started;
    const saves: number[] = [];
    for (const changed of SAVED) {
      const from = performance.now();
      writeFileSync(path, text.replace(word, changed));
      await shows(url, changed);
      saves.push(performance.now() - from);
    }
    return { first, save: median(saves) };
  } finally {
    writeFileSync(path, text);
    server.kill();
    await ended;
  }
}

for (const { root } of servers) if (!existsSync(root)) throw new Error(`${root} isn't there. Run: npm run bench:peers -- ${cases}`);
const times = new Map<string, Times[]>(servers.map(({ name }) => [name, []]));
for (let turn = 0; turn < Number(values.turns); turn++) {
  for (const server of servers) {
    const took = await measured(server);
    times.get(server.name)!.push(took);
    console.log(`${server.name.padEnd(10)} first page ${took.first.toFixed(0)} ms, save to screen ${took.save.toFixed(0)} ms`);
  }
}
const [ours = [], peers = []] = [...times.values()];
for (const what of ['first', 'save'] as const) {
  const [mine, theirs] = [median(ours.map((each) => each[what])), median(peers.map((each) => each[what]))];
  console.log(
    `${what === 'first' ? 'first page' : 'save to screen'}: ours ${mine.toFixed(0)} ms, Starlight's ${theirs.toFixed(0)}, ${(mine / theirs).toFixed(2)} times`,
  );
}
