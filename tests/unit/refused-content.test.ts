import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/records/problems.ts';
import { readContent, type Reading } from '../../src/records/read-content.ts';
import { TODAY, readChanged, readFixture } from './fixture.ts';

// Content that would be published as something else than what stands there, get lost, or run as code. Each row changes one
// place of the good fixture and names the problems that are told: where, in which field, and of which kind.

const CASE = 'cases/shoe-gluing.yaml';
const ENTRY = 'reference/industry-brain.yaml';
const SOURCE = 'sources/wenling-daily.yaml';
const ARTICLE = 'article/en/opening.mdx';
const PAGE = 'pages/en/contribute.mdx';

const write = (root: string, file: string, data: string | Uint8Array) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), data);
};
const text = (root: string, file: string) => readFileSync(join(root, file), 'utf8');
const told = ({ problems }: Reading): string[] =>
  problems.map(({ file, line, column, at, code }) => [`${file}:${line}:${column}`, at, code].filter(Boolean).join(' '));

/** The good content with one stretch of a file written differently; the stretch must be there. */
const replaced = (file: string, stretch: string, by: string): Reading =>
  readChanged((root) => {
    const before = text(root, file);
    if (!before.includes(stretch)) throw new Error(`${file} has no ${stretch}`);
    write(
      root,
      file,
      before.replace(stretch, () => by),
    );
  });
/** The good content with a paragraph more at the end of a page. */
const withParagraph = (file: string, paragraph: string): Reading => readChanged((root) => write(root, file, `${text(root, file)}\n${paragraph}\n`));
const withFile = (file: string, data: string | Uint8Array): Reading => readChanged((root) => write(root, file, data));

/** An entry in GBK: ordinary names, as an old editor on a Chinese Windows saves them. */
const GBK = Buffer.concat([
  Buffer.from('kind: term\nname: { zh: '),
  Buffer.from('cad4d1e9b4ca', 'hex'),
  Buffer.from(', en: Trial term }\none_line: { zh: '),
  Buffer.from('d5e2cac7d2bbbee4cbb5c3f7a1a3', 'hex'),
  Buffer.from(', en: A line. }\n'),
]);

