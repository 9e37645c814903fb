import { type Content, type Entry, type Rule, type RuleContext, placeOf } from '../content.ts';
import { eachField } from '../fields-within.ts';
import type { RecordOf } from '../kinds.ts';
import { isLater } from '../order.ts';
import type { Report } from '../problems.ts';

/** Fields that hold a day, or a part of one; none may lie in the future. */
export const DATE_FIELDS = new Set(['date', 'happened', 'as_of', 'added', 'updated', 'checked_on', 'read_on', 'from', 'to']);

/**
 * No date lies in the future; none that a source gives is later than the source; a case was not changed before it was added, its
 * last change is the day of its update, a period does not end before it begins, and nothing is read before it appeared.
 */
export const dates: Rule = (context) => {
  const { content, report, today } = context;
  for (const entry of [...Object.values(content.records).flatMap((map) => [...map.values()]), ...content.sections, ...content.pages]) {
    eachField(entry.data, (key, value, path) => {
      if (DATE_FIELDS.has(key) && typeof value === 'string' && value > today.slice(0, value.length)) {
        report({ ...placeOf(entry, path), code: 'futureDate', params: { got: value, today } });
      }
    });
  }
  for (const entry of content.records.cases.values()) ofCase(entry, report);
  for (const entry of content.records.sources.values()) {
    const { date, read_on } = entry.data;
    if (date !== null && isLater(date, read_on))
      report({ ...placeOf(entry, ['read_on']), code: 'dateOrder', params: { earlier: 'date', later: 'read_on', got: `${date} > ${read_on}` } });
  }
  for (const dated of datedBySources(content)) notLater(dated, context);
};

function ofCase(entry: Entry<RecordOf['cases']>, report: Report): void {
  const { added, updated, changes, results } = entry.data;
  const [first, last] = [changes[0]?.date ?? added, changes.at(-1)?.date ?? updated];
  const outOfOrder = (path: readonly (string | number)[], earlier: string, later: string, got: string) =>
    report({ ...placeOf(entry, path), code: 'dateOrder', params: { earlier, later, got } });
  const i = changes.findIndex(({ date }, at) => (changes[at - 1]?.date ?? date) > date);
  if (i > 0) outOfOrder(['changes', i, 'date'], `changes[${i - 1}]`, `changes[${i}]`, `${changes[i - 1]?.date} > ${changes[i]?.date}`);
  else if (added > updated) outOfOrder(['updated'], 'added', 'updated', `${added} > ${updated}`);
  else if (added > first) outOfOrder(['added'], 'added', 'changes[0]', `${added} > ${first}`);
  else if (last !== updated) report({ ...placeOf(entry, ['updated']), code: 'updatedNotLast', params: { updated, last } });
  results.forEach(({ period }, i) => {
    if (period?.from && period.to && isLater(period.from, period.to))
      outOfOrder(['results', i, 'period'], 'from', 'to', `${period.from} > ${period.to}`);
  });
}

/** A date that stands on sources. */
interface Dated {
  date: string | undefined;
  sources: readonly (string | undefined)[];
  entry: Entry<unknown>;
  path: readonly (string | number)[];
}

/** Every date that a record takes from sources, with those sources. */
function* datedBySources({ records }: Content): Generator<Dated> {
  for (const entry of records.cases.values()) {
    const { phase, results, sources: listed } = entry.data;
    yield { date: phase.as_of, sources: [phase.source], entry, path: ['phase', 'as_of'] };
    for (const [i, { as_of: date, period, sources }] of results.entries()) {
      // What the case doesn't list was told.
      if (!sources.every((id) => listed.includes(id))) continue;
      yield { date, sources, entry, path: ['results', i, 'as_of'] };
      yield { date: period?.to ?? period?.from, sources, entry, path: ['results', i, 'period', period?.to ? 'to' : 'from'] };
    }
  }
  for (const entry of records.figures.values()) yield { date: entry.data.as_of, sources: [entry.data.source], entry, path: ['as_of'] };
  for (const entry of records.updates.values()) yield { date: entry.data.date, sources: entry.data.sources, entry, path: ['date'] };
  for (const entry of records.reference.values()) {
    for (const [i, { date, happened, sources }] of entry.data.facts.entries()) {
      yield { date, sources, entry, path: ['facts', i, 'date'] };
      yield { date: happened, sources, entry, path: ['facts', i, 'happened'] };
    }
  }
}

/** Sources without a date say nothing here; what can't be read may be the latest. */
function notLater({ date, sources, entry, path }: Dated, { content: { records, unreadable }, report, leaveOut, today }: RuleContext): void {
  const given = sources.filter((id) => id !== undefined);
  // One in the future was told.
  if (date === undefined || given.length === 0 || date > today.slice(0, date.length)) return;
  const unread = given.find((id) => unreadable.has(id));
  const dates = given.flatMap((id) => records.sources.get(id)?.data.date ?? []);
  if (dates.length === 0 || dates.some((other) => !isLater(date, other))) return;
  if (unread !== undefined) return leaveOut(unread);
  const latest = given.filter((id) => records.sources.get(id)?.data.date === dates.toSorted().at(-1));
  report({ ...placeOf(entry, path), code: 'laterThanSource', params: { got: date, source: latest[0] ?? '', date: dates.toSorted().at(-1) ?? '' } });
}
