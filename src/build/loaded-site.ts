import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AstroError } from 'astro/errors';
import { buildModel, type Model } from '../model/model.ts';
import { problemsText } from '../records/problem-text.ts';
import { readContent, type Reading } from '../records/read-content.ts';

export const CONTENT = resolve('content');
const LOADED: unique symbol = Symbol.for('casebook.loaded-site');
/** Vite gives pages their own copy of this module, so what has been read is kept on the process. */
const shared = globalThis as { [LOADED]?: { stamp: string; reading: Reading; model?: Model } };

function loaded(dev: boolean): { reading: Reading; model?: Model } {
  const stamp = dev ? stampOf(CONTENT) : CONTENT;
  if (shared[LOADED]?.stamp !== stamp) shared[LOADED] = { stamp, reading: readContent(CONTENT) };
  return shared[LOADED];
}

/**
 * This site's content and its problems. Read once a build.
 *
 * @param dev read again after each change of a file
 */
export const siteReading = (dev = false): Reading => loaded(dev).reading;

/**
 * The model of this site's content, shared by everything in a build. Throws when the content has problems.
 *
 * @param dev made again after each change of a file
 */
export function loadedSite(dev = false): Model {
  const site = loaded(dev);
  const { reading } = site;
  if (reading.problems.length > 0) throw new AstroError(problemsText(reading, 'en'), 'npm run check');
  return (site.model ??= buildModel(reading.content));
}

/** Changes when any content file does. */
function stampOf(folder: string): string {
  if (!existsSync(folder)) return '';
  let newest = 0;
  let count = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    newest = Math.max(newest, lstatSync(join(folder, name)).mtimeMs);
    count++;
  }
  return `${count}:${newest}`;
}