describe('bytes that are not UTF-8', () => {
  const good = readFileSync(join('tests/fixtures/good', ENTRY), 'utf8');
  const bytes = Buffer.from(good);
  it.each<[string, Uint8Array, string]>([
    ['GBK', GBK, '2:13'],
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good, 'utf16le')]), '1:1'],
    ['UTF-16 the other way round', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good, 'utf16le')]).swap16(), '1:1'],
    ['UTF-16 without its mark', Buffer.from(good, 'utf16le'), '1:2'],
    ['a cut character', Buffer.concat([bytes.subarray(0, bytes.indexOf('业')), bytes.subarray(bytes.indexOf('业') + 1)]), '2:14'],
    ['a file cut within a character', bytes.subarray(0, bytes.indexOf('汇') + 1), '4:14'],
  ])('%s stops at the first bad line', (_name, data, place) => {
    expect(told(withFile(ENTRY, data))).toEqual([`content/${ENTRY}:${place} notUtf8`]);
  });
  it.each([
    ['a character lost earlier', '产�大脑', '2:14'],
    ['a control character', '产\u0007业大脑', '2:14'],
    ['old line ends', '产业大脑\r', '2:17'],
  ])('%s', (_name, by, place) => {
    expect(told(replaced(ENTRY, '产业大脑', by))).toEqual([`content/${ENTRY}:${place} badCharacter`]);
  });
  it('MDX is read as strictly', () => {
    const prose = readFileSync(join('tests/fixtures/good', 'pages/zh/about.mdx'));
    expect(told(withFile('pages/zh/about.mdx', prose.subarray(0, prose.length - 3)))).toEqual(['content/pages/zh/about.mdx:7:3 notUtf8']);
  });
  it('a byte order mark is taken off, in YAML and in MDX', () => {
    const plain = readFixture();
    for (const file of [ENTRY, PAGE]) {
      const marked = readChanged((root) => write(root, file, `\uFEFF${text(root, file)}`));
      expect(marked.problems).toEqual([]);
      expect(marked.content.pages.map(({ data }) => data)).toEqual(plain.content.pages.map(({ data }) => data));
      expect(marked.content.records.reference.get('industry-brain')?.data).toEqual(plain.content.records.reference.get('industry-brain')?.data);
    }
  });
  it('Windows line ends and blanks at line ends are as good as others', () => {
    for (const file of [ENTRY, CASE, ARTICLE]) {
      expect(readChanged((root) => write(root, file, text(root, file).replaceAll('\n', '\r\n'))).problems).toEqual([]);
      expect(readChanged((root) => write(root, file, text(root, file).replaceAll('\n', '  \n').replaceAll('---  ', '---'))).problems).toEqual([]);
    }
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
    expect(problems).toEqual([{ file: `content/${file}`, line: 1, column: 1, at: '', code: 'strayFile', params: { to } }]);
  });
  it('a folder with the name of a record', () => {
    expect(told(readChanged((root) => mkdirSync(join(root, 'cases/new-case.yaml'))))).toEqual(['content/cases/new-case.yaml/:1:1 strayFile']);
  });
  it('a page or a part of the article that the site does not show', () => {
    const reading = readChanged((root) => {
      for (const language of ['zh', 'en']) {
        write(root, `pages/${language}/imprint.mdx`, text(root, `pages/${language}/about.mdx`));
        write(root, `article/${language}/closing.mdx`, text(root, `article/${language}/future.mdx`).replace('section: future', 'section: closing'));
      }
    });
    expect(told(reading).filter((line) => line.endsWith('notShown'))).toEqual([
      'content/article/zh/closing.mdx:1:1 notShown',
      'content/article/en/closing.mdx:1:1 notShown',
      'content/pages/zh/imprint.mdx:1:1 notShown',
      'content/pages/en/imprint.mdx:1:1 notShown',
    ]);
  });
  it.each([
    'redirects.yaml',
    'corrections.yaml',
    'thesaurus.yaml',
    'terms.yaml',
    ...['industry', 'city', 'stage', 'task', 'technology', 'family', 'field', 'unit', 'section', 'question', 'ledger'].map(
      (list) => `taxonomy/${list}.yaml`,
    ),
  ])('%s must be there, and nothing else is told while it is not', (file) => {
    expect(told(readChanged((root) => rmSync(join(root, file))))).toEqual([`content/${file}:1:1 missingFile`]);
  });
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
    ['the same in a block', 'kind: term', 'kind: term #1', ['1:12 yamlTrap']],
    ['words on the next line that begin with #', 'kind: term\n', 'kind: term\n  #1 of its kind\n', ['2:3 yamlTrap']],
    ['a tag', NAME, 'en: !Important brain', ['2:23 yamlTrap']],
    ['a known tag', NAME, 'en: !!str brain', ['2:23 yamlTrap']],
    ['a lone exclamation mark', NAME, 'en: ! brain', ['2:23 yamlTrap']],
    ['an anchor', NAME, 'en: &Industry brain', ['2:23 yamlTrap']],
    ['an anchor and its alias', 'kind: term', 'kind: &a term\nwebsite: *a', ['1:7 yamlTrap', '2:10 yamlTrap']],
    ['a key that is a tag', 'kind: term', '!x kind: term', ['1:1 yamlTrap']],
    ['a key that is a list', 'kind: term', '? [a, b]\n: c\nkind: term', ['1:3 yamlTrap']],
    ['a key that is a number', 'kind: term', '1: c\nkind: term', ['1:1 yamlTrap']],
    ['a key of the language of programs', 'kind: term', '__proto__: { kind: term }\nkind: term', ['1:1 yamlTrap']],
    ['a directive', 'kind: term', '%YAML 1.1\n---\nkind: term', ['1:1 yamlTrap']],
    ['an unknown directive', 'kind: term', '%FOO bar\n---\nkind: term', ['1:1 yamlSyntax']],
    ['two documents', 'kind: term', 'kind: term\n---\nkind: term', ['2:1 yamlTrap']],
  ])('%s', (name, stretch, by, places) => {
    // Between braces a comment swallows the closing one as well.
    if (places.length === 0) return expect(told(replaced(ENTRY, stretch, by)).length, name).toBeGreaterThan(0);
    expect(told(replaced(ENTRY, stretch, by))).toEqual(places.map((place) => `content/${ENTRY}:${place}`));
  });
  it.each([
    ['Chinese words cut at #', 'title: 钢板打磨', 'title: 义乌枢纽 #1 号线', '1:13 '],
    ['an address cut at #', 'url: https://paper.wlxww.com/a.htm', 'url: https://paper.wlxww.com/a.htm #part', '5:36 '],
    ['an address in hexadecimal', 'date: 2025-09-12', 'date: 0x7E9', '4:7 '],
  ])('%s', (_name, stretch, by, place) => {
    expect(told(replaced(SOURCE, stretch, by))).toEqual([`content/${SOURCE}:${place}yamlTrap`]);
  });
  it.each(['0x10', '1e3', '007', '.inf', '.nan', '+5', '5.', '12345678901234567890'])('the number %s', (number) => {
    expect(told(replaced(CASE, 'value: 240', `value: ${number}`))).toEqual([`content/${CASE}:22:22 yamlTrap`]);
  });
  it('the front matter of MDX is read as strictly', () => {
    expect(told(replaced(PAGE, 'title: About', 'title: About #1'))).toEqual([`content/${PAGE}:2:14 yamlTrap`]);
    expect(told(replaced(PAGE, 'title: About', 'title: !About us'))).toEqual([`content/${PAGE}:2:8 yamlTrap`]);
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
    [CASE, 'checked_on: 2026-11-24', 'checked_on: 2025-99-99', '31:1 checked_on'],
    [CASE, 'checked_on: 2026-11-24', 'checked_on: 2025-04-31', '31:1 checked_on'],
    [CASE, 'date: 2026-11-24', 'date: 2026-00-10', '32:13 changes[0].date'],
    [CASE, 'value: pilot, as_of: 2025-09', 'value: pilot, as_of: 2025-02-29', '11:24 phase.as_of'],
    [CASE, 'comparator: manual', 'comparator: manual\n    period: { from: 2025-02-30 }', '25:15 results[0].period.from'],
    [SOURCE, 'date: 2025-09-12', 'date: 2025-02-31', '4:1 date'],
    [SOURCE, 'read_on: 2026-11-24', 'read_on: 2026-02-30', '10:1 read_on'],
    ['updates/later-one.yaml', 'date: 2025-01', 'date: 2025-01-32', '1:1 date'],
    ['figures/companies.yaml', 'as_of: 2024', 'as_of: 2023-02-29', '4:1 as_of'],
    ['taxonomy/ledger.yaml', 'as_of: "2024"', 'as_of: "2024-31"', '1:49 F01.as_of'],
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
  it('29 February of a leap year is a day', () => expect(replaced(SOURCE, 'date: 2025-09-12', 'date: 2024-02-29').problems).toEqual([]));

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
    'https://example.org/a\u200b',
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
      'content/taxonomy/question.yaml:1:1 labour-saved missingField',
      expect.stringMatching(/question\.yaml:\d+:1 labor-saved unknownField$/),
    ]);
  });
});

