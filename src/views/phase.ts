/** What a source last said of a case's status; where that was long ago, only of then. */
import { formatDate } from '../i18n/format.ts';
import { isOlder, OLD_STATUS_MONTHS } from '../model/stale.ts';
import type { CaseRecord, Phase } from '../records/schemas/case.ts';
import type { SourceRecord } from '../records/schemas/source.ts';
import type { ViewContext } from './context.ts';

/** What may have changed since; an end or a dispute has happened. */
const MAY_HAVE_CHANGED: readonly Phase[] = ['announced', 'pilot', 'in-production', 'rolled-out'];

interface Sources {
  model: { content: { records: { sources: ReadonlyMap<string, { data: Pick<SourceRecord, 'kind' | 'date'> }> } } };
}

/** Whether a status bears no other date than that on which a paper came out: of when the paper speaks isn't known then. */
function isDatedByPaper({ model }: Sources, { as_of, source }: CaseRecord['phase']): boolean {
  const paper = source === undefined ? undefined : model.content.records.sources.get(source)?.data;
  return as_of !== undefined && paper?.kind === 'paper' && paper.date?.startsWith(as_of) === true;
}

/**
 * @param before what stands before the date of a status that isn't old; without it no date is said
 */
export function phaseText(
  { t, language, today, model }: Pick<ViewContext, 't' | 'language' | 'today'> & Sources,
  phase: CaseRecord['phase'],
  before?: string,
): string {
  const { value, as_of } = phase;
  const date = as_of && formatDate(as_of, language);
  if (date && MAY_HAVE_CHANGED.includes(value) && isDatedByPaper({ model }, phase)) return t.phaseOfPaper(t.phase[value], date, value === 'pilot');
  if (as_of && date && MAY_HAVE_CHANGED.includes(value) && isOlder(as_of, today, OLD_STATUS_MONTHS)) return t.phaseThen(t.phase[value], date);
  return t.phase[value] + (date && before !== undefined ? before + date : '');
}
