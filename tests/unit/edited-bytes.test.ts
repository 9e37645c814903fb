import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIELD_MESSAGES } from '../../src/records/messages/fields.ts';
import { FILE_MESSAGES } from '../../src/records/messages/files.ts';
import { MDX_MESSAGES } from '../../src/records/messages/mdx.ts';
import { YAML_MESSAGES } from '../../src/records/messages/yaml.ts';
import { problemText } from '../../src/records/problem-text.ts';
import { readContent, type KnownFiles, type Reading } from '../../src/records/read-content.ts';
import { LONG_RUN } from '../support/long-run.ts';
import { TODAY, readChanged, write } from './fixture.ts';
import { byFile, changedUntouched, editBetween, valuesIn, wordsIn, type ReadFile } from './read-values.ts';

/*
 * An edit of any bytes of any file is told with its place, or it leaves all as it was, or it changes what it has touched and nothing else.
 * The edits are the same in every run, so that a failure can be seen again.
 */
/** What slips of fingers and programs put into files, and what parsers stumble over. */
const SLIPS = [
  '\n',
  ' ',
  '\t',
  ': ',
  ' #',
  '- ',
  '---\n',
  '!a ',
  '&a ',
  '*a',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '|\n',
  '>',
  '%',
  '\0',
  '\uFEFF',
  '：',
  '，',
  '“',
  '。',
  '５',
];
const MORE_SLIPS = [
  '<Fact>',
  '</Fact>',
  '<',
  '{x}',
  '`',
  '**',
  '[a](b)',
  '../',
  '__proto__: 1\n',
  'constructor: 1\n',
  '? ',
  '<<: ',
  '- - - ',
  '1e9',
  '\xE4',
  '\uD800',
];

const NOTHING = Buffer.alloc(0);
/** What is told of a file whatever stands in others. */
const OF_ONE_FILE = new Set(Object.keys({ ...FILE_MESSAGES, ...YAML_MESSAGES, ...MDX_MESSAGES, ...FIELD_MESSAGES }));

/** Numbers from 0 to below 1, the same after the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** One edit of some bytes: a slip put in, a stretch cut, doubled, swapped with the next or put elsewhere, or the rest cut off. */
function edited(bytes: Buffer, random: () => number): Buffer {
  const below = (most: number) => Math.floor(random() * most);
  const length = () => 1 + below(random() < 0.5 ? 4 : 200);
  const from = below(bytes.length + 1);
  const put = (at: number, until: number, by: Uint8Array) => Buffer.concat([bytes.subarray(0, at), by, bytes.subarray(until)]);
  if (random() < 0.5) {
    const slips = random() < 0.6 ? SLIPS : MORE_SLIPS;
    const slip = Buffer.from(slips[below(slips.length)] ?? '', random() < 0.1 ? 'latin1' : 'utf8');
    // Where a value begins, most signs mean something else than inside it.
    const at = random() < 0.3 ? Math.max(0, bytes.indexOf(': ', from)) + 2 : from;
    return put(at, at, slip);
  }
  const to = Math.min(bytes.length, from + length());
  const next = Math.min(bytes.length, to + length());
  const elsewhere = below(bytes.length + 1);
  const line = bytes.lastIndexOf(10, from - 1) + 1;
  const stretch = bytes.subarray(from, to);
  switch (below(7)) {
    case 0:
      return put(from, to, NOTHING);
    case 1:
      return put(from, bytes.length, NOTHING);
    case 2:
      return put(to, to, stretch);
    case 3:
      return put(from, next, Buffer.concat([bytes.subarray(to, next), stretch]));
    case 4:
      return put(from, to, Buffer.from([below(256)]));
    case 5:
      return put(from, from, bytes.subarray(elsewhere, elsewhere + length()));
    default:
      return put(line, bytes.indexOf(10, line) + 1 || bytes.length, NOTHING);
  }
}

/** Files of a content folder that are read, by folder: a list of one file is tried as often as a folder of hundreds. */
function filesByFolder(root: string): string[][] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name !== 'README.md' && statSync(join(root, name)).isFile())
    .sort();
  return [...Map.groupBy(files, dirname).values()];
}

