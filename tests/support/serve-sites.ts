import { serve } from '../../scripts/serve.ts';
import { FIXTURE, FOLDER, FOLDER_DIST, REAL, built } from './sites.ts';

/** Addresses of the served sites, by the names under which tests find them in the environment. */
export const SITE_VARIABLES = { fixture: 'CASEBOOK_URL', folder: 'CASEBOOK_FOLDER_URL', real: 'CASEBOOK_REAL_URL' } as const;

/** Serves the built sites on free ports. */
export default async function serveSites(): Promise<() => Promise<void>> {
  const sites = {
    fixture: await serve({ dist: built(FIXTURE), port: 0 }),
    folder: await serve({ dist: built({ dist: FOLDER_DIST }), base: FOLDER, port: 0 }),
    real: await serve({ dist: built(REAL), port: 0 }),
  };
  for (const [name, variable] of Object.entries(SITE_VARIABLES)) process.env[variable] = sites[name as keyof typeof sites].url.replace(/\/$/, '');
  return async () => {
    for (const site of Object.values(sites)) await site.close();
  };
}
