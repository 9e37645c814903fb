import type { Rule } from '../content.ts';
import { pathText } from '../problems.ts';
import { nearest } from '../nearest.ts';
import { resolveQuantity } from '../resolve-quantity.ts';

/**
 * Every unit is known; before and after share a dimension; what a result gives can be shown; what a figure counts is as many
 * as it says.
 */
export const quantities: Rule = ({ content, report }) => {
  const units = content.taxonomy.unit;
  const visit = (
    entry: { file: string; where: (p: (string | number)[]) => { line: number; column: number } },
    value: unknown,
    path: (string | number)[],
  ): void => {
    if (Array.isArray(value)) return value.forEach((item, i) => visit(entry, item, [...path, i]));
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'unit' && typeof inner === 'string' && !content.incomplete.has('unit') && !Object.hasOwn(units, inner)) {
        const at = [...path, 'unit'];
        report({
          file: entry.file,
          ...entry.where(at),
          at: pathText(at),
          code: 'unknownValue',
          params: { list: 'unit', got: inner, nearest: nearest(inner, Object.keys(units)) },
        });
      } else {
        visit(entry, inner, [...path, key]);
      }
    }
  };
  for (const kind of ['cases', 'figures', 'reference', 'updates'] as const) {
    for (const entry of content.records[kind].values()) visit(entry, entry.data, []);
  }
  for (const entry of content.records.figures.values()) {
    const { members, quantity } = entry.data;
    if (members && members.length !== quantity.value)
      report({
        file: entry.file,
        ...entry.where(['members']),
        at: 'members',
        code: 'membersCount',
        params: { named: members.length, said: quantity.value ?? 0 },
      });
  }
  for (const entry of content.records.cases.values()) {
    entry.data.results.forEach((result, i) => {
      const [before, after] = [resolveQuantity(result.before, content), resolveQuantity(result.after, content)];
      // A value before says something only beside the value after; alone it would be taken for the result, beside a change lost.
      const given = (['before', 'after', 'change'] as const).filter((key) => result[key] !== undefined);
      const key = given.length === 3 ? 'change' : 'before';
      const place = { file: entry.file, ...entry.where(['results', i, key]), at: `results[${i}]${given.includes(key) ? `.${key}` : ''}` };
      if (given.length === 3) report({ ...place, code: 'changeBeside', params: {} });
      else if (given.length === 0 || (result.before && !result.after)) report({ ...place, code: 'afterMissing', params: { given } });
      const [from, to] = [before && units[before.unit], after && units[after.unit]];
      if (before && after && from && to && from.dimension !== to.dimension) {
        report({
          file: entry.file,
          ...entry.where(['results', i, 'after']),
          at: `results[${i}].after.unit`,
          code: 'unitsDiffer',
          params: { before: before.unit, after: after.unit },
        });
      }
    });
  }
};
