import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkLanguage } from '../../src/records/check-language.ts';
import { MOST_TOLD, problemsForGitHub, problemsJson, problemsText } from '../../src/records/problem-text.ts';
import type { Problem } from '../../src/records/problems.ts';
import { FIXTURES, TODAY, readFixture, readWith } from './fixture.ts';

const bad = () => readWith({ 'cases/shoe-gluing.yaml': { replace: ['city: wenzhou', 'city: wenzhuo'] } });

describe('the language of the check', () => {
  afterEach(() => vi.unstubAllEnvs());
  it.each([
    ['zh', { LC_ALL: '', LC_MESSAGES: '', LANG: 'en_GB.UTF-8' }, 'zh'],
    ['中文', { LC_ALL: '', LC_MESSAGES: '', LANG: 'en_GB.UTF-8' }, 'zh'],
    ['zh-CN', { LC_ALL: '', LC_MESSAGES: '', LANG: '' }, 'zh'],
    [undefined, { LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8' }, 'zh'],
    [undefined, { LC_ALL: 'en_GB', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8' }, 'en'],
    ['en', { LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8' }, 'en'],
  ] as const)('%s, %o: %s', (asked, variables, language) => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    expect(checkLanguage(asked)).toBe(language);
  });
  it('is that of the computer where no variable is set', () => {
    for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG']) vi.stubEnv(name, '');
    const computer = vi.spyOn(Intl, 'DateTimeFormat').mockReturnValue({ resolvedOptions: () => ({ locale: 'zh-Hans-CN' }) } as Intl.DateTimeFormat);
    expect(checkLanguage()).toBe('zh');
    computer.mockReturnValue({ resolvedOptions: () => ({ locale: 'de-DE' }) } as Intl.DateTimeFormat);
    expect(checkLanguage()).toBe('en');
    computer.mockRestore();
  });
});

describe('what programs are told', () => {
  it('JSON has the place, the kind and the message of each problem', () => {
    const [problem, ...rest] = (JSON.parse(problemsJson(bad(), 'zh')) as { problems: Record<string, unknown>[] }).problems;
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ file: 'content/cases/shoe-gluing.yaml', line: 7, column: 1, field: 'city', code: 'unknownValue', also: [] });
    expect(Object.values(problem ?? {}).join('\n')).toContain('wenzhou');
    expect(JSON.parse(problemsJson(readFixture(), 'en'))).toEqual({ problems: [], warnings: [], unchecked: {} });
  });
  it('GitHub gets a command a problem, with line ends and percent signs escaped', () => {
    const text = problemsForGitHub(bad(), 'en');
    expect(text).toMatch(/^::error file=content\/cases\/shoe-gluing\.yaml,line=7,col=1::city%0Aexpected: [^\n]*%0Agot: "wenzhuo"%0Afix: [^\n]*$/);
    const percent = problemsForGitHub(readWith({ 'cases/shoe-gluing.yaml': { replace: ['value: 240', 'value: 24%'] } }), 'en');
    expect(percent).toContain('got: 24%25');
  });
});

it('tells at most so many problems, and counts the rest by folder', () => {
  const problems = Array.from({ length: MOST_TOLD + 5 }, (_, i): Problem<'duplicateResult'> => ({
    file: `content/cases/case-${String(i).padStart(2, '0')}.yaml`,
    line: 1,
    column: 1,
    at: '',
    code: 'duplicateResult',
    params: { id: `r${i}` },
  }));
  const text = problemsText({ problems, unchecked: new Map([['content/terms.yaml', 3]]) }, 'zh');
  expect(text.match(/^content\//gm)).toHaveLength(MOST_TOLD);
  expect(text).toContain('还有 5 处没有列出：content/cases/ 5 处。先改上面的，再运行一次。');
  expect(text).toContain('因为以上错误，有 3 项没有检查：content/terms.yaml 3 处。');
  expect(text).toMatch(/内容共有 25 处错误。$/);
});

describe('npm run check', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'casebook-'));
    cpSync(join(FIXTURES, 'good'), root, { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true }));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/check.ts', '--root', root, ...args], {
      cwd: resolve('.'),
      encoding: 'utf8',
      env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', SOURCE_DATE_EPOCH: String(Date.parse(TODAY) / 1000) },
    });

  it('says what was read where nothing is wrong, in the language that is asked for', () => {
    const { status, stdout } = run('zh');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^内容没有错误。案例 1，/)]);
  });
  it('ends with 1 where something is, and refuses a format that it does not know', () => {
    writeFileSync(join(root, 'terms.yaml'), '- a\n%b');
    const { status, stderr } = run();
    expect([status, stderr]).toEqual([1, expect.stringContaining('content/terms.yaml:2:1\n  expected: ')]);
    expect(run('--format', 'xml')).toMatchObject({ status: 1, stderr: '--format is one of text, json, github\n' });
    for (const word of ['--no-such', 'klingon'])
      expect(run(word)).toMatchObject({ status: 1, stderr: expect.stringMatching(/^npm run check \[zh\|en\]/) as string });
  });
});
