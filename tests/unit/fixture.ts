import { cpSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { checkContent } from '../../src/check/check-content.ts';
import { readContent, type KnownFiles, type Reading } from '../../src/records/read-content.ts';

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
  /** Saved another way: as Windows' Unicode, with a byte order mark, with other line ends, blanks before them, or none at the end. */
  recode?: keyof typeof RECODED;
  /** Makes it a symbolic link. */
  link?: string;
  remove?: true;
}

export const textOf = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');

export function write(root: string, file: string, data: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), data);
}

const RECODED = {
  'utf-16': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  bom: (text: string) => `\uFEFF${text}`,
  crlf: (text: string) => text.replaceAll('\n', '\r\n'),
  cr: (text: string) => text.replaceAll('\n', '\r'),
  blanks: (text: string) => text.replaceAll('\n', '  \n'),
  cut: (text: string) => text.replace(/\n$/, ''),
};

function changeFile(root: string, file: string, { from = file, write: data, replace, append, paragraph, recode, link, remove }: Change): void {
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
  write(root, file, recode ? RECODED[recode](text) : text);
}

/** A copy of the good content that is put right after each use: to copy it whole takes five times as long as to read it. */
class WorkingCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'casebook-'));
  private readonly good = join(FIXTURES, 'good');
  private stamps = new Map<string, string>();

  constructor() {
    cpSync(this.good, this.root, { recursive: true });
    this.stamps = this.stampsNow();
    process.on('exit', () => rmSync(this.root, { recursive: true, force: true }));
  }

  /** What tells by each path that nobody has touched it. Links aren't followed: they may lead in circles. */
  private stampsNow(folder = ''): Map<string, string> {
    return new Map(
      readdirSync(join(this.root, folder), { withFileTypes: true }).flatMap((entry): [string, string][] => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return [[path, 'folder'], ...this.stampsNow(path)];
        const { mode, size, mtimeMs } = lstatSync(join(this.root, path));
        return [[path, `${mode} ${size} ${mtimeMs}`]];
      }),
    );
  }

  putRight(): void {
    const now = this.stampsNow();
    const touched = [...now.keys(), ...this.stamps.keys()].filter((path) => now.get(path) !== this.stamps.get(path));
    if (touched.length === 0) return;
    for (const path of touched) rmSync(join(this.root, path), { recursive: true, force: true });
    for (const path of touched) if (this.stamps.has(path)) cpSync(join(this.good, path), join(this.root, path), { recursive: true });
    this.stamps = this.stampsNow();
  }
}
let copy: WorkingCopy | undefined;
const known: KnownFiles = new Map();

/** Reads the good content after something was done to a copy of it. */
export function readChanged(change: (root: string) => void): Reading {
  copy ??= new WorkingCopy();
  try {
    change(copy.root);
    return checkContent(copy.root, TODAY, known);
  } finally {
    copy.putRight();
  }
}

/** Reads the good content with some files changed, and then whatever else is done to it. */
export const readWith = (changes: Record<string, Change>, then?: (root: string) => void): Reading =>
  readChanged((root) => {
    Object.entries(changes).forEach(([file, change]) => changeFile(root, file, change));
    then?.(root);
  });

/** Reads the good content as it is. */
export const readFixture = (): Reading => readContent(join(FIXTURES, 'good'), TODAY);

interface BadEntry extends Change {
  also?: Record<string, Change>;
  problems?: Record<string, string>;
  warnings?: Record<string, string>;
  review?: Record<string, string>;
}

export interface BadContent {
  name: string;
  changes: Record<string, Change>;
  problems: Record<string, string>;
  warnings: Record<string, string>;
  review: Record<string, string>;
}

function entriesOf(list: string): BadContent[] {
  const byFile = parse(textOf(FIXTURES, list), { customTags: ['binary'] }) as Record<string, Record<string, BadEntry>>;
  return Object.entries(byFile).flatMap(([file, entries]) =>
    Object.entries(entries).map(([name, { also, problems = {}, warnings = {}, review = {}, ...change }]) => ({
      name,
      changes: { [file]: change, ...also },
      problems,
      warnings,
      review,
    })),
  );
}

/** All that stands in tests/fixtures/bad. */
export const badContent = (): BadContent[] => readdirSync(join(FIXTURES, 'bad')).flatMap((list) => entriesOf(`bad/${list}`));
/** All that stands in tests/fixtures/review.yaml. */
export const contentToReview = (): BadContent[] => entriesOf('review.yaml');

/** The whole messages of an entry, as the check prints them: the lines in one language stand before those in the other. */
export const messages = (told: Record<string, string>, language: 'en' | 'zh'): string[] =>
  Object.entries(told).map(([place, text]) => {
    const lines = text.trimEnd().split('\n');
    const chinese = lines.findIndex((line) => line.startsWith('应为：'));
    return [place.replace(/ \(again\)$/, ''), ...(language === 'zh' ? lines.slice(chinese) : lines.slice(0, chinese))].join('\n  ');
  });
