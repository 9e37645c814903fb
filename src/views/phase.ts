/** What a source last said of a case's status; where that was long ago, only of then. */
import { formatDate } from '../i18n/format.ts';
import { isOlder, OLD_STATUS_MONTHS } from '../model/stale.ts';
import type { CaseRecord, Phase } from '../records/schemas/case.ts';
import type { SourceRecord } from '../records/schemas/source.ts';
import type { ViewContext } from './context.ts';

/** What may have changed since; an end or a dispute has happened. */
const MAY_HAVE_CHANGED: readonly Phase[] = ['announced', 'pilot', 'in-production', 'rolled-out'];

type Told = Pick<CaseRecord, 'phase' | 'sources'> & { results: readonly Pick<CaseRecord['results'][number], 'as_of'>[] };
interface Sources {
  model: { content: { records: { sources: ReadonlyMap<string, { data: Pick<SourceRecord, 'kind' | 'date'> }> } } };
}

/** Whether a status bears no other date than that on which a paper came out: of when the paper speaks isn't known then. */
function isDatedByPaper({ model }: Sources, { as_of, source }: CaseRecord['phase']): boolean {
  const paper = source === undefined ? undefined : model.content.records.sources.get(source)?.data;
  return as_of !== undefined && paper?.kind === 'paper' && paper.date?.startsWith(as_of) === true;
}

/** Whether a case rests on something newer than the last word on its status; where one date is less exact, only if it is newer all the same. */
function hasNewer({ model }: Sources, { phase, sources, results }: Told): boolean {
  const { as_of = '' } = phase;
  const dates = [...sources.map((id) => model.content.records.sources.get(id)?.data.date), ...results.map((result) => result.as_of)];
  return dates.some((date) => !!date && date.slice(0, as_of.length) > as_of.slice(0, date.length));
}

/** @param dated whether the date of a status that isn't old is said as well */
export function phaseText(
  { t, language, today, model }: Pick<ViewContext, 't' | 'language' | 'today'> & Sources,
  record: Told,
  dated = false,
): string {
  const { phase } = record;
  const { value, as_of } = phase;
  const date = as_of && formatDate(as_of, language);
  if (!date || value === 'unknown') return t.phase[value];
  if (!MAY_HAVE_CHANGED.includes(value)) return t.phase[value] + (dated ? t.clause + date : '');
  if (isDatedByPaper({ model }, phase)) return t.phaseOfPaper(t.phase[value], date, value === 'pilot');
  const isOld = isOlder(as_of, today, OLD_STATUS_MONTHS);
  const said = isOld || dated ? t.phaseAsOf(t.phase[value], date) : t.phase[value];
  return isOld && !hasNewer({ model }, record) ? said + t.nothingSince : said;
}
