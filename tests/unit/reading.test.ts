import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../src/model/reading.ts';
import type { ComponentUse } from '../../src/records/mdx/parse.ts';

const prose = (text: string, uses: [name: string, id: string][] = []) => ({
  runs: [{ text, line: 1, column: 1 }],
  components: uses.map(([name, id]): ComponentUse => ({ name, attributes: { id }, line: 1, column: 1, text: '' })),
});

describe('reading time', () => {
  it('counts Chinese by characters, without punctuation', () => {
    expect(readingMinutes(prose('浙江，'.repeat(350)), 'zh')).toBe(2);
  });
  it('counts a Latin word or a number in Chinese once', () => {
    expect(readingMinutes(prose('415X '.repeat(700)), 'zh')).toBe(2);
    expect(readingMinutes(prose('用Qwen2.5。'.repeat(350)), 'zh')).toBe(2);
  });
  it('counts English by words; what stands inside a word or a number does not part it', () => {
    expect(readingMinutes(prose('plain words '.repeat(230)), 'en')).toBe(2);
    expect(readingMinutes(prose('state-of-the-art 1,385.5 it’s '.repeat(230)), 'en')).toBe(3);
  });
  it('counts a figure as its number and its unit', () => {
    expect(readingMinutes(prose('', Array<[string, string]>(230).fill(['Figure', 'f'])), 'en')).toBe(2);
    expect(readingMinutes(prose('', Array<[string, string]>(350).fill(['Figure', 'f'])), 'zh')).toBe(2);
  });
  it('counts the notes that stand in the prose, and no other component', () => {
    const notes = { early: 'a note '.repeat(230) };
    const uses: [string, string][] = [
      ['Update', 'early'],
      ['Cite', 'early'],
      ['CaseCard', 'early'],
    ];
    expect(readingMinutes(prose('', uses), 'en', (id) => notes[id as 'early'])).toBe(2);
  });
  it('is never less than a minute', () => expect(readingMinutes(prose('短'), 'zh')).toBe(1));
});
