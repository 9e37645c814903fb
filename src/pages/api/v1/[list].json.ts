import type { APIRoute } from 'astro';
import { LISTS, listItems, type List } from '../../../exports/json.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = () => LISTS.map((list) => ({ params: { list } }));
export const GET: APIRoute = ({ params }) => Response.json({ items: listItems(params.list as List, site()) });
