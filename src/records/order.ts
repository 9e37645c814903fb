/** Order of ids, dates and paths: by code unit, so that no machine's locale changes a list. Names that readers look up have a collation of their own. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether one date is later than another as far as both are known: 2025-09 is not later than 2025. */
export const isLater = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
};
