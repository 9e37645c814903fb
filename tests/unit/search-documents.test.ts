import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/model/model.ts';
import { writing } from '../../src/render/text/writing.ts';
import { linesOf } from '../../src/search/index/document.ts';
import { searchDocuments } from '../../src/search/index/documents.ts';
import { siteDocuments } from '../../src/search/index/site-documents.ts';
import { readChanged, readFixture } from './fixture.ts';

const { content } = readFixture();
const model = buildModel(content);
const documents = [...siteDocuments(model, 'zh')];
const at = (path: string) => documents.find((document) => document.path === path)!;

describe('what search reads of a page', () => {
  it('is the same pages in both languages', () => {
    expect([...siteDocuments(model, 'en')].map(({ path }) => path)).toEqual(documents.map(({ path }) => path));
  });
  it('begins with what the case says, and ends with its sources and facts', () => {
    const { lines, records = [], title } = at('/cases/shoe-gluing/');
    expect(lines.filter(({ as }) => as === 'heading-1')).toEqual([{ text: title, as: 'heading-1' }]);
    expect(lines).toContainEqual({ text: '单只用时', as: 'heading-3', id: 'r1' });
    expect(records[0]).toEqual({ text: '出处', as: 'heading-2', id: 'sources' });
    expect(records.map(({ text }) => text)).toContain('第一鞋厂（小微）');
  });
  it('leaves what a card says to its case', () => {
    const { title } = at('/cases/shoe-gluing/');
    const { lines, cards } = at('/cases/city/wenzhou/');
    expect(cards).toEqual([expect.stringContaining(title)]);
    expect(lines.some(({ text }) => text.includes(title))).toBe(false);
  });
  it('has a number with its caveats in one line', () => {
    const { content: changed } = readChanged((root) => {
      const file = join(root, 'cases/shoe-gluing.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^( +)metric:/m, '$1covers: { zh: 整座工厂, en: the whole plant }\n$&'));
    });
    const found = [...siteDocuments(buildModel(changed), 'zh')].flatMap(({ lines, cards = [] }) => [...lines.map(({ text }) => text), ...cards]);
    const told = found.filter((text) => text.includes('240秒 → 11秒'));
    expect(told.length).toBeGreaterThan(2);
    expect(told.filter((text) => !text.includes('整座工厂'))).toEqual([]);
  });
  it('makes a row of a list its label and its cell, and names who is cited', () => {
    const ctx = writing(model, 'zh', undefined);
    expect(
      linesOf(ctx, [
        { list: [{ item: [{ strong: ['对照'] }, '：', '人工'] }, { item: [{ strong: ['粗体'] }, '开头'], under: [['下一级']] }] },
        { aside: [{ paragraph: ['一句', { note: 'wenling-daily' }] }] },
      ]),
    ).toEqual([
      { text: '对照', as: 'label' },
      { text: '人工', as: 'cell' },
      { text: '粗体开头', as: 'cell' },
      { text: '下一级', as: 'cell' },
      { text: `一句${ctx.t.cited('温岭日报')}`, as: 'paragraph' },
    ]);
  });
});

describe('what the engine is given', () => {
  const { documents: given, lexicon, words: vocabulary } = searchDocuments(model);
  const pages = new Map([...given].map(({ url, content: html }) => [url, html.replaceAll('\u200b', '')]));
  it('is every document at its address, in its language and the order of addresses', () => {
    expect(pages.size).toBe(documents.length * 2);
    expect([...pages.keys()]).toEqual([...pages.keys()].sort());
    expect(pages.get('/en/cases/shoe-gluing/')).toContain('<html lang="en">');
  });
  it('finds a case by its parties, its facets and its numbers', () => {
    const html = pages.get('/cases/shoe-gluing/')!;
    for (const field of ['keys', 'names', 'ct', 'num', 'industry', 'city']) expect(html).toContain(`data-pagefind-meta="${field}[content]"`);
  });
  it('counts the pages of each concept, and knows the words for slips', () => {
    expect(lexicon.pages).toEqual([documents.length, documents.length]);
    expect(vocabulary.split(' ')).toContain('gluing');
  });
});
