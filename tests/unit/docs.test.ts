import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

// Decision records and the changelog tell of their day: files that they name may be gone since. Names out of the code in decision records
// are checked all the same: whoever renames something there keeps the reasons findable.
const FILES = ['README.md', 'CONTRIBUTING.md', 'content/README.md', ...globSync('docs/*.md').sort()];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** What a build or a test makes. */
const MADE = readFileSync('.gitignore', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.replace(/^\//, ''));

/** Takes {a,b} apart; what is left out with … names nothing. */
const expanded = (path: string): string[] => {
  const [whole, list] = /\{([^{}]*)\}/.exec(path) ?? [];
  return whole === undefined ? [path] : list!.split(',').flatMap((part) => (part === '…' ? [] : expanded(path.replace(whole, part))));
};
/** Of a file whose name stands for any (x.ts, XPage.astro), the folder. */
const named = (path: string): string => (/^x\.|^XPage\./.test(path.split('/').at(-1)!) ? dirname(path) : path);

/** Files and folders of the project that a text names in backticks: from its root, or as architecture.md does, from src/. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([\w.[\]{},…-]+(?:\/[\w.[\]{},…-]*)+)`/g)].flatMap(([, path]) => expanded(path!));
  const ours = quoted.filter((path) => {
    const [first = ''] = path.split('/');
    return existsSync(first) || existsSync(join('src', first));
  });
  return ours.filter((path) => !MADE.some((made) => path.startsWith(made))).map(named);
}
/** Code in which a name may stand; this file's own examples are none. */
const CODE = [...globSync(['{src,scripts,bench}/**/*.{ts,astro}', 'tests/[a-z]*/**/*.ts']), 'eslint.config.mjs', 'package.json']
  .filter((file) => !file.endsWith('docs.test.ts'))
  .map((file) => readFileSync(file, 'utf8'));
const NAMES = new Set(CODE.flatMap((code) => code.match(/[A-Za-z_]\w*/g) ?? []));
const CODE_LIKE = /[a-z\d][A-Z]|_|^[A-Z]{2,}$/;

/** Names out of code that a text has in backticks: with a capital inside, an underscore, in capitals alone, or before a bracket. */
function namesIn(text: string): string[] {
  const quoted = [...text.replace(/```[^]*?```/g, '').matchAll(/`([^`\n]+)`/g)]
    .map(([, code]) => code!)
    .filter((code) => !code.includes('/') && !existsSync(code));
  const words = quoted.flatMap((code) => [...code.matchAll(/(?<![\w.-])([A-Za-z_]\w*)(\()?/g)]);
  return words.flatMap(([, name, bracket]) => (bracket !== undefined || CODE_LIKE.test(name!) ? [name!] : []));
}
/** Of what a text says that it stands in a file (`name` in `file`, or `file`: `name`), both. */
function placesIn(text: string): { name: string; path: string }[] {
  const inFile = [...text.matchAll(/(?:`(\w+)(?:\(\))?` and )?`(\w+)(?:\(\))?` in `([^`\s]+)`/g)].flatMap(([, first, second, path]) =>
    [first, second].flatMap((name) => (name === undefined ? [] : [[name, path!] as const])),
  );
  const afterFile = [...text.matchAll(/`([^`\s]+\.\w+)`: `(\w+)(?:\(\))?`/g)].map(([, path, name]) => [name!, path!] as const);
  return [...inFile, ...afterFile].flatMap(([name, path]) => expanded(path).map((file) => ({ name, path: file })));
}
/** As a heading's address is made of it. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
const anchorsOf = (file: string): string[] => [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchor(heading!));

describe.each(FILES)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  it('names only files and folders that exist', () => {
    const places = ['.', 'src', dirname(file)];
    expect(pathsIn(text).filter((path) => !places.some((place) => existsSync(join(place, path))))).toEqual([]);
  });
  it('names only commands that exist', () => {
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
  it('links only to what exists', () => {
    const prose = text.replace(/```[\s\S]*?```|`[^`]*`/g, '');
    const dead = [...prose.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].filter(([, path, heading]) => {
      const target = path ? join(dirname(file), path) : file;
      return !existsSync(target) || (heading !== undefined && !anchorsOf(target).includes(heading));
    });
    expect(dead.map(([link]) => link)).toEqual([]);
  });
});

describe.each([...FILES, ...globSync('docs/decisions/*.md').sort()])('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  it('takes from the code only names that stand there', () => expect(namesIn(text).filter((name) => !NAMES.has(name))).toEqual([]));
  it('takes each from the file where it stands', () => {
    const wrong = placesIn(text).filter(({ name, path }) => {
      const found = [path, join('src', path)].find((place) => existsSync(place) && statSync(place).isFile());
      return found !== undefined && !new RegExp(`\\b${name}\\b`).test(readFileSync(found, 'utf8'));
    });
    expect(wrong).toEqual([]);
  });
});
it('finds names in texts', () => {
  const text = '`isGain` `model/isGone.ts` `FIXED` `made(a, madeUp)` `Shown<OneView>` `own_group: true` `cases.by` `npm run check` NotQuoted';
  expect(namesIn(text)).toEqual(['isGain', 'FIXED', 'made', 'madeUp', 'OneView', 'own_group']);
});

it('finds in texts where a name stands', () => {
  const text = '`one` and `two()` in `model/{a,b}.ts`, `src/c.ts`: `three`; `four` in prose';
  expect(placesIn(text).map(({ name, path }) => `${path} ${name}`)).toEqual([
    'model/a.ts one',
    'model/b.ts one',
    'model/a.ts two',
    'model/b.ts two',
    'src/c.ts three',
  ]);
});

it('finds paths in texts', () => {
  const text = '`src/site.ts` `src/gone/a.ts` `model/{grade,gone}.ts` `records/rules/x.ts` `tests/.work/dist` `and/or` `/api/v1` `src/{views,…}/`';
  expect(pathsIn(text)).toEqual(['src/site.ts', 'src/gone/a.ts', 'model/grade.ts', 'model/gone.ts', 'records/rules', 'src/views/']);
});
