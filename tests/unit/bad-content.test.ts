import { describe, expect, it } from 'vitest';
import { problemText, problemsText } from '../../src/records/problem-text.ts';
import { inOrder } from '../../src/records/problems.ts';
import { badContent, messages, readFixture, readWith } from './fixture.ts';

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
  });
});
