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

/**
 * The cases most like one case: at most four, scored 4 of 10 or more; ties by grade, then id.
 * The adopter's own other cases are left out: they stand apart on the page.
 */
export function similarCases(of: Comparable, all: readonly Comparable[], weights: ReadonlyMap<string, number>): Similar[] {
  const own = new Set(of.adopters);
  return all
    .filter((other) => other.id !== of.id && !other.adopters.some((adopter) => own.has(adopter)))
    .map((other) => {
      const parts: Record<LikenessPart, number> = {
        industry: industryLikeness(of, other),
        task: overlap(of.tasks, other.tasks),
        technology: overlap(of.technologies, other.technologies, (item) => weights.get(item) ?? 1),
        result: of.kind !== undefined && of.kind === other.kind ? 1 : 0,
      };
      const weighed = (Object.keys(parts) as LikenessPart[]).map((part) => ({ part, weight: parts[part] * WEIGHTS[part] }));
      const reasons = weighed
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 2)
        .map(({ part }) => part);
      return { id: other.id, grade: other.grade, score: 10 * weighed.reduce((sum, { weight }) => sum + weight, 0), reasons };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || b.grade - a.grade || a.id.localeCompare(b.id))
    .slice(0, MOST)
    .map(({ id, score, reasons }) => ({ id, score, reasons }));
}

function industryLikeness(a: Comparable, b: Comparable): number {
  if (a.industry_class !== undefined && a.industry_class === b.industry_class) return 1;
  if (a.industry === b.industry) return 0.8;
  return a.sector === b.sector ? 0.3 : 0;
}
