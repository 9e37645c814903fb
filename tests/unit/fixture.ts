import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { readContent, type Reading } from '../../src/records/read-content.ts';

export const FIXTURES = resolve('tests/fixtures');
/** The day that counts as today in the fixtures. */
export const TODAY = '2026-11-24';

/** What is done to one file of the good content. */
export interface Change {
  /** Begins with what stands in another file. */
  from?: string;
  /** Begins with this instead. */
  write?: string | Uint8Array;
  /** A stretch that stands there once, and what comes in its place. */
  replace?: [stretch: string, by: string];
  /** Lines at the end. */
  append?: string;
  /** A paragraph at the end of prose. */
  paragraph?: string;
  /** Makes it a symbolic link. */
  link?: string;
  remove?: true;
}

export const textOf = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');

export function write(root: string, file: string, data: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), data);
}

function changeFile(root: string, file: string, { from = file, write: data, replace, append, paragraph, link, remove }: Change): void {
  if (remove) return rmSync(join(root, file));
  if (link !== undefined) return symlinkSync(link, join(root, file));
  if (data instanceof Uint8Array) return write(root, file, data);
  let text = data ?? textOf(root, from);
  if (replace) {
    const [stretch, by] = replace;
    const parts = text.split(stretch);
    if (parts.length !== 2) throw new Error(`${JSON.stringify(stretch)} stands ${parts.length - 1} times in ${file}`);
    text = parts.join(by);
  }
  if (append !== undefined) text += `${append}\n`;
  if (paragraph !== undefined) text += `\n${paragraph}\n`;
  write(root, file, text);
}

/** Reads the good content after something was done to a copy of it. */
export function readChanged(change: (root: string) => void): Reading {
  const root = mkdtempSync(join(tmpdir(), 'casebook-'));
  try {
    cpSync(join(FIXTURES, 'good'), root, { recursive: true });
    change(root);
    return readContent(root, TODAY);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Reads the good content with some files changed. */
export const readWith = (changes: Record<string, Change>): Reading =>
  readChanged((root) => Object.entries(changes).forEach(([file, change]) => changeFile(root, file, change)));

/** Reads the good content as it is. */
export const readFixture = (): Reading => readContent(join(FIXTURES, 'good'), TODAY);

interface BadEntry extends Change {
  also?: Record<string, Change>;
  problems: Record<string, string>;
}

export interface BadContent {
  name: string;
  changes: Record<string, Change>;
  problems: Record<string, string>;
}

/** All that stands in tests/fixtures/bad. */
export function badContent(): BadContent[] {
  const folder = join(FIXTURES, 'bad');
  return readdirSync(folder).flatMap((list) => {
    const byFile = parse(textOf(folder, list), { customTags: ['binary'] }) as Record<string, Record<string, BadEntry>>;
    return Object.entries(byFile).flatMap(([file, entries]) =>
      Object.entries(entries).map(([name, { also, problems, ...change }]) => ({ name, changes: { [file]: change, ...also }, problems })),
    );
  });
}
