import type { MiddlewareHandler } from 'astro';
import { BASE } from '../base-path.ts';
import { siteReading, usableSite } from './loaded-site.ts';
import { languageOf, problemsPage } from './problems-page.ts';

/** In `npm run dev`, where a page fails for want of a record that was left out, it says what to fix. Any other error is the code's. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  if (siteReading(true).problems.length === 0) return next();
  try {
    const response = await next();
    // Read to its end: a page that is sent while it is drawn fails after this.
    return new Response(await response.arrayBuffer(), response);
  } catch (error) {
    // Look-ups name the id that there isn't.
    const [, id] = /'([^']+)'/.exec(String(error)) ?? [];
    const problems = [...usableSite().leftOut].flatMap(([file, list]) => (file.endsWith(`/${id}.yaml`) ? list : []));
    if (problems.length === 0) throw error;
    const html = problemsPage({ of: 'needed', problems }, languageOf(url.pathname.slice(BASE.length)), BASE);
    return new Response(html, { status: 500, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  }
};
