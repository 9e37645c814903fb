import { STALE_MONTHS, isStale } from '../../model/stale.ts';
import { placeOf } from '../../records/content.ts';
import { byCodeUnit } from '../../records/order.ts';
import type { SoftRule } from './index.ts';

/** Checks that are old, the oldest first, and records that have none. */
export const checks: SoftRule = ({ content, report, today }) => {
  const { cases, figures, reference, updates } = content.records;
  const all = [...cases.values(), ...figures.values(), ...reference.values(), ...updates.values()].map((entry) => ({
    entry,
    day: entry.data.checked_on,
  }));
  for (const { entry, day } of all.sort((a, b) => byCodeUnit(a.day ?? '', b.day ?? ''))) {
    const place = placeOf(entry, ['checked_on']);
    if (day === undefined) report({ ...place, code: 'neverChecked', params: {} });
    else if (isStale(day, today)) report({ ...place, code: 'checkedLongAgo', params: { got: day, months: STALE_MONTHS } });
  }
};
