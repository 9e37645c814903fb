import { createHash } from 'node:crypto';

/** A file that scripts read, by its place among those that share its name's hash. */
export interface NamedFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * The hash of files that belong together: independent of their order and of the clock, and different as soon as one byte
 * changes.
 */
export function stampOf(files: readonly NamedFile[]): string {
  const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
  const lines = files.map(({ path, content }) => `${path} ${digest(content)}\n`);
  return digest(lines.sort().join('')).slice(0, 12);
}
