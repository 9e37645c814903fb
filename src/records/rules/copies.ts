import { type Entry, type Rule, placeOf } from '../content.ts';
import type { Kind } from '../kinds.ts';

type Path = readonly (string | number)[];

/** What no two records of a kind have in common; where they do, one is a copy in which something was left as it was. */
const OWN: { [K in Kind]?: readonly Path[] } = {
  cases: [
    ['title', 'zh'],
    ['title', 'en'],
    ['summary', 'zh'],
    ['summary', 'en'],
  ],
  figures: [['label', 'zh']],
  reference: [
    ['one_line', 'zh'],
    ['about', 'zh'],
  ],
  sources: [['url']],
  updates: [
    ['text', 'zh'],
    ['text', 'en'],
  ],
};

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, part) => (at as Record<PropertyKey, unknown> | undefined)?.[part], data);

/** A record that was copied as a template has texts and an address of its own. One field is told of each pair. */
export const copies: Rule = ({ content, report }) => {
  for (const [kind, paths] of Object.entries(OWN) as [Kind, readonly Path[]][]) {
    const told = new Set<string>();
    for (const path of paths) {
      const first = new Map<string, Entry<unknown>>();
      for (const entry of (content.records[kind] as Map<string, Entry<unknown>>).values()) {
        const value = valueAt(entry.data, path);
        if (typeof value !== 'string') continue;
        const other = first.get(value);
        if (!other) first.set(value, entry);
        else if (!told.has(entry.id)) {
          told.add(entry.id);
          report({ ...placeOf(entry, [...path]), code: 'copied', params: { field: path.join('.'), other: other.file } });
        }
      }
    }
  }
};
