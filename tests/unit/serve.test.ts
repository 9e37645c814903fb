import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { serve } from '../../scripts/serve.ts';

const WORK = mkdtempSync(join(tmpdir(), 'casebook-serve-'));
const DIST = join(WORK, 'dist');
const CSV = Array.from({ length: 100 }, (_, i) => i % 10).join('');
const PAGES: Record<string, string> = {
  'index.html': '首页',
  'en/index.html': 'Home',
  'cases/index.html': '案例',
  'en/cases/index.html': 'Cases',
  '404.html': '没有这一页',
  'en/404.html': 'No such page',
  'results.csv': CSV,
  'feed.xml': '<feed/>',
  'notes.bib': '@misc{a}',
};

function writeSite(folder: string, pages: Record<string, string>): void {
  for (const [name, text] of Object.entries(pages)) {
    const file = join(folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
    writeFileSync(`${file}.br`, brotliCompressSync(text));
    writeFileSync(`${file}.gz`, gzipSync(text));
  }
}

let site: Awaited<ReturnType<typeof serve>>;
let errors: ReturnType<typeof vi.spyOn>;
beforeAll(async () => {
  // A site beside it, which nobody may learn of.
  writeSite(join(WORK, 'secret'), { 'index.html': 'secret' });
  writeSite(DIST, PAGES);
  site = await serve({ dist: DIST, port: 0 });
});
beforeEach(() => {
  errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  errors.mockRestore();
  rmSync(DIST, { recursive: true, force: true });
  writeSite(DIST, PAGES);
});
afterAll(async () => {
  await site.close();
  rmSync(WORK, { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Sends a request as it stands: clients would tidy its address first. */
function ask(line: string, headers: Record<string, string> = {}, url = site.url): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const lines = [`${line} HTTP/1.1`, 'Host: a.example', 'Connection: close', ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  return new Promise((done, fail) => {
    const pieces: Buffer[] = [];
    const socket = connect(Number(port), hostname.replace(/^\[|\]$/g, ''), () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
    socket.on('error', fail);
    socket.on('data', (piece: Buffer) => pieces.push(piece));
    socket.on('close', () => {
      const text = Buffer.concat(pieces).toString('utf8');
      const [head = '', body = ''] = text.split(/\r\n\r\n(.*)/s);
      const [first = '', ...rest] = head.split('\r\n');
      done({
        status: Number(first.split(' ')[1]),
        headers: Object.fromEntries(
          rest.map((header) => [header.slice(0, header.indexOf(':')).toLowerCase(), header.slice(header.indexOf(':') + 2)]),
        ),
        body,
      });
    });
  });
}
const get = (path: string, headers: Record<string, string> = {}, url?: string) => ask(`GET ${path}`, headers, url);
/** The server is up, and answers as ever. */
const isWell = async () => expect((await get('/')).body).toBe('首页');

describe('a part of a file', () => {
  it.each([
    ['bytes=0-9', 206, '0123456789', 'bytes 0-9/100'],
    ['bytes=0-0', 206, '0', 'bytes 0-0/100'],
    ['bytes=95-', 206, '56789', 'bytes 95-99/100'],
    ['bytes=-3', 206, '789', 'bytes 97-99/100'],
    ['bytes=-1000', 206, CSV, 'bytes 0-99/100'],
    ['bytes=-18446744073709551615', 206, CSV, 'bytes 0-99/100'],
    ['bytes=90-18446744073709551615', 206, '0123456789', 'bytes 90-99/100'],
    ['bytes=0-18446744073709551615', 206, CSV, 'bytes 0-99/100'],
    // Several parts, another unit, and what is no range at all: the whole file, as a server may.
    ['bytes=0-1,20-21', 200, CSV, undefined],
    ['items=0-5', 200, CSV, undefined],
    ['nonsense', 200, CSV, undefined],
  ])('%s is answered with %i', async (range, status, body, contentRange) => {
    const answer = await get('/results.csv', { Range: range });
    expect([answer.status, answer.body, answer.headers['content-range']]).toEqual([status, body, contentRange]);
  });
  it.each(['bytes=50-10', 'bytes=100-', 'bytes=100-200', 'bytes=-0', 'bytes=18446744073709551615-', 'bytes=1e3-', 'bytes=--1', 'bytes=-'])(
    '%s, which is none, ends nothing',
    async (range) => {
      const { status, headers, body } = await get('/results.csv', { Range: range });
      expect([200, 416]).toContain(status);
      if (status === 416) expect(headers['content-range']).toBe('bytes */100');
      else expect(body).toBe(CSV);
      await isWell();
    },
  );
  it('is one of the file itself, not of its compressed form', async () => {
    const answer = await get('/results.csv', { Range: 'bytes=0-9', 'Accept-Encoding': 'br, gzip' });
    expect([answer.body, answer.headers['content-encoding']]).toEqual(['0123456789', undefined]);
  });
});

describe('an address', () => {
  it.each([
    ['/cases', '/cases/'],
    ['/en/cases?a=1&b=/x', '/en/cases/?a=1&b=/x'],
    ['http://evil.example/cases', '/cases/'],
  ])('%s is led on to %s', async (path, to) => {
    const { status, headers } = await get(path);
    expect([status, headers.location]).toEqual([301, to]);
  });
  it.each([
    '//evil.example%2f..%2fcases',
    '/%2fevil.example%2f..%2fcases',
    '//evil.example/..%2fcases',
    '///evil.example/%2e%2e/cases',
    '/%5cevil.example%5c..%5ccases',
    '/\\evil.example\\..\\cases',
    '/..%2fsecret',
    '/../secret',
    '/%2e%2e/secret',
    '/..%5csecret',
    '/cases%2f..%2f..%2fsecret',
    '/../secret/',
    '/..%2fsecret%2findex.html',
    '//cases',
    '/.%2fcases',
  ])('%s leads nowhere else, and tells nothing of what is outside', async (path) => {
    const { status, headers, body } = await get(path);
    expect([status, headers.location]).toEqual([404, undefined]);
    expect(body).toBe('没有这一页');
    await isWell();
  });
  it.each(['/%', '/%e6%9', '/%zz/', '/cases%00'])('%s is no address', async (path) => {
    expect((await get(path)).status).toBe(400);
    await isWell();
  });
});

describe('a file that goes', () => {
  it('is not found from then on', async () => {
    expect((await get('/cases/')).status).toBe(200);
    rmSync(join(DIST, 'cases'), { recursive: true });
    const { status, body } = await get('/cases/');
    expect([status, body]).toEqual([404, '没有这一页']);
    expect((await get('/en/nothing/')).body).toBe('No such page');
  });
  it('may be the page for missing pages: then the other one, then a plain word', async () => {
    for (const ending of ['', '.br', '.gz']) rmSync(join(DIST, `en/404.html${ending}`));
    expect((await get('/en/nothing/')).body).toBe('没有这一页');
    for (const ending of ['', '.br', '.gz']) rmSync(join(DIST, `404.html${ending}`));
    expect([(await get('/nothing/')).status, (await get('/en/nothing/')).status]).toEqual([404, 404]);
    await isWell();
  });
  it('may be a whole site', async () => {
    rmSync(DIST, { recursive: true });
    expect((await get('/')).status).toBe(404);
  });
  it('may become a folder, and a folder a file', async () => {
    rmSync(join(DIST, 'results.csv'));
    mkdirSync(join(DIST, 'results.csv'));
    rmSync(join(DIST, 'cases'), { recursive: true });
    writeFileSync(join(DIST, 'cases'), 'a file');
    expect((await get('/results.csv', { 'Accept-Encoding': 'identity' })).status).toBe(404);
    expect((await get('/cases/')).status).toBe(404);
    expect((await get('/cases')).body).toBe('a file');
  });
});

it('tells the log how long each answer was', async () => {
  const lines: string[] = [];
  const logged = await serve({ dist: DIST, port: 0, log: (line) => lines.push(line) });
  try {
    for (const path of ['/', '/cases', '/nothing/', '/results.csv']) await get(path, {}, logged.url);
    await vi.waitFor(() => expect(lines).toHaveLength(4));
    expect(lines.map((line) => line.split(' ').slice(2, 5).join(' '))).toEqual([
      '"/" 200 6',
      '"/cases" 301 0',
      '"/nothing/" 404 15',
      `"/results.csv" 200 ${CSV.length}`,
    ]);
  } finally {
    await logged.close();
  }
});
it('finds nothing of a hashed name where its folder is a link that no build made', async () => {
  const link = join(WORK, 'link');
  symlinkSync(DIST, link, 'junction');
  const linked = await serve({ dist: link, port: 0 });
  try {
    expect((await get('/', {}, linked.url)).body).toBe('首页');
    expect((await get('/_astro/page.0123456789ab.js', {}, linked.url)).status).toBe(404);
  } finally {
    await linked.close();
    rmSync(link);
  }
});
it('a new build in its place is served at once, new pages too', async () => {
  const before = await get('/results.csv');
  const next = join(WORK, 'next');
  writeSite(next, { ...PAGES, 'index.html': '新的首页', 'results.csv': 'short', 'cases/new/index.html': '新案例' });
  renameSync(DIST, join(WORK, 'old'));
  renameSync(next, DIST);
  expect((await get('/')).body).toBe('新的首页');
  expect((await get('/cases/new')).headers.location).toBe('/cases/new/');
  expect((await get('/cases/new/')).body).toBe('新案例');
  const after = await get('/results.csv', { 'If-None-Match': before.headers.etag! });
  expect([after.status, after.body, after.headers['content-length']]).toEqual([200, 'short', '5']);
  rmSync(join(WORK, 'old'), { recursive: true });
});

describe('a request', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('by %s is refused, and told what is allowed', async (method) => {
    const { status, headers, body } = await ask(`${method} /`);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(body).not.toContain('首页');
  });
  it('by CONNECT is refused, too', async () => {
    expect((await ask('CONNECT evil.example:443')).status).toBe(405);
    await isWell();
  });
  it('by HEAD gets the headers alone', async () => {
    const { status, headers, body } = await ask('HEAD /results.csv');
    expect([status, headers['content-length'], body]).toEqual([200, '100', '']);
    expect((await ask('HEAD /nothing/')).status).toBe(404);
  });
  it('gets the encoding that it takes', async () => {
    const encoding = async (accept: string) => (await get('/', { 'Accept-Encoding': accept })).headers['content-encoding'];
    expect(await Promise.all(['br, gzip', 'br;q=0, gzip', 'zstd, broken', 'identity', 'GZIP;q=0.5'].map(encoding))).toEqual([
      'br',
      'gzip',
      undefined,
      undefined,
      'gzip',
    ]);
    const missing = await get('/nothing/', { 'Accept-Encoding': 'br' });
    expect([missing.status, missing.headers['content-encoding'], missing.headers.vary]).toEqual([404, 'br', 'Accept-Encoding']);
  });
  it('gets text with its encoding, and security headers', async () => {
    for (const [path, type] of [
      ['/', 'text/html; charset=utf-8'],
      ['/results.csv', 'text/csv; charset=utf-8'],
      ['/feed.xml', 'application/atom+xml; charset=utf-8'],
      ['/notes.bib', 'application/x-bibtex; charset=utf-8'],
    ] as const) {
      const { headers } = await get(path);
      expect([headers['content-type'], headers['x-content-type-options']]).toEqual([type, 'nosniff']);
    }
  });
  it('is told when nothing has changed', async () => {
    const { headers } = await get('/results.csv');
    for (const known of [headers.etag!, `"other", ${headers.etag!}`, '*']) {
      expect((await get('/results.csv', { 'If-None-Match': known })).status, known).toBe(304);
    }
  });
});

it('stands in a folder of a host, whatever its name and however its setting is written', async () => {
  for (const base of ['casebook', '/casebook', '/casebook/', '/案例']) {
    const inFolder = await serve({ dist: DIST, base, port: 0 });
    const home = base.includes('案例') ? '/%E6%A1%88%E4%BE%8B' : '/casebook';
    try {
      const at = (path: string) => ask(`GET ${path}`, {}, inFolder.url);
      expect(new URL(inFolder.url).pathname).toBe(`${home}/`);
      expect((await at(`${home}/`)).body).toBe('首页');
      expect([(await at(home)).status, (await at(home)).headers.location]).toEqual([301, `${home}/`]);
      expect([(await at('/')).status, (await at('/')).headers.location]).toEqual([302, `${home}/`]);
      expect((await at(`${home}/cases`)).headers.location).toBe(`${home}/cases/`);
      expect([(await at('/cases/')).status, (await at('/robots.txt')).status, (await at(`${home}-2/`)).status]).toEqual([404, 404, 404]);
    } finally {
      await inFolder.close();
    }
  }
});

it('says its address so that a browser takes it, IPv6 too', async () => {
  const six = await serve({ dist: DIST, port: 0, host: '::1' });
  try {
    expect(new URL(six.url).hostname).toBe('[::1]');
    expect((await ask('GET /', {}, six.url)).body).toBe('首页');
  } finally {
    await six.close();
  }
});

describe('npm run serve', () => {
  const start = (environment: Record<string, string> = {}) =>
    spawnSync(process.execPath, [resolve('scripts/serve.ts')], {
      cwd: WORK,
      encoding: 'utf8',
      timeout: 20_000,
      env: { ...process.env, ...environment },
    });
  it('does not start with half a site, and says what is missing', () => {
    const { status, stderr } = start();
    expect(status).toBe(1);
    expect(stderr).toMatch(/dist里没有完整的站点（缺.*There is no whole site in dist \(missing: .*pagefind/s);
  });
  it('refuses a setting by its name, without a trace of the program', () => {
    writeSite(DIST, Object.fromEntries(['cases', 'en/cases'].map((name) => [`${name}/index.html`, 'x'])));
    for (const name of ['robots.txt', 'pagefind/pagefind-entry.json']) writeSite(DIST, { [name]: 'x' });
    const { status, stderr } = start({ PORT: 'abc' });
    expect(status).toBe(1);
    expect(stderr).toContain('PORT is "abc"; it should look like 4321');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(start({ HOST: 'no-such-host.invalid', PORT: '0' }).stderr).toContain('HOST');
    expect(start({ PORT: new URL(site.url).port }).stderr).toContain('That port is taken');
  });
});
