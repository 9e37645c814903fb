export type Stretch = [from: number, to: number];

/** A date as a stretch of years: 2024 is [2024, 2025], 2024-11 its twelfth, a day a point. Dates of content: YYYY, YYYY-MM, YYYY-MM-DD. */
export function stretchOf(date: string): Stretch {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return [year, year + 1];
  const begin = year + (month - 1) / 12;
  if (day === undefined) return [begin, begin + 1 / 12];
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const at = begin + (day - 0.5) / days / 12;
  return [at, at];
}

/** The middle of a date, in years. */
export const middleOf = (date: string): number => stretchOf(date).reduce((from, to) => (from + to) / 2);

export interface YearAxis {
  /** Per cent of the width at a time in years. */
  at: (years: number) => number;
  ticks: { year: number; at: number }[];
}

/** An axis of whole years, as per cent of a drawing's width. */
export function yearAxis(first: number, last: number): YearAxis {
  const at = (years: number) => percentBetween(first, last, years);
  return { at, ticks: Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, at: at(first + i) })) };
}

/** Where a value stands from one end of an axis to the other, in per cent; in the middle where both ends are one. */
export const percentBetween = (first: number, last: number, value: number): number =>
  first === last ? 50 : rounded(((value - first) / (last - first)) * 100);

/** A hundredth of a per cent is a fraction of a pixel: more digits gain nothing. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
