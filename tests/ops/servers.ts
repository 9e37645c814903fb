/** Servers on this machine's loopback that serve a built site: Debian's nginx and Caddy with the files of npm run hosting, and our own. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { connect as connectPlain, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { readVersion } from '../../scripts/manifest.ts';
import { serve } from '../../scripts/serve.ts';
import { caddyFile } from '../../src/hosting/caddy.ts';
import { nginxFile, plainNginxFile } from '../../src/hosting/nginx.ts';

/** Free ports, one after another: nobody else here may take them between. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map((server) => new Promise<number>((done) => server.listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port)))),
  );
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

/** A server that is running. */
export interface Running {
  name: string;
  port: number;
  /** Of http, where all requests are led on to https. */
  httpPort?: number;
  tls: boolean;
  stop: () => Promise<void>;
}

/** Ends a process, and waits for its end. */
export const stopOf = (child: ChildProcess) => () =>
  new Promise<void>((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('close', () => done());
    child.kill('SIGTERM');
  });

/** Resolves once somebody listens; fails with what the server has said if it ends first. */
export async function listening(child: ChildProcess, port: number): Promise<void> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (output += text.toString()));
  const ended = new Promise<never>((_, fail) => child.once('close', () => fail(new Error(`${child.spawnfile} ended: ${output}`))));
  const answers = async () => {
    for (;;) {
      const socket = connectPlain(port, '127.0.0.1');
      const isOpen = await new Promise<boolean>((done) => socket.once('connect', () => done(true)).once('error', () => done(false)));
      socket.destroy();
      if (isOpen) return;
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  await Promise.race([answers(), ended]);
}

export interface Lab {
  folder: string;
  certificate: string;
  key: string;
}
/** A folder with a certificate for localhost. */
export function lab(): Lab {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-hosts-'));
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=localhost'].concat([
      '-addext',
      'subjectAltName=DNS:localhost',
      '-keyout',
      key,
      '-out',
      certificate,
    ]),
    { stdio: 'ignore' },
  );
  return { folder, certificate, key };
}

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const NOBODY = 65_534;
const IS_ROOT = process.getuid?.() === 0;
const ROOT_PARTS = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** The root of the host: the site itself, or what it is a part of. */
interface Site {
  dist: string;
  root: string;
}

export async function startNginx({ dist, root }: Site, { folder, certificate, key }: Lab, ports?: [number, number]): Promise<Running> {
  const [http, https] = ports ?? ((await freePorts(2)) as [number, number]);
  const site = join(folder, `nginx-${https}.conf`);
  writeFileSync(
    site,
    nginxFile(readVersion(dist)!, { name: 'localhost', root, ports: [http, https], certificate, key, brotli: existsSync(BROTLI_MODULE) }),
  );
  const main = join(folder, `main-${https}.conf`);
  const work = join(folder, `work-${https}`);
  mkdirSync(work);
  writeFileSync(
    main,
    `${existsSync(BROTLI_MODULE) ? `load_module ${BROTLI_MODULE};` : ''}\ndaemon off; user root; worker_processes 2; pid ${work}/pid; error_log ${work}/error.log;\n` +
      `events { worker_connections 1024; }\nhttp { access_log off; sendfile on; tcp_nopush on;\n` +
      ROOT_PARTS.map((part) => `${part}_temp_path ${work}/${part};\n`).join('') +
      `include ${site};\n}\n`,
  );
  const child = spawn('nginx', ['-c', main, '-e', `${work}/error.log`], { stdio: 'pipe' });
  await listening(child, https);
  return { name: 'nginx', port: https, httpPort: http, tls: true, stop: stopOf(child) };
}

