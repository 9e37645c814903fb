import type { APIRoute } from 'astro';
import { LANGUAGES } from '../i18n/language.ts';
import { fileHref, href, routes } from '../routes.ts';

/** Everything may be crawled but the card files, which are no pages; the sitemap says what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n${LANGUAGES.map((language) => `Disallow: ${href(language, routes.cardFiles)}\n`).join('')}\nSitemap: ${new URL(fileHref('/sitemap-index.xml'), site).href}\n`,
  );
