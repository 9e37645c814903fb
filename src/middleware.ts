/** In `npm run dev`, what a build does to every page after it is drawn (build/write-pages.ts): no line breaks in a range of numbers. */
import { defineMiddleware } from 'astro:middleware';
import { rangesOf } from './build/unbroken.ts';
import { site } from './site.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(rangesOf(site())(await response.text()), response);
});
