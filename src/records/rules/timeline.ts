import { type Content, type Entry, type Rule, placeOf } from '../content.ts';
import { isLater } from '../order.ts';
import type { ReferenceRecord } from '../schemas/reference.ts';

/** An event of an entry that stands on the timeline. */
interface Event {
  entry: Entry<ReferenceRecord>;
  date: string;
  text: string;
  sources: readonly string[];
  path: (string | number)[];
}

/** Up to which month a stretch of a year goes. */
const STRETCHES: Record<string, string> = { 上半年: '06', 前三季度: '09' };
const NAMED = /(?:(\d{4})年)?(?:(\d{1,2})月(?:(\d{1,2})日)?|(上半年|前三季度))/gu;
/** When something was reported may be later than when it was; what is aimed at always is. */
const REPORTED_OR_AIMED = /报道|报告|整理|公布|目标|到20\d\d年/u;

/**
 * The timeline tells no event twice: none rests on a source of another event, or of an update about its entry. An event happened in
 * a year that its sentence names, unless that speaks of targets, which are for another year. Nothing tells of what came after its
 * date.
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
    const later = laterIn(text, date);
    if (later !== undefined) report({ ...place(), code: 'eventLater', params: { date, later } });
  }
  for (const update of updates) {
    const { date, text } = update.data;
    const later = laterIn(text.zh, date);
    if (later !== undefined) report({ ...placeOf(update, ['date']), code: 'eventLater', params: { date, later } });
  }
};

/** What a text names that is later than its date. */
function laterIn(text: string, date: string): string | undefined {
  for (const clause of text.split(/[，。；：]/u).filter((part) => !REPORTED_OR_AIMED.test(part))) {
    for (const [words, year = date.slice(0, 4), month = '', day, stretch = ''] of clause.matchAll(NAMED)) {
      const named = [year, STRETCHES[stretch] ?? month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
      if (isLater(named, date)) return words;
    }
  }
  return undefined;
}

function* eventsOf({ records }: Content): Generator<Event> {
  for (const entry of records.reference.values()) {
    if (!entry.data.about) continue;
    for (const [i, { happened: date, text, sources }] of entry.data.facts.entries()) {
      if (date !== undefined) yield { entry, date, text: text.zh, sources, path: ['facts', i, 'happened'] };
    }
  }
}
