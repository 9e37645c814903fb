import { absolute, fileHref } from '../../routes.ts';
import { site } from '../../site.ts';
import { lastDate, listFile, listItems, type List, type ListFile } from './json.ts';

/** Whole addresses of files under the site's own one; undefined for a site that wasn't told its host. */
export const wholeAddress =
  (host: URL | undefined) =>
  (path: string): string | undefined =>
    absolute(host, fileHref(path));

/** Page n of a list, as it is sent. `host` is the site's own address. */
export const listContents = (name: List, page: number, host: URL | undefined): ListFile<{ id: string }> =>
  listFile(name, page, listItems(name, site()), lastDate(name, site()), wholeAddress(host));

/** /api/v1/<list>.json and what goes on from it. */
export const listAnswer = (name: List, page: number, host: URL | undefined): Response => Response.json(listContents(name, page, host));
