import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serve } from '../../scripts/serve.ts';
import { DIST } from '../site/dist.ts';

/** The folder that the second site is built for. */
export const FOLDER = '/casebook';
export const FOLDER_HOST = 'https://example.org';
export const FOLDER_DIST = resolve('tests/.work/dist-folder');
/** Everything that can be configured, for that second site; the first has nothing configured. */
export const CONFIGURED = {
  REPORT_ISSUES_URL: 'https://github.com/owner/name/issues/new?template=report.md',
  REPORT_EMAIL: 'editor@example.org',
  BAIDU_VERIFICATION: 'codeva-a1B2c3D4e5',
  BING_VERIFICATION: '0123456789ABCDEF0123456789ABCDEF',
  GOOGLE_VERIFICATION: 'rXOxyZounnZasA8Z7oaD3c14JdjS9aKSWvsR1EbUSIQ',
  ICP_NUMBER: '浙ICP备12345678号',
  SITE_VERSION: '3f9c2ab',
};

/** Serves the built site, and one built for a folder of a host, on free ports; tests find them in the environment. */
export default async function serveSites(): Promise<() => Promise<void>> {
  if (!existsSync(DIST)) throw new Error('There is no built site for the tests. Run: npm run build:test');
  execFileSync(process.execPath, ['scripts/astro.ts', 'build', '--force', '--outDir', FOLDER_DIST], {
    env: { ...process.env, BASE_PATH: FOLDER, SITE_URL: FOLDER_HOST, ...CONFIGURED },
    stdio: 'pipe',
  });
  const site = await serve({ dist: DIST, port: 0 });
  const folder = await serve({ dist: FOLDER_DIST, base: FOLDER, port: 0 });
  process.env.CASEBOOK_URL = site.url.replace(/\/$/, '');
  process.env.CASEBOOK_FOLDER_URL = folder.url.replace(/\/$/, '');
  return async () => {
    await site.close();
    await folder.close();
  };
}
