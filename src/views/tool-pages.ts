/** Pages that the reader's browser fills: search, comparison, shortlist; and the page for what isn't there. */
import { routes } from '../routes.ts';
import type { ViewContext } from './context.ts';
import { composeDescription } from './description.ts';
import { facetViews, type FacetView } from './facets.ts';
import type { PageView } from './page.ts';
import { pageLink, type LinkView } from './text.ts';

/** A page with ways in for those whose browser doesn't fill it, or who went wrong. */
export interface WaysInView {
  page: PageView;
  ways: LinkView[];
  facets: FacetView[];
}

export function searchPageView(ctx: ViewContext): WaysInView {
  const { t, language } = ctx;
  const { label: title, title: heading, lead, finds } = t.search;
  return {
    page: { path: routes.search, title, heading, lead, description: composeDescription([lead, finds], language), crumbs: [], kind: undefined },
    ways: (['cases', 'article', 'figures', 'reference', 'timeline'] as const).map((name) => pageLink(ctx, routes[name], t.nav[name])),
    facets: facetViews(ctx),
  };
}

export function notFoundView(ctx: ViewContext): WaysInView {
  const { title, lead } = ctx.t.notFound;
  return {
    page: { path: '/404/', title, lead, description: lead, crumbs: [], kind: undefined },
    ways: (['home', 'cases', 'article', 'reference'] as const).map((name) => pageLink(ctx, routes[name], ctx.t.nav[name])),
    facets: facetViews(ctx, ['industry']),
  };
}

/** The page on which cases are compared, and that of those kept. */
export function toolPageView(ctx: ViewContext, tool: 'compare' | 'shortlist'): PageView {
  const { title, lead } = ctx.t[tool];
  return { path: routes[tool], title, lead, description: lead, crumbs: [pageLink(ctx, routes.cases, ctx.t.nav.cases)], kind: 'page' };
}
