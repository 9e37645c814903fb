import type { APIRoute } from 'astro';
import { LISTS, type List } from '../../../render/api/json.ts';
import { listAnswer } from '../../../render/api/json-files.ts';

export const getStaticPaths = () => LISTS.map((list) => ({ params: { list } }));
export const GET: APIRoute = ({ params, site: host }) => listAnswer(params.list as List, 1, host);
