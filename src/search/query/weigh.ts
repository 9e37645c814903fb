import type { Ask } from './asks.ts';

/** A page that the engine found. */
export interface Scored {
  id: string;
  score: number;
}

/** Answers of one ask that count. */
const LOOKED_AT = 16;
/** A phrase on more pages than this is too common to rank by. */
const COMMON = 40;
/** A phrase on so few pages tells which. */
const RARE = 24;
/** A thing has an entry and a page of its cases; a name that several things share, some more. */
const MOST_OWN = 6;

/** The pages that are in all of the lists, best first; what a page scored in each is added up, as the engine does for words. Pure. */
export function inCommon<T extends Scored>(lists: readonly (readonly T[])[]): T[] {
  const [least = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  const scores = others.map((list) => new Map(list.map(({ id, score }) => [id, score])));
  return least
    .filter(({ id }) => scores.every((of) => of.has(id)))
    .map((result) => ({ ...result, score: scores.reduce((sum, of) => sum + of.get(result.id)!, result.score) }))
    .sort((a, b) => b.score - a.score);
}

export interface Weighed<T extends Scored> {
  /** Pages that may answer, best first; worth is 0–1. */
  list: { result: T; worth: number }[];
  /** What was typed stands, as it is, on a few pages. */
  rare: boolean;
  /** How many pages the engine finds for a unit alone, by the unit's text. */
  pagesWith: Map<string, number>;
}

/** What the answers to the asks make of the pages. Pure. */
export function weigh<T extends Scored>(answers: readonly { ask: Ask; results: readonly T[] }[]): Weighed<T> {
  const found = new Map<string, { result: T; sum: number }>();
  const put = (result: T, worth: number) => {
    const entry = found.get(result.id);
    if (entry) entry.sum += worth;
    else found.set(result.id, { result, sum: worth });
  };
  // Phrases don't rank their pages: the other asks do.
  const orders = new Map(answers.flatMap(({ ask, results }) => (ask.phrase ? results.map(({ id }): [string, number] => [id, 0]) : [])));
  if (orders.size > 0) {
    for (const { ask, results } of answers) {
      if (ask.phrase || ask.own) continue;
      for (const { id, score } of results) {
        const before = orders.get(id);
        if (before !== undefined && score > before) orders.set(id, score);
      }
    }
  }
  for (const { ask, results } of answers) {
    if (ask.weight === 0) continue;
    if (ask.own) {
      for (const result of results.slice(0, MOST_OWN)) put(result, ask.weight);
      continue;
    }
    const common = ask.phrase && results.length > COMMON;
    // A piece that few pages hold is what was meant.
    const rare = ask.phrase && ask.unit === undefined && results.length <= RARE ? 3 : 1;
    const scoreOf = ({ id, score }: T) => (ask.phrase ? (orders.get(id) ?? 0) : score);
    const sorted = ask.phrase ? [...results].sort((a, b) => scoreOf(b) - scoreOf(a)) : results;
    const top = sorted[0] ? scoreOf(sorted[0]) || 1 : 1;
    for (const result of sorted.slice(0, common ? LOOKED_AT : LOOKED_AT * 2)) {
      put(result, ask.weight * rare * (common ? 0.3 : 1) * (0.4 + 0.6 * (scoreOf(result) / top)));
    }
  }
  const list = [...found.values()].sort((a, b) => b.sum - a.sum || a.result.id.localeCompare(b.result.id));
  const most = list[0]?.sum ?? 1;
  return {
    list: list.map(({ result, sum }) => ({ result, worth: sum / most })),
    rare: answers.some(({ ask, results }) => ask.phrase && ask.unit === undefined && results.length > 0 && results.length <= RARE),
    pagesWith: new Map(answers.flatMap(({ ask, results }) => (ask.unit === undefined ? [] : [[ask.unit, results.length]]))),
  };
}
