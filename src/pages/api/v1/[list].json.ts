import type { APIRoute } from 'astro';
import { LISTS, type List } from '../../../render/api/json.ts';
import { listContents } from '../../../render/api/json-files.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = () => LISTS.map((list) => ({ params: { list } }));
export const GET: APIRoute = ({ params, site: host }) => Response.json(listContents(site(), params.list as List, 1, host));
