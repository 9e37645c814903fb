import { expect, it } from 'vitest';
import { readingMinutes } from '../../src/model/reading.ts';
import { siteModel } from '../support/built-pages.ts';

it('a part of the article takes nearly as long to read in both languages', () => {
  const { sections } = siteModel().content;
  for (const { id, language, prose: zh } of sections) {
    if (language !== 'zh') continue;
    const en = sections.find((section) => section.id === id && section.language === 'en')!.prose;
    expect(Math.abs(readingMinutes(zh, 'zh') - readingMinutes(en, 'en')), id).toBeLessThanOrEqual(1);
  }
});
