/**
 * The face of the cards: Noto Sans SC from npm, two weights. The Han file stands first, so that “”, — and … are the
 * Han face's own; a character that neither main file has is looked for in the package's hundred small ones.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import opentype, { type Font } from 'opentype.js';

export type Weight = 400 | 700;

/** One file of the face. */
export interface FontFile {
  name: string;
  weight: Weight;
  data: Buffer;
  font: Font;
}

const PACKAGE = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'));
const MAIN = ['chinese-simplified', 'latin'];

const files = new Map<string, FontFile>();

function load(subset: string, weight: Weight): FontFile {
  const key = `${subset} ${weight}`;
  let file = files.get(key);
  if (!file) {
    const data = readFileSync(join(PACKAGE, 'files', `noto-sans-sc-${subset}-${weight}-normal.woff`));
    files.set(key, (file = { name: `Noto Sans SC ${subset}`, weight, data, font: opentype.parse(new Uint8Array(data).buffer) }));
  }
  return file;
}

let ranges: { subset: string; first: number; last: number }[] | undefined;

/** The small file that has a character, by the package's own list of ranges. */
function subsetOf(code: number): string | undefined {
  ranges ??= Object.entries(JSON.parse(readFileSync(join(PACKAGE, 'unicode.json'), 'utf8')) as Record<string, string>).flatMap(([name, list]) =>
    list.split(',').map((range) => {
      const [first = 0, last = first] = range
        .replace(/^\s*U\+/i, '')
        .split('-')
        .map((hex) => parseInt(hex, 16));
      return { subset: name.replace(/[[\]]/g, ''), first, last };
    }),
  );
  return ranges.find(({ first, last }) => code >= first && code <= last)?.subset;
}

/** The file that draws a character in a weight, or undefined where the face has no such character. */
export function fileOf(character: string, weight: Weight): FontFile | undefined {
  for (const subset of MAIN) {
    const file = load(subset, weight);
    if (file.font.hasChar(character)) return file;
  }
  const subset = subsetOf(character.codePointAt(0)!);
  const file = subset === undefined ? undefined : load(subset, weight);
  return file?.font.hasChar(character) ? file : undefined;
}

/** The files that have been needed so far. */
export const loadedFiles = (): FontFile[] => [...files.values()];

/** A text in characters that the face has: Ⅲ becomes III, what it can't draw at all goes. */
export const drawable = (text: string): string =>
  [...text]
    .map((character) => {
      if (fileOf(character, 400)) return character;
      const plain = character.normalize('NFKC');
      return [...plain].every((part) => fileOf(part, 400)) ? plain : '';
    })
    .join('');
