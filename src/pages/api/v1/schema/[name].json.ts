import type { APIRoute } from 'astro';
import { LISTS, schemaAddress, type List } from '../../../../exports/json.ts';
import { wholeAddress } from '../../../../exports/json-files.ts';
import { jsonSchema } from '../../../../exports/schemas.ts';

type Name = List | 'case' | 'quality';

export const getStaticPaths = () => [...LISTS, 'case', 'quality'].map((name) => ({ params: { name } }));
export const GET: APIRoute = ({ params, site }) =>
  Response.json(jsonSchema(params.name as Name, wholeAddress(site)(schemaAddress(params.name as Name))));
