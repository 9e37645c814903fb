import type { APIRoute } from 'astro';
import { absolute, fileHref } from '../routes.ts';

/** Everything may be crawled; the sitemap, where there is one, says what there is. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = absolute(site, fileHref('/sitemap-index.xml'));
  return new Response(['User-agent: *', 'Allow: /', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : []), ''].join('\n'));
};
