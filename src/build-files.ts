/**
 * Files that scripts read carry the stamp of their build, a hash of all that belong together (src/render/client-data/stamp.ts).
 * After a deploy, or from a cache, a file may come from another build than the rest; results that mix two builds would be wrong.
 */

/** A file is of another build than those it goes with. */
export class OtherBuild extends Error {}

/** A JSON file with its stamp. */
export interface Stamped {
  build?: string;
}

/** The text of a file. Throws when it isn't there, or the network fails. */
export async function readText(address: string, cache: RequestCache = 'default'): Promise<string> {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.text();
}

/** Reads the JSON file that decides which build the others must be of, so it asks the host before it trusts a cache. Throws when it can't be read. */
export const readNewest = async <T extends Stamped>(address: string): Promise<T> => JSON.parse(await readText(address, 'no-cache')) as T;

/**
 * Reads a file that must be of a given build. If the caches hold another build's file, or something else, it asks the host itself.
 * Throws OtherBuild when the host has another build's file as well, and whatever `read` throws.
 *
 * @param build stamp of the files that it goes with
 * @param read reads the file, with caches or past them
 * @param stampOf the stamp that the file carries
 */
export async function readOfBuild<T>(
  build: string | undefined,
  read: (cache: 'default' | 'reload') => Promise<T>,
  stampOf: (file: T) => string | undefined,
): Promise<T> {
  const cached = await read('default').catch(() => undefined);
  if (cached !== undefined && stampOf(cached) === build) return cached;
  const fresh = await read('reload');
  if (stampOf(fresh) === build) return fresh;
  throw new OtherBuild();
}

/** Reads a JSON file that must be of a build. The stamp in its address keeps caches from answering with another build's. Throws as readOfBuild. */
export const readJsonOfBuild = <T extends Stamped>(address: string, build: string | undefined): Promise<T> =>
  readOfBuild(
    build,
    async (cache) => JSON.parse(await readText(`${address}?v=${build}`, cache)) as T,
    (file) => file.build,
  );
