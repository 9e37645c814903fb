import type { BreadcrumbList } from 'schema-dts';
import { ownUrl, type Page } from './page.ts';

/** The breadcrumb that the page shows, and the page itself at its end; undefined where it shows none. */
export function breadcrumb(page: Page): BreadcrumbList | undefined {
  if (page.crumbs.length === 0) return undefined;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...page.crumbs, { name: page.title, url: ownUrl(page) }].map(({ name, url }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: url,
    })),
  };
}
