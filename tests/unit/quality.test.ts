import { describe, expect, it } from 'vitest';
import { readMeasurements } from '../../src/views/measurements.ts';
import { qualityReport } from '../../src/views/quality.ts';
import { correctionLog, subjectOf } from '../../src/model/corrections.ts';
import { buildModel } from '../../src/model/model.ts';
import { agesOf, translationParity } from '../../src/model/quality.ts';
import type { Content } from '../../src/records/content.ts';
import { readFixture } from './fixture.ts';
import { fixtureSite } from '../support/fixture-site.ts';

describe('ages of checks', () => {
  it('take a check of just 18 months ago for young, one day more for old, and say which have no date', () => {
    expect(agesOf(['2026-11-24', '2025-05-24', undefined, '2025-05-23', '2024-01-01'], '2026-11-24')).toEqual({
      total: 5,
      dated: 4,
      oldest: '2024-01-01',
      median: '2025-05-23',
      newest: '2026-11-24',
      older_than_18_months: 2,
    });
    expect(agesOf([], '2026-11-24')).toMatchObject({ total: 0, oldest: null, median: null, newest: null });
  });
});

describe('parity of the languages', () => {
  const content = fixtureSite();
  it('holds where both say the same: every fact of the article in both, the same figures', () => {
    const { facts, figures, prose_files } = translationParity(content);
    expect([facts.zh, facts.en]).toEqual([facts.total, facts.total]);
    expect(figures.zh).toBe(figures.en);
    expect(prose_files.zh).toBe(prose_files.en);
  });
  it('shows what one language lacks', () => {
    const lame: Content = { ...content, sections: content.sections.filter(({ id, language }) => !(language === 'en' && id === 'future')) };
    const { facts, prose_files, length } = translationParity(lame);
    expect(facts.en).toBeLessThan(facts.zh);
    expect(prose_files.en).toBe(prose_files.zh - 1);
    expect(length.article.words_per_100_characters).toBeLessThan(translationParity(content).length.article.words_per_100_characters);
  });
});

describe('the report', () => {
  const measured = readMeasurements();
  it('takes the lower score of both languages', () => {
    const scores = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };
    const rows = { '/': scores, '/en/': { ...scores, performance: 91 }, '/en/cases/': { ...scores, seo: 80 } };
    const { pages, lowest } = qualityReport(buildModel(fixtureSite()), { ...measured, lighthouse: { ...measured.lighthouse, rows } }).lighthouse;
    expect(pages.map(({ page, performance, seo }) => [page, performance, seo])).toEqual([
      ['/', 91, 100],
      ['/cases/', 100, 80],
    ]);
    expect(lowest).toEqual({ performance: 91, accessibility: 100, best_practices: 100, seo: 80 });
  });
});

describe('the log of corrections', () => {
  const { content } = readFixture();
  const said = { was: { zh: '错', en: 'Wrong' }, now: { zh: '对', en: 'Right' } };
  const model = buildModel({
    ...content,
    redirects: { ...content.redirects, data: [{ from: '/cases/old-case/', reason: { zh: '撤下', en: 'Withdrawn' } }] },
    corrections: {
      ...content.corrections,
      data: [
        { date: '2026-11-20', record: 'maker-one', ...said },
        { date: '2026-11-24', page: '/evidence/', ...said },
        { date: '2026-11-22', record: 'old-case', ...said },
      ],
    },
  });
  it('has the newest first, and knows what each is about, withdrawn cases too', () => {
    expect(correctionLog(model).map((correction) => subjectOf(correction, model))).toEqual([
      { kind: 'page', path: '/evidence/' },
      { kind: 'page', path: '/cases/old-case/' },
      { kind: 'reference', id: 'maker-one' },
    ]);
  });
});