/** Reads, and fails where that throws, or where a problem lacks its place or its words. */
function read(root: string, today: string, edit: string, known?: KnownFiles): Reading {
  let reading: Reading | undefined;
  try {
    reading = readContent(root, today, known);
  } catch (error) {
    expect.fail(`${String(error)}\n${edit}`);
  }
  for (const problem of [...reading.problems, ...reading.warnings]) {
    expect(problem.file, edit).toMatch(/^content\//);
    expect(Math.min(problem.line, problem.column), edit).toBeGreaterThanOrEqual(1);
    for (const language of ['zh', 'en'] as const) expect(problemText(problem, language), edit).not.toMatch(/undefined|\[object/);
  }
  return reading;
}

/** What an edit has done to values that it did not touch, and words that got lost. */
function doneElsewhere(before: ReadFile, after: ReadFile, was: Buffer, is: Buffer): string[] {
  const [old, now] = [was.toString('utf8'), is.toString('utf8')];
  const edit = editBetween(was, is);
  const { values, lost } = valuesIn(now, after.data);
  return [
    ...lost.map((word) => `lost: ${word}`),
    ...changedUntouched(valuesIn(old, before.data).values, values, edit),
    ...(before.prose && after.prose ? changedUntouched(wordsIn(old, before.prose), wordsIn(now, after.prose), edit) : []),
  ];
}

describe('an edit of some bytes is a problem with its place, or changes what it touched and loses nothing', () => {
  it('in the small content, which is read whole each time', () => {
    const random = numbers(20261124);
    readChanged((root) => {
      const folders = filesByFolder(root);
      const good = byFile(readContent(root, TODAY));
      for (let i = 0; i < 200; i++) {
        const folder = folders[Math.floor(random() * folders.length)] ?? [];
        const name = folder[Math.floor(random() * folder.length)] ?? '';
        const bytes = readFileSync(join(root, name));
        const changed = edited(bytes, random);
        writeFileSync(join(root, name), changed);
        const edit = `edit ${i} of ${name}: ${JSON.stringify(changed.toString('utf8'))}`;
        const reading = read(root, TODAY, edit);
        if (reading.problems.length === 0) {
          const now = byFile(reading);
          expect([...now.keys()], edit).toEqual([...good.keys()]);
          for (const [file, was] of good) {
            const is = now.get(file);
            if (file !== `content/${name}`) expect(is?.data, edit).toEqual(was.data);
            else if (is) expect(doneElsewhere(was, is, bytes, changed), edit).toEqual([]);
          }
        }
        writeFileSync(join(root, name), bytes);
      }
    });
  });

  // To read all of the real content takes half a second, one file of it a few milliseconds.
  it(
    'in the real content, of which the edited file alone is read, and all of it where that does not tell',
    () => {
      const random = numbers(20261201);
      const today = '2100-01-01';
      const good = byFile(readContent('content', today));
      const folders = filesByFolder('content');
      const known: KnownFiles = new Map();
      const [root, alone] = [mkdtempSync(join(tmpdir(), 'casebook-edited-')), mkdtempSync(join(tmpdir(), 'casebook-alone-'))];
      cpSync('content', root, { recursive: true });
      for (let i = 0; i < (LONG_RUN ? 2000 : 300); i++) {
        const folder = folders[Math.floor(random() * folders.length)] ?? [];
        const name = folder[Math.floor(random() * folder.length)] ?? '';
        const bytes = readFileSync(join(root, name));
        const changed = edited(bytes, random);
        const { from, to, end } = editBetween(bytes, changed);
        const edit = `edit ${i} of ${name}, bytes ${from} to ${to}: ${JSON.stringify(bytes.toString('utf8', from, to))} → ${JSON.stringify(changed.toString('utf8', from, end))}`;
        rmSync(alone, { recursive: true });
        write(alone, name, changed);
        const reading = read(alone, today, edit);
        const [was, is] = [good.get(`content/${name}`), byFile(reading).get(`content/${name}`)];
        expect(was, edit).toBeDefined();
        const isTold = reading.problems.some(({ file, code }) => file === `content/${name}` && OF_ONE_FILE.has(code));
        if (!is) expect(isTold, edit).toBe(true);
        if (!was || !is || (isTold && i % 20 !== 0)) continue;
        const done = doneElsewhere(was, is, bytes, changed);
        if (done.length === 0 && i % 20 !== 0) continue;
        write(root, name, changed);
        if (read(root, today, edit, known).problems.length === 0) expect(done, edit).toEqual([]);
        write(root, name, bytes);
      }
      for (const folder of [root, alone]) rmSync(folder, { recursive: true });
    },
    LONG_RUN ? 3_600_000 : 120_000,
  );
});
