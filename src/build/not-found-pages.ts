import { copyFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Hosts look for the nearest 404.html: the English one stands at en/404.html, too, beside its page. */
export function notFoundPages(): AstroIntegration {
  return {
    name: 'casebook:not-found-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await copyFile(new URL('en/404/index.html', dir), new URL('en/404.html', dir));
      },
    },
  };
}
