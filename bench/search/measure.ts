/** Figures of a search over a graded set; pure. */
export interface Query {
  q: string;
  kind: string;
  /** Right answers, best first, as addresses without language; none where the site has no answer. */
  want: string[];
}
export interface Ranked {
  query: Query;
  /** Addresses without language, in rank order. */
  hits: string[];
}
export interface Row {
  kind: string;
  n: number;
  /** Mean over queries of 1 / rank of the first right answer among ten. */
  mrr: number;
  /** Mean share of the right answers that are among the first ten. */
  recall: number;
  /** Share of queries with a right answer that got no hit at all. */
  zero: number;
  /** Share of queries without one that rightly got nothing; undefined where there are none. */
  none: number | undefined;
  /** Share with a right answer within the first three. */
  within3: number;
}

const TOP = 10;
const mean = (values: readonly number[]): number => (values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : 0);

export const reciprocalRank = ({ query, hits }: Ranked): number => {
  const place = hits.slice(0, TOP).findIndex((hit) => query.want.includes(hit));
  return place < 0 ? 0 : 1 / (place + 1);
};
export const recallOf = ({ query, hits }: Ranked): number => {
  const top = new Set(hits.slice(0, TOP));
  return query.want.filter((want) => top.has(want)).length / Math.min(TOP, query.want.length);
};

function row(kind: string, ranked: readonly Ranked[]): Row {
  const asked = ranked.filter(({ query }) => query.want.length > 0);
  const empty = ranked.filter(({ query }) => query.want.length === 0);
  return {
    kind,
    n: ranked.length,
    mrr: mean(asked.map(reciprocalRank)),
    recall: mean(asked.map(recallOf)),
    zero: mean(asked.map(({ hits }) => Number(hits.length === 0))),
    none: empty.length > 0 ? mean(empty.map(({ hits }) => Number(hits.length === 0))) : undefined,
    within3: mean(asked.map(({ query, hits }) => Number(hits.slice(0, 3).some((hit) => query.want.includes(hit))))),
  };
}

/** A row for all, then one for each kind. */
export function measure(ranked: readonly Ranked[]): Row[] {
  const kinds = [...new Set(ranked.map(({ query }) => query.kind))];
  return [
    row('all', ranked),
    ...kinds.map((kind) =>
      row(
        kind,
        ranked.filter(({ query }) => query.kind === kind),
      ),
    ),
  ];
}

/** The value that a given percentage of all values don't exceed. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? 0;
};
export const median = (values: readonly number[]): number => percentile(values, 50);
