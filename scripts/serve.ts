/**
 * npm run serve: serves the built site in dist/: precompressed files, the 404 page of the reader's language, addresses without their
 * closing slash redirected, moved and withdrawn ones as such, and the headers of src/hosting/description.ts. A new build is served as soon
 * as it is in place, with what open pages of the former one may still ask for. GET /healthz tells whether it is well. SIGTERM ends it
 * when the answers under way are sent.
 *
 * PORT (default 4321; 0 lets the system choose), HOST (default 127.0.0.1), BASE_PATH as in the build, ACCESS_LOG=1 for a line a request.
 */
import { createHash } from 'node:crypto';
import { existsSync, fstatSync, readlinkSync, realpathSync, type ReadStream, type Stats } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import send from 'send';
import { readServing } from '../src/config.ts';
import { CACHE_ASKED, ENCODINGS, HEADERS, HSTS, headersOf, isForHosts, isHashed, WELL_KNOWN } from '../src/hosting/description.ts';
import type { Version } from '../src/hosting/version.ts';
import { readVersion } from './manifest.ts';
import { PIECE, releasesOf } from './swap.ts';
import { missingFrom } from './whole.ts';

export interface ServeOptions {
  dist: string;
  base?: string;
  port?: number;
  host?: string;
  /** Gets a line for each request that was answered. */
  log?: (line: string) => void;
}

const PLAIN = ['', ''] as const;
/** Whoever watches over the server asks here; no page has such an address. */
const HEALTH = '/healthz';
/** Pages that answer for others that aren't there, and so never with 200. */
const NOT_FOUND_PAGES = /^(en\/)?404(\.html|\/|\/index\.html)$/;

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
 * @throws URIError where a % doesn't begin a character, or begins the null character
 */
function namesOf(path: string): string[] | undefined {
  if (path.includes('%00')) throw new URIError(path);
  const [first, ...names] = path.split('/').map(decodeURIComponent);
  const isName = (name: string, i: number) => (name === '' ? i === names.length - 1 : (i === 0 && name === WELL_KNOWN) || !/^\.|[/\\]/.test(name));
  return first === '' && names.every(isName) ? names : undefined;
}

/** Redirects are rebuilt from these names, so that none can lead to another host. */
const addressOf = (names: readonly string[]): string => `/${names.map(encodeURIComponent).join('/')}`;

/** What is said of a file, or of its compressed copy. */
const fileHeaders = (path: string, encoding: string): Record<string, string> => ({
  ...headersOf(path),
  ...(encoding ? { 'Content-Encoding': encoding } : {}),
  Vary: 'Accept-Encoding',
});

/** A file in memory, with all that is sent before it. */
interface Loaded {
  headers: Record<string, string | number>;
  body: Buffer;
}
/** Larger files are read for each request. */
const MOST_BYTES = 1_000_000;
/** Of all files in memory together. */
const MOST_MEMORY = 96_000_000;

/** What is served at one moment: files that don't change where `dist` is a link to a release, else whatever lies there. */
class Release {
  readonly version: Version | undefined;
  private readonly loaded = new Map<string, Promise<Loaded | undefined>>();
  private bytes = 0;
  readonly root: string;
  readonly isFixed: boolean;

  /** @param isFixed whether its files never change, so that they can be kept in memory */
  constructor(root: string, isFixed: boolean) {
    this.root = root;
    this.isFixed = isFixed;
    this.version = readVersion(root);
  }

  /** A file out of memory, read when it is first asked for; undefined if it isn't there, too large, or may change. */
  load(path: string, encoding: string, ending: string): Promise<Loaded | undefined> {
    if (!this.isFixed) return Promise.resolve(undefined);
    let found = this.loaded.get(path + ending);
    if (!found) {
      found = this.read(path, encoding, ending);
      this.loaded.set(path + ending, found);
      // The next request tries again.
      found.catch(() => this.loaded.delete(path + ending));
    }
    return found;
  }

  private async read(path: string, encoding: string, ending: string): Promise<Loaded | undefined> {
    const file = join(this.root, path) + ending;
    const found = await stat(file).catch(() => undefined);
    // Addresses that lead nowhere aren't remembered: anybody can think of more of them than memory holds.
    if (!found?.isFile() || found.size > MOST_BYTES) return void this.loaded.delete(path + ending);
    if (this.bytes + found.size > MOST_MEMORY) {
      this.loaded.clear();
      this.bytes = 0;
    }
    const body = await readFile(file);
    this.bytes += found.size;
    const headers = {
      ...fileHeaders(path, encoding),
      'Accept-Ranges': 'bytes',
      'Content-Length': body.length,
      ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      'Last-Modified': found.mtime.toUTCString(),
    };
    return { headers, body };
  }
}

