/**
 * Has Mozilla's Observatory scan the fixture's site on ports 80 and 443 of a network of its own, where nobody else listens: behind nginx and
 * Caddy, and as Cloudflare's own server of Pages applies `_headers`. Prints the grades as JSON. Run by observatory.test.ts with `unshare --net`.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURE } from '../support/sites.ts';
import { packageFile } from './packages.ts';
import { lab, listening, startCaddy, startNginx, stopOf, type Running } from './servers.ts';

const PORTS: [number, number] = [80, 443];
const HOST = 'localhost';
const OBSERVATORY = '@mdn/mdn-http-observatory';

execFileSync('ip', ['link', 'set', 'lo', 'up']);
// The list of hosts that browsers have built in is fetched by its maker; ours is in none.
writeFileSync(join(packageFile(`${OBSERVATORY}/conf`), 'hsts-preload.json'), '{}');
const labFolder = lab();

/** Cloudflare's server of Pages, with TLS before it, which only passes on. */
async function startPages(dist: string): Promise<Running> {
  const home = join(labFolder.folder, 'pages');
  mkdirSync(home);
  const pages = spawn(
    process.execPath,
    [packageFile('wrangler/bin/wrangler.js'), 'pages', 'dev', realpathSync(dist), '--ip', '127.0.0.1', '--port', '8788'].concat([
      '--compatibility-date',
      '2026-11-01',
    ]),
    { stdio: 'pipe', cwd: home, env: { ...process.env, HOME: home, CI: '1', WRANGLER_SEND_METRICS: 'false' } },
  );
  await listening(pages, 8788);
  const file = join(labFolder.folder, 'Caddyfile-pages');
  writeFileSync(file, `{\n\tadmin off\n}\n${HOST} {\n\ttls ${labFolder.certificate} ${labFolder.key}\n\treverse_proxy 127.0.0.1:8788\n}\n`);
  const proxy = spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { stdio: 'pipe', env: { ...process.env, HOME: home } });
  await listening(proxy, 443);
  return { name: '_headers', port: 443, tls: true, stop: () => Promise.all([stopOf(proxy)(), stopOf(pages)()]).then(() => undefined) };
}

const site = { dist: FIXTURE.dist, root: FIXTURE.dist };
const grades: Record<string, unknown> = {};
try {
  for (const start of [() => startNginx(site, labFolder, PORTS), () => startCaddy(site, labFolder, PORTS), () => startPages(site.dist)]) {
    const server = await start();
    try {
      const output = execFileSync(process.execPath, [packageFile(`${OBSERVATORY}/src/scan.js`), HOST], {
        encoding: 'utf8',
        env: { ...process.env, NODE_EXTRA_CA_CERTS: labFolder.certificate },
      });
      const { scan, tests } = JSON.parse(output) as {
        scan: { grade: string; score: number };
        tests: Record<string, { pass: boolean; result: string; scoreModifier: number }>;
      };
      grades[server.name] = {
        grade: scan.grade,
        score: scan.score,
        failed: Object.entries(tests).flatMap(([name, { pass, result }]) => (pass ? [] : [`${name}: ${result}`])),
      };
    } finally {
      await server.stop();
    }
  }
} finally {
  rmSync(labFolder.folder, { recursive: true, force: true });
}
console.log(JSON.stringify(grades));
