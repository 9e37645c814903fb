import type { BreadcrumbList } from 'schema-dts';
import { ownUrl, type Page } from './page.ts';

/** The breadcrumb that the page shows, and the page itself at its end; undefined where it shows none. */
export function breadcrumb(page: Page): BreadcrumbList | undefined {
  // Words that are no link are no step for machines.
  const steps = page.crumbs.filter(({ url }) => url !== undefined);
  if (steps.length === 0) return undefined;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...steps, { name: page.title, url: ownUrl(page) }].map(({ name, url = '' }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: url,
    })),
  };
}
