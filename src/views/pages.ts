import { pageNumbers } from '../model/pages.ts';

/** A list over several pages. */
export interface PagesView {
  /** Things in the whole list. */
  total: number;
  /** From 1. */
  page: number;
  last: number;
  /** Addresses of its pages without language, the first at 0. */
  addresses: string[];
}

/**
 * @param count things in the whole list
 * @param address of page n, from 1
 */
export function pagesView(count: number, page: number, address: (page: number) => string): PagesView {
  const addresses = pageNumbers(count).map(address);
  return { total: count, page, last: addresses.length, addresses };
}
