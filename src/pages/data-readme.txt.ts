import type { APIRoute } from 'astro';
import { dataReadme } from '../exports/readme.ts';
import { site } from '../site.ts';

export const GET: APIRoute = ({ site: host }) =>
  new Response(dataReadme(site(), host?.href ?? '/'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
