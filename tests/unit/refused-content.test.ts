import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/records/problem-text.ts';
import type { Problem } from '../../src/records/problems.ts';
import { readText } from '../../src/records/read-text.ts';
import { readContent, type Reading } from '../../src/records/read-content.ts';
import { TAXONOMY } from '../../src/records/schemas/taxonomy.ts';
import { TODAY, readChanged, readWith, textOf, write } from './fixture.ts';

// Content that would be published as something else than what stands there, get lost, or run as code. Each row changes one
// place of the good fixture and names the problems that are told: where, in which field, and of which kind. One slip of each kind
// stands in fixtures/bad, with all that is said about it.

const CASE = 'cases/shoe-gluing.yaml';
const ENTRY = 'reference/industry-brain.yaml';
const SOURCE = 'sources/wenling-daily.yaml';
const ARTICLE = 'article/en/opening.mdx';
const PAGE = 'pages/en/contribute.mdx';

const told = ({ problems }: Reading): string[] =>
  problems.map(({ file, line, column, at, code }) => [`${file}:${line}:${column}`, at, code].filter(Boolean).join(' '));

const replaced = (file: string, stretch: string, by: string): Reading => readWith({ [file]: { replace: [stretch, by] } });
const withParagraph = (file: string, paragraph: string): Reading => readWith({ [file]: { paragraph } });
/** The good content with the whole text of a file changed. */
const edited = (file: string, edit: (text: string) => string): Reading => readChanged((root) => write(root, file, edit(textOf(root, file))));
const withFile = (file: string, data: string | Uint8Array): Reading => readWith({ [file]: { write: data } });

describe('bytes that are not UTF-8', () => {
  const good = readFileSync(join('tests/fixtures/good', ENTRY), 'utf8');
  const bytes = Buffer.from(good);
  it.each<[string, Uint8Array, string]>([
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good, 'utf16le')]), '1:1'],
    ['UTF-16 the other way round', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good, 'utf16le')]).swap16(), '1:1'],
    ['UTF-16 without its mark', Buffer.from(good, 'utf16le'), '1:2'],
    ['a cut character', Buffer.concat([bytes.subarray(0, bytes.indexOf('业')), bytes.subarray(bytes.indexOf('业') + 1)]), '2:14'],
    ['a file cut within a character', bytes.subarray(0, bytes.indexOf('汇') + 1), '4:14'],
  ])('%s stops at the first bad line', (_name, data, place) => {
    expect(told(withFile(ENTRY, data))).toEqual([`content/${ENTRY}:${place} notUtf8`]);
  });
  it('old line ends', () => {
    expect(told(replaced(ENTRY, '产业大脑', '产业大脑\r'))).toEqual([`content/${ENTRY}:2:17 badCharacter`]);
  });
  it('MDX is read as strictly', () => {
    const prose = readFileSync(join('tests/fixtures/good', 'pages/zh/about.mdx'));
    expect(told(withFile('pages/zh/about.mdx', prose.subarray(0, prose.length - 3)))).toEqual(['content/pages/zh/about.mdx:7:3 notUtf8']);
  });
});

