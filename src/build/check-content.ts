import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { faultsText, type CheckLanguage } from '../records/faults.ts';
import { CONTENT, siteReading } from './loaded-site.ts';

const LANGUAGE: CheckLanguage = (process.env.LANG ?? '').startsWith('zh') ? 'zh' : 'en';

/** The text of all faults in the content, or undefined when there is none. */
function check(dev = false): string | undefined {
  const { faults } = siteReading(dev);
  return faults.length > 0 ? faultsText(faults, LANGUAGE) : undefined;
}

/** Bad content stops the build before a page is made; in dev it is told on each change, and the page reloads. */
export function checkContent(): AstroIntegration {
  return {
    name: 'casebook:check-content',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        const started = performance.now();
        const faults = command === 'build' ? check() : undefined;
        if (command === 'build') logger.info(`content checked in ${Math.round(performance.now() - started)} ms`);
        if (faults) throw new AstroError(`The content can't be built.\n\n${faults}`, 'Run `npm run check` after mending it.');
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = () => {
          const faults = check(true);
          if (faults) logger.error(`\n${faults}`);
          else logger.info('content: no fault');
        };
        tell();
        server.watcher.add(CONTENT);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(CONTENT)) return;
          tell();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
