/** In `npm run dev`, what a build does to every page after it is drawn: no line breaks in a range of numbers. */
import type { MiddlewareHandler } from 'astro';
import { loadedSite } from './loaded-site.ts';
import { rangesOf } from './unbroken.ts';

export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(rangesOf(loadedSite(true))(await response.text()), response);
};
