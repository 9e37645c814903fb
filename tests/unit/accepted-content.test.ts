import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/records/read-content.ts';
import { readFixture, readWith, type Change } from './fixture.ts';
import { byFile } from './read-values.ts';

/*
 * Content that is written in another way than the rest, and is as good. Each row changes one place of the good content and names what
 * the site then has that it had not: nothing, where only the form is another one. A warning may be told where it says so.
 */
const CASE = 'cases/shoe-gluing.yaml';
const ENTRY = 'reference/industry-brain.yaml';
const SOURCE = 'sources/wenling-daily.yaml';
const PAGE = 'pages/en/contribute.mdx';
const ARTICLE = 'article/zh/opening.mdx';

/** Everything that was read, as paths with their values. */
function values(reading: Reading): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) found.set(path, value);
    else for (const [key, inner] of Object.entries(value)) visit(inner, `${path} ${key}`);
  };
  for (const [file, { data, prose }] of byFile(reading)) {
    visit(data, file);
    // Their places in the file may move; what they say may not.
    visit(
      prose?.runs.map(({ text }) => text),
      `${file} words`,
    );
    visit(
      prose?.links.map(({ url }) => url),
      `${file} links`,
    );
    visit(
      prose?.components.map(({ name, attributes, text }) => ({ name, attributes, text })),
      `${file} components`,
    );
  }
  return found;
}
const good = values(readFixture());

/** What was read now that was not before, by the file that was changed; a value that is gone is undefined. */
function news(file: string, reading: Reading): Record<string, unknown> {
  const now = values(reading);
  const paths = [...new Set([...good.keys(), ...now.keys()])].filter((path) => now.get(path) !== good.get(path));
  return Object.fromEntries(paths.map((path) => [path.replace(`content/${file} `, ''), now.get(path)]));
}

const changed = (file: string, change: Change, also: Record<string, Change> = {}): Record<string, unknown> => {
  const reading = readWith({ [file]: change, ...also });
  expect(reading.problems).toEqual([]);
  expect(reading.warnings).toEqual([]);
  return news(file, reading);
};

describe('a file saved in another way is the same', () => {
  const files = [CASE, ENTRY, SOURCE, ARTICLE, PAGE, 'thesaurus.yaml', 'taxonomy/unit.yaml', 'corrections.yaml'];
  it.each(files)('with a byte order mark: %s', (file) => expect(changed(file, { recode: 'bom' })).toEqual({}));
  it.each(files)('with the line ends of Windows: %s', (file) => expect(changed(file, { recode: 'crlf' })).toEqual({}));
  it('with both', () => expect(changed(PAGE, { recode: 'bom' }, { [CASE]: { recode: 'crlf' } })).toEqual({}));
  it.each(files.filter((file) => file.endsWith('.yaml')))('with blanks at the ends of its lines: %s', (file) =>
    expect(changed(file, { recode: 'blanks' })).toEqual({}),
  );
  it.each(files)('without a line end at its end: %s', (file) => expect(changed(file, { recode: 'cut' })).toEqual({}));
});

