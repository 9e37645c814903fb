/**
 * The files that scripts read lie under names with a hash of their content, so that whatever a cache holds under a name is right for good. One
 * small file without a hash, the pointer, tells the names; the page of the catalogue tells its table's itself. After a deploy the files that an
 * open page knows may be gone: then the pointer is read once more, past all caches, and everything anew from what it names.
 */
import { withBase } from './base-path.ts';
import type { Language } from './i18n/language.ts';

/** The pointer's address, below the base path. */
export const POINTER = '/search.json';
/** The form of these files: to be raised when scripts of before couldn't read them. */
export const FORMAT = 1;
/** Stands in the files in place of their hash until their build is whole; in `npm run dev` it stays. */
export const UNSTAMPED = 'unstamped';

/** Some records in several files: 1.json, 2.json, … */
export interface DataFolder {
  /** Below the base path, with its closing slash. */
  folder: string;
  files: number;
}

/** The pointer: names of a build's files, all below the base path. */
export interface Pointer {
  format: number;
  /** Another as soon as one of the names is. */
  build: string;
  /** Folder of the search index. */
  index: string;
  languages: Record<Language, { table: string; details: DataFolder; terms: DataFolder }>;
}

/** The site's files have a form that these scripts don't know: only a new page helps. */
export class OtherBuild extends Error {}

/** A JSON file that holds the hash of its name. */
export interface Stamped {
  build?: string;
}

/** The hash in a name; none in `npm run dev`. */
const hashIn = (address: string): string | undefined => /-([0-9a-f]{12})[./]/.exec(address)?.[1];

/** The text of a file. Throws when it isn't there, or the network fails. */
export async function readText(address: string, cache: RequestCache = 'default'): Promise<string> {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.text();
}

/** Reads a JSON file, below the base path; past the caches if they hold something else under its name. Throws when the host has nothing else, either. */
export async function readJson<T extends Stamped>(path: string): Promise<T> {
  const read = async (cache: RequestCache) => {
    const file = JSON.parse(await readText(withBase(path), cache)) as T;
    if (file.build !== (hashIn(path) ?? UNSTAMPED)) throw new Error(`${path} is not what its name says`);
    return file;
  };
  return read('default').catch(() => read('reload'));
}

let known: Promise<Pointer> | undefined;

/** Throws when it can't be read, OtherBuild when the files that it names have a form that isn't known here. */
async function readPointer(cache: RequestCache): Promise<Pointer> {
  const pointer = JSON.parse(await readText(withBase(POINTER), cache)) as Pointer;
  if (pointer.format !== FORMAT) throw new OtherBuild();
  return pointer;
}

/** The names of the build that this page reads; asks the host, not a cache, when they are first needed. Throws as readPointer. */
function pointer(): Promise<Pointer> {
  // The host may have been between two builds, or something before it kept another's.
  known ??= readPointer('no-cache').catch(() => readPointer('reload'));
  known.catch(() => (known = undefined));
  return known;
}

/** After a failure: the names of another build, if the host has one by now; they are the ones to be read from here on. Throws OtherBuild as readPointer. */
export async function newer(build: string | undefined): Promise<Pointer | undefined> {
  const now = await readPointer('reload').catch((error: unknown) => {
    if (error instanceof OtherBuild) throw error;
    // Without network there is no other build.
    return undefined;
  });
  if (!now || now.build === build) return undefined;
  known = Promise.resolve(now);
  return now;
}

/** Reads something by the names of the build that this page reads; if that fails, and the host has another build by now, once more by its names. */
export async function withFiles<T>(read: (files: Pointer) => Promise<T>): Promise<T> {
  const files = await pointer();
  try {
    return await read(files);
  } catch (error) {
    const next = await newer(files.build);
    if (!next) throw error;
    return read(next);
  }
}
