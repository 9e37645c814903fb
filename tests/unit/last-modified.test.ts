import { describe, expect, it } from 'vitest';
import { lastModified } from '../../src/model/indexable.ts';
import { buildModel } from '../../src/model/model.ts';
import { readFixture } from './fixture.ts';

describe('the day on which a part of the article last changed', () => {
  const { content } = readFixture();
  const model = (days: { zh: string; en: string; overview?: string }) => {
    const sections = content.sections.map((entry) => ({ ...entry, data: { ...entry.data, updated: days[entry.language] } }));
    const pages =
      days.overview === undefined
        ? []
        : content.pages.map((entry) => ({ ...entry, id: 'overview', data: { ...entry.data, updated: days.overview! } }));
    return buildModel({ ...content, sections, pages });
  };
  it('is the later of its two languages, and no other part counts', () => {
    expect(lastModified('/article/opening/', model({ zh: '2026-01-02', en: '2026-03-04' }))).toBe('2026-03-04');
    expect(lastModified('/article/none-such/', model({ zh: '2026-01-02', en: '2026-03-04' }))).toBeUndefined();
  });
  it('is for the overview that of its own text or of its parts, whichever is later', () => {
    expect(lastModified('/article/', model({ zh: '2026-01-02', en: '2026-03-04', overview: '2026-02-01' }))).toBe('2026-03-04');
    expect(lastModified('/article/', model({ zh: '2026-01-02', en: '2026-03-04', overview: '2026-05-01' }))).toBe('2026-05-01');
  });
});