describe('the same, written in another form', () => {
  it.each<[string, string, string, string]>([
    ['a tab behind a colon', CASE, 'city: wenzhou', 'city:\twenzhou'],
    ['a tab at a line’s end', CASE, 'city: wenzhou', 'city: wenzhou\t'],
    ['a blank at the end inside quotation marks', CASE, 'en: It was done by hand. }', "en: 'It was done by hand. ' }"],
    ['two blanks behind a colon', CASE, 'city: wenzhou', 'city:  wenzhou'],
    ['quotation marks round a word', CASE, 'city: wenzhou', 'city: "wenzhou"'],
    ['single ones', CASE, 'industry: "19"', "industry: '19'"],
    ['quotation marks round a date', CASE, '  as_of: 2025-09', "  as_of: '2025-09'"],
    ['a list a line for each', CASE, 'stages: [production]', 'stages:\n  - production'],
    ['a list at the margin', CASE, 'stages: [production]', 'stages:\n- production'],
    ['a list without blanks', CASE, 'tasks: [process-control]', 'tasks: [ process-control ]'],
    ['a comma behind the last item', CASE, 'tasks: [process-control]', 'tasks: [process-control,]'],
    ['fields a line for each', CASE, 'after: { value: 11, unit: second }', 'after:\n      value: 11\n      unit: second'],
    ['braces over two lines', CASE, 'after: { value: 11, unit: second }', 'after:\n      { value: 11,\n        unit: second }'],
    ['fields in another order', CASE, 'after: { value: 11, unit: second }', 'after: { unit: second, value: 11 }'],
    ['no blanks inside braces', CASE, 'after: { value: 11, unit: second }', 'after: {value: 11, unit: second}'],
    ['a comment on a line of its own', CASE, 'city: wenzhou', '# 使用地：温州，见报道（2025年）【已核对】“不改”\ncity: wenzhou'],
    ['a comment behind a quotation mark', CASE, 'industry: "19"', 'industry: "19" # 制鞋业：第19类'],
    ['an empty line', CASE, 'city: wenzhou', '\ncity: wenzhou\n'],
    [
      'a text in a block',
      CASE,
      "en: One newspaper only; the {r1.after} are the firm's word.",
      "en: >-\n    One newspaper only; the {r1.after} are\n    the firm's word.",
    ],
    [
      'a text in quotation marks over two lines',
      CASE,
      "en: One newspaper only; the {r1.after} are the firm's word.",
      'en: "One newspaper only; the {r1.after} are\n    the firm\'s word."',
    ],
    [
      'an apostrophe doubled',
      CASE,
      "en: One newspaper only; the {r1.after} are the firm's word.",
      "en: 'One newspaper only; the {r1.after} are the firm''s word.'",
    ],
    ['a Chinese text in quotation marks', CASE, 'zh: 原来靠手工。', 'zh: "原来靠手工。"'],
    ['a number with a nought behind the point', CASE, 'after: { value: 11,', 'after: { value: 11.0,'],
    ['prose: blank lines', PAGE, 'Text.', '\nText.\n\n'],
  ])('%s', (_name, file, stretch, by) => expect(changed(file, { replace: [stretch, by] })).toEqual({}));
});

describe('a number in the article', () => {
  it('that a record of what came after has', () => {
    const later = { 'updates/later-one.yaml': { append: 'quantities: [{ value: 106, unit: company }]' } };
    const { problems } = readWith({ [ARTICLE]: { replace: ['第二件事情', '后来的106家企业'] }, ...later });
    expect(problems).toEqual([]);
  });
});

