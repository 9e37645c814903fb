/**
 * npm run build:test: builds the site that the tests look at, into a folder of their own, so that none of theirs is ever published.
 * It has a host, and nothing else of what may be configured.
 */
import { spawnSync } from 'node:child_process';
import { SETTING_NAMES } from '../src/config.ts';
import { DIST, HOST } from './site/dist.ts';

const nothing = Object.fromEntries(SETTING_NAMES.map((name) => [name, '']));
const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--out', DIST], {
  stdio: 'inherit',
  env: { ...process.env, ...nothing, SITE_URL: HOST },
});
process.exitCode = status ?? 1;
