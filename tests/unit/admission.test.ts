import { expect, it } from 'vitest';
import { type Change, FIXTURES, readWith, textOf } from './fixture.ts';

/* What is refused, with the whole message: tests/fixtures/bad/whole.yaml. Here is what is admitted all the same. */
const CASE = 'cases/shoe-gluing.yaml';
const good = textOf(`${FIXTURES}/good`, CASE);
const unnamed = good.replace('{ entity: maker-one, size: small }', '{ unnamed: { zh: 一家鞋厂, en: a shoe factory } }');
const codes = (write: string, also: Record<string, Change> = {}) => readWith({ [CASE]: { write }, ...also }).problems.map(({ code }) => code);
const UNKNOWN: Record<string, Change> = {
  'sources/wenling-daily.yaml': {
    replace: ['publisher: { zh: 温岭日报, en: Wenling Daily }', 'publisher: null\npublisher_missing: { zh: 没有写明, en: It does not say }'],
  },
};

it('refuses a user without a name who only tries it', () => expect(codes(unnamed)).toEqual(['userUnknown']));
it('admits a user without a name who has it in use, by a source', () => {
  const inUse = unnamed.replace('value: pilot', 'value: in-production');
  expect(codes(inUse)).toEqual([]);
  expect(codes(inUse.replace(', source: wenling-daily }', ' }'))).toEqual(['userUnknown']);
});
it('asks the sources of the results, not those beside them', () => {
  const beside = good.replace(/^sources: .*/m, 'sources: [wenling-daily, other-daily]');
  const other = textOf(`${FIXTURES}/good`, 'sources/wenling-daily.yaml')
    .replace('title: 钢板打磨', 'title: 另一篇')
    .replace('paper.wlxww.com/a.htm', 'paper.wlxww.com/b.htm');
  expect(codes(beside, { ...UNKNOWN, 'sources/other-daily.yaml': { write: other } })).toEqual(['publishersUnknown']);
  expect(codes(beside, { 'sources/other-daily.yaml': { write: other } })).toEqual([]);
});
it("admits the article's own cases, whatever they lack", () => {
  expect(codes(unnamed.replace(/^sources: .*/m, 'sources: [wenling-daily, article-2024]'), UNKNOWN)).toEqual([]);
});
