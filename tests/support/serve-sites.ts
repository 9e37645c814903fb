import { existsSync } from 'node:fs';
import { serve } from '../../scripts/serve.ts';
import { FIXTURE, FOLDER, FOLDER_DIST, REAL } from './sites.ts';

const SITES = { fixture: FIXTURE, folder: { dist: FOLDER_DIST, base: FOLDER }, real: REAL };
export type SiteName = keyof typeof SITES;

const variable = (name: SiteName): string => `CASEBOOK_URL_${name.toUpperCase()}`;

/** The address of a served site, without a slash at its end. Throws where it isn't built. */
export function siteAddress(name: SiteName): string {
  const address = process.env[variable(name)];
  if (!address) throw new Error(`The site "${name}" is not built for the tests. Run: npm run build:test`);
  return address;
}

/** Serves the sites that are built on free ports; tests find them by `siteAddress`. */
export default async function serveSites(): Promise<() => Promise<void>> {
  const served: Awaited<ReturnType<typeof serve>>[] = [];
  for (const [name, site] of Object.entries(SITES)) {
    if (!existsSync(site.dist)) continue;
    const server = await serve({ ...site, port: 0 });
    served.push(server);
    process.env[variable(name as SiteName)] = server.url.replace(/\/$/, '');
  }
  return async () => {
    for (const server of served) await server.close();
  };
}
