import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST } from '../support/built-pages.ts';

const folder = join(DIST, '_astro');
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));

describe('styles for browsers that are a few years old', () => {
  it('there are some', () => expect(sheets.length).toBeGreaterThan(5));
  it.each(sheets)('%s has no colours, widths or nesting that only new ones read', (name) => {
    const css = readFileSync(join(folder, name), 'utf8');
    expect(css).not.toMatch(/light-dark\(/);
    expect(css).not.toMatch(/@media[^{]*\((?:width|height)\s*[<>]/);
    expect(css).not.toMatch(/[{};]&/);
  });
});

describe('lists without markers', () => {
  it('stay lists for Safari: their markers are empty, not taken off', () => {
    for (const name of sheets) {
      const css = readFileSync(join(folder, name), 'utf8');
      // The triangle of a summary is no marker of a list.
      for (const [rule, selector] of css.matchAll(/([^{}]*)\{[^{}]*list-style(?:-type)?:none[^{}]*\}/g))
        expect(selector, rule).toMatch(/summary\W*$/);
    }
  });
});