/** The release that `dist` leads to now, looked up for each request, which costs little. */
function releaseAt(dist: string): () => Release {
  let led = '';
  let release = new Release(dist, false);
  return () => {
    let leads: string;
    try {
      leads = readlinkSync(dist);
    } catch {
      // A folder: it may have been replaced, and with it its version.
      led = '';
      return new Release(dist, false);
    }
    if (leads !== led) {
      release = new Release(realpathSync(dist), true);
      led = leads;
    }
    return release;
  };
}

/** For the log: nothing that could begin a new line or end the quotes. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\x00-\x1f\x7f-\x9f]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)}"`;

/** Answers under way may take so long after the server was told to end. */
const GRACE_MS = 10_000;

/** Starts the server; resolves to its origin with base path, and a way to stop it. */
export async function serve({
  dist,
  base = '/',
  port = 4321,
  host = '127.0.0.1',
  log,
}: ServeOptions): Promise<{ url: string; close: () => Promise<void> }> {
  const folders = base.split('/').filter(Boolean);
  const home = addressOf([...folders, '']);
  const current = releaseAt(dist);
  let isClosing = false;

  /** Headers that depend on the request's way here. */
  const connection = (request: IncomingMessage): Record<string, string> => ({
    ...(request.headers['x-forwarded-proto'] === 'https' ? { [HSTS[0]]: HSTS[1] } : {}),
    ...(isClosing ? { Connection: 'close' } : {}),
  });
  const answerWith = (
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    headers: Record<string, string | number>,
    body?: Buffer,
  ): void => {
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    // Set one by one, so that the log can ask for the length.
    for (const [name, value] of Object.entries({ ...headers, ...connection(request) })) response.setHeader(name, value);
    response.writeHead(status);
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const plain = (request: IncomingMessage, response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void => {
    const body = Buffer.from(`${text}\n`);
    answerWith(
      request,
      response,
      status,
      { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': body.length, ...headers },
      body,
    );
  };
  const redirect = (request: IncomingMessage, response: ServerResponse, status: number, to: string): void =>
    answerWith(request, response, status, { ...HEADERS, Location: to, 'Content-Length': 0 });

  /** The encodings to try a file in, the plain file last. A range is a part of the file itself, not of a compressed copy. */
  const encodingsFor = (request: IncomingMessage): readonly (readonly [name: string, ending: string])[] => {
    const accepted = String(request.headers['accept-encoding'] ?? '');
    if (request.headers.range !== undefined || accepted === '') return [PLAIN];
    return [...ENCODINGS.filter(([name]) => takes(accepted, name)), PLAIN];
  };

  /** A whole page as the answer of another status. */
  const page = async (release: Release, path: string, status: number, request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    for (const [encoding, ending] of encodingsFor(request)) {
      const body = await readFile(join(release.root, path) + ending).catch(() => undefined);
      if (!body) continue;
      const headers = {
        ...fileHeaders(path, encoding),
        'Content-Length': body.length,
        'Cache-Control': CACHE_ASKED,
      };
      answerWith(request, response, status, headers, body);
      return true;
    }
    return false;
  };
  const notFound = async (release: Release, request: IncomingMessage, response: ServerResponse, language: string | undefined): Promise<void> => {
    for (const path of language === 'en' ? ['en/404.html', '404.html'] : ['404.html']) {
      if (await page(release, path, 404, request, response)) return;
    }
    plain(request, response, 404, 'Not found');
  };

  /** Ranges, conditions, large files and files that may change: by a library that knows all of HTTP's rules. */
  const sendFile = (root: string, path: string, ending: string, request: IncomingMessage, response: ServerResponse): Promise<'sent' | 'missing'> =>
    new Promise((done, fail) => {
      let measured: Stats | undefined;
      response.once('close', () => done('sent'));
      send(request, addressOf(path.split('/')) + ending, {
        root,
        index: false,
        cacheControl: false,
        dotfiles: 'allow',
      })
        .on('error', (error: Error & { status: number; headers?: Record<string, string> }) => {
          if (response.headersSent || error.status >= 500) fail(error);
          else if (error.status === 404) done('missing');
          else plain(request, response, error.status, error.message, error.headers);
        })
        .on('directory', () => done('missing'))
        .on('file', (_path: string, stats: Stats) => {
          measured = stats;
          // A suffix range longer than the file means all of it; `send` would refuse it.
          if (Number(/^bytes=-(\d+)$/.exec(request.headers.range ?? '')?.[1] ?? 0) > stats.size) request.headers.range = 'bytes=0-';
        })
        .on('stream', (file: ReadStream) => {
          // If the file was replaced or cut after it was measured, break off, so that the client retries instead of getting halves of two files.
          file.on('open', (handle: number) => void (fstatSync(handle).mtimeMs !== measured?.mtimeMs && response.destroy()));
          file.on('end', () => void (file.bytesRead < Number(response.getHeader('Content-Length')) && response.destroy()));
        })
        .pipe(response);
    });

  const file = async (release: Release, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { range, 'if-none-match': known, 'if-modified-since': since, 'if-match': match, 'if-unmodified-since': unchanged } = request.headers;
    const isPlain = [range, known, since, match, unchanged].every((header) => header === undefined);
    for (const [encoding, ending] of encodingsFor(request)) {
      const loaded = await release.load(path, encoding, ending);
      if (loaded && isPlain) return answerWith(request, response, 200, loaded.headers, loaded.body);
      if (!loaded && !(await isFile(join(release.root, path) + ending))) continue;
      const { 'Content-Length': _length, ...headers } = loaded?.headers ?? fileHeaders(path, encoding);
      for (const [name, value] of Object.entries({ ...headers, ...connection(request) })) response.setHeader(name, value);
      if ((await sendFile(release.root, path, ending, request, response)) === 'sent') return;
    }
    if (isHashed(path))
      for (const former of await formerReleases(release)) if (await isFile(join(former.root, path))) return file(former, path, request, response);
    return notFound(release, request, response, path.split('/')[0]);
  };

  /** Releases beside the one that is served: pages of the former one that are still open ask for its files. */
  const formerReleases = async (release: Release): Promise<Release[]> => {
    const folder = releasesOf(dist);
    // Somebody may have made the link: then there are no releases beside it.
    if (!release.isFixed || !existsSync(folder) || dirname(release.root) !== realpathSync(folder)) return [];
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.endsWith(PIECE) && entry.name !== basename(release.root))
      .map((entry) => new Release(join(folder, entry.name), false));
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(request, response, 405, 'Method not allowed', { Allow: 'GET, HEAD' });
    const release = current();
    // Proxies may send the scheme and host as well.
    const [path = '', query = ''] = /^(?:https?:\/\/[^/?]*)?([^?]*)(\?.+)?\??$/is.exec(request.url ?? '')?.slice(1) ?? [];
    if (path === HEALTH) {
      const isWell = !isClosing && existsSync(join(release.root, 'index.html'));
      return plain(request, response, isWell ? 200 : 503, `${isWell ? 'ok' : 'not well'} ${release.version?.release ?? ''}`.trim(), {
        'Cache-Control': 'no-store',
      });
    }
    let names: string[] | undefined;
    try {
      names = namesOf(path || '/');
    } catch {
      return plain(request, response, 400, 'Bad address');
    }
    if (folders.length > 0 && names?.join('/') === '') return redirect(request, response, 302, home);
    if (!names || folders.some((folder, i) => names[i] !== folder)) return notFound(release, request, response, names?.[folders.length]);
    names.splice(0, folders.length);
    if (names.length === 0) return redirect(request, response, 301, home + query);

    const below = names.join('/');
    const { moved = {}, gone = [] } = release.version ?? {};
    const to = Object.hasOwn(moved, `/${below}`) ? moved[`/${below}`] : undefined;
    if (to !== undefined) return redirect(request, response, 301, home + to.slice(1) + query);
    if (NOT_FOUND_PAGES.test(below) || isForHosts(below)) return notFound(release, request, response, names[0]);
    if (gone.includes(`/${below}`) && (await page(release, `${below}index.html`, 410, request, response))) return;
    if (names.at(-1) === '') return file(release, `${below}index.html`, request, response);
    // The names of pages have no ending, those of files have.
    if (!(await isFile(join(release.root, below))) && (await isFile(join(release.root, below, 'index.html')))) {
      return redirect(request, response, 301, addressOf([...folders, ...names, '']) + query);
    }
    return file(release, below, request, response);
  };

  const server = createServer((request, response) => {
    if (log) {
      const from = performance.now();
      response.once('close', () =>
        log(
          [
            new Date().toISOString(),
            request.method,
            quoted(request.url ?? ''),
            response.writableFinished ? response.statusCode : `${response.statusCode}, broken off`,
            Number(response.getHeader('content-length') ?? 0),
            `${Math.round(performance.now() - from)} ms`,
            quoted(request.headers['user-agent'] ?? ''),
          ].join(' '),
        ),
      );
    }
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method} ${quoted(request.url ?? '')}: ${String(error)}`);
      if (response.headersSent) response.destroy();
      else plain(request, response, 500, 'Something went wrong here');
    });
  });
  // Whoever sends a request in drops, or takes its answer so, gets no connection for long.
  Object.assign(server, { headersTimeout: 10_000, requestTimeout: 20_000, timeout: 60_000, connectionsCheckingInterval: 5000 });
  server.on('connect', (_request, socket) => {
    // No other handler is left on this socket, and a client that goes away is no error.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n');
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen({ port, host, backlog: 1024 }, done));
  const { port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://${isIPv6(host) ? `[${host}]` : host}:${chosen}${home}`,
    close: () => {
      isClosing = true;
      const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      return new Promise((done) =>
        server.close(() => {
          clearTimeout(late);
          done();
        }),
      );
    },
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
  const { accessLog, ...serving } = readServing(process.env);
  const { url, close } = await serve({ dist, ...serving, ...(accessLog ? { log: console.log } : {}) });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void close().then(() => process.exit(0)));
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