describe('files that nobody reads', () => {
  it.each<[string, string, string | undefined]>([
    ['a folder below a folder', 'cases/2026/new-case.yaml', 'content/cases/new-case.yaml'],
    ['a folder below the folder of a language', 'article/zh/old/opening.mdx', 'content/article/zh/opening.mdx'],
    ['a folder misspelt', 'case/new-case.yaml', 'content/cases/new-case.yaml'],
    ['a folder in another language’s code', 'pages/zh-CN/about.mdx', 'content/pages/zh/about.mdx'],
    ['a folder of another name', 'drafts/new-case.yaml', undefined],
    ['prose without a language', 'article/opening.mdx', undefined],
    ['a list misspelt', 'correction.yaml', 'content/corrections.yaml'],
    ['a list of the taxonomy at the top', 'city.yaml', 'content/taxonomy/city.yaml'],
    ['a list of the taxonomy misspelt', 'taxonomy/unitt.yaml', 'content/taxonomy/unit.yaml'],
    ['a record at the top', 'new-case.yaml', undefined],
    ['.yml', 'cases/new-case.yml', 'content/cases/new-case.yaml'],
    ['.YAML', 'cases/new-case.YAML', 'content/cases/new-case.yaml'],
    ['.yaml.txt', 'cases/new-case.yaml.txt', 'content/cases/new-case.yaml'],
    ['.md for .mdx', 'pages/en/about.md', 'content/pages/en/about.mdx'],
    ['MDX among records', 'cases/new-case.mdx', 'content/cases/new-case.yaml'],
    ['a hidden record', 'cases/.new-case.yaml', 'content/cases/new-case.yaml'],
    ['a picture', 'cases/shoe.jpg', undefined],
    ['another README', 'cases/README.md', 'content/cases/README.yaml'],
  ])('%s', (_name, file, to) => {
    const { problems } = withFile(file, readFileSync('tests/fixtures/good/cases/shoe-gluing.yaml'));
    expect(problems).toMatchObject([{ file: `content/${file}`, line: 1, column: 1, at: '', code: 'strayFile', params: { to } }]);
  });
  it('a folder with the name of a record', () => {
    expect(told(readChanged((root) => mkdirSync(join(root, 'cases/new-case.yaml'))))).toEqual(['content/cases/new-case.yaml/:1:1 strayFile']);
  });
  it('a page or a part of the article that the site does not show', () => {
    const reading = readChanged((root) => {
      for (const language of ['zh', 'en']) {
        write(root, `pages/${language}/imprint.mdx`, textOf(root, `pages/${language}/about.mdx`));
        write(root, `article/${language}/closing.mdx`, textOf(root, `article/${language}/future.mdx`).replace('section: future', 'section: closing'));
      }
    });
    expect(told(reading).filter((line) => line.endsWith('notShown'))).toEqual([
      'content/article/zh/closing.mdx:1:1 notShown',
      'content/pages/zh/imprint.mdx:1:1 notShown',
    ]);
  });
  it.each(['redirects.yaml', 'corrections.yaml', 'thesaurus.yaml', 'terms.yaml', ...Object.keys(TAXONOMY).map((list) => `taxonomy/${list}.yaml`)])(
    '%s must be there, and nothing else is told while it is not',
    (file) => {
      expect(told(readChanged((root) => rmSync(join(root, file))))).toEqual([`content/${file}:1:1 missingFile`]);
    },
  );
  it('a page of the site must be there', () => {
    const reading = readChanged((root) => ['zh', 'en'].forEach((language) => rmSync(join(root, `pages/${language}/privacy.mdx`))));
    expect(told(reading)).toEqual(['content/pages/zh/privacy.mdx:1:1 missingFile']);
  });
  it('a part of the article must be there', () => {
    const reading = readChanged((root) => ['zh', 'en'].forEach((language) => rmSync(join(root, `article/${language}/future.mdx`))));
    expect(told(reading)).toEqual(['content/article/zh/future.mdx:1:1 missingFile']);
  });
  it('a folder must be there', () => {
    expect(told(readChanged((root) => rmSync(join(root, 'updates'), { recursive: true })))).toEqual(['content/updates/:1:1 missingFile']);
  });
  it('what editors’ programs leave behind is passed over', () => {
    const reading = readChanged((root) => {
      for (const name of ['.DS_Store', 'a.yaml~', '#a.yaml#', '.a.yaml.swp', '._a.yaml', 'Thumbs.db', 'desktop.ini'])
        write(root, `cases/${name}`, 'x');
      write(root, '.obsidian/app.json', '{}');
      write(root, 'README.md', '# Writing');
      symlinkSync('nobody@nowhere.1', join(root, 'cases/.#a.yaml'));
    });
    expect(reading.problems).toEqual([]);
  });
});

