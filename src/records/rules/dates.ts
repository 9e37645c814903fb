import { type Rule, placeOf } from '../content.ts';
import { eachField } from '../fields-within.ts';

const DATE_FIELDS = new Set(['date', 'happened', 'as_of', 'added', 'updated', 'checked_on', 'read_on', 'from', 'to']);

/** No date lies in the future; a case was not changed before it was added; a period does not end before it begins. */
export const dates: Rule = ({ content, report, today }) => {
  for (const entry of [...Object.values(content.records).flatMap((map) => [...map.values()]), ...content.sections, ...content.pages]) {
    eachField(entry.data, (key, value, path) => {
      if (DATE_FIELDS.has(key) && typeof value === 'string' && value > today.slice(0, value.length)) {
        report({ ...placeOf(entry, path), code: 'futureDate', params: { got: value, today } });
      }
    });
  }
  for (const entry of content.records.cases.values()) {
    const { added, updated, results } = entry.data;
    if (added > updated) {
      const params = { earlier: 'added', later: 'updated', got: `${added} > ${updated}` };
      report({ ...placeOf(entry, ['updated']), code: 'dateOrder', params });
    }
    results.forEach(({ period }, i) => {
      if (period?.from && period.to && period.from > period.to) {
        const params = { earlier: 'from', later: 'to', got: `${period.from} > ${period.to}` };
        report({ ...placeOf(entry, ['results', i, 'period']), code: 'dateOrder', params });
      }
    });
  }
};
