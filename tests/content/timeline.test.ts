import { describe, expect, it } from 'vitest';
import { buildTimeline, type TimelineItem } from '../../src/model/timeline.ts';
import { siteModel } from '../support/built-pages.ts';

describe('the timeline of the content', () => {
  const { records } = siteModel().content;
  const items = buildTimeline(siteModel().content);
  it('tells no event twice: none rests on a source of another item about the same entry, or about another event', () => {
    const about = ({ kind, id }: TimelineItem) => (kind === 'update' ? (records.updates.get(id)?.data.entries ?? []) : [id]);
    const twice = items
      .filter(({ kind }) => kind === 'fact')
      .flatMap((fact) =>
        items
          .filter((other) => other !== fact && other.kind !== 'article' && other.sources.some((source) => fact.sources.includes(source)))
          .filter((other) => other.kind === 'fact' || about(other).includes(fact.id))
          .map((other) => `${fact.id} ${fact.date}: ${other.id} ${other.date}`),
      );
    expect(twice).toEqual([]);
  });
  it('names no day before or after the years that an item tells of', () => {
    const years = (text: string) => [...text.matchAll(/(\d{4})年/g)].map(([, year]) => year);
    const elsewhere = items.filter(
      ({ kind, text, date }) => kind === 'fact' && years(text.zh).length > 0 && !years(text.zh).includes(date.slice(0, 4)),
    );
    // A document named for the year of its targets tells of another year than its own.
    expect(elsewhere.map(({ id, date, text }) => `${id} ${date}: ${text.zh}`).filter((line) => !/目标/.test(line))).toEqual([]);
  });
});
