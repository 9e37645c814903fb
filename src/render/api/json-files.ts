import type { Model } from '../../model/model.ts';
import { absolute, fileHref } from '../../routes.ts';
import { lastDate, listFile, listItems, type List, type ListFile } from './json.ts';

/** Whole addresses of files under the site's own one; undefined for a site that wasn't told its host. */
export const wholeAddress =
  (host: URL | undefined) =>
  (path: string): string | undefined =>
    absolute(host, fileHref(path));

/** Page n of a list, as it is sent. `host` is the site's own address. */
export const listContents = (model: Model, name: List, page: number, host: URL | undefined): ListFile<{ id: string }> =>
  listFile(name, page, listItems(name, model), lastDate(name, model), wholeAddress(host));
