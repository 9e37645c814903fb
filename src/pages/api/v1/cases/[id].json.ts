import type { APIRoute } from 'astro';
import { caseItem } from '../../../../render/api/json.ts';
import { site } from '../../../../site.ts';

export const getStaticPaths = () => site().cases.map(({ id }) => ({ params: { id } }));
export const GET: APIRoute = ({ params }) => Response.json(caseItem(site().caseOf(params.id ?? '')));