describe('what a result gives', () => {
  const BEFORE = '    before: { value: 240, unit: second }\n';
  const AFTER = '    after: { value: 11, unit: second }\n';
  const CHANGE = '    change: { value: -229, unit: second }\n';
  const result = (values: string): string[] =>
    told(
      readChanged((root) =>
        write(
          root,
          CASE,
          text(root, CASE)
            .replace(BEFORE + AFTER, values)
            .replaceAll('{r1.after}', '')
            .replaceAll(/240秒到11秒|11 seconds instead of 240/g, ''),
        ),
      ),
    );
  it.each([
    ['before alone', BEFORE, [`content/${CASE}:22:5 results[0].before afterMissing`]],
    ['before beside change', BEFORE + CHANGE, [`content/${CASE}:22:5 results[0].before afterMissing`]],
    ['all three', BEFORE + AFTER + CHANGE, [`content/${CASE}:24:5 results[0].change changeBeside`]],
    ['nothing', '', [`content/${CASE}:19:5 results[0] afterMissing`]],
    ['before and after', BEFORE + AFTER, []],
    ['after alone', AFTER, []],
    ['change alone', CHANGE, []],
    ['after and change', AFTER + CHANGE, []],
  ])('%s', (_name, values, problems) => expect(result(values)).toEqual(problems));
});

