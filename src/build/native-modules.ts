import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

const SOURCES = resolve('src');
/** Modules that only the bundler can read: routes, which it looks for, and what imports components. */
const BUNDLED = [join(SOURCES, 'pages'), join(SOURCES, 'render/html/mdx')];
const isNative = (path: string): boolean => path.startsWith(SOURCES) && !BUNDLED.some((folder) => path.startsWith(folder));

/**
 * Has the pages of a build import what is plain TypeScript from the sources, as the build's hooks do, in place of a bundled copy of its own: what
 * one has read, worked out and remembered the other need not do again.
 */
export function nativeModules(): AstroIntegration {
  return {
    name: 'casebook:native-modules',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'casebook:native-modules',
                enforce: 'pre',
                applyToEnvironment: ({ name }) => name !== 'client',
                resolveId: {
                  filter: { id: /^\.{1,2}\/.*\.ts$/ },
                  handler(source, importer) {
                    const path = importer && join(dirname(importer), source);
                    return path && isNative(path) ? { id: pathToFileURL(path).href, external: 'absolute' } : undefined;
                  },
                },
              },
            ],
          },
        });
      },
    },
  };
}
