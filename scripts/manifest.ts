/** What a built site consists of: by this a release has its name, and a copy is known to be whole. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { VERSION_FILE, type Version } from '../src/hosting/version.ts';
import { byCodeUnit } from '../src/records/order.ts';

/** SHA-256 of each file by its path with slashes, in the order of the paths. */
export type Manifest = ReadonlyMap<string, string>;

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** All files of a folder and those below it, with slashes, in order. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(byCodeUnit);

export const manifestOf = (folder: string): Manifest => new Map(filesOf(folder).map((path) => [path, sha256(readFileSync(join(folder, path)))]));

/** The name of the release that consists of these files, version.json left out: the same wherever and whenever it is built. */
export const releaseOf = (manifest: Manifest): string => sha256([...manifest].map((line) => `${line.join(' ')}\n`).join('')).slice(0, 12);

/** Files that a folder lacks or has otherwise than a manifest says; files besides don't count. */
export function differences(folder: string, manifest: Manifest): string[] {
  const hashOf = (path: string): string | undefined => {
    try {
      return sha256(readFileSync(join(folder, path)));
    } catch {
      return undefined;
    }
  };
  return [...manifest].filter(([path, hash]) => hashOf(path) !== hash).map(([path]) => path);
}

const UNPACK = [
  ['.br', brotliDecompressSync],
  ['.gz', gunzipSync],
] as const;

/** What a file says, unpacked where it is packed by itself, as those of the search index are. */
function plain(file: Buffer): Buffer {
  return file[0] === 0x1f && file[1] === 0x8b ? gunzipSync(file) : file;
}

/** Compressed copies that say something else than the file that they stand beside. */
export function brokenCopies(folder: string): string[] {
  const files = filesOf(folder);
  const all = new Set(files);
  return files.filter((path) => {
    const unpack = UNPACK.find(([ending]) => path.endsWith(ending));
    const original = path.slice(0, -3);
    if (!unpack || !all.has(original)) return false;
    try {
      return !plain(readFileSync(join(folder, original))).equals(plain(unpack[1](readFileSync(join(folder, path)))));
    } catch {
      return true;
    }
  });
}

/** Writes the version of a site that is otherwise finished. Returns the manifest of all, and the release's name. */
export function writeVersion(folder: string, about: Omit<Version, 'release'>): { manifest: Manifest; release: string } {
  const manifest = manifestOf(folder);
  const release = releaseOf(manifest);
  const text = `${JSON.stringify({ release, ...about })}\n`;
  writeFileSync(join(folder, VERSION_FILE), text);
  return { manifest: new Map([...manifest, [VERSION_FILE, sha256(text)]]), release };
}

/** The version that a built site tells; undefined where it tells none. */
export function readVersion(folder: string): Version | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, VERSION_FILE), 'utf8')) as Version;
  } catch {
    return undefined;
  }
}