describe('YAML that means something else than what stands there', () => {
  const NAME = 'en: Industry brain';
  it.each([
    ['a value cut at #', NAME, 'en: Industry #1 brain }\nshort: { zh: 脑, en: Brain', []],
    ['the same in a block', 'kind: term', 'kind: term #1', ['1:12 yamlSlip']],
    ['words on the next line that begin with #', 'kind: term\n', 'kind: term\n  #1 of its kind\n', ['2:3 yamlSlip']],
    ['a known tag', NAME, 'en: !!str brain', ['2:23 yamlSlip']],
    ['a lone exclamation mark', NAME, 'en: ! brain', ['2:23 yamlSlip']],
    ['an anchor and its alias', 'kind: term', 'kind: &a term\nwebsite: *a', ['1:7 yamlSlip', '2:10 yamlSlip']],
    ['a key that is a tag', 'kind: term', '!x kind: term', ['1:1 yamlSlip']],
    ['a key that is a list', 'kind: term', '? [a, b]\n: c\nkind: term', ['1:3 yamlSlip']],
    ['a key of the language of programs', 'kind: term', '__proto__: { kind: term }\nkind: term', ['1:1 yamlSlip']],
    ['an unknown directive', 'kind: term', '%FOO bar\n---\nkind: term', ['1:1 yamlSlip']],
  ])('%s', (name, stretch, by, places) => {
    // Between braces a comment swallows the closing one as well.
    if (places.length === 0) return expect(told(replaced(ENTRY, stretch, by)).length, name).toBeGreaterThan(0);
    expect(told(replaced(ENTRY, stretch, by))).toEqual(places.map((place) => `content/${ENTRY}:${place}`));
  });
  it.each([
    ['an address cut at #', 'url: https://paper.wlxww.com/a.htm', 'url: https://paper.wlxww.com/a.htm #part', '5:36 '],
    ['an address in hexadecimal', 'date: 2025-09-12', 'date: 0x7E9', '4:7 '],
  ])('%s', (_name, stretch, by, place) => {
    expect(told(replaced(SOURCE, stretch, by))).toEqual([`content/${SOURCE}:${place}yamlSlip`]);
  });
  it.each(['0x10', '1e3', '007', '.inf', '.nan', '+240', '240.', '12345678901234567890'])('the number %s', (number) => {
    expect(told(replaced(CASE, 'value: 240', `value: ${number}`))).toEqual([`content/${CASE}:22:22 yamlSlip`]);
  });
  it('the front matter of MDX is read as strictly', () => {
    expect(told(replaced(PAGE, 'title: About', 'title: About #1'))).toEqual([`content/${PAGE}:2:14 yamlSlip`]);
    expect(told(replaced(PAGE, 'title: About', 'title: !About us'))).toEqual([`content/${PAGE}:2:8 yamlSlip`]);
  });
  it('a value in quotes may hold all of it, a comment may stand on a line of its own or behind quotes and brackets', () => {
    expect(replaced(ENTRY, 'en: Industry brain', "en: '!Important & *bold* #1 brain'").problems).toEqual([]);
    expect(replaced(CASE, 'results:\n', '# What was measured\nresults: # one\n  # the first\n').problems).toEqual([]);
    expect(replaced(CASE, 'industry: "19"', 'industry: "19" # shoes').problems).toEqual([]);
    expect(replaced(CASE, 'stages: [production]', 'stages: [production] # one\n\n  # and no more').problems).toEqual([]);
    expect(replaced(SOURCE, 'a.htm', 'a.htm#part').problems).toEqual([]);
  });
  it('every example of the editors’ guide can be read', () => {
    const guide = readFileSync('content/README.md', 'utf8');
    const examples = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(([, example = '']) => example.split(/^---\n/m));
    expect(examples.length).toBeGreaterThan(5);
    for (const example of examples) {
      const problems = withFile('cases/guide.yaml', example).problems.filter(({ code }) => code.startsWith('yaml') || code === 'duplicateKey');
      expect(problems, example).toEqual([]);
    }
  });
});

