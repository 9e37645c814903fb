import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

// Decision records and the changelog tell of their day: what they name may be gone since.
const FILES = ['README.md', 'CONTRIBUTING.md', 'content/README.md', ...globSync('docs/*.md').sort()];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** What a build or a test makes. */
const MADE = readFileSync('.gitignore', 'utf8').trim().split('\n');

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

it('finds paths in texts', () => {
  const text = '`src/site.ts` `src/gone/a.ts` `model/{grade,gone}.ts` `records/rules/x.ts` `tests/.work/dist` `and/or` `/api/v1` `src/{views,…}/`';
  expect(pathsIn(text)).toEqual(['src/site.ts', 'src/gone/a.ts', 'model/grade.ts', 'model/gone.ts', 'records/rules', 'src/views/']);
});
