/** Pseudo-random choices that repeat for a seed (mulberry32): benchmarks and load tests must be the same each time. */
export interface Random {
  /** 0 ≤ x < 1 */
  next: () => number;
  /** A whole number from `least` to `most`, both included. */
  whole: (least: number, most: number) => number;
  pick: <T>(list: readonly T[]) => T;
  /** Different items, in the list's order. */
  some: <T>(list: readonly T[], count: number) => T[];
  chance: (share: number) => boolean;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    pick: (list) => list[Math.floor(next() * list.length)]!,
    some: (list, count) => {
      const places = new Set<number>();
      while (places.size < Math.min(count, list.length)) places.add(Math.floor(next() * list.length));
      return list.filter((_, place) => places.has(place));
    },
    chance: (share) => next() < share,
  };
}
