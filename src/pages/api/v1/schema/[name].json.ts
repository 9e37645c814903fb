import type { APIRoute } from 'astro';
import { LISTS, type List } from '../../../../render/api/json.ts';
import { jsonSchema } from '../../../../render/api/schemas.ts';
import { fileHref, linkTo, routes } from '../../../../routes.ts';

type Name = List | 'case' | 'quality';

export const getStaticPaths = () => [...LISTS, 'case', 'quality'].map((name) => ({ params: { name } }));
export const GET: APIRoute = ({ params, site }) =>
  Response.json(jsonSchema(params.name as Name, linkTo(site, fileHref(routes.schema(params.name as Name)))));