describe('values of the right shape that cannot be true', () => {
  it.each([
    [CASE, 'as_of: 2025-09\n    claimed', 'as_of: 2025-13\n    claimed', '25:5 results[0].as_of'],
    [CASE, 'as_of: 2025-09\n    claimed', 'as_of: 2025-00\n    claimed', '25:5 results[0].as_of'],
    [CASE, 'checked_on: 2026-11-24', 'checked_on: 2025-99-99', '32:1 checked_on'],
    [CASE, 'checked_on: 2026-11-24', 'checked_on: 2025-04-31', '32:1 checked_on'],
    [CASE, 'date: 2026-11-24', 'date: 2026-00-10', '33:13 changes[0].date'],
    [CASE, 'value: pilot, as_of: 2025-09', 'value: pilot, as_of: 2025-02-29', '11:24 phase.as_of'],
    [CASE, 'comparator: manual', 'comparator: manual\n    period: { from: 2025-02-30 }', '25:15 results[0].period.from'],
    [SOURCE, 'read_on: 2026-11-24', 'read_on: 2026-02-30', '10:1 read_on'],
    ['updates/later-one.yaml', 'date: 2025-01', 'date: 2025-01-32', '1:1 date'],
    ['figures/companies.yaml', 'as_of: 2024', 'as_of: 2023-02-29', '4:1 as_of'],
    [
      'taxonomy/ledger.yaml',
      'F01: { section: opening, said_by: article-2024, as_of: "2024"',
      'F01: { section: opening, said_by: article-2024, as_of: "2024-31"',
      '1:49 F01.as_of',
    ],
    [PAGE, 'updated: 2026-11-24', 'updated: 2025-06-31', '5:1 updated'],
    [
      'corrections.yaml',
      '[]',
      '- { date: 2026-02-30, page: /evidence/, was: { zh: 错。, en: Wrong. }, now: { zh: 对。, en: Right. } }',
      '2:5 [0].date',
    ],
  ])('%s: %s → %s', (file, stretch, by, place) => {
    expect(told(replaced(file, stretch, by))).toEqual([`content/${file}:${place} notOnCalendar`]);
  });
  it('29 February of a leap year is a day', () =>
    expect(replaced('sources/article-2024.yaml', 'date: 2024', 'date: 2024-02-29').problems).toEqual([]));

  const ADDRESSES = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,hello',
    'mailto:someone@example.org',
    'ftp://example.org/a',
    'file:///etc/passwd',
    'tel:110',
    '//example.org/a',
    'www.example.org',
    'https:/example.org/a',
    'https://localhost/a',
    'https://user:secret@example.org/',
    'https://example.org/a），见',
    'https://example.org/a https://example.org/b',
    'https://example.org/"onclick="x',
    'https://',
  ];
  it.each(ADDRESSES)('%s is no website, no archived copy, no address of a source', (address) => {
    const quoted = `'${address}'`;
    expect(told(replaced(ENTRY, 'kind: term', `kind: term\nwebsite: ${quoted}`))).toEqual([`content/${ENTRY}:2:1 website badUrl`]);
    expect(told(replaced(SOURCE, 'language: zh-CN', `archived: ${quoted}\nlanguage: zh-CN`))).toEqual([`content/${SOURCE}:6:1 archived badUrl`]);
    expect(told(replaced(SOURCE, 'https://paper.wlxww.com/a.htm', quoted))).toEqual([`content/${SOURCE}:5:1 url badUrl`]);
  });
  it.each(ADDRESSES)('%s is no target of a redirect and no page of a correction', (address) => {
    expect(told(replaced('redirects.yaml', '[]', `- { from: /cases/gone/, to: '${address}' }`))).toEqual([
      'content/redirects.yaml:1:25 [0].to badPattern',
    ]);
    const row = `- { date: 2026-11-24, page: '${address}', was: { zh: 错。, en: Wrong. }, now: { zh: 对。, en: Right. } }`;
    expect(told(replaced('corrections.yaml', '[]', row))).toEqual(['content/corrections.yaml:2:23 [0].page badPattern']);
  });
  it.each([
    'https://example.org',
    'http://example.org/a?b=c&d=(e)#f',
    'https://web.archive.org/web/2025/https://example.org/',
    'https://1.2.3.4:8080/%E4%B8%AD',
  ])('%s is an address', (address) => expect(replaced(ENTRY, 'kind: term', `kind: term\nwebsite: '${address}'`).problems).toEqual([]));
  it.each([
    ['title: 钢板打磨', "title: '   '", SOURCE, '1:1 title tooShort'],
    ['publisher: {', "author: ' '\npublisher: {", SOURCE, '3:1 author tooShort'],
    ['one_line:', "aliases: { zh: ['  '], en: [] }\none_line:", ENTRY, '3:17 aliases.zh[0] tooShort'],
  ])('%s → %s', (stretch, by, file, problem) => expect(told(replaced(file, stretch, by))).toEqual([`content/${file}:${problem}`]));
  it('a key of the taxonomy is told where it is none', () => {
    expect(told(replaced('taxonomy/industry.yaml', '"1952"', '"皮鞋"'))).toEqual([
      'content/taxonomy/industry.yaml:8:5 footwear.classes.皮鞋 badPattern',
    ]);
    expect(told(replaced('taxonomy/question.yaml', 'labour-saved:', 'labor-saved:'))).toEqual([
      expect.stringMatching(/question\.yaml:\d+:1 labor-saved unknownField$/),
    ]);
  });
});

