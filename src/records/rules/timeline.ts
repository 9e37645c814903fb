import { type Content, type Entry, type Rule, placeOf } from '../content.ts';
import type { ReferenceRecord } from '../schemas/reference.ts';

/** An event of an entry that stands on the timeline. */
interface Event {
  entry: Entry<ReferenceRecord>;
  date: string;
  text: string;
  sources: readonly string[];
  path: (string | number)[];
}

/**
 * The timeline tells no event twice: none rests on a source of another event, or of an update about its entry. An event happened in
 * a year that its sentence names, unless that speaks of targets, which are for another year.
 */
export const timeline: Rule = ({ content, report }) => {
  const events = [...eventsOf(content)];
  const updates = [...content.records.updates.values()];
  for (const [i, { entry, date, text, sources, path }] of events.entries()) {
    const place = () => placeOf(entry, path);
    const shares = (other: readonly string[]) => other.some((source) => sources.includes(source));
    const event = events.slice(0, i).find((other) => shares(other.sources));
    const update = updates.find(({ data }) => data.entries.includes(entry.id) && shares(data.sources));
    const [other, otherDate = ''] = event ? [event.entry.file, event.date] : [update?.file, update?.data.date];
    if (other !== undefined) report({ ...place(), code: 'eventTwice', params: { date, other, otherDate } });
    const years = [...text.matchAll(/(\d{4})年/g)].map(([, year = '']) => year);
    const isElsewhere = years.length > 0 && !years.includes(date.slice(0, 4)) && !text.includes('目标');
    if (isElsewhere) report({ ...place(), code: 'eventYear', params: { date, years } });
  }
};

function* eventsOf({ records }: Content): Generator<Event> {
  for (const entry of records.reference.values()) {
    if (!entry.data.about) continue;
    for (const [i, { happened: date, text, sources }] of entry.data.facts.entries()) {
      if (date !== undefined) yield { entry, date, text: text.zh, sources, path: ['facts', i, 'happened'] };
    }
  }
}
