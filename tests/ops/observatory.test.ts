import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { FIXTURE, built } from '../support/sites.ts';

it("has the best grade of Mozilla's Observatory behind nginx, behind Caddy, and where a host reads _headers", () => {
  built(FIXTURE);
  // A network of its own: ports 80 and 443 are free there, and nothing leads out.
  const asRoot = process.getuid?.() === 0 ? [] : ['--map-root-user'];
  const output = execFileSync('unshare', ['--net', ...asRoot, process.execPath, 'tests/ops/scan-hosts.ts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const grades = JSON.parse(output.trim().split('\n').at(-1)!) as Record<string, { grade: string; score: number; failed: string[] }>;
  expect(Object.fromEntries(Object.entries(grades).map(([host, { grade, failed }]) => [host, [grade, failed]]))).toEqual({
    nginx: ['A+', []],
    Caddy: ['A+', []],
    _headers: ['A+', []],
  });
});
