import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const HASH_SOURCE = / 'sha256-[A-Za-z0-9+/=]+'/g;
const INLINE_CODE = /<(?:script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/(?:script|style)>/g;

/**
 * Leaves in a page's content security policy only the hashes that the page needs: those of its own inline scripts and styles.
 * Astro lists the hashes of all the site's bundles on every page, though 'self' covers them; they are noise that doesn't compress.
 */
export function slimPolicy(html: string): string {
  const needed = new Set([...html.matchAll(INLINE_CODE)].map(([, code = '']) => ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (meta) =>
    meta.replace(HASH_SOURCE, (hash) => (needed.has(hash) ? hash : '')),
  );
}

export function contentPolicy(): AstroIntegration {
  return {
    name: 'casebook:content-policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const root = fileURLToPath(dir);
        for (const name of (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'))) {
          const path = join(root, name);
          const html = await readFile(path, 'utf8');
          const slim = slimPolicy(html);
          if (slim !== html) await writeFile(path, slim);
        }
        logger.info(`policies in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}
