import type { APIRoute } from 'astro';
import { dataReadme } from '../render/csv/readme.ts';
import { absolute, href, routes } from '../routes.ts';
import { site } from '../site.ts';

export const GET: APIRoute = ({ site: host }) =>
  new Response(dataReadme(site(), absolute(host, href('zh', routes.home))), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
