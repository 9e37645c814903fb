import { readFileSync } from 'node:fs';
import { asParams, refusedCharacters, withoutRefused } from './characters.ts';
import type { Report } from './problems.ts';

/** How a file of Word or Excel begins: it is a ZIP archive, or one of the older kind. */
const OFFICE_FILE = /^(?:PK\x03\x04|\xD0\xCF\x11\xE0)/;
/** Chinese marks and common words of a UTF-8 file that was opened as GBK and saved: 锛 was ，, 銆 was 。 or 、. */
const GARBLED = /锛|銆|鈥|鐨勶|锟斤拷|烫烫/g;
/** Fewer of them may be meant: 锟斤拷 as an example. */
const MOST_GARBLED = 2;
/** What Git leaves in a file that two people changed. */
const CONFLICT = /^(?:<{7} .*|={7}|>{7} .*)$/m;
/** Bytes that Windows writes before UTF-16. */
const UTF_16_MARKS = ['fffe', 'feff'];

/**
 * The one gate of every file: reads it strictly as UTF-8 (a file of another encoding would be published as question marks), takes a
 * byte order mark off, and lets no character in that can't be seen or stands for another.
 *
 * @param path where the file is
 * @param file how reports name it
 * @param report takes the problem of a file that can't be opened or isn't UTF-8, at its first bad line, and each refused character
 * @returns the text with what was meant in place of refused characters, so that the rest can be checked; or undefined
 */
export function readText(path: string, file: string, report: Report): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    report({ file, line: 1, column: 1, at: '', code: 'cannotOpen', params: { reason: reasonOf(error) } });
    return undefined;
  }
  if (OFFICE_FILE.test(bytes.toString('latin1', 0, 4))) {
    report({ file, line: 1, column: 1, at: '', code: 'notText', params: {} });
    return undefined;
  }
  const text = decode(bytes, 'utf-8');
  if (text === undefined || isUtf16(bytes)) {
    report({ file, ...firstBad(bytes), at: '', code: 'notUtf8', params: { encoding: encodingOf(bytes) } });
    return undefined;
  }
  const [garbled] = text.matchAll(GARBLED).drop(MOST_GARBLED);
  if (garbled) {
    report({ file, line: text.slice(0, text.search(GARBLED)).split('\n').length, column: 1, at: '', code: 'garbled', params: {} });
    return undefined;
  }
  const conflict = CONFLICT.exec(text);
  if (conflict) {
    report({ file, line: text.slice(0, conflict.index).split('\n').length, column: 1, at: '', code: 'mergeConflict', params: { got: conflict[0] } });
    return undefined;
  }
  const refused = refusedCharacters(text);
  if (refused.length === 0) return text;
  const clean = withoutRefused(text, refused).split('\n');
  let last = '';
  for (const character of refused) {
    const { index, kind, instead } = character;
    const before = text.slice(0, index).split(/\r(?!\n)|\n/);
    // The corrected line shows the others of its kind.
    if (`${before.length} ${kind}` === last && instead !== undefined) continue;
    last = `${before.length} ${kind}`;
    const write = instead === undefined ? undefined : withLinks(clean[before.length - 1] ?? '').trim();
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    report({ file, ...place, at: '', code: 'badCharacter', params: { ...asParams(character), write } });
  }
  return clean.join('\n');
}

/** A line whose link had full-width brackets has half-width ones on both sides. */
const withLinks = (line: string): string => line.replace(/\]（([!-~]+)）/g, ']($1)');

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

/** A text in UTF-16 has a zero byte in most of its ASCII characters; one by itself is a control character. */
const isUtf16 = (bytes: Buffer): boolean =>
  UTF_16_MARKS.includes(bytes.toString('hex', 0, 2)) || bytes.reduce((zeros, byte) => zeros + (byte === 0 ? 1 : 0), 0) > bytes.length / 8;

/** The encoding that the bytes are most likely in; undefined for UTF-8 with a damaged place. */
function encodingOf(bytes: Buffer): string | undefined {
  if (isUtf16(bytes)) return 'UTF-16';
  const asUtf8 = bytes.toString('utf8');
  const damaged = asUtf8.match(/\uFFFD/g)?.length ?? 0;
  const good = asUtf8.match(/\p{Script=Han}/gu)?.length ?? 0;
  return good < damaged && decode(bytes, 'gb18030') !== undefined ? 'GBK' : undefined;
}
