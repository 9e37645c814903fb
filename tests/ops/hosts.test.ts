import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readVersion } from '../../scripts/manifest.ts';
import { FIXTURE, FOLDER, FOLDER_DIST, built } from '../support/sites.ts';
import { ask, lab, startCaddy, startContainerNginx, startNginx, startOurs, type Answer, type Running } from './servers.ts';

/** What every host must answer alike: 200 for a page is the same everywhere, whoever serves it. */
const HEADERS = [
  'location',
  'content-type',
  'content-encoding',
  'content-range',
  'cache-control',
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'access-control-allow-origin',
  'permissions-policy',
  'referrer-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
  'allow',
];
const FILES = [
  'content-type',
  'content-encoding',
  'content-range',
  'vary',
  'cache-control',
  'cross-origin-resource-policy',
  'access-control-allow-origin',
];
/** Statuses whose body each host writes in its own words, with headers of that. */
const OWN_WORDS = new Set([301, 302, 304, 400, 405, 412, 416]);

type Ask = [line: string, headers?: Record<string, string>];
const first = (folder: string, pattern: RegExp): string =>
  readdirSync(`${FIXTURE.dist}/${folder}`, { recursive: true, encoding: 'utf8' })
    .sort()
    .find((name) => pattern.test(name))!;

function requests(): Ask[] {
  const files = [
    '/',
    '/en/',
    '/cases/',
    '/en/cases/',
    '/en/questions/',
    '/cases/index.html',
    '/results.csv',
    '/cases.csv',
    '/llms.txt',
    '/robots.txt',
    '/feed.xml',
    '/en/feed.xml',
    '/sitemap-index.xml',
    '/manifest.webmanifest',
    '/version.json',
    '/api/v1/cases.json',
    '/api/v1/cases/foil-sorting.bib',
    '/cases/foil-sorting/index.md',
    '/icon.svg',
    '/favicon.ico',
    '/apple-touch-icon.png',
    `/_astro/${first('_astro', /\.css$/)}`,
    `/_astro/${first('_astro', /\.js$/)}`,
    `/${first('.', /^pagefind[^/]*\/fragment\/zh[^/]*\.pf_fragment$/)}`,
    `/${first('.', /^pagefind[^/]*\/wasm\.unknown\.pagefind$/)}`,
    `/${first('.', /^pagefind[^/]*\/lexicon\.json$/)}`,
  ];
  const encodings = [undefined, 'br', 'gzip, deflate, br', 'gzip'];
  const odd = [
    '/cases',
    '/en/cases?q=a&b=/x',
    '/cases?',
    '/about/api',
    '/api',
    '/api/',
    '/api/v1/',
    '/_astro',
    '/_astro/',
    '/_astro/none-0123.js',
    '/nothing',
    '/nothing/',
    '/en/nothing/',
    '/en/nothing.csv',
    '/results.csv/',
    '/404.html',
    '/en/404.html',
    '/404/',
    '/en/404/',
    '/_headers',
    '/_redirects',
    '/.nojekyll',
    '/.git/config',
    '/.well-known/security.txt',
    '/.well-known/',
    '/licences.txt',
    '/cases/old/',
    '/cases/old/?a=b',
    '/api/.well-known/security.txt',
    '/cases/silent-mill/',
    '/en/cases/silent-mill/',
    '/cases/silent-mill',
    '/%E6%A1%88/',
    '/cases/?industry=%E5%81%A5',
    '/%63ases/',
    '/cases%00',
    '/Cases/',
  ];
  const ranges = [
    'bytes=0-9',
    'bytes=0-0',
    'bytes=95-',
    'bytes=-3',
    'bytes=-100000000',
    'bytes=100000000-',
    'bytes=0-100000000',
    'items=0-5',
    'nonsense',
  ];
  return [
    ...files.flatMap((path) => encodings.map((accept): Ask => [`GET ${path}`, accept === undefined ? {} : { 'Accept-Encoding': accept }])),
    ...odd.map((path): Ask => [`GET ${path}`]),
    ...ranges.map((range): Ask => ['GET /results.csv', { Range: range }]),
    ...['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'].map((method): Ask => [`${method} /`]),
    ['HEAD /'],
    ['HEAD /nothing/'],
    ['HEAD /results.csv', { 'Accept-Encoding': 'br' }],
    ['GET /results.csv', { 'If-None-Match': '*' }],
    ['GET /results.csv', { 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' }],
    ['GET /results.csv', { 'If-Modified-Since': 'Sat, 01 Jan 2000 00:00:00 GMT' }],
    ['GET /results.csv', { 'If-None-Match': '"another"' }],
    ['GET /results.csv', { 'If-Unmodified-Since': 'Sat, 01 Jan 2000 00:00:00 GMT' }],
    ['GET /', { 'Accept-Encoding': 'br;q=0, gzip' }],
    ['GET /', { 'Accept-Encoding': 'zstd, broken' }],
    ['GET /', { 'Accept-Encoding': 'identity' }],
    ['GET /results.csv', { Range: 'bytes=0-9', 'If-Range': '"another"' }],
  ];
}

/** What of an answer must be the same everywhere. */
function shown({ status, headers, body }: Answer): Record<string, unknown> {
  const own = OWN_WORDS.has(status);
  // nginx doesn't know yet that it is TLS where it can't read an address.
  const told = status === 400 ? HEADERS.filter((name) => name !== 'strict-transport-security') : HEADERS;
  const names = own ? told.filter((name) => !FILES.includes(name) || (status === 304 && name === 'cache-control')) : [...told, 'vary'];
  return {
    status,
    ...Object.fromEntries(
      names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name].replace(/^https?:\/\/localhost(:\d+)?/, '')]])),
    ),
    ...(own ? {} : { bytes: body.length, content: createHash('sha256').update(body).digest('hex').slice(0, 12) }),
  };
}

