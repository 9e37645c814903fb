/**
 * Pictures of earlier builds, by what they show. A key is a hash of the card itself, its shape, the site's colours, this
 * folder's code and the versions of the packages that draw: a picture is drawn again only when one of them changes.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Card, Shape } from './card.ts';
import { siteColours } from './colours.ts';

const DRAWN_BY = ['satori', '@resvg/resvg-js', 'opentype.js', '@fontsource/noto-sans-sc'];
/** Files elsewhere that decide how a swatch is drawn, where a word ends, how a number is parted, and what a sheet's keys say. */
const DRAWN_FROM = ['../../model/weave.ts', '../../i18n/heading.ts', '../../i18n/pictures.ts', '../drawing/parts.ts'];
/** Pictures that no build has used for this long are deleted. */
const KEPT_DAYS = 30;

/** Version of a package, from its own package.json; those that don't export it are read by their folder. */
function versionOf(name: string): string {
  const require = createRequire(import.meta.url);
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return (JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version: string }).version;
    } catch {
      // Not in this folder of modules; the next one up may have it.
    }
  }
  throw new Error(`${name} is not installed: npm ci`);
}

let code: string | undefined;

/** Changes with everything that a picture depends on, except the card. */
function codeVersion(): string {
  if (code === undefined) {
    const hash = createHash('sha256');
    const own = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts'));
    for (const name of [...own, ...DRAWN_FROM].sort()) hash.update(readFileSync(join(import.meta.dirname, name)));
    hash.update(JSON.stringify([siteColours(), DRAWN_BY.map(versionOf)]));
    code = hash.digest('hex');
  }
  return code;
}

/** The name under which a picture is kept. What the picture doesn't show (its address, its alternative text) is no part of it. */
export function cacheKey(card: Card, shape: Shape): string {
  const { name: _name, alt: _alt, square: _square, ...shown } = card;
  return createHash('sha256')
    .update(codeVersion())
    .update(JSON.stringify([shape, shown]))
    .digest('hex')
    .slice(0, 32);
}

const hashOf = (key: string, bytes: Uint8Array): Buffer => createHash('sha256').update(key).update(bytes).digest();
const HASH_LENGTH = 32;

/**
 * A folder of pictures, each under its key and behind a hash of both, which tells whether it is whole and its own. It only saves work: what can't be
 * read, or isn't whole, is drawn again, and what can't be written is told once and left.
 */
export class PictureCache {
  private readonly folder: string;
  private readonly warn: (message: string) => void;
  private warned = false;
  constructor(folder: string, warn: (message: string) => void) {
    this.folder = folder;
    this.warn = warn;
  }

  private fileOf(key: string): string {
    return join(this.folder, `${key}.card`);
  }

  /** The picture of a key; undefined where there is none, or only a piece of one. */
  async get(key: string): Promise<Buffer | undefined> {
    const file = this.fileOf(key);
    const cached = await readFile(file).catch(() => Buffer.alloc(0));
    const png = cached.subarray(HASH_LENGTH);
    if (!hashOf(key, png).equals(cached.subarray(0, HASH_LENGTH))) return undefined;
    const now = new Date();
    await utimes(file, now, now).catch((error: unknown) => this.tell(error));
    return png;
  }

  /** Stores a picture: writes it under a name that no other thread or build uses, then renames it, so that nobody reads half a picture. */
  async keep(key: string, png: Uint8Array): Promise<void> {
    const part = `${this.fileOf(key)}.${randomUUID()}.part`;
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(part, Buffer.concat([hashOf(key, png), png]));
      await rename(part, this.fileOf(key));
    } catch (error) {
      await rm(part, { force: true }).catch(() => undefined);
      this.tell(error);
    }
  }

  /** Removes what no build has used for a month. */
  async sweep(now = Date.now()): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => [])) {
      const file = join(this.folder, name);
      const changed = await stat(file).catch(() => undefined);
      // Another build may have swept it first.
      if (changed && now - changed.mtimeMs > KEPT_DAYS * 86_400_000) {
        await rm(file, { force: true, recursive: true }).catch((error: unknown) => this.tell(error));
      }
    }
  }

  private tell(error: unknown): void {
    if (!this.warned) this.warn(`social cards can't be kept for the next build in ${this.folder}: ${String(error)}`);
    this.warned = true;
  }
}