describe('another value that is as good', () => {
  const minute = { 'taxonomy/unit.yaml': { append: 'minute: { dimension: time, factor: 60, zh: 分钟, en: { one: minute, other: minutes } }' } };
  it('before in minutes, after in seconds: both are times', () => {
    expect(changed(CASE, { replace: ['value: 240, unit: second', 'value: 240, unit: minute'] }, minute)).toEqual({
      'results 0 before unit': 'minute',
      ...Object.fromEntries(
        Object.entries({
          dimension: 'time',
          factor: 60,
          zh: '分钟',
          'en one': 'minute',
          'en other': 'minutes',
          'en prefix': false,
          'en tight': false,
          'en symbol': false,
        }).map(([key, value]) => [`content/taxonomy/unit.yaml minute ${key}`, value]),
      ),
    });
  });
  it.each<[string, string, string, string, Record<string, unknown>]>([
    ['an emoji', CASE, 'zh: 原来靠手工。', 'zh: 原来靠手工👟。', { 'problem zh': '原来靠手工👟。' }],
    ['Chinese quotation marks where a text begins', CASE, 'zh: 原来靠手工。', 'zh: “原来”靠手工。', { 'problem zh': '“原来”靠手工。' }],
    [
      'Chinese marks inside braces',
      CASE,
      'zh: 原来靠手工。',
      'zh: 原来靠手工，很慢；又脏（见报道）：无人量过、无人记过。',
      { 'problem zh': '原来靠手工，很慢；又脏（见报道）：无人量过、无人记过。' },
    ],
    ['Chinese brackets', CASE, 'zh: 原来靠手工。', 'zh: 原来靠手工，【见报道】。', { 'problem zh': '原来靠手工，【见报道】。' }],
    [
      'a curly apostrophe',
      CASE,
      'en: It was done by hand.',
      'en: It was done by a worker’s hand.',
      { 'problem en': 'It was done by a worker’s hand.' },
    ],
    [
      'a colon in quotation marks',
      CASE,
      'en: It was done by hand. }',
      'en: "By hand: slowly #a, 11% \\"sure\\"." }',
      { 'problem en': 'By hand: slowly #a, 11% "sure".' },
    ],
    [
      'a colon without a blank',
      CASE,
      'en: One newspaper only; the {r1.after}',
      'en: One newspaper only at noon:so it says; the {r1.after}',
      { 'doubts en': "One newspaper only at noon:so it says; the {r1.after} are the firm's word." },
    ],
    [
      'a link at the beginning in quotation marks',
      CASE,
      'zh: 只有一家报纸，{r1.after}是厂方说的。',
      'zh: "[[maker-one|厂方]]说的，{r1.after}。"',
      { 'doubts zh': '[[maker-one|厂方]]说的，{r1.after}。' },
    ],
    [
      'a hyphen, an ampersand and a star inside a text',
      CASE,
      'en: One newspaper only;',
      'en: One newspaper - R&D * only;',
      { 'doubts en': "One newspaper - R&D * only; the {r1.after} are the firm's word." },
    ],
    [
      'a number with a point',
      CASE,
      'technologies: [machine-vision]',
      'technologies: [machine-vision]\nquantities: [{ value: 0.5, unit: second }, { value: -30, unit: second }, { value: 1385, unit: second }]',
      {
        'quantities 0 value': 0.5,
        'quantities 0 unit': 'second',
        'quantities 1 value': -30,
        'quantities 1 unit': 'second',
        'quantities 2 value': 1385,
        'quantities 2 unit': 'second',
      },
    ],
    ['a year', SOURCE, 'date: 2025-09-12', 'date: 2025', { date: '2025' }],
    ['a leap day', 'sources/article-2024.yaml', 'date: 2024', 'date: 2024-02-29', { date: '2024-02-29' }],
    ['no date', SOURCE, 'date: 2025-09-12', 'date: null', { date: null }],
    [
      'an address with all that addresses may have',
      SOURCE,
      'https://paper.wlxww.com/a.htm',
      'https://paper.wlxww.com:8080/a/b.htm?c=d&e=(f)#g',
      { url: 'https://paper.wlxww.com:8080/a/b.htm?c=d&e=(f)#g' },
    ],
    [
      'an encoded address',
      SOURCE,
      'https://paper.wlxww.com/a.htm',
      'https://paper.wlxww.com/%E6%96%B0%E9%97%BB/a.htm',
      { url: 'https://paper.wlxww.com/%E6%96%B0%E9%97%BB/a.htm' },
    ],
    ['an encoded host', SOURCE, 'https://paper.wlxww.com/a.htm', 'https://xn--fiqs8s.cn/a.htm', { url: 'https://xn--fiqs8s.cn/a.htm' }],
    [
      'an English name with its Chinese one',
      CASE,
      'en: It was done by hand.',
      'en: It was done by hand at 第一鞋厂.',
      { 'problem en': 'It was done by hand at 第一鞋厂.' },
    ],
  ])('%s', (_name, file, stretch, by, read) => expect(changed(file, { replace: [stretch, by] })).toEqual(read));

  it.each<[string, string, string, string, Record<string, unknown>]>([
    [
      'a no-break space in an English sentence',
      CASE,
      'en: It was done by hand.',
      'en: It was done by\u00a0hand.',
      { 'problem en': 'It was done by\u00a0hand.' },
    ],
    ['an address without encryption', SOURCE, 'https://paper', 'http://paper', { url: 'http://paper.wlxww.com/a.htm' }],
  ])('%s is a warning at most', (_name, file, stretch, by, read) => {
    const reading = readWith({ [file]: { replace: [stretch, by] } });
    expect(reading.problems).toEqual([]);
    expect(news(file, reading)).toEqual(read);
  });
});

describe('a number of a case in the article', () => {
  const told = (sentence: string) =>
    readWith({ [ARTICLE]: { replace: ['<h2 id="first">第一</h2>\n', `<h2 id="first">第一</h2>\n\n${sentence}\n`] } }).problems.map(
      ({ code }) => code,
    );
  it('stands in a paragraph that links the case, and nowhere else', () => {
    expect(told('这[一家](../../cases/shoe-gluing/)原来要240秒。')).toEqual([]);
    expect(told('这[一家](../../cases/shoe-gluing/)原来要250秒。')).toEqual(['bareFigure']);
    expect(told('这一家原来要240秒。')).toEqual(['bareFigure']);
  });
});
