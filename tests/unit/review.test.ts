import { describe, expect, it } from 'vitest';
import { review, type ReviewKind, type ReviewProblem } from '../../src/check/review/index.ts';
import { reviewText } from '../../src/check/review/review-text.ts';
import { REVIEW_NAMES } from '../../src/records/messages/review.ts';
import { problemText } from '../../src/records/problem-text.ts';
import { TODAY, contentToReview, messages, readWith, type Change } from './fixture.ts';

const CASE = 'cases/shoe-gluing.yaml';
const ENTRY = 'reference/industry-brain.yaml';
const SOURCE = 'sources/wenling-daily.yaml';
const TAIPEI = `title: 鋼板打磨機
translated_title: A grinder of plates
publisher: { zh: 台北一报, en: Taipei One }
date: 2025-09-12
url: https://example.org/a
language: zh-TW
kind: press
voice: outlet
originator: taipei-one
read_on: 2026-11-24
`;

const found = (changes: Record<string, Change>): ReviewProblem[] => review(readWith(changes).content, TODAY);
const lines = (list: readonly ReviewProblem[]): string[] => list.map(({ file, line, code }) => `${file}:${line} ${code}`);
/** What the good fixture has; each slip adds to it. */
const WITHOUT_SLIP = found({});
const ALWAYS = lines(WITHOUT_SLIP);
const said = ({ file, line, code, params }: ReviewProblem): string => JSON.stringify([file, line, code, params]);
const added = (changes: Record<string, Change>): ReviewProblem[] => {
  const before = WITHOUT_SLIP.map(said);
  return found(changes).filter((problem) => {
    const at = before.indexOf(said(problem));
    if (at >= 0) before.splice(at, 1);
    return at < 0;
  });
};
const replaced = (file: string, stretch: string, by: string) => added({ [file]: { replace: [stretch, by] } });

describe('a review', () => {
  it('of the fixture has what its records leave out', () => {
    expect(ALWAYS).toEqual([
      'content/figures/companies.yaml:1 neverChecked',
      'content/reference/industry-brain.yaml:1 neverChecked',
      'content/reference/maker-one.yaml:1 neverChecked',
      'content/updates/later-one.yaml:1 neverChecked',
      'content/cases/shoe-gluing.yaml:29 oneSource',
      'content/sources/article-2024.yaml:7 sourceUnlinked',
      ...['/', '/about/', '/about/accessibility/', '/about/api/', '/about/contribute/', '/about/corrections/', '/about/privacy/'].map(
        () => 'content/addresses.yaml:1 addressNew',
      ),
      ...Array.from({ length: ALWAYS.filter((line) => line.endsWith('addressNew')).length - 7 }, () => 'content/addresses.yaml:1 addressNew'),
      'content/sources/article-2024.yaml:1 notArchived',
      'content/sources/wenling-daily.yaml:1 notArchived',
    ]);
  });

  it.each<[string, ReviewProblem[], string[]]>([
    ['an old check', replaced(CASE, 'checked_on: 2026-11-24', 'checked_on: 2025-05-23'), ['content/cases/shoe-gluing.yaml:32 checkedLongAgo']],
    ['a check of 18 months', replaced(CASE, 'checked_on: 2026-11-24', 'checked_on: 2025-05-24'), []],
    ['a slogan', replaced(CASE, '原来靠手工。', '打造新的产线。'), ['content/cases/shoe-gluing.yaml:12 slogan']],
    ['a slogan in English', replaced(CASE, 'It was done by hand.', 'It empowers the line.'), ['content/cases/shoe-gluing.yaml:12 slogan']],
    ['a slogan in quotation marks', replaced(CASE, '原来靠手工。', '厂方说要“打造”产线。'), []],
    [
      'a slogan in a name',
      added({ [ENTRY]: { append: 'aliases: { zh: [标杆大脑], en: [] }' }, [CASE]: { replace: ['原来靠手工。', '见标杆大脑。'] } }),
      [],
    ],
    ['traditional characters', replaced(CASE, '原来靠手工。', '原來靠手工。'), ['content/cases/shoe-gluing.yaml:12 traditional']],
    [
      'traditional characters in a title',
      replaced(SOURCE, 'title: 钢板打磨', 'title: 鋼板打磨'),
      ['content/sources/wenling-daily.yaml:1 traditional'],
    ],
    [
      'traditional characters in a title from Taiwan',
      added({ 'sources/taipei-one.yaml': { write: TAIPEI } }).filter(({ file }) => file.endsWith('taipei-one.yaml')),
      ['content/sources/taipei-one.yaml:1 sourceUnused', 'content/sources/taipei-one.yaml:1 notArchived'],
    ],
    ['straight and curly quotes', replaced(CASE, "the firm's word", "the firm's ‘word’"), ['content/cases/shoe-gluing.yaml:16 quotesMixed']],
    ['a no-break space', replaced(CASE, 'done by hand', 'done by\u00A0hand'), ['content/cases/shoe-gluing.yaml:12 keepingBlank']],
    [
      'the same firm, city and industry',
      added({
        'cases/sole-cutting.yaml': {
          from: CASE,
          replace: [
            'title: { zh: 涂胶由240秒到11秒, en: Gluing takes 11 seconds instead of 240 }\n',
            'title: { zh: 裁底更省料, en: Soles are cut from less }\n',
          ],
        },
      }).filter(({ code }) => code !== 'oneSource'),
      ['content/cases/sole-cutting.yaml:3 casesAlike', 'content/addresses.yaml:1 addressNew'],
    ],
    [
      'titles alike',
      added({
        'cases/sole-cutting.yaml': {
          from: CASE,
          replace: [
            'title: { zh: 涂胶由240秒到11秒, en: Gluing takes 11 seconds instead of 240 }\n',
            'title: { zh: 喷胶由240秒到11秒, en: Spraying takes 11 seconds }\n',
          ],
        },
      }).filter(({ code }) => code === 'titlesAlike'),
      ['content/cases/sole-cutting.yaml:1 titlesAlike'],
    ],
    [
      'one title of two sources',
      added({ 'sources/copy-one.yaml': { from: SOURCE } }).filter(({ code }) => code === 'titlesAlike'),
      ['content/sources/wenling-daily.yaml:1 titlesAlike'],
    ],
    [
      'a reprint',
      added({ 'sources/zz-copy.yaml': { from: SOURCE, append: 'reprint_of: wenling-daily' } }).filter(({ code }) => code === 'titlesAlike'),
      [],
    ],
    ['no date', replaced(SOURCE, 'date: 2025-09-12', 'date: null'), ['content/sources/wenling-daily.yaml:4 sourceUndated']],
    ['plain http', replaced(SOURCE, 'https://paper', 'http://paper'), ['content/sources/wenling-daily.yaml:5 plainHttp']],
    ['tracking', replaced(SOURCE, '/a.htm', '/a.htm?id=7&utm_source=x&spm=a.b'), ['content/sources/wenling-daily.yaml:5 trackedAddress']],
    ['parameters that the page needs', replaced(SOURCE, '/a.htm', '/a.htm?id=7'), []],
    [
      'an entry that nothing names',
      added({
        'reference/lone-one.yaml': {
          write: 'kind: term\nname: { zh: 孤词, en: Lone }\none_line: { zh: 没有用到。, en: Unused. }\nchecked_on: 2026-11-24\n',
        },
      }),
      ['content/reference/lone-one.yaml:1 entryUnused'],
    ],
    [
      'a source that nothing uses',
      added({ 'sources/copy-one.yaml': { from: SOURCE, replace: ['title: 钢板打磨', 'title: 另一篇'], append: 'archived: https://archive.org/a' } }),
      ['content/sources/copy-one.yaml:1 sourceUnused'],
    ],
    ['an archived copy', added({ [SOURCE]: { append: 'archived: https://archive.org/a' } }), []],
  ])('tells %s', (_name, problems, expected) => expect(lines(problems)).toEqual(expected));

  const entries = contentToReview();
  it.each(entries)('$name: says what, and what to do about it', ({ changes, review: told }) => {
    for (const language of ['en', 'zh'] as const) {
      expect(added(changes).map((problem) => problemText(problem, language))).toEqual(messages(told, language));
    }
  });
  it('has an entry for each kind', () => {
    const told = new Set([...found({}), ...entries.flatMap(({ changes }) => added(changes))].map(({ code }) => code));
    expect(Object.keys(REVIEW_NAMES).filter((code) => !told.has(code as ReviewKind))).toEqual([]);
  });
});

