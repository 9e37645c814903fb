/** What ranking looks at in a hit. */
export interface Ranked {
  title: string;
  kind: string | undefined;
}

/** Case, width and marks aside, so that “五个百项”工程 and 五个百项工程 are one name. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, '');

/** How near a title is to the query: 3 the same, 2 begins with it, 1 holds it, 0 not. */
function nearness(title: string, query: string): number {
  const [name, asked] = [plain(title), plain(query)];
  if (asked === '') return 0;
  if (name === asked) return 3;
  if (name.startsWith(asked)) return 2;
  return name.includes(asked) ? 1 : 0;
}

/** Hits named like the query first, entries before others of the same nearness; the engine's order decides the rest. */
export function byName<T extends Ranked>(hits: readonly T[], query: string): T[] {
  const weight = (hit: T) => nearness(hit.title, query) * 2 + (hit.kind === 'entry' && nearness(hit.title, query) > 0 ? 1 : 0);
  return hits
    .map((hit, i) => ({ hit, i, weight: weight(hit) }))
    .sort((a, b) => b.weight - a.weight || a.i - b.i)
    .map(({ hit }) => hit);
}
