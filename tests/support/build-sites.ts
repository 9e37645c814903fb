/**
 * npm run build:test [-- fixture | real]: builds the sites that the tests look at into tests/.work, so that none is ever published: the
 * real content, and the fixture's, once at the root of a host and once, with everything that can be configured, in a folder.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { SETTING_NAMES } from '../../src/config.ts';
import { addCaseAndEntry, DAY, writeSiteContent } from '../fixtures/site-content.ts';
import { DEPLOYED, FIXTURE, FIXTURE_PROJECT, FOLDER, FOLDER_DIST, HOST, REAL, copyProject } from './sites.ts';

/** Everything that can be configured, for the site in a folder; the others have a host and nothing else. */
export const CONFIGURED = {
  REPORT_ISSUES_URL: 'https://github.com/owner/name/issues/new?template=report.md',
  REPORT_EMAIL: 'editor@example.org',
  BAIDU_VERIFICATION: 'codeva-a1B2c3D4e5',
  BING_VERIFICATION: '0123456789ABCDEF0123456789ABCDEF',
  GOOGLE_VERIFICATION: 'rXOxyZounnZasA8Z7oaD3c14JdjS9aKSWvsR1EbUSIQ',
  ICP_NUMBER: '浙ICP备12345678号',
  SITE_VERSION: '3f9c2ab',
};
const UNSET = Object.fromEntries(SETTING_NAMES.map((name) => [name, '']));
/** So that what the fixture's pages say of their age is the same on any day. */
const ON_THE_DAY = { SOURCE_DATE_EPOCH: String(Date.parse(`${DAY}T04:00:00Z`) / 1000) };

function build(project: string, out: string, settings: Record<string, string>): void {
  const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--out', out], {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, ...UNSET, SITE_URL: HOST, ...settings },
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (import.meta.main) {
  const [which] = process.argv.slice(2);
  if (which !== 'real') {
    copyProject(FIXTURE_PROJECT);
    writeSiteContent(FIXTURE.content);
    build(FIXTURE_PROJECT, 'dist', { ...ON_THE_DAY, CARDS: 'off' });
    build(FIXTURE_PROJECT, FOLDER_DIST.slice(FIXTURE_PROJECT.length + 1), { ...ON_THE_DAY, ...CONFIGURED, BASE_PATH: FOLDER, CARDS: 'off' });
    addCaseAndEntry(FIXTURE.content);
    build(FIXTURE_PROJECT, DEPLOYED.slice(FIXTURE_PROJECT.length + 1), { ...ON_THE_DAY, CARDS: 'off' });
    // The content is that of the first two.
    writeSiteContent(FIXTURE.content);
  }
  if (which !== 'fixture') build(resolve('.'), REAL.dist, {});
}
