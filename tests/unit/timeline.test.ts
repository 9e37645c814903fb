import { describe, expect, it } from 'vitest';
import { llmsText } from '../../src/render/markdown/llms.ts';
import { lastDate, LISTS } from '../../src/render/api/json.ts';
import { buildModel } from '../../src/model/model.ts';
import { afterArticle, buildTimeline, standsAt, type TimelineItem } from '../../src/model/timeline.ts';
import type { Content } from '../../src/records/content.ts';
import { readFixture } from './fixture.ts';
import { fixtureSite } from '../support/fixture-site.ts';

/** The good fixture, its entry of one kind given the facts. */
function withFacts(facts: object[], kind = 'policy'): Content {
  const { content } = readFixture();
  const entry = content.records.reference.get('industry-brain')!;
  const filled = facts.map((fact) => ({ text: { zh: '事。', en: 'A thing.' }, quantities: [], sources: ['wenling-daily'], ...fact }));
  const changed = { ...entry, data: { ...entry.data, kind, facts: filled } } as typeof entry;
  return { ...content, records: { ...content.records, reference: new Map([['industry-brain', changed]]) } };
}
const datesOf = (items: readonly TimelineItem[]) => items.filter(({ kind }) => kind === 'fact').map(({ date }) => date);

describe('the timeline', () => {
  it('has what happened, under the date on which it happened, whatever the kind of entry', () => {
    expect(datesOf(buildTimeline(withFacts([{ date: '2018-05-16', happened: '2017' }])))).toEqual(['2017']);
    expect(datesOf(buildTimeline(withFacts([{ happened: '2021' }], 'person')))).toEqual(['2021']);
  });
  it('leaves out a fact of which only the date of a report is known', () =>
    expect(datesOf(buildTimeline(withFacts([{ date: '2024-01-18' }])))).toEqual([]));
  it('says by its order what came after the article', () => {
    const timeline = buildTimeline(withFacts([{ happened: '2023' }, { happened: '2024-06' }, { happened: '2026' }]));
    expect(afterArticle(timeline).map(({ date }) => date)).toEqual(['2025-01', '2026']);
    expect(afterArticle(timeline.filter(({ kind }) => kind !== 'article'))).toHaveLength(timeline.length - 1);
  });
  it('puts an update that has only a year at its end: it tells of all of that year, after the article', () => {
    const { records, ...rest } = withFacts([{ happened: '2024' }, { happened: '2024-06' }]);
    const one = records.updates.get('later-one')!;
    const updates = new Map([['later-one', { ...one, data: { ...one.data, date: '2024' } }]]);
    const timeline = buildTimeline({ ...rest, records: { ...records, updates } });
    expect(timeline.map(({ date, kind }) => `${date} ${kind}`)).toEqual(['2024 fact', '2024-06 fact', '2024 article', '2024 update']);
    expect(standsAt({ date: '2024', kind: 'fact' })).toBe('2024');
  });
  it('is counted in llms.txt by the same rule', () => {
    const model = buildModel(fixtureSite());
    const line = /\/timeline\/\)(.*)/.exec(llmsText(model, new URL('https://example.org/')))?.[1];
    expect(line).toBe(`: ${afterArticle(model.timeline).length} things that came after the article among them`);
  });
});

it('dates each list of the API by the work on its records, not by the time of which they tell', () => {
  const model = buildModel(fixtureSite());
  for (const name of LISTS) expect(lastDate(name, model), name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const { figures, updates } = fixtureSite().records;
  expect([...figures.values()].map(({ data }) => data.checked_on)).toContain(lastDate('figures', model));
  expect([...updates.values()].map(({ data }) => data.checked_on)).toContain(lastDate('updates', model));
});
