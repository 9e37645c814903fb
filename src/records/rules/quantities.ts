import { type Content, type Entry, type Rule, placeOf } from '../content.ts';
import type { RecordOf } from '../kinds.ts';
import { resolveQuantity } from '../resolve-quantity.ts';
import { eachField } from '../fields-within.ts';
import { expectValue, fieldOf } from './expect.ts';

/** What things are measured in, and never counted: a sample in one of these would say how long or which share, and not how many. */
const MEASURES: readonly string[] = ['time', 'share', 'share-difference', 'ratio', 'money'];

/**
 * Every unit is known; before and after share a dimension; a sample counts things; what a result gives can be shown, and says which way
 * is better; what a figure counts is as many as it says.
 */
export const quantities: Rule = (context) => {
  const { content, report } = context;
  for (const kind of ['cases', 'figures', 'reference', 'updates'] as const) {
    for (const entry of content.records[kind].values()) {
      eachField(entry.data, (key, value, path) => {
        if (key === 'unit' && typeof value === 'string') expectValue(context, 'unit', value, fieldOf(entry, path));
      });
    }
  }
  for (const entry of content.records.figures.values()) {
    const { members, quantity } = entry.data;
    if (members && members.length !== quantity.value) {
      const params = { named: members.length, said: quantity.value ?? 0 };
      report({ ...placeOf(entry, ['members']), code: 'membersCount', params });
    }
  }
  for (const entry of content.records.cases.values()) inResults(entry, content, report);
};

function inResults(entry: Entry<RecordOf['cases']>, content: Content, report: Parameters<Rule>[0]['report']): void {
  const units = content.taxonomy.unit;
  entry.data.results.forEach((result, i) => {
    // A value before says something only beside the value after; alone it would be taken for the result, beside a change lost.
    const given = (['before', 'after', 'change'] as const).filter((key) => result[key] !== undefined);
    const key = given.length === 3 ? 'change' : 'before';
    const place = { ...placeOf(entry, ['results', i, key]), at: `results[${i}]${given.includes(key) ? `.${key}` : ''}` };
    if (given.length === 3) report({ ...place, code: 'changeBeside', params: {} });
    // What a source tells in words alone stands without a value only where it is no gain, and in its own words.
    else if (given.length === 0 ? !(result.outcome && result.quote) : result.before && !result.after)
      report({ ...place, code: 'afterMissing', params: { given } });
    const [before, after] = [resolveQuantity(result.before, content), resolveQuantity(result.after, content)];
    const [from, to] = [before && units[before.unit], after && units[after.unit]];
    if (before && after && from && to && from.dimension !== to.dimension) {
      const where = { ...placeOf(entry, ['results', i, 'after']), at: `results[${i}].after.unit` };
      report({ ...where, code: 'unitsDiffer', params: { before: before.unit, after: after.unit } });
    }
    const sample = units[result.sample?.unit ?? ''];
    if (sample && MEASURES.includes(sample.dimension))
      report({ ...placeOf(entry, ['results', i, 'sample', 'unit']), code: 'sampleNotCounted', params: { unit: result.sample?.unit ?? '' } });
    if (result.kind !== 'scope-only' && result.better === undefined) {
      report({ ...placeOf(entry, ['results', i]), code: 'betterMissing', params: { kind: result.kind } });
    }
  });
}
