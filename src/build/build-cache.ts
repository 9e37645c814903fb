import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Beside Astro's own, in a folder that CI can keep from one run to the next. */
const CACHES = resolve('.astro/caches');
/** So many builds may leave an entry unused before it is dropped: the folder holds what the last few builds needed, and no more. */
const MOST_UNUSED = 3;

/** BUILD_CACHE=off makes everything anew, and leaves what earlier builds have kept as it is. */
export const cachesWanted = (): boolean => process.env.BUILD_CACHE !== 'off';

const sha256 = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** The first line of a pack; the entries' bytes follow it, in this order. */
interface Head {
  /** Of the rest of this line and all bytes. */
  checksum: string;
  /** What made the entries; those of anything else are no use. */
  version: string;
  entries: [key: string, length: number, unused: number][];
}
const checksumOf = ({ version, entries }: Omit<Head, 'checksum'>, bytes: Uint8Array): string => sha256(JSON.stringify([version, entries]), bytes);

const NEWLINE = 10;
/** The entries of a pack; none where it isn't whole, or another version has written it. */
function unpacked(file: Buffer, version: string): Map<string, { bytes: Buffer; unused: number }> {
  const entries = new Map<string, { bytes: Buffer; unused: number }>();
  try {
    const end = file.indexOf(NEWLINE);
    const head = JSON.parse(file.subarray(0, end).toString()) as Head;
    const bytes = file.subarray(end + 1);
    if (head.version !== version || head.checksum !== checksumOf(head, bytes)) return entries;
    let at = 0;
    for (const [key, length, unused] of head.entries) entries.set(key, { bytes: bytes.subarray(at, (at += length)), unused });
  } catch {
    // Something else, or cut in its first line.
  }
  return entries;
}

/** A part of a cache that is read and written at once. */
export interface Pack {
  get: (key: string) => Buffer | undefined;
  keep: (key: string, bytes: Uint8Array) => void;
  /** Writes what was used and kept, for the next build. */
  close: () => Promise<void>;
}

/**
 * What earlier builds have made, by a key that names all that it was made from. It only saves work: a pack that isn't whole, or that
 * another version has written, counts as empty, and what can't be written is told once and left. Packs appear under their names when
 * they are whole, so that builds at the same time don't harm each other.
 */
export class BuildCache {
  private readonly folder: string;
  private readonly version: string;
  private readonly warn: (message: string) => void;
  private warned = false;

  /**
   * @param name of its folder
   * @param version changes with everything that an entry depends on and its key doesn't name
   */
  constructor(name: string, version: string, warn: (message: string) => void, caches = CACHES) {
    this.folder = join(caches, name);
    this.version = version;
    this.warn = warn;
  }

  async open(name: string): Promise<Pack> {
    const path = join(this.folder, `${name}.pack`);
    const before = unpacked(await readFile(path).catch(() => Buffer.alloc(0)), this.version);
    const used = new Map<string, Uint8Array>();
    return {
      get: (key) => {
        const found = before.get(key)?.bytes;
        if (found) used.set(key, found);
        return found;
      },
      keep: (key, bytes) => void used.set(key, bytes),
      close: async () => {
        const spared = [...before].flatMap(([key, { bytes, unused }]) =>
          used.has(key) || unused >= MOST_UNUSED ? [] : [{ key, bytes, unused: unused + 1 }],
        );
        const same = used.size === before.size && [...used.keys()].every((key) => before.get(key)?.unused === 0);
        if (!same) await this.write(path, [...[...used].map(([key, bytes]) => ({ key, bytes, unused: 0 })), ...spared]);
      },
    };
  }

  private async write(path: string, entries: readonly { key: string; bytes: Uint8Array; unused: number }[]): Promise<void> {
    const part = `${path}.${randomUUID()}.part`;
    const bytes = Buffer.concat(entries.map((entry) => entry.bytes));
    const head = {
      version: this.version,
      entries: entries.map(({ key, bytes: { length }, unused }): Head['entries'][number] => [key, length, unused]),
    };
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(part, Buffer.concat([Buffer.from(`${JSON.stringify({ checksum: checksumOf(head, bytes), ...head })}\n`), bytes]));
      await rename(part, path);
    } catch (error) {
      await rm(part, { force: true }).catch(() => undefined);
      if (!this.warned) this.warn(`nothing can be kept for the next build in ${this.folder}: ${String(error)}`);
      this.warned = true;
    }
  }

  /** Removes pieces that builds which were broken off have left. */
  async sweep(): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => [])) {
      if (name.endsWith('.part')) await rm(join(this.folder, name), { force: true, recursive: true }).catch(() => undefined);
    }
  }
}
