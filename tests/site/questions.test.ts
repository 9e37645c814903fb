import { beforeAll, describe, expect, it } from 'vitest';
import { onPage } from '../../src/model/pages.ts';
import { answer } from '../../src/model/questions.ts';
import { QUESTION_IDS } from '../../src/records/schemas/taxonomy.ts';
import { attribute, builtPages, textOf, type BuiltPage, type Element, siteModel } from '../support/built-pages.ts';

const { cases, content } = siteModel();
/** Counts under ten that begin an English sentence. */
const SPELT = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
let pages: Map<string, BuiltPage>;
beforeAll(() => {
  pages = new Map(builtPages().map((page) => [page.address, page]));
});
const within = (page: BuiltPage, el: Element): Element[] =>
  page.elements.filter((element) => {
    for (let up = element.parentNode; up; up = 'parentNode' in up ? up.parentNode : null) if (up === el) return true;
    return false;
  });
const links = (page: BuiltPage, el: Element) =>
  within(page, el).flatMap((element) => (element.tagName === 'a' ? [attribute(element, 'href')!.replace(/^.*\/cases\//, '')] : []));

describe.each(['zh', 'en'] as const)('the page of a question (%s)', (language) => {
  it.each(['quality-inspection-by-vision', 'robots-that-move-things'])('marks what of a case was inferred: %s', (id) => {
    const { answered } = answer(id as 'robots-that-move-things', cases, content.taxonomy);
    const page = pages.get(`${language === 'en' ? '/en' : ''}/questions/${id}/`)!;
    const inferred = answered.filter(({ aiCase: { record } }) => record.inferred?.some((field) => field === 'technologies' || field === 'tasks'));
    const marks = textOf(page.elements.find(({ tagName }) => tagName === 'main')!).split({ zh: '含本站推定', en: 'inferred by us' }[language]);
    expect(marks.length - 1).toBeGreaterThanOrEqual(inferred.length);
  });
  it.each(QUESTION_IDS)('says its rule, how many answer, and what is left out and why: %s', (id) => {
    const page = pages.get(`${language === 'en' ? '/en' : ''}/questions/${id}/`)!;
    const text = page.elements
      .filter(({ tagName }) => tagName === 'main')
      .map(textOf)
      .join();
    const { answered, leftOut } = answer(id, cases, content.taxonomy);
    expect(text).toContain(content.taxonomy.question[id]!.rule[language]);
    if (answered.length > 0)
      expect(text).toMatch(
        language === 'zh' ? `有${answered.length}个符合` : `${SPELT[answered.length] ?? answered.length} of the ${cases.length} cases`,
      );
    const said = page.elements.filter((element) => attribute(element, 'data-left-out') !== undefined);
    const groups = new Map(said.map((element) => [attribute(element, 'data-left-out')!, element]));
    expect([...groups.keys()].sort()).toEqual([...new Set(leftOut.map(({ why }) => why))].sort());
    for (const [why, element] of groups) {
      const named = leftOut
        .filter((left) => left.why === why)
        .map(({ aiCase: { id: caseId }, result }) => `${caseId}/${result ? `#${result.id}` : ''}`);
      expect(links(page, element)).toEqual(named);
      expect(textOf(element).match(/\d+/)?.[0]).toBe(String(named.length));
    }
  });
  it.each(QUESTION_IDS)('shows on each card the result that answers, not the one that the case leads with: %s', (id) => {
    const page = pages.get(`${language === 'en' ? '/en' : ''}/questions/${id}/`)!;
    const cards = page.elements.filter((element) => element.tagName === 'article' && attribute(element, 'class')?.split(' ').includes('answer'));
    const { answered } = answer(id, cases, content.taxonomy);
    expect(cards).toHaveLength(onPage(answered, 1).length);
    for (const [i, { aiCase, best, results }] of onPage(answered, 1).entries()) {
      const text = textOf(cards[i]!);
      expect(text).toContain(aiCase.record.title[language]);
      if (results.length > 0) expect(results).toContain(best);
      if (best) expect(text).toContain(best.metric[language]);
    }
  });
  it('gives each published sum with what it went into', () => {
    const page = pages.get(`${language === 'en' ? '/en' : ''}/questions/cost-published/`)!;
    const said = page.elements
      .filter((element) => element.tagName === 'p' && attribute(element, 'class')?.split(' ').includes('answer-fact'))
      .map(textOf);
    const costs = answer('cost-published', cases, content.taxonomy).answered.map(({ aiCase }) => aiCase.record.cost!);
    expect(said).toHaveLength(costs.length);
    for (const [i, cost] of costs.entries()) if (cost.for) expect(said[i]).toContain(cost.for[language]);
  });
  it('counts pairs that do not compare in the picture as the grades do', () => {
    const page = pages.get(`${language === 'en' ? '/en' : ''}/questions/before-and-after-given/`)!;
    const rows = page.elements.filter((element) => attribute(element, 'data-ratio') !== undefined);
    const unfit = rows
      .filter((element) => attribute(element, 'class')?.includes('not-comparable'))
      .map((element) => attribute(element, 'data-ratio'));
    const pairs = cases.flatMap((aiCase) =>
      aiCase.results.filter(({ before, after }) => before && after).map((result) => ({ id: `${aiCase.id}.${result.id}`, result })),
    );
    const refused = pairs.filter(({ result }) => result.grading?.raise.includes('same-population') || result.mismatch).map((pair) => pair.id);
    expect(unfit.sort()).toEqual(refused.filter((id) => rows.some((element) => attribute(element, 'data-ratio') === id)).sort());
  });
});