describe('what a result gives', () => {
  const BEFORE = '    before: { value: 240, unit: second }\n';
  const AFTER = '    after: { value: 11, unit: second }\n';
  const CHANGE = '    change: { value: -229, unit: second }\n';
  const OUTCOME = '    outcome: worse\n';
  const QUOTE = '    quote: { text: 反而更慢了, source: wenling-daily, translated: it was even slower }\n';
  const result = (values: string): string[] =>
    told(
      edited(CASE, (text) =>
        text
          .replace(BEFORE + AFTER, values)
          .replaceAll('{r1.after}', '')
          .replaceAll(/240秒到11秒|11 seconds instead of 240/g, ''),
      ),
    );
  it.each([
    ['before alone', BEFORE, [`content/${CASE}:22:5 results[0].before afterMissing`]],
    ['before beside change', BEFORE + CHANGE, [`content/${CASE}:22:5 results[0].before afterMissing`]],
    ['all three', BEFORE + AFTER + CHANGE, [`content/${CASE}:24:5 results[0].change changeBeside`]],
    ['nothing', '', [`content/${CASE}:19:5 results[0] afterMissing`]],
    ['an outcome alone', OUTCOME, [`content/${CASE}:19:5 results[0] afterMissing`]],
    ['a quote alone', QUOTE, [`content/${CASE}:19:5 results[0] afterMissing`]],
    ['an outcome in the words of the source', OUTCOME + QUOTE, []],
    ['before and after', BEFORE + AFTER, []],
    ['after alone', AFTER, []],
    ['change alone', CHANGE, []],
    ['after and change', AFTER + CHANGE, []],
  ])('%s', (_name, values, problems) => expect(result(values)).toEqual(problems));
});

describe('the main result that a case names', () => {
  const named = (result: string, flag = ''): string[] =>
    told(
      edited(CASE, (text) =>
        text
          .replace('    claimed_by:', `${flag}    claimed_by:`)
          .replace(/^sources:/m, `headline: { result: ${result}, reason: { zh: 这是厂方自己的数。, en: It is the plant's own number. } }\nsources:`),
      ),
    ).map((line) => line.replace(/:\d+:\d+/, ''));
  const problem = [`content/${CASE} headline.result badHeadline`];
  it.each<[string, string, string, string[]]>([
    ['one of its own', 'r1', '', []],
    ['one that is not there', 'r2', '', problem],
    ['one that is not credited to AI', 'r1', '    not_by_ai: true\n', problem],
    ['one that was measured elsewhere', 'r1', '    elsewhere: true\n', problem],
    ['one that is only expected', 'r1', '    expected: true\n', problem],
  ])('%s', (_name, result, flag, problems) => expect(named(result, flag)).toEqual(problems));
});

describe('a thing listed twice', () => {
  it.each([
    [CASE, '\nsources: [wenling-daily]', '\nsources: [wenling-daily, wenling-daily]', 'sources[1]'],
    [CASE, '    sources: [wenling-daily]', '    sources: [wenling-daily, wenling-daily]', 'results[0].sources[1]'],
    [CASE, '[{ entity: maker-one, size: small }]', '[{ entity: maker-one }, { entity: maker-one, size: small }]', 'adopters[1]'],
    [CASE, '[{ unnamed: {', '[{ unnamed: { zh: 设备商, en: an equipment maker } }, { unnamed: {', 'providers[1]'],
    [CASE, '[production]', '[production, production]', 'stages[1]'],
    [CASE, '[process-control]', '[process-control, process-control]', 'tasks[1]'],
    [CASE, '[machine-vision]', '[machine-vision, machine-vision]', 'technologies[1]'],
    [CASE, '[period]', '[period, cost, period]', 'undisclosed[2]'],
    ['reference/maker-one.yaml', '[industry-brain]', '[industry-brain, industry-brain]', 'relations[1]'],
    [ENTRY, 'kind: term', 'kind: term\naliases: { zh: [脑], en: [brain, brain] }', 'aliases.en[1]'],
    [ENTRY, 'kind: term', 'kind: term\ncities: { core: [wenzhou, wenzhou], around: [wenzhou] }', 'cities.core[1]'],
    ['figures/companies.yaml', '[F01]', '[F01, F01]', 'ledger[1]'],
    ['updates/later-one.yaml', '[companies]', '[companies, companies]', 'figures[1]'],
    ['thesaurus.yaml', 'asked: [刷胶]', 'asked: [刷胶], about: [stage=production, stage=production]', '[0].about[1]'],
  ])('%s: %s → %s', (file, stretch, by, at) => {
    expect(told(replaced(file, stretch, by))).toEqual([
      expect.stringMatching(new RegExp(`^content/${file}:\\d+:\\d+ ${at.replace(/[[\]]/g, '\\$&')} listedTwice$`)),
    ]);
  });
});

