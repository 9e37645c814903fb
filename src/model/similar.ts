import type { CaseRecord, ResultKind } from '../records/schemas/case.ts';
import { byCodeUnit } from '../records/order.ts';
import { lookUp } from './look-up.ts';

/** What the likeness of two cases is made of; each part is between 0 and 1 before its weight. */
export type LikenessPart = 'industry' | 'task' | 'technology' | 'result';
/** How a part is worded: cases of one sector may be of different industries. */
export type LikenessReason = LikenessPart | 'sector';

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
  reasons: LikenessReason[];
}

const WEIGHTS: Record<LikenessPart, number> = { industry: 0.4, task: 0.25, technology: 0.25, result: 0.1 };
/** Below 4 of 10, two cases share too little to be called similar. */
const MIN_SIMILAR = 4;
const MAX_SIMILAR = 4;

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
  /** Strongest evidence first, then by id. */
  members: Comparable[];
  /** Places of its sets in the tables of overlaps. */
  tasks: number;
  technologies: number;
}

/** Everything that likeness looks at, as one key. */
const signature = (comparable: Comparable): string =>
  [
    comparable.industry_class,
    comparable.industry,
    comparable.sector,
    setKey(comparable.tasks),
    setKey(comparable.technologies),
    comparable.kind,
  ].join('|');
const setKey = (items: readonly string[]): string => [...items].sort().join();

/** Overlaps of all pairs of the sets that occur: there are few sets, however many cases. */
function overlapTable(sets: readonly (readonly string[])[], weight?: (item: string) => number) {
  const places = new Map<string, number>();
  const distinct: (readonly string[])[] = [];
  for (const set of sets) {
    const key = setKey(set);
    if (places.has(key)) continue;
    places.set(key, distinct.length);
    distinct.push(set);
  }
  const table = distinct.map((a) => Float64Array.from(distinct, (b) => overlap(a, b, weight)));
  return { placeOf: (set: readonly string[]) => lookUp('set', places, setKey(set)), between: (a: number, b: number) => table[a]![b]! };
}

/** Groups considered for one list: more than the list holds, since the adopter's own cases drop out. */
const LOOKED_AT = 12;

/**
 * For each case, the cases most like it: at most four, scored 4 of 10 or more; ties by grade, then id.
 * The adopter's own other cases are left out: they stand apart on the page.
 *
 * Fast enough for thousands of cases: those with the same signature are scored once, and a score is three look-ups.
 */
export function similarities(all: readonly Comparable[], weights = technologyWeights(all)): (id: string) => Similar[] {
  const taskOverlaps = overlapTable(all.map(({ tasks }) => tasks));
  const technologyOverlaps = overlapTable(
    all.map(({ technologies }) => technologies),
    (item) => weights.get(item) ?? 1,
  );
  const groups = new Map<string, Group>();
  const groupOf = new Map<string, Group>();
  for (const comparable of [...all].sort((a, b) => b.grade - a.grade || byCodeUnit(a.id, b.id))) {
    const key = signature(comparable);
    let group = groups.get(key);
    if (!group) {
      group = {
        one: comparable,
        members: [],
        tasks: taskOverlaps.placeOf(comparable.tasks),
        technologies: technologyOverlaps.placeOf(comparable.technologies),
      };
      groups.set(key, group);
    }
    group.members.push(comparable);
    groupOf.set(comparable.id, group);
  }
  const list = [...groups.values()];
  const likeness = (a: Group, b: Group): Likeness => ({
    industry: industryLikeness(a.one, b.one),
    task: taskOverlaps.between(a.tasks, b.tasks),
    technology: technologyOverlaps.between(a.technologies, b.technologies),
    result: a.one.kind !== undefined && a.one.kind === b.one.kind ? 1 : 0,
  });
  /** 0–10; the parts' sum, without making the parts: this runs for every pair. */
  const scoreOf = (a: Group, b: Group): number =>
    10 *
    (WEIGHTS.industry * industryLikeness(a.one, b.one) +
      WEIGHTS.task * taskOverlaps.between(a.tasks, b.tasks) +
      WEIGHTS.technology * technologyOverlaps.between(a.technologies, b.technologies) +
      WEIGHTS.result * (a.one.kind !== undefined && a.one.kind === b.one.kind ? 1 : 0));
  const ranked = new Map<Group, Float64Array>();
  const scores = (group: Group): Float64Array => {
    let found = ranked.get(group);
    // Cached only for groups of several cases: thousands of these would fill the memory.
    if (!found) {
      found = new Float64Array(list.length);
      for (let i = 0; i < list.length; i++) found[i] = scoreOf(group, list[i]!);
    }
    if (group.members.length > 1) ranked.set(group, found);
    return found;
  };
  /** The pages of both languages need each case's list. */
  const answered = new Map<string, Similar[]>();
  return (id) => {
    let answer = answered.get(id);
    if (!answer) answered.set(id, (answer = similar(id)));
    return answer;
  };

  function similar(id: string): Similar[] {
    const group = groupOf.get(id);
    if (!group) return [];
    const comparable = group.members.find((member) => member.id === id)!;
    const own = new Set(comparable.adopters);
    const score = scores(group);
    const best = topScores(score, LOOKED_AT);
    const from = (least: number) => {
      const found: { other: Comparable; group: Group; score: number }[] = [];
      for (let i = 0; i < score.length; i++) {
        const value = score[i]!;
        if (value < least) continue;
        let taken = 0;
        for (const other of list[i]!.members) {
          if (other.id === id || other.adopters.some((adopter) => own.has(adopter))) continue;
          found.push({ other, group: list[i]!, score: value });
          if (++taken === MAX_SIMILAR) break;
        }
      }
      return found.sort((a, b) => b.score - a.score || b.other.grade - a.other.grade || byCodeUnit(a.other.id, b.other.id)).slice(0, MAX_SIMILAR);
    };
    const least = Math.max(MIN_SIMILAR, best.at(-1) ?? MIN_SIMILAR);
    const near = from(least);
    return (near.length < MAX_SIMILAR && least > MIN_SIMILAR ? from(MIN_SIMILAR) : near).map((found) => ({
      id: found.other.id,
      score: found.score,
      reasons: reasonsOf(likeness(group, found.group)).map((part) =>
        part === 'industry' && found.other.industry !== comparable.industry ? 'sector' : part,
      ),
    }));
  }
}

/** The highest scores, in descending order. */
function topScores(scores: Float64Array, count: number): number[] {
  const top: number[] = [];
  for (const score of scores) {
    if (top.length === count && score <= top[count - 1]!) continue;
    let place = top.length;
    while (place > 0 && top[place - 1]! < score) place--;
    top.splice(place, 0, score);
    if (top.length > count) top.pop();
  }
  return top;
}

type Likeness = Record<LikenessPart, number>;

const LIKENESS_PARTS = Object.keys(WEIGHTS) as LikenessPart[];

/** The two parts that weigh most. */
const reasonsOf = (parts: Likeness): LikenessPart[] =>
  LIKENESS_PARTS.filter((part) => parts[part] > 0)
    .sort((a, b) => parts[b] * WEIGHTS[b] - parts[a] * WEIGHTS[a])
    .slice(0, 2);

function industryLikeness(a: Comparable, b: Comparable): number {
  if (a.industry_class !== undefined && a.industry_class === b.industry_class) return 1;
  if (a.industry === b.industry) return 0.8;
  return a.sector === b.sector ? 0.3 : 0;
}
