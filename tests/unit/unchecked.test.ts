import { describe, expect, it } from 'vitest';
import { problemsText } from '../../src/records/problem-text.ts';
import { readWith } from './fixture.ts';

/** Files of the good fixture, how many things aren't checked while one of them can't be read, and of what. */
const DEPENDENT: [file: string, count: number, what: string][] = [
  ['taxonomy/industry.yaml', 2, 'the industry of the case, and the page of the industry'],
  ['taxonomy/city.yaml', 1, 'its city'],
  ['taxonomy/stage.yaml', 1, 'its stage'],
  ['taxonomy/task.yaml', 1, 'its task'],
  ['taxonomy/technology.yaml', 2, 'its technology, and whether the family has one'],
  ['taxonomy/family.yaml', 1, 'the family of the technology'],
  ['taxonomy/unit.yaml', 3, 'its units and that of the figure'],
  ['taxonomy/section.yaml', 3, 'the sections of the facts'],
  ['taxonomy/ledger.yaml', 11, 'each fact that is marked or named, and whether all of a section are there'],
  ['terms.yaml', 1, 'the terms'],
  ['cases/shoe-gluing.yaml', 8, 'links to it, its page and those of its city, stage …'],
  ['reference/maker-one.yaml', 2, 'the adopter, and its page'],
  ['reference/industry-brain.yaml', 6, 'what relates or links to it, and its page'],
  ['sources/wenling-daily.yaml', 5, 'where it is named, and whether its publisher is known'],
  ['figures/companies.yaml', 3, 'where it is named'],
  ['article/en/opening.mdx', 1, 'its translation'],
  ['pages/zh/about.mdx', 1, 'its translation'],
];

/** Nobody can tell what was meant. */
const BROKEN = '- a\n%b';

describe('what was not checked because something cannot be read', () => {
  it.each(DEPENDENT)('%s: %i, %s', (file, count) => {
    const { problems, unchecked } = readWith({ [file]: { write: BROKEN } });
    expect(problems.map((problem) => problem.file)).toEqual([`content/${file}`]);
    expect(Object.fromEntries(unchecked)).toEqual({ [`content/${file}`]: count });
  });
  it('is counted behind the problems', () => {
    const reading = readWith({ 'taxonomy/unit.yaml': { write: BROKEN }, 'taxonomy/city.yaml': { write: BROKEN } });
    expect(problemsText(reading, 'en')).toContain(
      'Not checked because of these problems: 4 things (3 in content/taxonomy/unit.yaml, 1 in content/taxonomy/city.yaml).\n\n2 problems in the content.',
    );
    expect(problemsText(reading, 'zh')).toContain(
      '因为以上错误，有 4 项没有检查：content/taxonomy/unit.yaml 3 处、content/taxonomy/city.yaml 1 处。\n\n内容共有 2 处错误。',
    );
  });
});