describe('MDX that is more than prose', () => {
  it.each([
    ['braces', 'The set {1, 2} is small.', '9:9 codeInProse'],
    ['a name in braces', 'Write to {name} first.', '9:10 codeInProse'],
    ['braces on a line of their own', '{process.exit(1)}', '9:1 codeInProse'],
    ['a comment in braces', '{/* later */}', '9:1 codeInProse'],
    ['a sentence that begins with export', 'export orders rose.', '9:1 codeInProse'],
    ['code', 'export const x = (console.log("RAN"), 1)', '9:1 codeInProse'],
    ['an import', 'import fs from "node:fs"', '9:1 codeInProse'],
    ['attributes spread', '<Term id="industry-brain" {...{}}>brain</Term>', '9:1 <Term> badAttribute'],
    ['another attribute', '<Term id="industry-brain" set:html="<b>">brain</Term>', '9:1 <Term> badAttribute'],
    ['an id twice', '<Term id="industry-brain" id="maker-one">brain</Term>', '9:1 <Term> badAttribute'],
    ['a script', '<script>alert(1)</script>', '9:1 <script> unknownComponent'],
    ['HTML', 'A <b>bold</b> word.', '9:3 <b> unknownComponent'],
    ['a link in HTML', '<a>here</a>', '9:1 <a> unknownComponent'],
    ['a fragment', '<>words</>', '9:1 <> unknownComponent'],
    ['a component of another name', '<Astro.Term id="industry-brain" />', '9:1 <Astro.Term> unknownComponent'],
    ['a second h1', '# A heading', '9:1 notInProse'],
    ['a heading without id', '## A heading', '9:1 notInProse'],
    ['a picture', '![](x.png)', '9:1 notInProse'],
    ['a table', '| a | b |\n| --- | --- |\n| c | d |', '9:1 notInProse'],
    ['words struck through', 'A ~~bad~~ word.', '9:3 notInProse'],
    ['tags in full-width marks', 'The ＜Term id="x"＞brain＜/Term＞.', '9:5 badCharacter'],
    ['a block of code', '```js\nalert()\n```', '9:1 notInProse'],
  ])('%s', (_name, paragraph, problem) => {
    expect(told(withParagraph('pages/en/privacy.mdx', paragraph))).toEqual([`content/pages/en/privacy.mdx:${problem}`]);
  });
  it('an id that is computed', () => {
    expect(told(withParagraph(PAGE, '<Term id={"industry-brain"}>brain</Term>'))).toEqual([
      `content/${PAGE}:9:1 <Term> badAttribute`,
      `content/${PAGE}:9:1 <Term> missingId`,
    ]);
  });
  it('bold that did not become bold', () => {
    const paragraph = '请**注意：**案例不是证明，**“很好”**不算数。';
    expect(told(withParagraph('pages/zh/privacy.mdx', paragraph))).toContainEqual(
      expect.stringMatching(/^content\/pages\/zh\/privacy\.mdx:9:\d+ marksAsWords$/),
    );
    expect(withParagraph('pages/zh/privacy.mdx', '请**注意**：案例不是证明。').problems).toEqual([]);
  });
  it('a link by reference and a footnote are told with what they refer to', () => {
    expect(told(withParagraph(PAGE, '[a][b]\n\n[b]: javascript:alert(1)'))).toEqual([
      `content/${PAGE}:9:1 notInProse`,
      `content/${PAGE}:11:1 notInProse`,
    ]);
    expect(told(withParagraph(PAGE, 'a[^1]\n\n[^1]: b'))).toEqual([`content/${PAGE}:9:2 notInProse`, `content/${PAGE}:11:1 notInProse`]);
  });
  it.each([
    ['blank line above', (whole: string) => `\n${whole}`],
    ['no front matter', (whole: string) => whole.slice(4)],
    ['blanks behind the marks', (whole: string) => whole.replace('---\n', '--- \n')],
    ['something behind the closing mark', (whole: string) => whole.replace('\n---\n', '\n---export const x = 1\n')],
    ['other marks', (whole: string) => whole.replaceAll('---', '+++')],
  ])('front matter: %s', (_name, change) => {
    expect(told(edited(PAGE, change))).toEqual([`content/${PAGE}:1:1 noFrontMatter`]);
  });
  it('braces may stand escaped or as code; lists, links and strong words are prose', () => {
    const prose =
      'Write \\{name} or `{name}`; **strong** and *stressed*.\n\n- one\n- two, with [a link](https://example.org/a)\n\n1. first\n2. second';
    expect(withParagraph(PAGE, prose).problems).toEqual([]);
  });
});

