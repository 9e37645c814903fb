import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readVersion } from '../../scripts/manifest.ts';
import { serve } from '../../scripts/serve.ts';
import { typeOf } from '../../src/hosting/description.ts';
import { FIXTURE, built } from '../support/sites.ts';
import { freePorts } from './servers.ts';

const dist = built(FIXTURE);
let ours: Awaited<ReturnType<typeof serve>>;
/** A host that sends files and nothing more, with one page for missing ones, and no results of searches. */
let bare: Server;
let bareUrl: string;
let isBroken = false;

beforeAll(async () => {
  ours = await serve({ dist, port: 0 });
  const [port] = (await freePorts(1)) as [number];
  bare = createServer((request, response) => {
    const path = decodeURI(request.url ?? '/').replace(/\?.*/, '');
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    if (existsSync(file) && statSync(file).isDirectory()) return void response.writeHead(301, { Location: `${path}/` }).end();
    const isThere = existsSync(file) && !(isBroken && path === '/figures/');
    response.writeHead(isThere ? 200 : 404, { 'Content-Type': isThere ? typeOf(file) : typeOf('404.html'), 'Content-Encoding': 'identity' });
    response.end(readFileSync(isThere ? file : join(dist, '404.html')));
  });
  await new Promise<void>((done) => bare.listen(port, '127.0.0.1', done));
  bareUrl = `http://127.0.0.1:${port}/`;
});
afterAll(async () => {
  await ours.close();
  bare.closeAllConnections();
  await new Promise((done) => bare.close(done));
});

function smoke(...args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['scripts/smoke.ts', ...args], { env: { ...process.env, LANG: 'en', LC_ALL: '' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((done) => child.once('close', (code) => done({ code, output })));
}
const lines = (output: string, sign: string) => output.split('\n').filter((line) => line.startsWith(sign));

it('a host that serves the site as it should has nothing wrong', async () => {
  const { code, output } = await smoke(ours.url, '--release', readVersion(dist)!.release);
  expect([lines(output, '✗'), lines(output, '–'), code]).toEqual([[], [], 0]);
  expect(lines(output, '✓ search')).toHaveLength(3);
  expect(lines(output, '✓ /').length).toBeGreaterThanOrEqual(10);
});
it('another release is told', async () => {
  const { code, output } = await smoke(ours.url, '--release', '0123456789ab');
  expect([lines(output, '✗').length, code]).toEqual([1, 1]);
  expect(output).toContain('should be 0123456789ab');
});
it('a host without headers is told of each, and passes when it is known to send none', async () => {
  const strict = await smoke(bareUrl);
  expect(strict.code).toBe(1);
  for (const name of ['Content-Security-Policy', 'X-Frame-Options', 'Permissions-Policy']) expect(lines(strict.output, `✗ ${name}`)).toHaveLength(1);
  const known = await smoke(bareUrl, '--bare');
  expect([lines(known.output, '✗'), known.code]).toEqual([[], 0]);
  expect(lines(known.output, '– X-Frame-Options')).toHaveLength(1);
});
it('a page that is missing is wrong on any host', async () => {
  isBroken = true;
  const { code, output } = await smoke(bareUrl, '--bare');
  expect([lines(output, '✗').length, code]).toEqual([1, 1]);
  expect(output).toContain('✗ /figures/: status 404, should be 200');
});
