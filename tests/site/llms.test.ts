import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { llmsText } from '../../src/render/markdown/llms.ts';
import { LISTS } from '../../src/render/api/json.ts';
import { buildModel } from '../../src/model/model.ts';
import { answers } from '../../src/model/questions.ts';
import { QUESTION_IDS } from '../../src/records/schemas/taxonomy.ts';
import { DIST, siteModel } from '../support/built-pages.ts';

const model = siteModel();
const { content } = model;
const text = readFileSync(join(DIST, 'llms.txt'), 'utf8');

interface Node {
  type: string;
  depth?: number;
  url?: string;
  value?: string;
  children?: Node[];
}
const tree = markdownToMdast(text) as unknown as Node;
const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)];
const wordsOf = (node: Node): string => node.value ?? (node.children ?? []).map(wordsOf).join('');
const links = nodes(tree).filter(({ type }) => type === 'link');
const target = (url: string) => new URL(url).pathname;
/** What stands in the line of a link. */
const said = (path: string) => {
  const items = nodes(tree).filter(({ type }) => type === 'listItem');
  return wordsOf(items.find((item) => nodes(item).some(({ url }) => url !== undefined && target(url) === path)) ?? { type: 'none' });
};

describe('/llms.txt', () => {
  it('has the form of llmstxt.org: a title, a quotation, then sections of links only', () => {
    const [title, quotation, ...rest] = tree.children ?? [];
    expect([title?.type, title?.depth, quotation?.type]).toEqual(['heading', 1, 'blockquote']);
    expect(nodes(tree).filter(({ type, depth }) => type === 'heading' && depth === 1)).toHaveLength(1);
    const first = rest.findIndex(({ type }) => type === 'heading');
    expect(rest.slice(0, first).map(({ type }) => type)).toEqual(['paragraph', 'list']);
    for (const [i, node] of rest.slice(first).entries()) {
      expect(node.type).toBe(i % 2 === 0 ? 'heading' : 'list');
      if (node.type === 'heading') expect(node.depth).toBe(2);
    }
    expect(nodes(tree).filter(({ type }) => type === 'html')).toEqual([]);
  });
  it('leads only to what exists', () => {
    expect(links.length).toBeGreaterThan(0);
    const dead = links.filter(({ url }) => !existsSync(join(DIST, target(url ?? ''), target(url ?? '').endsWith('/') ? 'index.html' : '')));
    expect(dead.map(({ url }) => url)).toEqual([]);
  });
  it('names each part of the article, question, industry, city, data file and feed', () => {
    const paths = new Set(links.map(({ url }) => target(url ?? '')));
    const expected = [
      ...model.sections.map((id) => `/en/article/${id}/index.md`),
      ...QUESTION_IDS.map((id) => `/en/questions/${id}/`),
      ...(['industry', 'city'] as const).flatMap((facet) => model.facet(facet).map(({ value }) => `/en/cases/${facet}/${value}/`)),
      ...LISTS.flatMap((name) => [`/api/v1/${name}.json`, `/api/v1/schema/${name}.json`]),
      ...[
        '/cases.csv',
        '/results.csv',
        '/data-readme.txt',
        '/sitemap-index.xml',
        '/feed.xml',
        '/en/feed.xml',
        '/en/evidence/',
        '/en/article/index.md',
      ],
    ];
    expect(expected.filter((path) => !paths.has(path))).toEqual([]);
  });
  it('counts as the records do', () => {
    const results = model.cases.reduce((sum, aiCase) => sum + aiCase.results.length, 0);
    const quotation = wordsOf((tree.children ?? [])[1]!);
    expect(quotation).toContain(`${model.cases.length} cases, ${results} results`);
    expect(quotation).toContain(`${[...model.entries.values()].filter(({ hasPage }) => hasPage).length} reference entries`);
    expect(quotation).toContain(`${content.records.sources.size} sources`);
    for (const grade of [1, 2, 3, 4]) {
      const count = model.cases.filter((aiCase) => aiCase.grade === grade).length;
      expect(text).toMatch(new RegExp(`grade ${grade} \\([a-z ]+\\): ${count}[;.]`));
    }
    const plural = (n: number) => `: ${n} case${n === 1 ? '' : 's'}`;
    for (const facet of ['industry', 'city'] as const)
      for (const { value } of model.facet(facet))
        expect(said(`/en/cases/${facet}/${value}/`)).toMatch(new RegExp(`${plural(model.casesWith(facet, value).length)}$`));
    for (const id of QUESTION_IDS)
      expect(said(`/en/questions/${id}/`)).toMatch(new RegExp(`${plural(answers(id, model.cases, content.taxonomy).length)}$`));
  });
  it('names no case, so it is as long with thousands of them', () => {
    expect(links.filter(({ url }) => model.cases.some(({ id }) => target(url ?? '').includes(`/cases/${id}/`)))).toEqual([]);
    const [first] = [...content.records.cases.values()];
    const many = new Map(content.records.cases);
    for (let i = 0; i < 500; i++) many.set(`copy-${i}`, { ...first!, id: `copy-${i}` });
    const longer = llmsText(buildModel({ ...content, records: { ...content.records, cases: many } }), new URL(links[0]!.url!));
    expect(longer.split('\n').length).toBe(text.split('\n').length);
  });
});
