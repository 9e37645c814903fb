/**
 * npm run bench:serve [-- --seconds N --soak N --rebuild]: requests per second of our own server and of Caddy, one after the other, on the site
 * in dist/, over loopback; then a soak of our own, with its memory, and a build in the middle of it. Needs wrk and caddy (Debian: apt-get
 * install wrk caddy) and a built site. Prints what it finds, and keeps it in bench/results/serve.json.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { filesOf, readVersion } from '../scripts/manifest.ts';
import { caddyFile } from '../src/hosting/caddy.ts';
import { freePorts, listening, stopOf } from '../tests/ops/servers.ts';

const CONNECTIONS = 200;
const ROUNDS = 3;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    soak: { type: 'string', default: '60' },
    rebuild: { type: 'boolean', default: false },
  },
});
const dist = resolve('dist');
const version = readVersion(dist);
if (!version) throw new Error('There is no built site in dist. Run: npm run build');
const folder = mkdtempSync(join(tmpdir(), 'casebook-bench-'));
const run = promisify(execFile);

// Pages, data, scripts and styles, as a visit asks for them; each round in the same order.
const files = filesOf(realpathSync(dist)).filter((path) => !/\.(br|gz|png)$|^_|^\.|(^|\/)404/.test(path));
// Withdrawn pages answer 410, which would count as an error.
const addresses = files.map((path) => `/${path.replace(/index\.html$/, '')}`).filter((address) => !version.gone.includes(address));
const paths = addresses.filter((_, i) => i % Math.ceil(addresses.length / 200) === 0);
const script = join(folder, 'paths.lua');
writeFileSync(
  script,
  `local paths = {${paths.map((path) => JSON.stringify(path)).join(',')}}\nlocal i = 0\n` +
    'request = function() i = i % #paths + 1 return wrk.format("GET", paths[i], {["Accept-Encoding"] = "br, gzip"}) end\n',
);

interface Load {
  requestsPerSecond: number;
  requests: number;
  /** Answers that were no 2xx or 3xx, connections that broke, and answers that took more than ten seconds. */
  wrong: number;
  broken: number;
  late: number;
}
async function load(port: number, seconds: number): Promise<Load> {
  const { stdout } = await run('wrk', ['-t2', '--timeout', '10s', `-c${CONNECTIONS}`, `-d${seconds}s`, '-s', script, `http://127.0.0.1:${port}`]);
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  const [connect = 0, read = 0, write = 0, late = 0] =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout)?.slice(1).map(Number) ?? [];
  return {
    requestsPerSecond: number(/Requests\/sec:\s+([\d.]+)/),
    requests: number(/(\d+) requests in/),
    wrong: number(/Non-2xx or 3xx responses: (\d+)/),
    broken: connect + read + write,
    late,
  };
}
const residentMB = (pid: number) => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);

const [ourPort, caddyPort] = (await freePorts(2)) as [number, number];
function ours(): ChildProcess {
  const { NODE_ENV: _, ...environment } = process.env;
  return spawn(process.execPath, ['scripts/serve.ts'], { stdio: 'pipe', env: { ...environment, PORT: String(ourPort), BASE_PATH: version!.base } });
}
function caddy(): ChildProcess {
  const file = join(folder, 'Caddyfile');
  const host = { root: dist, ports: [caddyPort, caddyPort] as const, certificate: undefined, key: undefined, brotli: true };
  const text = caddyFile(version!, { ...host, name: `http://127.0.0.1:${caddyPort}` }).replace(/\n\thttps_port \d+/, '');
  writeFileSync(file, text);
  return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { stdio: 'pipe', env: { ...process.env, HOME: folder } });
}
const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const results: Record<string, unknown> = { cores: cpus().length, connections: CONNECTIONS, paths: paths.length };
try {
  const loads: Record<string, Load[]> = { ours: [], caddy: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, start, port] of [
      ['ours', ours, ourPort],
      ['caddy', caddy, caddyPort],
    ] as const) {
      const server = start();
      await listening(server, port);
      await load(port, 2);
      loads[name]!.push(await load(port, Number(values.seconds)));
      await stopOf(server)();
    }
  }
  for (const [name, rounds] of Object.entries(loads)) {
    results[name] = {
      requestsPerSecond: Math.round(median(rounds.map(({ requestsPerSecond }) => requestsPerSecond))),
      errors: rounds.reduce((sum, { wrong, broken, late }) => sum + wrong + broken + late, 0),
    };
    console.log(name, results[name]);
  }

  const server = ours();
  await listening(server, ourPort);
  const memory: number[] = [];
  const sampling = setInterval(() => memory.push(residentMB(server.pid!)), 1000);
  const seconds = Number(values.soak);
  const from = performance.now();
  const soaking = load(ourPort, seconds);
  const built = values.rebuild
    ? new Promise<number>((done, fail) => {
        setTimeout(() => {
          run(process.execPath, ['scripts/build.ts'], { maxBuffer: 1e9, env: { ...process.env, SITE_VERSION: `soak-${Date.now()}` } }).then(
            () => done(Math.round((performance.now() - from) / 1000)),
            fail,
          );
        }, 2000);
      })
    : Promise.resolve(undefined);
  const soak = await soaking;
  clearInterval(sampling);
  const builtAfterSeconds = await built;
  await stopOf(server)();
  results.soak = { seconds, ...soak, builtAfterSeconds, memoryMB: memory };
  console.log('soak', { ...soak, first: memory.slice(0, 5), last: memory.slice(-5), most: Math.max(...memory), builtAfterSeconds });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
writeFileSync('bench/results/serve.json', `${JSON.stringify(results, null, 2)}\n`);
