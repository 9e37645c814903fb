/** What a source last said of a case's status; where that was long ago, only of then. */
import { formatDate } from '../i18n/format.ts';
import { isOlder, OLD_STATUS_MONTHS } from '../model/stale.ts';
import type { CaseRecord, Phase } from '../records/schemas/case.ts';
import type { ViewContext } from './context.ts';

/** What may have changed since; an end or a dispute has happened. */
const MAY_HAVE_CHANGED: readonly Phase[] = ['announced', 'pilot', 'in-production', 'rolled-out'];

/**
 * @param before what stands before the date of a status that isn't old; without it no date is said
 */
export function phaseText(
  { t, language, today }: Pick<ViewContext, 't' | 'language' | 'today'>,
  { value, as_of }: CaseRecord['phase'],
  before?: string,
): string {
  const date = as_of && formatDate(as_of, language);
  if (as_of && date && MAY_HAVE_CHANGED.includes(value) && isOlder(as_of, today, OLD_STATUS_MONTHS)) return t.phaseThen(t.phase[value], date);
  return t.phase[value] + (date && before !== undefined ? before + date : '');
}
