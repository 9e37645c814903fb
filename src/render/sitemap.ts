import type { SitemapItem } from '@astrojs/sitemap';
import * as indexable from '../model/indexable.ts';
import type { Model } from '../model/model.ts';

/** The address without host, base and language. */
function pathOf(page: string, site: string, base: string): string {
  const root = new URL(base.endsWith('/') ? base : `${base}/`, site).pathname;
  return `/${new URL(page).pathname.slice(root.length)}`.replace(/^\/en\//, '/');
}

/** Pages that the sitemap lists: exactly those that search engines should keep. */
export const isIndexable = (page: string, site: string, base: string, model: Model): boolean =>
  indexable.isIndexable(pathOf(page, site, base), model);

/** Adds the day of the last change, from the records, and names the Chinese page as the default for other languages. */
export function lastModified(item: SitemapItem, site: string, base: string, model: Model): SitemapItem {
  const day = indexable.lastModified(pathOf(item.url, site, base), model);
  const chinese = item.links?.find(({ lang }) => lang === 'zh-CN');
  return {
    ...item,
    ...(day === undefined ? {} : { lastmod: day }),
    ...(item.links && chinese ? { links: [...item.links, { lang: 'x-default', url: chinese.url }] } : {}),
  };
}
