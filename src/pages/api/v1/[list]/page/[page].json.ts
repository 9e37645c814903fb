import type { APIRoute } from 'astro';
import { LISTS, filesFor, listItems, type List } from '../../../../../render/api/json.ts';
import { listContents } from '../../../../../render/api/json-files.ts';
import { site } from '../../../../../site.ts';

/** From the second file on: the first stands at the list's own address. */
export const getStaticPaths = () =>
  LISTS.flatMap((list) =>
    Array.from({ length: filesFor(listItems(list, site()).length) - 1 }, (_, i) => ({ params: { list, page: String(i + 2) } })),
  );
export const GET: APIRoute = ({ params, site: host }) => Response.json(listContents(site(), params.list as List, Number(params.page), host));
