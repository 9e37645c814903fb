import type { APIRoute } from 'astro';
import { dataReadme } from '../exports/readme.ts';
import { href, routes } from '../routes.ts';
import { site } from '../site.ts';

export const GET: APIRoute = ({ site: host }) =>
  new Response(dataReadme(site(), new URL(href('zh', routes.home), host).href), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
