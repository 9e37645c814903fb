import type { CaseRecord, ResultKind } from '../records/schemas/case.ts';

/** What the likeness of two cases is made of; each part is between 0 and 1 before its weight. */
export type LikenessPart = 'industry' | 'task' | 'technology' | 'result';

export interface Comparable extends Pick<CaseRecord, 'tasks' | 'technologies' | 'industry'> {
  id: string;
  industry_class?: string | undefined;
  sector: string;
  grade: number;
  kind?: ResultKind | undefined;
  adopters: readonly string[];
}

export interface Similar {
  id: string;
  /** 0–10. */
  score: number;
  /** The two parts that weigh most, the heavier first. */
  reasons: LikenessPart[];
}

const WEIGHTS: Record<LikenessPart, number> = { industry: 0.4, task: 0.25, technology: 0.25, result: 0.1 };
/** Below four of ten two cases share too little to be called similar. */
const LEAST = 4;
const MOST = 4;

/** Inverse document frequency of each technology: rare ones say more about likeness than common ones. */
export function technologyWeights(cases: readonly Pick<CaseRecord, 'technologies'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { technologies } of cases) for (const technology of new Set(technologies)) counts.set(technology, (counts.get(technology) ?? 0) + 1);
  return new Map([...counts].map(([technology, count]) => [technology, Math.log(1 + cases.length / count)]));
}

/** Shared weight over total weight of two sets (weighted Jaccard). */
export function overlap(a: readonly string[], b: readonly string[], weight: (item: string) => number = () => 1): number {
  const [left, right] = [new Set(a), new Set(b)];
  let shared = 0;
  let total = 0;
  for (const item of new Set([...left, ...right])) {
    total += weight(item);
    if (left.has(item) && right.has(item)) shared += weight(item);
  }
  return total === 0 ? 0 : shared / total;
}

/** Cases that are alike in everything that likeness looks at: scored once for all of them. */
interface Group {
  one: Comparable;
  members: Comparable[];
}

/** Everything that likeness looks at, as one key. */
const signature = (of: Comparable): string =>
  [of.industry_class, of.industry, of.sector, [...of.tasks].sort().join(), [...of.technologies].sort().join(), of.kind].join('|');

/**
 * For each case, the cases most like it: at most four, scored 4 of 10 or more; ties by grade, then id.
 * The adopter's own other cases are left out: they stand apart on the page.
 *
 * Made to hold at thousands of cases: cases with the same signature are scored once.
 */
export function similarities(all: readonly Comparable[], weights = technologyWeights(all)): (id: string) => Similar[] {
  const groups = new Map<string, Group>();
  for (const of of [...all].sort((a, b) => b.grade - a.grade || a.id.localeCompare(b.id))) {
    const key = signature(of);
    const group = groups.get(key);
    if (group) group.members.push(of);
    else groups.set(key, { one: of, members: [of] });
  }
  const byId = new Map(all.map((of) => [of.id, of]));
  const ranked = new Map<string, { group: Group; score: number }[]>();
  const rank = (of: Comparable) => {
    const key = signature(of);
    let list = ranked.get(key);
    if (!list) {
      list = [];
      for (const group of groups.values()) {
        const score = scoreOf(likeness(of, group.one, weights));
        if (score >= LEAST) list.push({ group, score });
      }
      list.sort((a, b) => b.score - a.score);
      ranked.set(key, list);
    }
    return list;
  };
  return (id) => {
    const of = byId.get(id);
    if (!of) return [];
    const own = new Set(of.adopters);
    const found: { other: Comparable; score: number }[] = [];
    for (const { group, score } of rank(of)) {
      // Groups of one score compete by grade and id; a lower score can't displace a full list.
      if (found.length >= MOST && score < (found[MOST - 1]?.score ?? 0)) break;
      let taken = 0;
      for (const other of group.members) {
        if (other.id === id || other.adopters.some((adopter) => own.has(adopter))) continue;
        found.push({ other, score });
        if (++taken === MOST) break;
      }
      found.sort((a, b) => b.score - a.score || b.other.grade - a.other.grade || a.other.id.localeCompare(b.other.id));
    }
    return found.slice(0, MOST).map(({ other, score }) => ({ id: other.id, score, reasons: reasonsOf(likeness(of, other, weights)) }));
  };
}

type Likeness = Record<LikenessPart, number>;

function likeness(of: Comparable, other: Comparable, weights: ReadonlyMap<string, number>): Likeness {
  return {
    industry: industryLikeness(of, other),
    task: overlap(of.tasks, other.tasks),
    technology: overlap(of.technologies, other.technologies, (item) => weights.get(item) ?? 1),
    result: of.kind !== undefined && of.kind === other.kind ? 1 : 0,
  };
}

const PARTS = Object.keys(WEIGHTS) as LikenessPart[];
const scoreOf = (parts: Likeness): number => 10 * PARTS.reduce((sum, part) => sum + parts[part] * WEIGHTS[part], 0);

/** The two parts that weigh most. */
const reasonsOf = (parts: Likeness): LikenessPart[] =>
  PARTS.filter((part) => parts[part] > 0)
    .sort((a, b) => parts[b] * WEIGHTS[b] - parts[a] * WEIGHTS[a])
    .slice(0, 2);

function industryLikeness(a: Comparable, b: Comparable): number {
  if (a.industry_class !== undefined && a.industry_class === b.industry_class) return 1;
  if (a.industry === b.industry) return 0.8;
  return a.sector === b.sector ? 0.3 : 0;
}
