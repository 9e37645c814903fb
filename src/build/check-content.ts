import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { checkLanguage } from '../records/check-language.ts';
import { problemsText } from '../records/problem-text.ts';
import { CONTENT, siteReading } from './loaded-site.ts';

const TERMINAL_LANGUAGE = checkLanguage();

/** The text of all problems in the content, or undefined when there is none. */
function check(dev = false): string | undefined {
  const reading = siteReading(dev);
  return reading.problems.length > 0 ? problemsText(reading, TERMINAL_LANGUAGE) : undefined;
}

/** Bad content stops the build before any page is made; in dev it is reported after each change, and the page reloads. */
export function checkContent(): AstroIntegration {
  return {
    name: 'casebook:check-content',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        const started = performance.now();
        const problems = command === 'build' ? check() : undefined;
        if (command === 'build') logger.info(`content checked in ${Math.round(performance.now() - started)} ms`);
        if (problems) throw new AstroError(`The content can't be built.\n\n${problems}`, 'Run `npm run check` after fixing it.');
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = () => {
          const problems = check(true);
          if (problems) logger.error(`\n${problems}`);
          else logger.info('content: no problem');
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
