import { describe, expect, it } from 'vitest';
import { asks } from '../../src/search/asks.ts';
import { searchable } from '../../src/search/searchable.ts';

describe('what the engine is asked', () => {
  it.each([
    ['通义千问2.5', true, ['"通 义 千 问 2.5"', '通 义 千 问 2.5', '通 义 千 问']],
    ['“五个百项”工程', true, ['"五 个 百 项 工 程"', '五 个 百 项 工 程']],
    ['ＡＩ质检', true, ['"AI 质 检"', 'AI 质 检']],
    ['DeepSeek', true, ['DeepSeek']],
    ['shoe design', false, ['shoe design']],
    [
      '工业领域垂直大模型在浙江的制造企业里用得怎么样了呢请说',
      true,
      ['工 业 领 域 垂 直 大 模 型 在 浙 江 的 制 造 企 业 里 用 得 怎 么 样 了 呢 请 说'],
    ],
  ] as const)('%s', (query, chinese, expected) => expect(asks(query, chinese)).toEqual(expected));
});

describe('what is indexed', () => {
  const page = (lang: string, body: string) => `<html lang="${lang}"><main data-pagefind-body>${body}</main></html>`;
  it('makes each Han character a word, in text and not in attributes', () =>
    expect(searchable(page('zh-CN', '<a title="鞋">鞋A</a>'))).toBe(page('zh-CN', '<a title="鞋">\u200b鞋\u200bA</a>')));
  it('leaves English pages as they are', () => expect(searchable(page('en', '<p>鞋</p>'))).toBe(page('en', '<p>鞋</p>')));
  it('leaves out pages without the mark', () => expect(searchable('<html lang="zh-CN"><main>鞋</main></html>')).toBeUndefined());
});
