import { beforeAll, describe, expect, it } from 'vitest';
import { buildModel } from '../../src/model/model.ts';
import { answer } from '../../src/model/questions.ts';
import { readContent } from '../../src/records/read-content.ts';
import { QUESTION_IDS } from '../../src/records/schemas/taxonomy.ts';
import { attribute, builtPages, textOf, type BuiltPage, type Element } from './dist.ts';

const { cases, content } = buildModel(readContent('content').content);
let pages: Map<string, BuiltPage>;
beforeAll(() => {
  pages = new Map(builtPages().map((page) => [page.address, page]));
});
const within = (page: BuiltPage, of: Element): Element[] =>
  page.elements.filter((element) => {
    for (let up = element.parentNode; up; up = 'parentNode' in up ? up.parentNode : null) if (up === of) return true;
    return false;
  });
const links = (page: BuiltPage, of: Element) =>
  within(page, of).flatMap((element) => (element.tagName === 'a' ? [attribute(element, 'href')!.replace(/^.*\/cases\//, '')] : []));

describe.each(['zh', 'en'] as const)('the page of a question (%s)', (language) => {
  it.each(QUESTION_IDS)('says its rule, how many answer, and what is left out and why: %s', (id) => {
    const page = pages.get(`${language === 'en' ? '/en' : ''}/questions/${id}/`)!;
    const text = page.elements
      .filter(({ tagName }) => tagName === 'main')
      .map(textOf)
      .join();
    const { answered, leftOut } = answer(id, cases, content.taxonomy);
    expect(text).toContain(content.taxonomy.question[id]!.rule[language]);
    if (answered.length > 0)
      expect(text).toMatch(language === 'zh' ? `有${answered.length}个可以回答` : `${answered.length} of ${cases.length} cases`);
    const said = page.elements.filter((of) => attribute(of, 'data-left-out') !== undefined);
    const groups = new Map(said.map((of) => [attribute(of, 'data-left-out')!, of]));
    expect([...groups.keys()].sort()).toEqual([...new Set(leftOut.map(({ why }) => why))].sort());
    for (const [why, of] of groups) {
      const named = leftOut.filter((left) => left.why === why).map(({ of: { id: case_ }, result }) => `${case_}/${result ? `#${result.id}` : ''}`);
      expect(links(page, of)).toEqual(named);
      expect(textOf(of).match(/\d+/)?.[0]).toBe(String(named.length));
    }
  });
  it('gives each published sum with what it went into', () => {
    const page = pages.get(`${language === 'en' ? '/en' : ''}/questions/cost-published/`)!;
    const said = page.elements.filter((of) => of.tagName === 'p' && attribute(of, 'class')?.split(' ').includes('answer')).map(textOf);
    const costs = answer('cost-published', cases, content.taxonomy).answered.map(({ of }) => of.record.cost!);
    expect(said).toHaveLength(costs.length);
    for (const [i, cost] of costs.entries()) if (cost.for) expect(said[i]).toContain(cost.for[language]);
  });
  it('counts pairs that do not compare in the picture as the grades do', () => {
    const page = pages.get(`${language === 'en' ? '/en' : ''}/questions/before-and-after-given/`)!;
    const rows = page.elements.filter((of) => attribute(of, 'data-ratio') !== undefined);
    const unfit = rows.filter((of) => attribute(of, 'class')?.includes('unfit')).map((of) => attribute(of, 'data-ratio'));
    const pairs = cases.flatMap((of) =>
      of.results.filter(({ before, after }) => before && after).map((result) => ({ id: `${of.id}.${result.id}`, result })),
    );
    const refused = pairs.filter(({ result }) => result.grading?.raise.includes('same-population') || result.mismatch).map((pair) => pair.id);
    expect(unfit.sort()).toEqual(refused.filter((id) => rows.some((of) => attribute(of, 'data-ratio') === id)).sort());
  });
});

describe.each(['zh', 'en'] as const)('the evidence page (%s)', (language) => {
  it('sends to the quality report where it counts reprints, for that counts another set', () => {
    const page = pages.get(`${language === 'en' ? '/en' : ''}/evidence/`)!;
    const told = page.elements.find((of) => of.tagName === 'p' && /六成以上是转载|six in ten/.test(textOf(of)))!;
    expect(within(page, told).some((of) => attribute(of, 'href')?.endsWith('/about/quality/'))).toBe(true);
  });
});
