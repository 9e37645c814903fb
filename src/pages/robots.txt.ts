import type { APIRoute } from 'astro';
import { fileHref } from '../routes.ts';

/** Everything may be crawled; the sitemap says what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileHref('/sitemap-index.xml'), site).href}\n`);
