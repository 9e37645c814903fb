/**
 * npm run serve: serves the built site in dist/ for a look at it: precompressed files, the 404 page of the reader's language,
 * addresses without their closing slash redirected, and security headers. A new build is served as soon as it is in place.
 *
 * PORT (default 4321; 0 lets the system choose), HOST (default 127.0.0.1), BASE_PATH as in the build.
 */
import { fstatSync, type ReadStream, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import send from 'send';
import { readServing } from '../src/config.ts';
import { missingFrom } from './whole.ts';

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

/** Without a charset, browsers guess, and Chinese comes out wrong. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const typeOf = (path: string): string =>
  path.endsWith('/feed.xml') ? 'application/atom+xml; charset=utf-8' : (TYPES[extname(path)] ?? 'application/octet-stream');

/** Encodings that the build writes beside a file, the one with smaller files first. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Whether a client takes an encoding, as its Accept-Encoding says. */
const takes = (header: string, encoding: string): boolean =>
  header.split(',').some((part) => {
    const [name, ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() ?? false;

/**
 * The names between the slashes of an address, decoded; the last is empty where it ends with a slash. Undefined for an address
 * that the site can't have: with a slash or backslash written in code, an empty name, dots that lead elsewhere, a hidden file.
 *
 * @throws URIError where a % doesn't begin a character
 */
function namesOf(path: string): string[] | undefined {
  const [first, ...names] = path.split('/').map(decodeURIComponent);
  const isName = (name: string, i: number) => (name === '' ? i === names.length - 1 : !/^\.|[/\\\0]/.test(name));
  return first === '' && names.every(isName) ? names : undefined;
}

/** Redirects are rebuilt from these names, so that none can lead to another host. */
const addressOf = (names: readonly string[]): string => `/${names.map(encodeURIComponent).join('/')}`;

/** Starts the server; resolves to its origin with base path, and a way to stop it. */
export async function serve({
  dist,
  base = '/',
  port = 4321,
  host = '127.0.0.1',
}: ServeOptions): Promise<{ url: string; close: () => Promise<void> }> {
  const folders = base.split('/').filter(Boolean);
  const home = addressOf([...folders, '']);

  const clear = (response: ServerResponse): void => {
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  };
  const plain = (response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void => {
    const body = Buffer.from(`${text}\n`);
    clear(response);
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': body.length, ...headers }).end(body);
  };
  /** The encoding to send a file in, and what the name of that file ends with. */
  const encodingFor = async (file: string, request: IncomingMessage): Promise<readonly [name: string, ending: string]> => {
    const accepted = String(request.headers['accept-encoding'] ?? '');
    for (const [name, ending] of ENCODINGS) {
      // A range is a part of the file itself: pieces of a compressed copy couldn't be combined with it.
      if (request.headers.range === undefined && takes(accepted, name) && (await isFile(file + ending))) return [name, ending];
    }
    return ['', ''];
  };

  const notFound = async (request: IncomingMessage, response: ServerResponse, language: string | undefined): Promise<void> => {
    for (const page of language === 'en' ? ['en/404.html', '404.html'] : ['404.html']) {
      const file = join(dist, page);
      const [encoding, ending] = await encodingFor(file, request);
      const body = await readFile(file + ending).catch(() => undefined);
      if (!body) continue;
      clear(response);
      if (encoding) response.setHeader('Content-Encoding', encoding);
      response.writeHead(404, {
        'Content-Type': typeOf(page),
        'Content-Length': body.length,
        'Cache-Control': 'no-cache',
        Vary: 'Accept-Encoding',
      });
      response.end(request.method === 'HEAD' ? undefined : body);
      return;
    }
    plain(response, 404, 'Not found');
  };

  const sendFile = async (names: readonly string[], request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = addressOf(names);
    const [encoding, ending] = await encodingFor(join(dist, ...names), request);
    response.setHeader('Content-Type', typeOf(path));
    response.setHeader('Vary', 'Accept-Encoding');
    // Names under /_astro/ carry a hash of their content.
    response.setHeader('Cache-Control', names[0] === '_astro' ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (encoding) response.setHeader('Content-Encoding', encoding);
    await new Promise<void>((done, fail) => {
      let measured: Stats | undefined;
      response.once('close', done);
      send(request, path + ending, { root: dist, index: false, cacheControl: false })
        .on('error', (error: Error & { status: number; headers?: Record<string, string> }) => {
          if (response.headersSent || error.status >= 500) fail(error);
          else if (error.status === 404) notFound(request, response, names[0]).catch(fail);
          else plain(response, error.status, error.message, error.headers);
        })
        .on('directory', () => void notFound(request, response, names[0]).catch(fail))
        .on('file', (_path: string, stats: Stats) => {
          measured = stats;
          // A suffix range longer than the file means all of it; `send` would refuse it.
          if (Number(/^bytes=-(\d+)$/.exec(request.headers.range ?? '')?.[1] ?? 0) > stats.size) delete request.headers.range;
        })
        .on('stream', (file: ReadStream) => {
          // If the file was replaced or cut after it was measured, break off, so that the client retries instead of getting halves of two files.
          file.on('open', (handle: number) => void (fstatSync(handle).mtimeMs !== measured?.mtimeMs && response.destroy()));
          file.on('end', () => void (file.bytesRead < Number(response.getHeader('Content-Length')) && response.destroy()));
        })
        .pipe(response);
    });
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    clear(response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405, 'Method not allowed', { Allow: 'GET, HEAD' });
    // Proxies may send the scheme and host as well.
    const [path = '', query = ''] = /^(?:https?:\/\/[^/?]*)?([^?]*)(\?.*)?$/is.exec(request.url ?? '')?.slice(1) ?? [];
    let names: string[] | undefined;
    try {
      names = namesOf(path || '/');
    } catch {
      return plain(response, 400, 'Bad address');
    }
    if (folders.length > 0 && names?.join('/') === '') return void response.writeHead(302, { Location: home }).end();
    if (!names || folders.some((folder, i) => names[i] !== folder)) return notFound(request, response, names?.[folders.length]);
    names.splice(0, folders.length);
    if (names.length === 0) return void response.writeHead(301, { Location: home + query }).end();

    if (names.at(-1) === '') return sendFile([...names.slice(0, -1), 'index.html'], request, response);
    const file = join(dist, ...names);
    if (!(await isFile(file)) && (await isFile(join(file, 'index.html')))) {
      return void response.writeHead(301, { Location: addressOf([...folders, ...names, '']) + query }).end();
    }
    return sendFile(names, request, response);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}: ${String(error)}`);
      if (response.headersSent) response.destroy();
      else plain(response, 500, 'Something went wrong here');
    });
  });
  server.on('connect', (_request, socket) => {
    // No other handler is left on this socket, and a client that goes away is no error.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n');
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done));
  const { port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://${isIPv6(host) ? `[${host}]` : host}:${chosen}${home}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** What a server that can't start should say, by the code of the system's error. */
const CANT_LISTEN: Record<string, string> = {
  EADDRINUSE: '端口已被占用，请换一个，例如设PORT=5000。\nThat port is taken. Choose another one, such as PORT=5000.',
  EACCES: '没有权限使用这个端口，请用1024以上的端口，例如设PORT=5000。\nThat port is not allowed. Choose one above 1024, such as PORT=5000.',
  EADDRNOTAVAIL: '本机没有HOST里的地址，请改用127.0.0.1或0.0.0.0。\nHOST is no address of this machine. Try 127.0.0.1 or 0.0.0.0.',
  ENOTFOUND: '找不到HOST里的主机名，请改用127.0.0.1或0.0.0.0。\nHOST is a name that nobody knows. Try 127.0.0.1 or 0.0.0.0.',
};

async function main(): Promise<void> {
  const dist = resolve('dist');
  const missing = missingFrom(dist);
  if (missing.length > 0) {
    throw new Error(
      `dist里没有完整的站点（缺${missing.join('、')}）。请先运行npm run build\n` +
        `There is no whole site in dist (missing: ${missing.join(', ')}). Run: npm run build`,
    );
  }
  const { url } = await serve({ dist, ...readServing(process.env) });
  console.log(`浙江人工智能案例集 / Zhejiang AI Casebook: ${url}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await main();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    console.error(CANT_LISTEN[code] ?? message);
    process.exit(1);
  }
}
