import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { citation } from '../../src/check/citation.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { publishedTitle, titleTag } from '../../src/i18n/source-title.ts';
import { apa, bibtex } from '../../src/render/citation/citation.ts';
import { canBeCited, citable } from '../../src/views/citation.ts';
import { problemText } from '../../src/records/problem-text.ts';
import type { Problem } from '../../src/records/problems.ts';
import { readFixture } from './fixture.ts';

const { content } = readFixture();

/** What is told of a citation file of that text. */
function told(text: string): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-'));
  const file = join(folder, 'CITATION.cff');
  writeFileSync(file, text);
  const found: Problem[] = [];
  citation(content, (problem) => void found.push({ ...problem, file: 'CITATION.cff' } as Problem), file);
  rmSync(folder, { recursive: true });
  return found;
}

it('the citation file has the day of the latest change', () => {
  expect(told("type: 'dataset'\ndate-released: '2026-11-24'\n")).toEqual([]);
});
it.each([
  ['older', "type: 'dataset'\ndate-released: '2026-11-20'\n", '2:1', '2026-11-20', '2026-11-20'],
  ['newer, after a case was withdrawn', "date-released: '2026-11-29'\n", '1:1', '2026-11-29', '2026-11-29'],
  ['without a date', "type: 'dataset'\n", '1:1', 'no date', '没有日期'],
])('it is told where it is %s', (_name, text, place, en, zh) => {
  const [problem] = told(text);
  expect(problemText(problem!, 'en')).toBe(
    `CITATION.cff:${place} date-released\n  expected: the day of the latest change: 2026-11-24\n  got: ${en}\n` +
      '  fix: the file by which others cite the data goes with the content: run the command below, which writes it anew\n  write: npm run citation',
  );
  expect(problemText(problem!, 'zh')).toBe(
    `CITATION.cff:${place} date-released\n  应为：最近一次改动的日期：2026-11-24\n  实为：${zh}\n` +
      '  怎样改：引用文件要跟着内容更新：运行下面的命令，它会重写这个文件\n  写成：npm run citation',
  );
});

it.each([
  ['a Latin byline', 'Jane Doe', 'Jane Doe', 'Jane Doe', undefined],
  ['a byline in Chinese characters', '蓝伊旎、金盛翔', '蓝伊旎、金盛翔', '蓝伊旎、金盛翔', 'China News Service'],
  ['no byline', undefined, '中国新闻网', 'China News Service', undefined],
])('a source is cited by its author in both languages, with the outlet where the name may not be read: %s', (_name, author, zh, en, outlet) => {
  const [known] = [...content.records.sources.values()];
  const source = { ...known!.data, author, publisher: { zh: '中国新闻网', en: 'China News Service' } };
  const [inChinese, inEnglish] = [citable(source, 'zh'), citable(source, 'en')];
  expect([inChinese.by, inEnglish.by, inChinese.outlet, inEnglish.outlet]).toEqual([zh, en, undefined, outlet]);
  const beside = outlet === undefined ? [0, 0] : [1, 1];
  expect([apa(inEnglish), bibtex('one', inEnglish)].map((text) => text.split('China News Service').length - 1)).toEqual(
    author === undefined ? [1, 1] : beside,
  );
});

it('a source whose title was not seen is cited by a description in the page’s language, in square brackets', () => {
  const [known] = [...content.records.sources.values()];
  const source = {
    ...known!.data,
    title: 'Report on patrols (headline not seen)',
    translated_title: '关于巡检的英文报道（页面标题未见）',
    title_is_ours: true,
    language: 'en',
  } as const;
  expect(LANGUAGES.map((language) => [citable(source, language).title, citable(source, language).translated])).toEqual([
    ['[关于巡检的英文报道（页面标题未见）]', undefined],
    ['[Report on patrols (headline not seen)]', undefined],
  ]);
  expect(LANGUAGES.map((language) => titleTag(source, language))).toEqual(['zh-CN', 'en']);
  expect(publishedTitle({ ...source, title_is_ours: false }, 'zh')).toBe('Report on patrols (headline not seen)');
});

it('a source can be cited once one thing is known by which it may be found', () => {
  const { title, kind, language, voice, originator, peer_reviewed, read_on } = [...content.records.sources.values()][0]!.data;
  const bare = { title, kind, language, voice, originator, peer_reviewed, read_on, publisher: null, date: null, url: null } as Parameters<
    typeof canBeCited
  >[0];
  expect(canBeCited(bare)).toBe(false);
  expect(canBeCited({ ...bare, date: '2025' })).toBe(true);
  expect(canBeCited({ ...bare, author: 'Jane Doe' })).toBe(true);
});
