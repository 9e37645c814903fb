import { createHash } from 'node:crypto';

/** Stands for the stamp until all files that carry it are there; in `npm run dev` it stays. */
export const UNSTAMPED = 'unstamped';

/** A file that scripts read, by its place in the site. */
export interface NamedFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * The stamp of files that belong together: the same for the same files, in whatever order they come, and another one when a byte of them
 * changes. No clock is in it.
 */
export function stampOf(files: readonly NamedFile[]): string {
  const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
  const lines = files.map(({ path, content }) => `${path} ${digest(content)}\n`);
  return digest(lines.sort().join('')).slice(0, 12);
}
