import { describe, expect, it } from 'vitest';
import { plainAddress, wordsOf } from '../../src/search/ui/missing-words.ts';
import { HOSTILE } from '../fixtures/hostile.ts';

describe('the words in a missing address', () => {
  it.each([
    ['cases/shoe-gluing/', 'shoe gluing'],
    ['en/cases/shoe-gluing/', 'shoe gluing'],
    ['cases/industry/foot-wear', 'foot wear'],
    ['reference/%E4%BA%A7%E4%B8%9A%E5%A4%A7%E8%84%91/', '产业大脑'],
    ['old/blog/glue_robot+tool.html', 'blog glue robot tool'],
    ['reference/Qwen2.5/', 'Qwen2.5'],
    ['cases/index.html', ''],
    ['en/', ''],
    ['', ''],
    ['404.html', ''],
    ['%E0%A4%A', 'E0 A4 A'],
    ['...', ''],
    ['%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', 'img src x onerror alert 1'],
  ])('%s → %s', (path, words) => expect(wordsOf(path)).toBe(words));
  it('are short, and never more than letters, digits and single spaces, whatever the address is', () => {
    for (const value of HOSTILE) {
      for (const path of [value, encodeURIComponent(value.toWellFormed())]) {
        const words = wordsOf(path);
        expect([...words].length).toBeLessThanOrEqual(60);
        expect(words).toMatch(/^([\p{L}\p{M}\p{N}.]+( [\p{L}\p{M}\p{N}.]+)*)?$/u);
      }
    }
  });
});

describe('the address that may have been meant', () => {
  it.each([
    ['cases/shoe-gluing/%EF%BC%8C%E7%9C%8B%E7%9C%8B', 'cases/shoe-gluing/'],
    ['cases/shoe-gluing%E3%80%82', 'cases/shoe-gluing/'],
    ['cases/shoe-gluing/).', 'cases/shoe-gluing/'],
    ['cases/shoe-gluing...', 'cases/shoe-gluing/'],
    ['EN/Cases/Shoe-Gluing/', 'en/cases/shoe-gluing/'],
    ['Cases.CSV', 'cases.csv'],
    ['cases/index.html', 'cases/'],
    ['cases/shoe-gluing/', undefined],
    ['%EF%BC%8C', undefined],
    ['', undefined],
    ['//example.org/', undefined],
    ['/Example.org/', undefined],
    ['cases/../../A', undefined],
  ])('%s → %s', (path, address) => expect(plainAddress(path)).toBe(address));
  it('leads nowhere but below the base, whatever the address is', () => {
    for (const value of HOSTILE)
      for (const path of [value, encodeURIComponent(value.toWellFormed())])
        expect(plainAddress(path) ?? 'a/').toMatch(/^(?!\/|.*(\/\/|\.\.))[a-z0-9/._-]+$/);
  });
});