/** Each server's answer beside our own's. */
async function alike(servers: readonly Running[], line: string, headers: Record<string, string> = {}): Promise<void> {
  const [ours, ...others] = await Promise.all(servers.map((server) => ask(server, line, headers)));
  for (const [i, other] of others.entries()) {
    const host = servers[i + 1]!.name;
    expect({ host, ...shown(other) }).toEqual({ host, ...shown(ours!) });
  }
}

const labFolder = lab();
const running: Running[] = [];
const inFolder: Running[] = [];
beforeAll(async () => {
  // The fixture's site, and a file and a moved page that it hasn't.
  const dist = join(labFolder.folder, 'dist');
  cpSync(realpathSync(built(FIXTURE)), dist, { recursive: true });
  mkdirSync(join(dist, '.well-known'));
  writeFileSync(join(dist, '.well-known/security.txt'), 'Contact: mailto:editor@example.org\n');
  writeFileSync(join(dist, 'version.json'), JSON.stringify({ ...readVersion(dist), moved: { '/cases/old/': '/cases/' } }));
  const site = { dist, root: dist };
  running.push(
    await startOurs(site),
    await startNginx(site, labFolder),
    await startCaddy(site, labFolder),
    await startContainerNginx(site, labFolder),
  );
});
afterAll(async () => {
  for (const server of [...running, ...inFolder]) await server.stop();
  rmSync(labFolder.folder, { recursive: true, force: true });
});

describe('our own server, nginx, Caddy and the container', () => {
  const all = requests();
  it(`are asked 150 things and more`, () => expect(all.length).toBeGreaterThanOrEqual(150));
  it.each(all)('answer %s %o alike', (line, headers) => alike(running, line, headers));
  it.each([
    '//evil.example%2f..%2fcases',
    '/%2fevil.example%2f..%2fcases',
    '//evil.example/..%2fcases',
    '///evil.example/%2e%2e/cases',
    '/%5cevil.example%5c..%5ccases',
    '/\\evil.example\\..\\cases',
    '/cases%0d%0aSet-Cookie:%20a=b',
    '/..%2fdist/cases',
    '/cases%2f..%2f..%2fversion.json',
  ])('lead %s to no other host', async (path) => {
    for (const server of running) {
      const { status, headers } = await ask(server, `GET ${path}`);
      expect(status, server.name).toBeGreaterThanOrEqual(300);
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers.location ?? '/', server.name).toMatch(/^(https:\/\/localhost(:\d+)?)?\/(?![/\\])/);
    }
  });
  it('know their own tags of files again', async () => {
    for (const server of running) {
      const { headers } = await ask(server, 'GET /results.csv');
      for (const tags of [headers.etag!, `"other", ${headers.etag}`]) {
        expect((await ask(server, 'GET /results.csv', { 'If-None-Match': tags })).status, `${server.name} ${tags}`).toBe(304);
      }
    }
  });
  it('lead http on to https', async () => {
    for (const { httpPort, port, name } of running) {
      if (httpPort === undefined) continue;
      const { status, headers } = await ask({ port: httpPort, tls: false }, 'GET /cases/?a=b');
      expect([301, 308], name).toContain(status);
      expect(headers.location).toMatch(new RegExp(`^https://localhost(:${port})?/cases/\\?a=b$`));
    }
  });
});

describe('in a folder of a host', () => {
  const FOLDER_REQUESTS: Ask[] = [
    ...['', '/', '/cases/', '/cases', '/en/cases?a=b', '/nothing/', '/en/nothing', '/404.html', '/results.csv', '/_headers', '/version.json'].map(
      (path): Ask => [`GET ${FOLDER}${path}`],
    ),
    ...['/', '/cases/', '/robots.txt', '/version.json', '/casebooks/'].map((path): Ask => [`GET ${path}`]),
    [`GET ${FOLDER}/en/cases/`, { 'Accept-Encoding': 'gzip, br' }],
    [`POST ${FOLDER}/`],
  ];
  beforeAll(async () => {
    const root = join(labFolder.folder, 'host');
    mkdirSync(root);
    symlinkSync(built({ dist: FOLDER_DIST }), root + FOLDER, 'dir');
    const site = { dist: root + FOLDER, root };
    inFolder.push(
      await startOurs(site, FOLDER),
      await startNginx(site, labFolder),
      await startCaddy(site, labFolder),
      await startContainerNginx(site, labFolder),
    );
  });
  it.each(FOLDER_REQUESTS)('all answer %s alike', (line, headers) => alike(inFolder, line, headers));
});
