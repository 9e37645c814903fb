import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/i18n/format.ts';
import { DIST, attribute, builtPages, tags, textOf } from '../support/built-pages.ts';

const report = JSON.parse(readFileSync(join(DIST, 'api/v1/quality.json'), 'utf8')) as Record<string, unknown>;
const pages = builtPages().filter(({ address }) => address.endsWith('/about/quality/'));
const at = (path: string): unknown => path.split('.').reduce<unknown>((field, key) => (field as Record<string, unknown> | undefined)?.[key], report);

/** Places of all numbers in the report. */
function places(value: unknown, path: string[] = []): string[] {
  if (typeof value === 'number') return [path.join('.')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]));
}

it('is there in both languages', () => expect(pages.map(({ language }) => language).sort()).toEqual(['en', 'zh']));

describe.each(pages)('the report on quality, $language', ({ language, ...page }) => {
  const shown = tags({ language, ...page }, 'data').map((element) => ({
    path: attribute(element, 'data-quality') ?? '',
    value: attribute(element, 'value') ?? '',
    text: textOf(element),
  }));
  it('shows the numbers of quality.json, as it has them', () => {
    expect(shown.length).toBeGreaterThan(0);
    const wrong = shown.filter(({ path, value, text }) => {
      const real = at(path);
      if (String(real) !== value) return true;
      if (typeof real === 'string') return text !== formatDate(real, language) && text !== real;
      if (real === null) return text !== '—';
      const digits = Number(text.replace(/[,%\s]/g, ''));
      return text.endsWith('%') ? Math.abs(digits - Number(real) * 100) > 1e-9 : digits !== real;
    });
    expect(wrong).toEqual([]);
  });
  it('leaves none out', () => {
    const paths = new Set(shown.map(({ path }) => path));
    // A sum that follows from its rows, the setting of the first run, and of the second run what stands in a line.
    const spared = /^search\.cases$|^grades\.results\.total$|^search_at_5000\.(graded_queries|pieces|\w+\.(recall|within_three|nothing_right))$/;
    expect(places(report).filter((path) => !paths.has(path) && !spared.test(path))).toEqual([]);
  });
  it('says when each measurement was made', () => {
    const paths = new Set(shown.map(({ path }) => path));
    for (const part of ['search', 'search_at_5000', 'weights', 'lighthouse', 'twins.built_pages']) expect(paths).toContain(`${part}.measured_on`);
    expect(paths).toContain('checks.counted_to');
  });
});
