import { describe, expect, it } from 'vitest';
import { messageOf, problemText, problemsText } from '../../src/records/problem-text.ts';
import { type Problem, inOrder } from '../../src/records/problems.ts';
import { badContent, messages, readFixture, readWith, textOf, write } from './fixture.ts';

/*
 * Each entry in fixtures/bad makes one slip in the good content and says everything that an editor is told about it. To add one, write
 * under the file in which the slip is made:
 *
 *   cases/shoe-gluing.yaml:                        the file
 *     bad-date:                                    a name of your choice
 *       replace: ['as_of: 2024', 'as_of: 2024-13'] the slip; fixture.ts, Change, has other ways, and `also` other files
 *       problems:
 *         content/cases/shoe-gluing.yaml:25:5 …: | the place, and what is said about it:
 *           expected: …                            lines in English,
 *           应为：…                                 as many in Chinese
 *         content/cases/shoe-gluing.yaml:25:5 … (again): |   the next message at the same place
 *
 * `warnings` instead of `problems`, where it stops nothing.
 */
const bad = badContent();
const COUNT = {
  en: (count: number) => `${count} problem${count === 1 ? '' : 's'} in the content.`,
  zh: (count: number) => `内容共有 ${count} 处错误。`,
};

let corrected = 0;

describe('bad content', () => {
  it('is not found where there is none', () => {
    const { problems, warnings } = readFixture();
    expect([...problems, ...warnings]).toEqual([]);
  });
  it('has a name of its own for each slip', () => expect(new Set(bad.map(({ name }) => name)).size).toBe(bad.length));
  it('is told in each entry', () => expect(bad.filter(({ problems, warnings }) => !Object.keys({ ...problems, ...warnings }).length)).toEqual([]));

  it.each(bad)('$name: says where, what was expected and found, and how to fix it', ({ changes, problems, warnings }) => {
    const reading = readWith(changes);
    for (const language of ['en', 'zh'] as const) {
      const told = messages(problems, language);
      // What was left unchecked is counted in tests/unit/few-problems.test.ts.
      expect(problemsText({ ...reading, unchecked: new Map() }, language)).toBe([...told, COUNT[language](told.length)].join('\n\n'));
      expect(inOrder(reading.warnings).map((warning) => problemText(warning, language))).toEqual(messages(warnings, language));
    }
    // Only where the correction is a line with the field that stands there: others have to be filled in, or are a part of a line.
    for (const problem of reading.problems) {
      const line = messageOf(problem, 'en').write ?? '';
      const [field] = /^[\w"-]+(?=: )/.exec(line) ?? [];
      if (field === undefined || line.includes('…')) continue;
      let isCorrected = false;
      const after = readWith(changes, (root) => (isCorrected = correct(root, problem, field, line)));
      if (isCorrected) expect(after.problems.map(said)).not.toContain(said(problem));
      corrected += Number(isCorrected);
    }
  });
  it('is corrected by the line that is printed for it, in most entries that have one', () => expect(corrected).toBeGreaterThan(150));
});

const said = ({ file, line, code, params }: Problem): string => JSON.stringify([file, line, code, params]);

/** Puts a corrected line in the place of the one with the same field, and tells whether it could. */
function correct(root: string, { file, line }: Problem, field: string, corrected: string): boolean {
  const path = file.replace('content/', '');
  const lines = textOf(root, path).split('\n');
  const [, indent = '', words = ''] = /^(\s*)(.*)$/.exec(lines[line - 1] ?? '') ?? [];
  if (!words.toLowerCase().startsWith(field)) return false;
  const blanks = indent.replace(/[\t\u3000]/g, '  ').replaceAll('\u00A0', ' ');
  write(root, path, lines.with(line - 1, blanks + corrected).join('\n'));
  return true;
}
