import { readFileSync } from 'node:fs';
import type { Report } from './problems.ts';

/** Bytes that Windows writes before UTF-16. */
const UTF_16_MARKS = ['fffe', 'feff'];
/** What no text of ours holds: control characters except tab and line ends, and the mark that stands for a lost character. */
const LOST_CHARACTER = /[\0-\x08\v\f\x0e-\x1f\x7f\uFFFD]|\r(?!\n)/;

/**
 * Reads a text file strictly as UTF-8. A file of another encoding would otherwise be published as question marks.
 *
 * @param path where the file is
 * @param file how reports name it
 * @param report takes the problem of a file that can't be opened or isn't UTF-8, at its first bad line
 * @returns the text without a byte order mark, or undefined
 */
export function readText(path: string, file: string, report: Report): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    report({ file, line: 1, column: 1, at: '', code: 'cannotOpen', params: { reason: reasonOf(error) } });
    return undefined;
  }
  const text = decode(bytes, 'utf-8');
  if (text === undefined || text.includes('\0')) {
    report({ file, ...firstBad(bytes), at: '', code: 'notUtf8', params: { encoding: encodingOf(bytes) } });
    return undefined;
  }
  const lost = LOST_CHARACTER.exec(text);
  if (!lost) return text;
  const before = text.slice(0, lost.index).split('\n');
  const name = `U+${(lost[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  report({ file, ...place, at: '', code: 'badCharacter', params: { name } });
  return undefined;
}

/** The system's short name of what went wrong: ENOENT, EACCES, ELOOP … */
export const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** The bytes in an encoding, or undefined when they aren't in it. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first line that isn't UTF-8, and the first character on it that can't be read. */
function firstBad(bytes: Buffer): { line: number; column: number } {
  if (UTF_16_MARKS.includes(bytes.toString('hex', 0, 2))) return { line: 1, column: 1 };
  let line = 1;
  // No character of UTF-8 has the byte of a line end inside it, so each line can be tried alone.
  for (let start = 0; start < bytes.length; line++) {
    const next = bytes.indexOf(0x0a, start);
    const end = next < 0 ? bytes.length : next;
    const text = decode(bytes.subarray(start, end), 'utf-8');
    if (text === undefined || text.includes('\0')) return { line, column: bytes.toString('utf8', start, end).search(/[\0\uFFFD]/) + 1 };
    start = end + 1;
  }
  return { line: 1, column: 1 };
}

/** The encoding that the bytes are most likely in; undefined for UTF-8 with a damaged place. */
function encodingOf(bytes: Buffer): string | undefined {
  if (UTF_16_MARKS.includes(bytes.toString('hex', 0, 2)) || bytes.includes(0)) return 'UTF-16';
  const asUtf8 = bytes.toString('utf8');
  const damaged = asUtf8.match(/\uFFFD/g)?.length ?? 0;
  const good = asUtf8.match(/\p{Script=Han}/gu)?.length ?? 0;
  return good < damaged && decode(bytes, 'gb18030') !== undefined ? 'GBK' : undefined;
}
