import { type Content, type Entry, type Rule, placeOf } from '../content.ts';
import type { Quantity } from '../primitives.ts';

/** A number of a source, as a record gives it. */
interface Told {
  number: string;
  qualifier: string;
  sources: readonly string[];
  entry: Entry<unknown>;
  path: (string | number)[];
}

/** A number of one source has the same qualifier wherever it is given. */
export const qualifiers: Rule = ({ content, report }) => {
  for (const group of Map.groupBy(toldNumbers(content), ({ number }) => number).values()) {
    if (new Set(group.map(({ qualifier }) => qualifier)).size < 2) continue;
    for (const [i, one] of group.entries()) {
      for (const other of group.slice(0, i)) {
        const source = one.sources.find((id) => other.sources.includes(id));
        if (source === undefined || other.qualifier === one.qualifier) continue;
        const params = { number: one.number, source, own: one.qualifier, other: other.qualifier, file: other.entry.file };
        report({ ...placeOf(one.entry, one.path), code: 'qualifiersDiffer', params });
      }
    }
  }
};

function* toldNumbers({ records }: Content): Generator<Told> {
  for (const entry of records.cases.values()) {
    for (const [i, result] of entry.data.results.entries()) {
      for (const side of ['before', 'after'] as const) {
        const quantity = result[side];
        if (quantity && !('figure' in quantity)) yield { ...said(quantity), sources: result.sources, entry, path: ['results', i, side] };
      }
    }
  }
  for (const entry of records.updates.values()) {
    for (const [i, quantity] of entry.data.quantities.entries()) {
      yield { ...said(quantity), sources: entry.data.sources, entry, path: ['quantities', i] };
    }
  }
}

/** A number with its qualifier: an open lower end is what 'over' says. */
const said = ({ value, min, max, qualifier, unit }: Quantity): { number: string; qualifier: string } => ({
  number: `${value ?? (max === undefined ? min : `${min ?? ''}–${max}`)} ${unit}`,
  qualifier: qualifier ?? (value === undefined && max === undefined ? 'over' : 'none'),
});
