import type { APIRoute } from 'astro';
import { icon, ICONS, type IconName } from '../../render/web-app/icons.ts';

export const getStaticPaths = () => Object.keys(ICONS).map((name) => ({ params: { name } }));
export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(icon(params.name as IconName)), { headers: { 'Content-Type': 'image/png' } });
