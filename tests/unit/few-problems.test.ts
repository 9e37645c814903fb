import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../src/records/content.ts';
import { KINDS, type Kind } from '../../src/records/kinds.ts';
import { problemsText } from '../../src/records/problem-text.ts';
import { inOrder } from '../../src/records/problems.ts';
import { type Findings, type KnownFiles, checkRecords, readContent, todayInZhejiang } from '../../src/records/read-content.ts';
import { TAXONOMY } from '../../src/records/schemas/taxonomy.ts';
import { LONG_RUN } from '../support/long-run.ts';

// One slip in the real content is told in few words, however much depends on it: what else is wrong with it gone is silent, and counted.
const MOST = 3;
const TODAY = todayInZhejiang();

let root: string;
/** As in the dev server, files that are the same aren't parsed again. */
const known: KnownFiles = new Map();
let good: Content;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'casebook-'));
  cpSync(resolve('content'), root, { recursive: true });
  good = readContent(root, TODAY, known).content;
});
afterAll(() => rmSync(root, { recursive: true }));

/** What is told when one file is another. */
function told(file: string, edit: (text: string) => string): Findings {
  const text = readFileSync(join(root, file), 'utf8');
  const edited = edit(text);
  expect(edited, `the slip changes ${file}`).not.toBe(text);
  writeFileSync(join(root, file), edited);
  try {
    return readContent(root, TODAY, known);
  } finally {
    writeFileSync(join(root, file), text);
  }
}

function expectFew({ problems, unchecked }: Findings, least = 1): void {
  const all = inOrder(problems).map(({ file, line, at, code }) => `${file}:${line} ${at} ${code}`);
  expect(all.length, all.join('\n')).toBeLessThanOrEqual(MOST);
  expect(all.length).toBeGreaterThanOrEqual(least);
  expect(problemsText({ problems, unchecked }, 'zh').split('\n').length).toBeLessThan(60);
}

/** The nth match of a pattern, changed. */
const nth = (text: string, pattern: RegExp, n: number, change: (match: string) => string): string => {
  const found = [...text.matchAll(pattern)];
  const match = found[n % found.length]!;
  return text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length);
};
const entries = (list: string): string[] => list.split(/^(?=[\w"])/m);

/** Slips of fingers in a list of the taxonomy. */
const SLIPS: Record<string, (text: string) => string> = {
  'a colon is missing': (text) => nth(text, /(?<=[{,\n] *)[\w-]+:(?= )/g, 3, (key) => key.slice(0, -1)),
  'a key is misspelt': (text) => nth(text, /\b(name|zh|section): /g, 1, ([...letters]) => `${letters[1]}${letters[0]}${letters.slice(2).join('')}`),
  'a value is of the wrong type': (text) => nth(text, /\b(name|en|as_of): (\{[^{}]*\}|"[^"\n]*")/g, 2, (field) => field.replace(/: .*/, ': [1]')),
  'a text stands for a group': (text) => nth(text, /\b(en|name): \{[^{}]*\}|\bas_of: "[^"]*"/g, 1, (field) => field.replace(/: .*/, ': x y')),
  'a quotation mark is missing': (text) => text.replace(/(: )?([^\s:][^\n"]*?)(?=[,}\n])/, '$1"$2'),
  'the last line is cut': (text) => text.trimEnd().split('\n').slice(0, -1).concat('  nam').join('\n'),
  'an entry is gone': (text) => entries(text).toSpliced(1, 1).join(''),
  'another entry is gone': (text) => entries(text).toSpliced(3, 1).join(''),
  'the last entry is gone': (text) => entries(text).slice(0, -1).join(''),
  'an entry is called otherwise': (text) =>
    entries(text)
      .with(
        2,
        entries(text)[2]!.replace(/^[\w-]+/, (key) => `${key.slice(0, -1)}q`),
      )
      .join(''),
  'it is empty': () => '',
};

describe.each(Object.keys(TAXONOMY).map((list, i) => [list, i] as const))('taxonomy/%s.yaml', (list, i) => {
  const names = Object.keys(SLIPS);
  // In npm test each list has one of the slips in turn.
  const tried = LONG_RUN ? names : [names[i % names.length]!];
  // An entry that nothing uses may go.
  it.each(tried)('%s', (slip) => expectFew(told(`taxonomy/${list}.yaml`, SLIPS[slip]!), slip.includes('entry') ? 0 : 1));
});

describe('a record that cannot be read', () => {
  it.each(['cases/vali-footwear-design', 'reference/hangzhou', 'sources/article-2024', 'figures/vali-draft-time', 'updates/geely-xingrui-r1'])(
    '%s',
    (record) => {
      const findings = told(`${record}.yaml`, () => '- a\n%b');
      expectFew(findings);
      expect([...findings.unchecked.keys()]).toContain(`content/${record}.yaml`);
    },
  );
});

/** The content without a record, as if it were gone. */
function without(kind: Kind, id: string): Content {
  const rest = new Map<string, unknown>(good.records[kind]);
  rest.delete(id);
  return { ...good, records: { ...good.records, [kind]: rest } as Content['records'] };
}

describe('a case that is withdrawn', () => {
  const all = readdirSync('content/cases').map((name) => basename(name, '.yaml'));
  const tried = all.filter((id, i) => LONG_RUN || i % 12 === 0 || id === 'vali-footwear-design');
  it.each(tried)('%s', (id) => {
    expectFew(checkRecords(without('cases', id), TODAY));
    const from = `/cases/${id}/`;
    const content = without('cases', id);
    const row = { from, reason: { zh: '来源撤回了。', en: 'The source was withdrawn.' } };
    expectFew(checkRecords({ ...content, redirects: { ...content.redirects, data: [...content.redirects.data, row] } }, TODAY), 0);
  });
});

describe('any record that cannot be read', () => {
  it.each(KINDS)('%s', { timeout: 240_000 }, (kind) => {
    const all = [...good.records[kind].values()];
    for (const { id, file } of LONG_RUN ? all : all.slice(0, 2)) {
      const content = without(kind, id);
      expectFew(checkRecords({ ...content, unreadable: new Map([[id, file]]), incomplete: new Set([kind]) }, TODAY), 0);
    }
  });
});
