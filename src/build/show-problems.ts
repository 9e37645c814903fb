import type { AstroIntegration } from 'astro';
import { PREFIX } from '../i18n/language.ts';
import { pageProblems } from '../records/page-problems.ts';
import { siteReading, usableSite } from './loaded-site.ts';
import { languageOf, problemsPage } from './problems-page.ts';

/** In `npm run dev`, a page that can't be made says what to fix; all others stay up. A build stops at any problem (check-content.ts). */
export function showProblems(): AstroIntegration {
  let base = '/';
  return {
    name: 'casebook:show-problems',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'dev') addMiddleware({ order: 'pre', entrypoint: new URL('./failed-page.ts', import.meta.url) });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        // Before Astro looks for the route: a page that was left out has none.
        server.middlewares.use((request, response, next) => {
          const [path = ''] = (request.url ?? '').split('?');
          const reading = siteReading(true);
          if (!path.endsWith('/') || reading.problems.length === 0) return next();
          const language = languageOf(path);
          const found = pageProblems(path.slice(PREFIX[language].length), reading, usableSite());
          if (!found) return next();
          response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
          response.end(problemsPage(found, language, base));
        });
      },
    },
  };
}
