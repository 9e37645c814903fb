import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { problemsText, type CheckLanguage } from '../../src/records/problems.ts';
import { readContent, type Reading } from '../../src/records/read-content.ts';

export const FIXTURES = resolve('tests/fixtures');
/** The day that counts as today in the fixtures. */
export const TODAY = '2026-11-24';

/** Reads the good fixture content after a change was made to a copy of it. */
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

/** Reads the good fixture content, or a bad one laid over it (its content/ on top, the files of removed.txt gone). */
export function readFixture(bad?: string): Reading {
  if (bad === undefined) return readContent(join(FIXTURES, 'good'), TODAY);
  return readChanged((root) => {
    const folder = join(FIXTURES, 'bad', bad);
    if (existsSync(join(folder, 'content'))) cpSync(join(folder, 'content'), root, { recursive: true });
    const removed = join(folder, 'removed.txt');
    if (existsSync(removed)) for (const name of readFileSync(removed, 'utf8').trim().split('\n')) rmSync(join(root, name));
  });
}

export const messageOf = (bad: string, language: CheckLanguage): string => `${problemsText(readFixture(bad).problems, language)}\n`;
