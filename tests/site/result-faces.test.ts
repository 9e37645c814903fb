/** Blocks and lines of results on the built pages show what they say they show. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { BLOCK_FIELDS, LINE_FIELDS } from '../../src/render/html/result-fields.ts';
import { viewContext } from '../../src/views/context.ts';
import { resultView, type FieldsShown, type ResultView } from '../../src/views/result.ts';
import { fields, words } from '../unit/result-words.ts';
import { attribute, builtPages, textOf, type Element, siteModel } from '../support/built-pages.ts';

const model = siteModel();
const pages = builtPages();
/** A verdict that stands in a value’s place begins small, and isn’t repeated. */
const tight = (text: string): string => text.replace(/\s/g, '').toLowerCase();
/** Attributes count: an id is shown by being one, an address by being linked. */
const shownIn = (element: Element): string =>
  tight(
    `${textOf(element)} ${JSON.stringify(element.attrs)} ${element.childNodes.map((child) => ('attrs' in child ? JSON.stringify(child.attrs) : '')).join(' ')}`,
  );

const missing = (view: ResultView, elements: readonly Element[], table: FieldsShown<ResultView>): string[] =>
  fields(table, 'shown').flatMap((field) =>
    words(view, field)
      .map((word) => (field === 'grade' && table === LINE_FIELDS ? view.grade.short : word))
      .filter((word) => {
        const shown = elements.map(shownIn).join('\n');
        return !shown.includes(tight(word)) && !shown.includes(tight(JSON.stringify(word).slice(1, -1)));
      })
      .map((word) => `${view.href}: ${field}: ${word}`),
  );

describe.each(LANGUAGES)('results on the pages (%s)', (language) => {
  const views = model.cases.flatMap((aiCase) => aiCase.results.map((result) => resultView(viewContext(model, language), aiCase, result)));
  const elements = pages.filter((page) => page.language === language).flatMap((page) => page.elements.map((element) => ({ page, element })));
  it('have a block each with all that it is to show', () => {
    const wrong = views.flatMap((view) => {
      const block = elements.find(
        ({ page, element }) => view.href.startsWith(`${page.address}#`) && attribute(element, 'data-result-id') === view.id,
      );
      if (!block) return [`${view.href}: no block`];
      // A row of the table stands under the heads of its columns, and under what all of its rows share.
      const { page, element } = block;
      const above = page.elements.filter((other) => attribute(other, 'data-part') === 'shared' || other.tagName === 'thead');
      return missing(view, element.tagName === 'tbody' ? [...above, element] : [element], BLOCK_FIELDS);
    });
    expect(wrong).toEqual([]);
  });
  it('have in each line all that it is to show', () => {
    const lines = elements.flatMap(({ element }) => {
      const link = element.tagName === 'li' && element.childNodes.find((child): child is Element => 'tagName' in child && child.tagName === 'a');
      const view = link && views.find(({ href }) => href === attribute(link, 'href'));
      return view && attribute(element.parentNode as Element, 'class')?.includes('answer-lines') ? [{ view, element }] : [];
    });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.flatMap(({ view, element }) => missing(view, [element], LINE_FIELDS))).toEqual([]);
  });
});
