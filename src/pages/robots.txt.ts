import type { APIRoute } from 'astro';
import { LANGUAGES } from '../i18n/language.ts';
import { absolute, fileHref, href, routes } from '../routes.ts';

/** Everything may be crawled but the card files, which are no pages; the sitemap, where there is one, says what there is. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = absolute(site, fileHref('/sitemap-index.xml'));
  return new Response(
    [
      'User-agent: *',
      'Allow: /',
      ...LANGUAGES.map((language) => `Disallow: ${href(language, routes.cardFiles)}`),
      ...(sitemap ? ['', `Sitemap: ${sitemap}`] : []),
      '',
    ].join('\n'),
  );
};