describe('a review as text', () => {
  const all = found({ [CASE]: { replace: ['原来靠手工。', '打造新的产线。'] } });
  const none = { problems: [], warnings: [] };

  it('has the ten most urgent things, three of a kind at the most, then counts', () => {
    const text = reviewText({ ...none, found: all }, 'zh');
    const [head, ...rest] = text.split('\n\n');
    expect(head).toBe(`共 ${all.length} 条，先看这 ${rest.length - 1} 条：`);
    expect(rest[0]).toContain('打造');
    expect(rest.length - 1).toBe(10);
    expect(rest.at(-1)).toMatch(/^各类条数：\n {2}口号 1\n {2}没有核对日期 4\n[\s\S]*\n全部列出：npm run review all$/);
  });
  it('has all of them, a line each, where that is asked for', () => {
    const text = reviewText({ ...none, found: all }, 'en', true);
    expect(text).toMatch(new RegExp(`^${all.length} in all:\n\nslogans: 1\n {2}content/cases/shoe-gluing.yaml:12 "打造" in`));
    expect(text.split('\n').filter((line) => /^ {2}content\//.test(line))).toHaveLength(all.length);
    expect(text).not.toContain('npm run review all');
  });
  it('begins with problems and warnings of the check', () => {
    const { problems, warnings, content } = readWith({ 'thesaurus.yaml': { write: '- { zh: [鞋, 靴子], en: [shoe], asked: [sneaker] }' } });
    const text = reviewText({ problems, warnings, found: review(content, TODAY) }, 'en');
    expect(text).toMatch(/^Warnings of the check, 1:\n\ncontent\/thesaurus.yaml:1:13 /);
    const broken = readWith({ [CASE]: { replace: ['city: wenzhou', 'city: wenzhuo'] } });
    expect(reviewText({ ...broken, found: [] }, 'en')).toBe('The content has 1 problem: run npm run check first.\n\nNothing to review.');
  });
  it('has a name for each kind', () => expect(Object.values(REVIEW_NAMES).every(({ zh, en }) => zh && en)).toBe(true));
});
