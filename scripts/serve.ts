/**
 * npm start: serves dist/ as a good host would: precompressed files, the 404 page of the reader's language,
 * addresses without their closing slash redirected, and security headers.
 *
 * PORT (default 4321; 0 lets the system choose), HOST (default 127.0.0.1), BASE_PATH as in the build.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

export interface ServeOptions {
  dist: string;
  base?: string;
  port?: number;
  host?: string;
}

const HEADERS: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Content-Security-Policy': "frame-ancestors 'self'",
};

/** Text that isn't HTML, with its encoding: without it, browsers take a guess, and Chinese comes out wrong. */
const TYPES: readonly [ending: string, type: string][] = [
  ['.md', 'text/markdown; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
];

/** Starts the server; resolves to its origin with base path, and a way to stop it. */
export async function serve({
  dist,
  base = '/',
  port = 4321,
  host = '127.0.0.1',
}: ServeOptions): Promise<{ url: string; close: () => Promise<void> }> {
  const prefix = base.replace(/\/$/, '');
  const files = sirv(dist, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      // Names under /_astro/ carry a hash of their content.
      response.setHeader('Cache-Control', path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      const type = TYPES.find(([ending]) => path.endsWith(ending))?.[1];
      if (type) response.setHeader('Content-Type', type);
      if (path.endsWith('.pagefind') || path.includes('/pagefind/')) response.setHeader('Cache-Control', 'no-cache');
    },
  });
  const notFound = (path: string) => readFileSync(join(dist, path.startsWith('/en/') ? 'en/404.html' : '404.html'));

  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const [address = '/', query] = (request.url ?? '/').split('?', 2);
    if (prefix && address !== prefix && !address.startsWith(`${prefix}/`)) {
      response.writeHead(302, { Location: `${prefix}/` });
      response.end();
      return;
    }
    let path: string;
    try {
      path = decodeURIComponent(address.slice(prefix.length)) || '/';
    } catch {
      response.writeHead(400).end('Bad address');
      return;
    }
    if (!path.endsWith('/') && extname(path) === '' && existsSync(join(dist, path, 'index.html'))) {
      response.writeHead(301, { Location: `${encodeURI(prefix + path)}/${query ? `?${query}` : ''}` });
      response.end();
      return;
    }
    request.url = address.slice(prefix.length) || '/';
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound(path));
    });
  };

  const server = createServer(handle);
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done));
  const { port: chosen } = server.address() as AddressInfo;
  return { url: `http://${host}:${chosen}${prefix}/`, close: () => new Promise((done) => server.close(() => done())) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const dist = resolve('dist');
  if (!existsSync(join(dist, 'index.html'))) {
    console.error('There is no built site in dist/. Run: npm run build');
    process.exit(1);
  }
  try {
    const { url } = await serve({
      dist,
      base: process.env.BASE_PATH ?? '/',
      port: Number(process.env.PORT ?? 4321),
      host: process.env.HOST ?? '127.0.0.1',
    });
    console.log(`浙江人工智能案例集 / Zhejiang AI Casebook: ${url}`);
  } catch (error) {
    const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    console.error(busy ? 'That port is taken. Choose another one: PORT=5000 npm start' : error);
    process.exit(1);
  }
}
