import { beforeAll, describe, expect, it } from 'vitest';
import { attribute, builtPages, siteModel, textOf, type BuiltPage } from '../support/built-pages.ts';

const { content } = siteModel();
const written = new Set(content.sections.map(({ id }) => id));
const facts = Object.entries(content.taxonomy.ledger).filter(([, { section }]) => written.has(section));
let pages: Map<string, BuiltPage>;
beforeAll(() => {
  pages = new Map(builtPages().map((page) => [page.address, page]));
});

describe.each(['zh', 'en'] as const)('the facts of the article (%s)', (language) => {
  const prefix = language === 'en' ? '/en' : '';
  it.each(facts)('%s stands in its section, in a sentence', (id, { section }) => {
    const page = pages.get(`${prefix}/article/${section}/`);
    const marked = page?.elements.filter((element) => attribute(element, 'data-fact') === id) ?? [];
    expect(marked).toHaveLength(1);
    const text = textOf(marked[0]!);
    const size = language === 'zh' ? (text.match(/\p{Script=Han}/gu) ?? []).length : (text.match(/[\p{L}\p{N}'’-]+/gu) ?? []).length;
    expect(size).toBeGreaterThanOrEqual(language === 'zh' ? 12 : 6);
  });
});
