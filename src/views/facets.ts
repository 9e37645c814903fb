/** Ways into the catalogue by one facet at a time, in the words of one language. */
import { facetName } from '../model/facet-names.ts';
import { PAGE_FACETS, type PageFacet } from '../model/facets.ts';
import { routes } from '../routes.ts';
import type { ViewContext } from './context.ts';
import { pageLink, type LinkView } from './text.ts';

export interface FacetView {
  facet: PageFacet;
  name: string;
  values: { link: LinkView; count: number }[];
}

export const facetViews = (ctx: ViewContext, facets: readonly PageFacet[] = PAGE_FACETS): FacetView[] =>
  facets.map((facet) => ({
    facet,
    name: ctx.t.cases.by[facet],
    values: ctx.model.facet(facet).map(({ value, count }) => ({
      link: pageLink(ctx, routes.facet(facet, value), facetName(facet, value, ctx.model.content.taxonomy, ctx.language, 'short')),
      count,
    })),
  }));
