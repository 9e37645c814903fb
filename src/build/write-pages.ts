import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { APIContext, APIRoute, AstroConfig, AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { rangesOf } from './unbroken.ts';
import { FewerFiles } from './fewer-files.ts';
import { loadedSite } from './loaded-site.ts';

/** What Astro's own prerenderer holds once it is set up: its modules by route. */
interface Prerenderer extends AstroPrerenderer {
  app: { getComponentByRoute: (route: Route) => Promise<Endpoint> };
}
/** A module that makes files. Ours need neither a request nor Astro's helpers. */
interface Endpoint {
  GET: APIRoute;
  getStaticPaths?: () => { params: object; props?: object }[];
}
type Route = PathWithRoute['route'];

/** So many files are written in a row. */
const TURN = 8;

/** A status code page stands at the root under its own name; all other pages are the index of a folder. */
const fileOf = (pathname: string): string => (pathname === '/404' ? '404.html' : join(pathname, 'index.html'));

/**
 * Makes and writes the pages and files of all routes, in the place of Astro's loop over them: text is gone through once, while it is in memory,
 * and a route that makes a file is asked for it without a request.
 *
 * @param addresses gets the whole address of each page
 */
export function writePages(addresses: string[] = []): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'casebook:write-pages',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'dev') addMiddleware({ order: 'post', entrypoint: new URL('./unbroken-page.ts', import.meta.url) });
      },
      'astro:config:done': ({ config: done }) => {
        config = done;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((astro) => ({
          ...astro,
          getStaticPaths: async () => {
            const started = performance.now();
            const root = fileURLToPath(config.outDir);
            const base = config.base.replace(/\/?$/, '/');
            const host = config.site === undefined ? undefined : new URL(config.site);
            const folders = new Set<string>();
            let count = 0;
            const write = async (name: string, content: string | Uint8Array): Promise<void> => {
              const path = join(root, name);
              const folder = dirname(path);
              if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
              folders.add(folder);
              // At once, since a file that is waited for costs several times as much; the search index is given its turn.
              writeFileSync(path, content);
              if (++count % TURN === 0) await setImmediate();
            };
            const fewerFiles = new FewerFiles(root, base);
            const unbroken = rangesOf(loadedSite());

            /** Asks a route's module for all its files. */
            const writeFiles = async (route: Route, paths: readonly PathWithRoute[]): Promise<void> => {
              const { GET, getStaticPaths } = await (astro as Prerenderer).app.getComponentByRoute(route);
              const asked = getStaticPaths?.() ?? [{ params: {} }];
              for (const [i, { pathname }] of paths.entries()) {
                const { params, props = {} } = asked[i]!;
                const response = await GET({ params, props, site: host } as unknown as APIContext);
                await write(pathname, new Uint8Array(await response.arrayBuffer()));
              }
            };
            const writePage = async (route: Route, pathname: string): Promise<void> => {
              const url = new URL(join(base, pathname, '/').replaceAll('\\', '/'), host ?? 'http://localhost');
              const response = await astro.render(new Request(url), { routeData: route });
              const { body, status } = response instanceof Response ? response : response.response;
              if (!body || ![200, 404].includes(status)) throw new Error(`${pathname}: ${status}`);
              const html = fewerFiles.page(unbroken(await new Response(body).text()));
              await write(fileOf(pathname), html);
              addresses.push(url.href);
            };

            const paths = await astro.getStaticPaths();
            const taken = new Set<string>();
            for (const { pathname } of paths) {
              if (taken.has(pathname)) throw new Error(`two routes make ${pathname}`);
              taken.add(pathname);
            }
            for (const [route, all] of Map.groupBy(paths, (path) => path.route)) {
              try {
                if (route.type === 'endpoint') await writeFiles(route, all);
                else for (const { pathname } of all) await writePage(route, pathname);
              } catch (error) {
                logger.error(`${route.component}: ${String(error)}`);
                throw error;
              }
            }
            fewerFiles.sweep();
            logger.info(`${count} pages and files written in ${Math.round(performance.now() - started)} ms`);
            // Nothing is left for Astro to do.
            return [];
          },
        }));
      },
    },
  };
}
