import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { problemText } from '../../src/records/problem-text.ts';
import { KINDS } from '../../src/records/kinds.ts';
import { readContent, type Reading } from '../../src/records/read-content.ts';
import { TODAY, readChanged } from './fixture.ts';

/** How many edits are tried; the first ones are the same in every run, so that a failure can be seen again. */
const EDITS = 200;
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

/** Numbers from 0 to below 1, the same after the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** One edit of some bytes: a stretch cut, changed, doubled or moved to the end, or a slip put in. */
function edited(bytes: Buffer, random: () => number): Buffer {
  const below = (most: number) => Math.floor(random() * most);
  const from = below(bytes.length + 1);
  const to = Math.min(bytes.length, from + 1 + below(random() < 0.5 ? 4 : 200));
  const [before, stretch, after] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)];
  const slips = [...SLIPS, ...MORE_SLIPS];
  switch (below(6)) {
    case 0:
      return Buffer.concat([before, after]);
    case 1:
      return before;
    case 2:
      return Buffer.concat([before, stretch, stretch, after]);
    case 3:
      return Buffer.concat([before, after, stretch]);
    case 4:
      return Buffer.concat([before, Buffer.from([below(256)]), after]);
    default:
      return Buffer.concat([before, Buffer.from(slips[below(slips.length)] ?? '', random() < 0.1 ? 'latin1' : 'utf8'), stretch, after]);
  }
}

/** Everything that was read, by file. */
function byFile({ content }: Reading): Map<string, string> {
  const entries = [...KINDS.flatMap((kind) => [...content.records[kind].values()]), ...content.sections, ...content.pages];
  return new Map(entries.map(({ file, data }) => [file, JSON.stringify(data)]));
}

// A slow machine may need a while for as many readings.
it('an edit of some bytes is a problem with its place, or changes the file it was made in and loses nothing', () => {
  const random = numbers(20261124);
  readChanged((root) => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(root, name)).isFile())
      .sort();
    const good = byFile(readContent(root, TODAY));
    for (let i = 0; i < EDITS; i++) {
      const name = files[Math.floor(random() * files.length)] ?? '';
      const bytes = readFileSync(join(root, name));
      const changed = edited(bytes, random);
      writeFileSync(join(root, name), changed);
      const edit = `edit ${i} of ${name}: ${JSON.stringify(changed.toString('utf8'))}`;
      let reading: Reading | undefined;
      try {
        reading = readContent(root, TODAY);
      } catch (error) {
        expect.fail(`${String(error)}\n${edit}`);
      }
      for (const problem of reading.problems) {
        expect(problem.file, edit).toMatch(/^content\//);
        expect(Math.min(problem.line, problem.column), edit).toBeGreaterThanOrEqual(1);
        for (const language of ['zh', 'en'] as const) expect(problemText(problem, language), edit).not.toMatch(/undefined|\[object/);
      }
      if (reading.problems.length === 0) {
        const read = byFile(reading);
        expect([...read.keys()], edit).toEqual([...good.keys()]);
        const others = [...good.keys()].filter((file) => file !== `content/${name}` && read.get(file) !== good.get(file));
        expect(others, edit).toEqual([]);
      }
      writeFileSync(join(root, name), bytes);
    }
  });
}, 120_000);
