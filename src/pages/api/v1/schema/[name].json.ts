import type { APIRoute } from 'astro';
import { LISTS, type List } from '../../../../exports/json.ts';
import { jsonSchema } from '../../../../exports/schemas.ts';
import { fileHref } from '../../../../routes.ts';

export const getStaticPaths = () => [...LISTS, 'case'].map((name) => ({ params: { name } }));
export const GET: APIRoute = ({ params, site }) =>
  Response.json(jsonSchema(params.name as List | 'case', new URL(fileHref(`/api/v1/schema/${params.name ?? ''}.json`), site).href));