describe('the main result that a case names', () => {
  const named = (result: string, flag = ''): string[] =>
    told(
      readChanged((root) =>
        write(
          root,
          CASE,
          text(root, CASE)
            .replace('    claimed_by:', `${flag}    claimed_by:`)
            .replace(
              /^sources:/m,
              `headline: { result: ${result}, reason: { zh: 这是厂方自己的数。, en: It is the plant's own number. } }\nsources:`,
            ),
        ),
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
    ['tags in full-width marks', 'The ＜Term id="x"＞brain＜/Term＞.', '9:1 marksAsWords'],
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
    expect(told(readChanged((root) => write(root, PAGE, change(text(root, PAGE)))))).toEqual([`content/${PAGE}:1:1 noFrontMatter`]);
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
      'content/pages/zh/contribute.mdx:9:2 badLinkUrl',
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
    ['an alias of itself', 'kind: &a [*a]', ['1:7 yamlTrap', '1:11 yamlTrap']],
    ['an alias of nothing', 'kind: *a', ['1:7 yamlTrap']],
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
  it('a content folder that is not there', () => expect(told(readContent('/no/such/folder', TODAY))).toEqual(['content/:1:1 cannotOpen']));
  it('is told alone: the rules that would need it stay silent', () => {
    const broken = (file: string, stretch: string) => told(replaced(file, stretch, `${stretch}: :`));
    for (const list of ['industry', 'city', 'stage', 'task', 'technology', 'family', 'field', 'unit', 'section', 'ledger', 'question']) {
      const reading = readChanged((root) => write(root, `taxonomy/${list}.yaml`, `${text(root, `taxonomy/${list}.yaml`)}\n  a slip`));
      expect(told(reading), list).toHaveLength(1);
    }
    expect(broken(CASE, 'title')).toHaveLength(1);
    expect(broken(ENTRY, 'kind')).toHaveLength(1);
    expect(broken(SOURCE, 'title')).toHaveLength(1);
    expect(broken('figures/companies.yaml', 'label')).toHaveLength(1);
    expect(broken(ARTICLE, 'lead')).toHaveLength(1);
  });
});

// One whole message of each kind; the wording is the same wherever a kind is told.
describe('messages in both languages', () => {
  it.each<[string, Reading, string, string]>([
    [
      'notUtf8, GBK',
      withFile(ENTRY, GBK),
      `content/reference/industry-brain.yaml:2:13
  expected: a file in UTF-8
  got: what looks like GBK, unreadable from here on
  fix: save as UTF-8: your editor offers the encoding under 'save as'`,
      `content/reference/industry-brain.yaml:2:13
  应为：UTF-8 编码的文件
  实为：像是 GBK 编码，从这里起读不懂
  怎样改：用编辑器的“另存为”，编码选 UTF-8`,
    ],
    [
      'notUtf8, damaged',
      withFile(ENTRY, readFileSync(join('tests/fixtures/good', ENTRY)).subarray(0, 27)),
      `content/reference/industry-brain.yaml:2:14
  expected: a file in UTF-8
  got: a damaged character here, which isn't UTF-8
  fix: correct the words on this line and save as UTF-8`,
      `content/reference/industry-brain.yaml:2:14
  应为：UTF-8 编码的文件
  实为：这里有损坏的字，不是 UTF-8
  怎样改：把这一行的字改对，用编辑器的“另存为”，编码选 UTF-8`,
    ],
    [
      'badCharacter',
      replaced(ENTRY, '产业大脑', '产\u0007业大脑'),
      `content/reference/industry-brain.yaml:2:14
  expected: characters that can be seen
  got: the control character U+0007, which nobody sees
  fix: delete it, put back what stood there, and save as UTF-8`,
      `content/reference/industry-brain.yaml:2:14
  应为：看得见的文字
  实为：看不见的控制字符 U+0007
  怎样改：删掉它，把原来的字补上，存成 UTF-8`,
    ],
    [
      'badCharacter, lost',
      replaced(ENTRY, '产业大脑', '产\uFFFD大脑'),
      `content/reference/industry-brain.yaml:2:14
  expected: characters that can be seen
  got: � (U+FFFD): a character was lost here
  fix: delete it, put back what stood there, and save as UTF-8`,
      `content/reference/industry-brain.yaml:2:14
  应为：看得见的文字
  实为：�（U+FFFD）：这里有个字已经丢失
  怎样改：删掉它，把原来的字补上，存成 UTF-8`,
    ],
    [
      'cannotOpen',
      readChanged((root) => symlinkSync('nothing', join(root, 'cases/nowhere.yaml'))),
      `content/cases/nowhere.yaml:1:1
  expected: a file or folder that can be opened
  got: ENOENT
  fix: see whether it is a link to somewhere else, may not be read or is damaged; put a plain file in its place`,
      `content/cases/nowhere.yaml:1:1
  应为：打得开的文件或文件夹
  实为：ENOENT
  怎样改：看它是不是链接到别处、没有读取权限，或已经损坏；换成普通文件`,
    ],
    [
      'emptyFile',
      withFile(ENTRY, ''),
      `content/reference/industry-brain.yaml:1:1
  expected: a file with something in it
  got: an empty file, or comments only
  fix: write it as the example in content/README.md, or delete the file; an empty list is []`,
      `content/reference/industry-brain.yaml:1:1
  应为：写了内容的文件
  实为：空文件，或者只有注释
  怎样改：照 content/README.md 的例子写，或删掉这个文件；空列表写 []`,
    ],
    [
      'strayFile',
      withFile('cases/2026/new-case.yaml', ''),
      `content/cases/2026/new-case.yaml:1:1
  expected: the folders and files that content/README.md lists
  got: nobody reads this file, so the site would go without it
  fix: move it to content/cases/new-case.yaml, or out of content/`,
      `content/cases/2026/new-case.yaml:1:1
  应为：content/README.md 里列出的文件夹和文件
  实为：没有程序读这个文件，网站上不会有它
  怎样改：移到 content/cases/new-case.yaml，或移出 content/`,
    ],
    [
      'strayFile, nowhere near',
      withFile('new-case.yaml', ''),
      `content/new-case.yaml:1:1
  expected: the folders and files that content/README.md lists
  got: nobody reads this file, so the site would go without it
  fix: move it to the folder where it belongs (see content/README.md), or out of content/`,
      `content/new-case.yaml:1:1
  应为：content/README.md 里列出的文件夹和文件
  实为：没有程序读这个文件，网站上不会有它
  怎样改：移到它该在的文件夹（见 content/README.md），或移出 content/`,
    ],
    [
      'missingFile',
      readChanged((root) => rmSync(join(root, 'terms.yaml'))),
      `content/terms.yaml:1:1
  expected: this file or folder
  got: nothing
  fix: bring it back from the history, or give it its right name again; an empty list is []`,
      `content/terms.yaml:1:1
  应为：这个文件或文件夹
  实为：没有
  怎样改：从版本历史里取回来，或把改错的名字改回去；空列表写 []`,
    ],
    [
      'notShown',
      readChanged((root) => write(root, 'article/zh/closing.mdx', text(root, 'article/zh/future.mdx').replace('future', 'closing'))),
      `content/article/zh/closing.mdx:1:1
  expected: one of the names opening, future
  got: a file that no page of the site shows
  fix: correct the name, or add the part to taxonomy/section.yaml`,
      `content/article/zh/closing.mdx:1:1
  应为：这些名字之一：opening、future
  实为：网站上没有地方显示这个文件
  怎样改：改正文件名，或在 taxonomy/section.yaml 里加上这一部分`,
    ],
    [
      'yamlTrap, comment',
      replaced(SOURCE, 'title: 钢板打磨', 'title: 义乌枢纽 #1 号线'),
      `content/sources/wenling-daily.yaml:1:13
  expected: no # behind a value without quotes: from there on it would be lost as a comment
  got: #1 号线
  fix: where # belongs to the words, put the whole value in quotes; a comment goes on a line of its own above`,
      `content/sources/wenling-daily.yaml:1:13
  应为：不加引号的值后面没有 #：从 # 起会当成注释丢掉
  实为：#1 号线
  怎样改：# 是文字的一部分就给整个值加引号；是注释就单写一行，放在上面`,
    ],
    [
      'yamlTrap, tag',
      replaced(ENTRY, 'en: Industry brain', 'en: !Important brain'),
      `content/reference/industry-brain.yaml:2:23
  expected: a value that does not begin with !: the word would be lost as a tag
  got: !Important brain
  fix: put the whole value in quotes`,
      `content/reference/industry-brain.yaml:2:23
  应为：值不以 ! 开头：这样的词会当成标签丢掉
  实为：!Important brain
  怎样改：给整个值加引号`,
    ],
    [
      'yamlTrap, anchor',
      replaced(ENTRY, 'en: Industry brain', 'en: &Industry brain'),
      `content/reference/industry-brain.yaml:2:23
  expected: a value that does not begin with &: the word would be lost as an anchor
  got: &Industry brain
  fix: put the whole value in quotes`,
      `content/reference/industry-brain.yaml:2:23
  应为：值不以 & 开头：这样的词会当成锚点丢掉
  实为：&Industry brain
  怎样改：给整个值加引号`,
    ],
    [
      'yamlTrap, alias',
      replaced(ENTRY, 'kind: term', 'kind: *a'),
      `content/reference/industry-brain.yaml:1:7
  expected: a value that does not begin with *: the word would be taken for an alias
  got: *a
  fix: put the whole value in quotes`,
      `content/reference/industry-brain.yaml:1:7
  应为：值不以 * 开头：这样的词会当成别名
  实为：*a
  怎样改：给整个值加引号`,
    ],
    [
      'yamlTrap, number',
      replaced(CASE, 'value: 240', 'value: 0x10'),
      `content/cases/shoe-gluing.yaml:22:22
  expected: a decimal number as people write it
  got: 0x10
  fix: write digits and a point only, as 1385 or 0.5; put words in quotes`,
      `content/cases/shoe-gluing.yaml:22:22
  应为：照平常写法的十进制数字
  实为：0x10
  怎样改：只写数字和小数点，例如 1385 或 0.5；是文字就加引号`,
    ],
    [
      'yamlTrap, key',
      replaced(ENTRY, 'kind: term', '1: c\nkind: term'),
      `content/reference/industry-brain.yaml:1:1
  expected: one word as the key
  got: 1
  fix: correct what stands before the colon; a number as a key needs quotes`,
      `content/reference/industry-brain.yaml:1:1
  应为：键是一个词
  实为：1
  怎样改：改正冒号前面的词；数字作键要加引号`,
    ],
    [
      'yamlTrap, directive',
      replaced(ENTRY, 'kind: term', '%YAML 1.1\n---\nkind: term'),
      `content/reference/industry-brain.yaml:1:1
  expected: no line that begins with %
  got: %YAML 1.1
  fix: delete the line; put words in quotes`,
      `content/reference/industry-brain.yaml:1:1
  应为：没有以 % 开头的行
  实为：%YAML 1.1
  怎样改：删掉这一行；是文字就加引号`,
    ],
    [
      'yamlTrap, document',
      replaced(ENTRY, 'kind: term', 'kind: term\n---\nkind: term'),
      `content/reference/industry-brain.yaml:2:1
  expected: one record in a file
  got: ---
  fix: delete the line ---, or move what follows it to a file of its own`,
      `content/reference/industry-brain.yaml:2:1
  应为：一个文件里只有一份内容
  实为：---
  怎样改：删掉 --- 这一行，或把下面的内容另存一个文件`,
    ],
    [
      'tooDeep',
      withFile(ENTRY, `kind: ${'['.repeat(100)}${']'.repeat(100)}`),
      `content/reference/industry-brain.yaml:1:37
  expected: at most 30 levels
  got: brackets, lists or tags nested deeper than that
  fix: see whether a closing bracket or tag is missing, or the indentation has slipped`,
      `content/reference/industry-brain.yaml:1:37
  应为：最多 30 层
  实为：括号、列表或标签一层套一层，太深了
  怎样改：看是不是少了收尾的括号或标签，或者缩进错了`,
    ],
    [
      'noFrontMatter',
      readChanged((root) => write(root, PAGE, `\n${text(root, PAGE)}`)),
      `content/pages/en/contribute.mdx:1:1
  expected: --- as the first line, then title and the other fields, then --- again
  got: no such part
  fix: write both lines of --- at the margin with nothing else on them, and no blank line above`,
      `content/pages/en/contribute.mdx:1:1
  应为：第一行是 ---，然后是 title 等字段，再有一行 ---
  实为：没有这一段
  怎样改：两行 --- 都顶格写，前后不带别的字；上面不留空行`,
    ],
    [
      'codeInProse',
      withParagraph(PAGE, 'The set {1, 2} is small.'),
      `content/pages/en/contribute.mdx:9:9
  expected: words and the components of this site
  got: {1, 2}, which would run as program code
  fix: write braces as \\{ and \\} or put them between \` \`; begin no paragraph with the word import or export`,
      `content/pages/en/contribute.mdx:9:9
  应为：文字和本站的组件
  实为：会当成程序来执行的 {1, 2}
  怎样改：花括号写成 \\{ 和 \\}，或放进 \` \`；一段的开头不用 import、export 这两个词`,
    ],
    [
      'codeInProse, a sentence',
      withParagraph(PAGE, 'export orders rose.'),
      `content/pages/en/contribute.mdx:9:1
  expected: words and the components of this site
  got: export orders rose., which would run as program code
  fix: write braces as \\{ and \\} or put them between \` \`; begin no paragraph with the word import or export`,
      `content/pages/en/contribute.mdx:9:1
  应为：文字和本站的组件
  实为：会当成程序来执行的 export orders rose.
  怎样改：花括号写成 \\{ 和 \\}，或放进 \` \`；一段的开头不用 import、export 这两个词`,
    ],
    [
      'notInProse',
      withParagraph(PAGE, '## A heading'),
      `content/pages/en/contribute.mdx:9:1
  expected: paragraphs, lists, links, emphasis, \`code\` and the components of this site
  got: a heading with #
  fix: write a heading as <h2 id="…">…</h2>`,
      `content/pages/en/contribute.mdx:9:1
  应为：段落、列表、链接、强调、\`代码\` 和本站的组件
  实为：# 标题
  怎样改：标题写成 <h2 id="…">…</h2>`,
    ],
    [
      'marksAsWords',
      withParagraph('pages/zh/privacy.mdx', '请**注意：**案例不是证明。'),
      `content/pages/zh/privacy.mdx:9:1
  expected: no ** and no full-width tag left among the words
  got: "请**注意：**案例不"
  fix: begin and end bold words with a letter or a Chinese character, with other marks outside **; write tags with < and >`,
      `content/pages/zh/privacy.mdx:9:1
  应为：没有留在文字里的 ** 和全角标签
  实为：“请**注意：**案例不”
  怎样改：加粗的文字以汉字或字母开头和结尾，标点放到 ** 外面；标签用半角的 < 和 >`,
    ],
    [
      'badAttribute',
      withParagraph(PAGE, '<Term id="industry-brain" {...{}}>brain</Term>'),
      `content/pages/en/contribute.mdx:9:1 <Term>
  expected: id="…" only, once and in quotes
  got: {…}
  fix: delete what is too much and put the id in quotes`,
      `content/pages/en/contribute.mdx:9:1 <Term>
  应为：只有 id="…"，写一次，用引号
  实为：{…}
  怎样改：删掉多余的，id 的值放在引号里`,
    ],
    [
      'notOnCalendar',
      replaced(SOURCE, 'date: 2025-09-12', 'date: 2025-02-31'),
      `content/sources/wenling-daily.yaml:4:1 date
  expected: a date that the calendar has
  got: "2025-02-31"
  fix: check month and day: months are 01 to 12, and not all have 31 days`,
      `content/sources/wenling-daily.yaml:4:1 date
  应为：日历上有的日期
  实为："2025-02-31"
  怎样改：核对月和日：月份是 01—12，小月没有 31 日`,
    ],
    [
      'badUrl',
      replaced(ENTRY, 'kind: term', 'kind: term\nwebsite: javascript:alert(1)'),
      `content/reference/industry-brain.yaml:2:1 website
  expected: a whole http or https address without blanks, Chinese characters or a user name
  got: "javascript:alert(1)"
  fix: copy it whole from the browser's address bar; for a source's page not worth trust write null and say why in url_missing`,
      `content/reference/industry-brain.yaml:2:1 website
  应为：完整的 http 或 https 网址，里面没有空格、汉字和用户名
  实为："javascript:alert(1)"
  怎样改：从浏览器地址栏整条复制；来源的页面不可信就写 null，并用 url_missing 说明`,
    ],
    [
      'afterMissing',
      replaced(CASE, '    after: { value: 11, unit: second }\n', ''),
      `content/cases/shoe-gluing.yaml:22:5 results[0].before
  expected: after or change in a result; before only together with after
  got: only before
  fix: add after where a source gives it; where it gives only the change, write change alone and put the old value under quantities and in the prose`,
      `content/cases/shoe-gluing.yaml:22:5 results[0].before
  应为：结果写 after，或写 change；before 要和 after 一起写
  实为：只有 before
  怎样改：来源给出了之后的值就补上 after；只给出变化就只写 change，之前的值写进 quantities 和正文`,
    ],
    [
      'listedTwice',
      replaced(CASE, '[production]', '[production, production]'),
      `content/cases/shoe-gluing.yaml:8:22 stages[1]
  expected: each item of a list once
  got: "production" a second time
  fix: delete one of the two, or write the one that was meant`,
      `content/cases/shoe-gluing.yaml:8:22 stages[1]
  应为：一个列表里每项只写一次
  实为："production" 又出现一次
  怎样改：删掉重复的一项，或换成本来要写的那一项`,
    ],
    [
      'badLinkUrl',
      withParagraph(PAGE, '[here](javascript:alert(1))'),
      `content/pages/en/contribute.mdx:9:1
  expected: a whole http or https address, or a relative link to a page of this site
  got: "javascript:alert(1)"
  fix: copy the address whole from the browser's address bar and write it as [words](address); links of other kinds aren't used`,
      `content/pages/en/contribute.mdx:9:1
  应为：完整的 http 或 https 网址，或本站页面的相对链接
  实为："javascript:alert(1)"
  怎样改：网址从浏览器地址栏整条复制，写成 [文字](网址)；其他种类的链接不用`,
    ],
    [
      'deadLink',
      withParagraph(PAGE, '[here](cases/)'),
      `content/pages/en/contribute.mdx:9:1
  expected: a page that this site has
  got: "cases/", which leads to /en/about/contribute/cases/
  fix: did you mean ../../cases/? correct the link`,
      `content/pages/en/contribute.mdx:9:1
  应为：本站现有的页面
  实为："cases/"，指向 /en/about/contribute/cases/
  怎样改：是不是想写 ../../cases/？改正链接`,
    ],
    [
      'linkForm',
      withParagraph(PAGE, '[here](/cases/shoe-gluing/)'),
      `content/pages/en/contribute.mdx:9:1
  expected: a relative link from this page to one in the same language
  got: "/cases/shoe-gluing/"
  fix: write ../../cases/shoe-gluing/`,
      `content/pages/en/contribute.mdx:9:1
  应为：从这一页到同一语言页面的相对链接
  实为："/cases/shoe-gluing/"
  怎样改：写成 ../../cases/shoe-gluing/`,
    ],
    [
      'deadAnchor',
      withParagraph(PAGE, '[here](../privacy/#nothing)'),
      `content/pages/en/contribute.mdx:9:1
  expected: a heading or result that the page has
  got: "../privacy/#nothing"; the page has no #nothing
  fix: write an id that it has, or take off # and what follows`,
      `content/pages/en/contribute.mdx:9:1
  应为：那一页上现有的标题或结果编号
  实为："../privacy/#nothing"，那一页没有 #nothing
  怎样改：改成现有的编号，或去掉 # 和后面的部分`,
    ],
  ])('%s', (_name, { problems: [problem] }, en, zh) => {
    if (!problem) throw new Error('no problem');
    expect(problemText(problem, 'en')).toBe(en);
    expect(problemText(problem, 'zh')).toBe(zh);
  });
});
