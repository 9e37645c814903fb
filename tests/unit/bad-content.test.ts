import { describe, expect, it } from 'vitest';
import { problemsText } from '../../src/records/problems.ts';
import { badContent, readFixture, readWith } from './fixture.ts';

/*
 * Each entry in fixtures/bad makes one slip in the good content and says everything that an editor is told about it. To add one, write
 * under the file in which the slip is made:
 *
 *   cases/shoe-gluing.yaml:                        the file
 *     bad-date:                                    a name of your choice
 *       replace: ['as_of: 2024', 'as_of: 2024-13'] the slip; fixture.ts, Change, has other ways, and `also` other files
 *       problems:
 *         content/cases/shoe-gluing.yaml:25:5 …: | the place, and what is said about it:
 *           expected: …                            three lines in English,
 *           应为：…                                 three in Chinese
 */
const bad = badContent();
const LINES = { en: [0, 3], zh: [3] } as const;
const COUNT = {
  en: (count: number) => `${count} problem${count === 1 ? '' : 's'} in the content.`,
  zh: (count: number) => `内容共有 ${count} 处错误。`,
};

/** The whole message, as the check prints it. */
function expected(problems: Record<string, string>, language: 'en' | 'zh'): string {
  const told = Object.entries(problems).map(([place, lines]) =>
    [
      place,
      ...lines
        .trimEnd()
        .split('\n')
        .slice(...LINES[language]),
    ].join('\n  '),
  );
  return [...told, COUNT[language](told.length)].join('\n\n');
}

describe('bad content', () => {
  it('is not found where there is none', () => expect(readFixture().problems).toEqual([]));
  it('has a name of its own for each slip', () => expect(new Set(bad.map(({ name }) => name)).size).toBe(bad.length));

  it.each(bad)('$name: says where, what was expected and found, and how to fix it', ({ changes, problems }) => {
    const told = readWith(changes).problems;
    for (const language of ['en', 'zh'] as const) expect(problemsText(told, language)).toBe(expected(problems, language));
  });
});