describe('links in prose', () => {
  const link = (url: string, file = PAGE) => told(withParagraph(file, `See [here](${url}).`)).map((line) => line.replace(`content/${file}:9:5 `, ''));
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    '&#106;avascript:alert(1)',
    '<  javascript:alert(1)>',
    'data:text/html,hello',
    'mailto:someone@example.org',
    'ftp://example.org/a',
    'file:///etc/passwd',
    'https:cases/',
    '//example.org/a',
    '/\\example.org/a',
    'https://example.org/数据',
    'https://user@example.org/',
  ])('%s', (url) => expect(link(url)).toEqual(['badLinkUrl']));
  it('an address or mail typed bare is a link, too', () => {
    expect(told(withParagraph('pages/zh/contribute.mdx', '见https://example.org/data，后面还有说明。'))).toEqual([
      'content/pages/zh/contribute.mdx:9:2 bareAddress',
    ]);
    expect(told(withParagraph(PAGE, 'Write to someone@example.org'))).toEqual([`content/${PAGE}:9:10 badLinkUrl`]);
  });
  it.each([
    ['/cases/no-such-case/', 'deadLink'],
    ['cases/', 'deadLink'],
    ['../../cases/no-such-case/', 'deadLink'],
    ['../../cases/shoe-gluing', 'deadLink'],
    ['../../cases/shoe-gluing/index.html', 'deadLink'],
    ['../../reference/', undefined],
    ['../../../../../cases/', 'linkForm'],
    ['/en/cases/shoe-gluing/', 'linkForm'],
    ['/cases/shoe-gluing/', 'linkForm'],
    ['../../../cases/shoe-gluing/', 'linkForm'],
    ['../../cases/shoe-gluing/', undefined],
    ['../../cases/shoe-gluing/#r1', undefined],
    ['../../cases/shoe-gluing/#r2', 'deadAnchor'],
    ['../../cases/?city=wenzhou', undefined],
    ['../../cases/city/wenzhou/', undefined],
    ['../../cases/city/ningbo/', 'deadLink'],
    ['../../article/opening/', undefined],
    ['../../../cases.csv', undefined],
    ['../../cases.csv', 'deadLink'],
    ['../../../api/v1/cases/shoe-gluing.json', undefined],
    ['../../../api/v1/cases/no-such-case.json', 'deadLink'],
    ['../privacy/', undefined],
    ['../privacy/#nothing', 'deadAnchor'],
    ['../privacy/#%FF', 'deadAnchor'],
    ['#nothing', 'deadAnchor'],
    ['%zz/', 'deadLink'],
    ['../../', undefined],
    ['./', undefined],
    ['https://example.org/cases/no-such-case/', undefined],
  ])('%s → %s', (url, code) => expect(link(url)).toEqual(code === undefined ? [] : [code]));
  it('in Chinese the other way round', () => {
    expect(link('../../cases/shoe-gluing/', 'pages/zh/contribute.mdx')).toEqual([]);
    expect(link('../../en/cases/shoe-gluing/', 'pages/zh/contribute.mdx')).toEqual(['linkForm']);
    expect(link('../../cases/no-such-case/', 'article/zh/opening.mdx').at(-1)).toMatch(/deadLink$/);
  });
  it('say what to write', () => {
    const fix = (url: string, language: 'zh' | 'en' = 'en') => {
      const [problem] = withParagraph(PAGE, `[here](${url})`).problems;
      return problem && problemText(problem, language).split('\n').at(-1);
    };
    expect(fix('/cases/shoe-glueing/')).toBe('  fix: did you mean ../../cases/shoe-gluing/? correct the link');
    expect(fix('../../cases/shoe-gluing')).toBe('  fix: did you mean ../../cases/shoe-gluing/? correct the link');
    expect(fix('/cases/shoe-gluing/#r1', 'zh')).toBe('  怎样改：写成 ../../cases/shoe-gluing/#r1');
    expect(fix('/cases.csv')).toBe('  fix: write ../../../cases.csv');
  });
});

