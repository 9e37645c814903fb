/** What is done to every page after it is drawn, wherever its words come from: no line breaks in a range of numbers. */
import { defineMiddleware } from 'astro:middleware';
import { unbrokenRanges } from './render/html/unbroken.ts';
import { site } from './site.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const rule = unbrokenRanges(Object.values(site().content.taxonomy.unit).map(({ zh }) => zh));
  return new Response(rule(await response.text()), response);
});
