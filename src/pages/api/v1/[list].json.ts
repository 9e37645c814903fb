import type { APIRoute } from 'astro';
import { LISTS, type List } from '../../../exports/json.ts';
import { listAnswer } from '../../../exports/json-files.ts';

export const getStaticPaths = () => LISTS.map((list) => ({ params: { list } }));
export const GET: APIRoute = ({ params, site: host }) => listAnswer(params.list as List, 1, host);
