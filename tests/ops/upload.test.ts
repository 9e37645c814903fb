import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AwsClient } from 'aws4fetch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../scripts/manifest.ts';
import { headersOf, isForHosts, isHashed, uploadOrder } from '../../src/hosting/description.ts';
import { STATE_FILE, type Uploaded } from '../../src/hosting/upload.ts';
import { FIXTURE, built } from '../support/sites.ts';
import { packageFile } from './packages.ts';
import { freePorts } from './servers.ts';

/** What of a server of S3's protocol these tests use. */
interface S3Server {
  run: () => Promise<unknown>;
  close: () => Promise<void>;
  middleware: unknown[];
}
const BUCKET = 'casebook';
const KEY = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };
const WEBSITE = `<WebsiteConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IndexDocument><Suffix>index.html</Suffix></IndexDocument>
<ErrorDocument><Key>404.html</Key></ErrorDocument></WebsiteConfiguration>`;

let folder: string;
let dist: string;
let server: S3Server;
let store: string;
/** Every request of an upload, in the order in which it was done. */
const seen: string[] = [];
/** Names of objects that the store refuses at the moment. */
let refused = /^$/;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-s3-'));
  dist = join(folder, 'dist');
  cpSync(realpathSync(built(FIXTURE)), dist, { recursive: true });
  const [port] = (await freePorts(1)) as [number];
  const require = createRequire(import.meta.url);
  const S3rver = require(packageFile('@20minutes/s3rver')) as new (options: object) => S3Server;
  server = new S3rver({
    port,
    address: '127.0.0.1',
    silent: true,
    directory: join(folder, 'store'),
    configureBuckets: [{ name: BUCKET, configs: [WEBSITE] }],
  });
  server.middleware.unshift(async (context: { method: string; path: string; status: number; body: unknown }, next: () => Promise<void>) => {
    const path = decodeURIComponent(context.path).slice(`/${BUCKET}/`.length);
    if (refused.test(path) && context.method === 'PUT') {
      context.status = 403;
      context.body = 'refused';
      return;
    }
    await next();
    if (context.method !== 'GET') seen.push(`${context.method} ${path}`);
  });
  await server.run();
  store = `http://127.0.0.1:${port}/${BUCKET}`;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function upload(...more: string[]): Promise<{ code: number | null; output: string; sent: string[] }> {
  seen.length = 0;
  const child = spawn(process.execPath, ['scripts/upload.ts', '--dist', dist, '--to', `${store}/`, ...more], { env: { ...process.env, ...KEY } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((done) =>
    child.once('close', (code) => done({ code, output, sent: seen.map((line) => line.replace('PUT ', '')).filter((path) => path !== STATE_FILE) })),
  );
}
const get = (path: string) => fetch(`${store}/${path}`);
const client = new AwsClient({ accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER', service: 's3', region: 'us-east-1' });
const state = async () => (await (await client.fetch(`${store}/${STATE_FILE}`)).json()) as Uploaded;
const isCopy = (path: string) => /\.(br|gz)$/.test(path);

describe('a site for a store of objects', () => {
  it('goes there whole, each file with its type and cache, in order', async () => {
    const { code, output, sent } = await upload();
    expect(output).toMatch(/files sent, 0 removed/);
    expect(code).toBe(0);
    const wanted = filesOf(dist).filter((path) => !isForHosts(path) && !isCopy(path));
    expect([...sent].sort()).toEqual([...wanted].sort());
    const phases = uploadOrder(wanted);
    const phaseOf = (path: string) => phases.findIndex((phase) => phase.includes(path));
    expect(sent.map(phaseOf)).toEqual(sent.map(phaseOf).sort((a, b) => a - b));
    expect(sent.at(-1)).toBe('version.json');
    for (const path of ['index.html', 'en/cases/index.html', 'results.csv', 'feed.xml', wanted.find(isHashed)!]) {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe(headersOf(path)['Content-Type']);
      expect(answer.headers.get('cache-control')).toBe(headersOf(path)['Cache-Control']);
      expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(dist, path)))).toBe(true);
    }
  });
  it('is a website there: pages by their folders, and the page for missing ones', async () => {
    const page = (path: string) => fetch(`${store}/${path}`, { headers: { Accept: 'text/html' } });
    expect(await (await page('en/cases/')).text()).toBe(readFileSync(join(dist, 'en/cases/index.html'), 'utf8'));
    expect((await page('nothing/')).status).toBe(404);
  });
  it('sends nothing a second time', async () => expect((await upload()).sent).toEqual([]));
  it('says what it would do', async () => {
    appendFileSync(join(dist, 'index.html'), ' ');
    const { output, sent } = await upload('--dry-run');
    expect(output).toContain('1 files sent');
    expect(sent).toEqual([]);
  });
  it('that is refused midway keeps its pages, and goes on the next time', async () => {
    renameSync(join(dist, 'apple-touch-icon.png'), join(dist, 'other.png'));
    refused = /other\.png/;
    const broken = await upload();
    expect(broken.code).toBe(1);
    expect(broken.output).toMatch(/PUT \S+other\.png: 403/);
    expect(await (await get('index.html')).text()).not.toMatch(/ $/);
    refused = /^$/;
    const list = join(folder, 'list.txt');
    const { code, sent } = await upload('--list', list);
    expect([code, sent]).toEqual([0, ['other.png', 'index.html']]);
    // The new file may have got there the time before.
    const addresses = ['/', '/index.html', '/other.png'].map((path) => `https://example.org${path}\n`);
    expect(
      readFileSync(list, 'utf8')
        .split(/(?<=\n)/)
        .sort(),
    ).toEqual(addresses);
  });
  it('leaves what no page names any more for seven days', async () => {
    expect((await get('apple-touch-icon.png')).status).toBe(200);
    const held = await state();
    expect(Object.keys(held.unused)).toEqual(['apple-touch-icon.png']);
    const weekAgo = new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10);
    await client.fetch(`${store}/${STATE_FILE}`, { method: 'PUT', body: JSON.stringify({ ...held, unused: { 'apple-touch-icon.png': weekAgo } }) });
    const { output } = await upload();
    expect(output).toContain('1 removed');
    expect((await get('apple-touch-icon.png')).status).toBe(404);
    expect(await state()).toMatchObject({ unused: {} });
  });
  it('is compressed where readers come without a CDN, and moved pages lead on', async () => {
    const version = JSON.parse(readFileSync(join(dist, 'version.json'), 'utf8')) as object;
    mkdirSync(join(dist, 'cases/old'), { recursive: true });
    writeFileSync(join(dist, 'cases/old/index.html'), 'moved');
    writeFileSync(join(dist, 'version.json'), JSON.stringify({ ...version, moved: { '/cases/old/': '/cases/' } }));
    const { code, output } = await upload('--gzip', '--redirects');
    expect([code, output]).toEqual([0, expect.stringContaining('files sent')]);
    const answer = await get('cases/index.html');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.text()).toBe(readFileSync(join(dist, 'cases/index.html'), 'utf8'));
    const moved = await fetch(`${store}/cases/old/`, { headers: { Accept: 'text/html' }, redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/cases/']);
  });
  it('needs a key, a bucket and a whole site, and says so', async () => {
    const wrong = await upload('--to', `${store}-none`);
    expect([wrong.code, wrong.output]).toEqual([1, expect.stringContaining('There is no such bucket')]);
    rmSync(join(dist, '404.html'));
    const half = await upload();
    expect([half.code, half.output]).toEqual([1, expect.stringContaining('There is no whole site')]);
  });
});
