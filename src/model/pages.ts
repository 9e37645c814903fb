/** Cases on one page of a list. */
export const PAGE_SIZE = 18;

/** 1 … n for a list of so many things; an empty list still has its first page. */
export const pageNumbers = (count: number): number[] => Array.from({ length: Math.max(1, Math.ceil(count / PAGE_SIZE)) }, (_, i) => i + 1);

/** Numbers of the pages after the first, as addresses have them. */
export const furtherPages = (count: number): string[] => pageNumbers(count).slice(1).map(String);

/** The things on page n (from 1). */
export const onPage = <T>(list: readonly T[], page: number): T[] => list.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);

/** Rows in one file that the catalogue reads in the browser: few requests cost less than the rows that nobody looks at (docs/decisions/0015). */
export const CARDS_PER_FILE = 24;
