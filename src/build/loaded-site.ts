import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AstroError } from 'astro/errors';
import { checkContent } from '../check/check-content.ts';
import { buildModel, type Model } from '../model/model.ts';
import { checkLanguage } from '../records/check-language.ts';
import { problemsText } from '../records/problem-text.ts';
import { readContent, type KnownFiles, type Reading } from '../records/read-content.ts';
import { usableContent, type Usable } from '../records/usable-content.ts';

export const CONTENT = resolve('content');
const LOADED: unique symbol = Symbol.for('casebook.loaded-site');
const KNOWN: unique symbol = Symbol.for('casebook.known-files');
const STAMP: unique symbol = Symbol.for('casebook.content-stamp');
interface Loaded {
  stamp: string;
  reading: Reading;
  usable: Usable;
  model?: Model;
}
/** Vite gives pages their own copy of this module, so what has been read is kept on the process. */
const shared = globalThis as { [LOADED]?: Loaded; [KNOWN]?: KnownFiles; [STAMP]?: string | undefined };

function loaded(dev: boolean): Loaded {
  const stamp = dev ? stampNow() : CONTENT;
  if (shared[LOADED]?.stamp !== stamp) {
    // In dev what only the model tells waits for the check: it keeps no page from being shown.
    const reading = dev ? readContent(CONTENT, undefined, (shared[KNOWN] ??= new Map())) : checkContent(CONTENT);
    const content = reading.problems.length === 0 ? reading.content : undefined;
    shared[LOADED] = { stamp, reading, usable: dev ? usableContent(reading, shared[LOADED]?.usable) : { content, leftOut: new Map() } };
  }
  return shared[LOADED];
}

/**
 * This site's content and its problems. Read once a build.
 *
 * @param dev read again after each change of a file
 */
export const siteReading = (dev = false): Reading => loaded(dev).reading;

/** What pages of `npm run dev` can be made from. */
export const usableSite = (): Usable => loaded(true).usable;

/**
 * The model of this site's content, shared by everything in a build. Throws when the content has problems.
 *
 * @param dev made again after each change of a file, from what is good; throws when no page can be made from that
 */
export function loadedSite(dev = false): Model {
  const site = loaded(dev);
  const { content } = site.usable;
  if (!content) throw new AstroError(problemsText(site.reading, checkLanguage()), 'npm run check');
  return (site.model ??= buildModel(content));
}

/** The stamp of the content as it is; looked for once for all that asks before anything else is done, since a page asks often. */
function stampNow(): string {
  if (shared[STAMP] === undefined) {
    shared[STAMP] = stampOf(CONTENT);
    setImmediate(() => (shared[STAMP] = undefined));
  }
  return shared[STAMP];
}

/** Changes when any content file does, or is replaced by an older one. */
function stampOf(folder: string): string {
  if (!existsSync(folder)) return '';
  let newest = 0;
  let count = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    newest = Math.max(newest, lstatSync(join(folder, name)).ctimeMs);
    count++;
  }
  return `${count}:${newest}`;
}
