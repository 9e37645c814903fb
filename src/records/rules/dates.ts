import type { Rule } from '../content.ts';
import { pathText } from '../problems.ts';

const DATE_FIELDS = new Set(['date', 'happened', 'as_of', 'added', 'updated', 'checked_on', 'read_on', 'from', 'to']);

/** No date lies in the future; a case was not changed before it was added; a period does not end before it begins. */
export const dates: Rule = ({ content, report, today }) => {
  type Place = { file: string; where: (p: (string | number)[]) => { line: number; column: number } };
  const visit = (entry: Place, value: unknown, path: (string | number)[]): void => {
    if (Array.isArray(value)) return value.forEach((item, i) => visit(entry, item, [...path, i]));
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, key];
      if (DATE_FIELDS.has(key) && typeof inner === 'string' && inner > today.slice(0, inner.length)) {
        report({ file: entry.file, ...entry.where(at), at: pathText(at), code: 'futureDate', params: { got: inner, today } });
      } else visit(entry, inner, at);
    }
  };
  for (const map of Object.values(content.records)) for (const entry of map.values()) visit(entry, entry.data, []);
  for (const entry of [...content.sections, ...content.pages]) visit(entry, entry.data, []);
  for (const entry of content.records.cases.values()) {
    const { added, updated, results } = entry.data;
    if (added > updated)
      report({
        file: entry.file,
        ...entry.where(['updated']),
        at: 'updated',
        code: 'dateOrder',
        params: { earlier: 'added', later: 'updated', got: `${added} > ${updated}` },
      });
    results.forEach(({ period }, i) => {
      if (period?.from && period.to && period.from > period.to) {
        report({
          file: entry.file,
          ...entry.where(['results', i, 'period']),
          at: `results[${i}].period`,
          code: 'dateOrder',
          params: { earlier: 'from', later: 'to', got: `${period.from} > ${period.to}` },
        });
      }
    });
  }
};