/** The nginx of the container, without TLS: as nobody, who may write to nothing but /tmp. */
export async function startContainerNginx({ dist, root }: Site, { folder }: Lab): Promise<Running> {
  const [port] = (await freePorts(1)) as [number];
  const main = join(folder, `container-${port}.conf`);
  const work = mkdtempSync(join(tmpdir(), 'casebook-container-'));
  if (IS_ROOT) chownSync(work, NOBODY, NOBODY);
  chmodSync(folder, 0o755);
  // As the image's COPY does: nobody may read the copy, wherever the project lies.
  const copy = join(work, 'srv');
  cpSync(realpathSync(dist), join(copy, relative(root, dist)), { recursive: true });
  const text = plainNginxFile(readVersion(dist)!, { root: '/srv', brotli: existsSync(BROTLI_MODULE), ports: [port, port] });
  writeFileSync(main, text.replaceAll('/tmp/', `${work}/`).replace('root /srv;', `root ${copy};`).replace('modules/', '/usr/lib/nginx/modules/'));
  const child = spawn('nginx', ['-c', main, '-e', 'stderr'], { stdio: 'pipe', ...(IS_ROOT ? { uid: NOBODY, gid: NOBODY } : {}) });
  await listening(child, port);
  const stop = stopOf(child);
  return { name: 'container', port, tls: false, stop: () => stop().then(() => rmSync(work, { recursive: true, force: true })) };
}

export async function startCaddy({ dist, root }: Site, { folder, certificate, key }: Lab, ports?: [number, number]): Promise<Running> {
  const [http, https] = ports ?? ((await freePorts(2)) as [number, number]);
  const file = join(folder, `Caddyfile-${https}`);
  writeFileSync(file, caddyFile(readVersion(dist)!, { name: 'localhost', root, ports: [http, https], certificate, key, brotli: true }));
  const home = join(folder, 'caddy');
  const child = spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    stdio: 'pipe',
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
  });
  await listening(child, https);
  return { name: 'Caddy', port: https, httpPort: http, tls: true, stop: stopOf(child) };
}

export async function startOurs({ dist }: Site, base = '/'): Promise<Running> {
  const { url, close } = await serve({ dist, base, port: 0 });
  return { name: 'npm start', port: Number(new URL(url).port), tls: false, stop: close };
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Takes apart an answer as it came, chunks put together. */
function parsed(bytes: Buffer): Answer {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const name = line.slice(0, line.indexOf(':')).toLowerCase();
    const value = line.slice(line.indexOf(':') + 1).trim();
    headers[name] = name in headers ? `${headers[name]} | ${value}` : value;
  }
  let body = bytes.subarray(end + 4);
  if (headers['transfer-encoding'] === 'chunked') {
    const pieces: Buffer[] = [];
    for (let at = 0; at < body.length;) {
      const line = body.indexOf('\r\n', at);
      const size = parseInt(body.subarray(at, line).toString('latin1'), 16);
      if (!size) break;
      pieces.push(body.subarray(line + 2, line + 2 + size));
      at = line + 2 + size + 2;
    }
    body = Buffer.concat(pieces);
  }
  return { status: Number(first.split(' ')[1]), headers, body };
}

/** Sends a request as it stands: clients would tidy its address first. Our own server is told, as by a proxy, that it came over TLS. */
export function ask(server: Pick<Running, 'port' | 'tls'>, line: string, headers: Record<string, string> = {}): Promise<Answer> {
  const all = { Host: 'localhost', Connection: 'close', ...(server.tls ? {} : { 'X-Forwarded-Proto': 'https' }), ...headers };
  const text = `${line} HTTP/1.1\r\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`;
  return new Promise((done, fail) => {
    const pieces: Buffer[] = [];
    const options = { port: server.port, host: '127.0.0.1', servername: 'localhost', rejectUnauthorized: false };
    const socket: Socket = server.tls ? connectTls(options, () => socket.write(text)) : connectPlain(options, () => socket.write(text));
    socket.on('error', fail);
    socket.on('data', (piece: Buffer) => pieces.push(piece));
    socket.on('end', () => done(parsed(Buffer.concat(pieces))));
  });
}