describe('a file that cannot be read', () => {
  it.each<[string, string, string[]]>([
    ['an empty record', '', ['1:1 emptyFile']],
    ['comments only', '# to be written\n', ['1:1 emptyFile']],
    ['brackets without end', `kind: ${'['.repeat(5000)}`, [expect.stringMatching(/yamlSyntax|tooDeep/)]],
    ['lists in lists', `kind: ${'['.repeat(100)}${']'.repeat(100)}`, ['1:37 tooDeep']],
    ['lists in lists without measure', `kind: ${'['.repeat(20000)}${']'.repeat(20000)}`, [expect.stringMatching(/tooDeep$/)]],
    ['keys in keys without measure', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), [expect.stringMatching(/tooDeep$/)]],
    ['an alias of itself', 'kind: &a [*a]', ['1:7 yamlSlip', '1:11 yamlSlip']],
    ['an alias of nothing', 'kind: *a', ['1:7 yamlSlip']],
  ])('%s', (_name, data, problems) => {
    expect(told(withFile(ENTRY, data))).toEqual(problems.map((problem) => (typeof problem === 'string' ? `content/${ENTRY}:${problem}` : problem)));
  });
  it('a list that is empty says so as []', () => {
    expect(told(withFile('redirects.yaml', '# none\n'))).toEqual(['content/redirects.yaml:1:1 emptyFile']);
    expect(withFile('redirects.yaml', '[]\n').problems).toEqual([]);
  });
  it.each([
    ['brackets in braces', `{${'('.repeat(20000)}1${')'.repeat(20000)}}`, 'tooDeep'],
    ['quotations in quotations', `${'> '.repeat(20000)}a`, 'tooDeep'],
    ['components in components', `${'<Fact id="F01">'.repeat(200)}a${'</Fact>'.repeat(200)}`, 'tooDeep'],
    ['a file without measure', 'word '.repeat(20000), 'tooLong'],
  ])('MDX: %s', (_name, paragraph, code) => {
    const problems = withParagraph(PAGE, paragraph).problems;
    expect(problems.map((problem) => [problem.file, problem.code])).toEqual([[`content/${PAGE}`, code]]);
  });
  it('a link to nowhere, a link in a circle and a link to a folder', () => {
    const reading = readChanged((root) => {
      symlinkSync('nothing', join(root, 'cases/nowhere.yaml'));
      symlinkSync('circle.yaml', join(root, 'cases/circle.yaml'));
      symlinkSync('..', join(root, 'cases/above'));
      symlinkSync('../cases', join(root, 'pages/cases'));
    });
    expect(told(reading)).toEqual([
      'content/cases/above:1:1 strayFile',
      'content/cases/circle.yaml:1:1 cannotOpen',
      'content/cases/nowhere.yaml:1:1 cannotOpen',
      'content/pages/cases:1:1 strayFile',
    ]);
  });
  it('a file that went away after it was listed', () => {
    const problems: Problem[] = [];
    expect(readText('/no/such/file', 'content/terms.yaml', (problem) => void problems.push(problem as Problem))).toBeUndefined();
    expect(problems.map(({ file, code }) => [file, code])).toEqual([['content/terms.yaml', 'cannotOpen']]);
  });
  it('a content folder that is not there', () => expect(told(readContent('/no/such/folder', TODAY))).toEqual(['content/:1:1 cannotOpen']));
  it('is told alone: the rules that would need it stay silent', () => {
    const broken = (file: string, field: string) => told(edited(file, (text) => text.replace(field, `${field}: :`)));
    for (const list of Object.keys(TAXONOMY)) {
      expect(told(edited(`taxonomy/${list}.yaml`, (text) => `${text}\n  a slip`)), list).toHaveLength(1);
    }
    expect(broken(CASE, 'title')).toHaveLength(1);
    expect(broken(ENTRY, 'kind')).toHaveLength(1);
    expect(broken(SOURCE, 'title')).toHaveLength(1);
    expect(broken('figures/companies.yaml', 'label')).toHaveLength(1);
    expect(broken(ARTICLE, 'lead')).toHaveLength(1);
  });
});
