/** Order of ids, dates and paths: by code unit, so that no machine's locale changes a list. Names that readers look up have a collation of their own. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
