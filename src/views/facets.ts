/** Ways into the catalogue by one facet at a time, in the words of one language. */
import { facetName } from '../model/facet-names.ts';
import { PAGE_FACETS, type PageFacet } from '../model/facets.ts';
import { routes } from '../routes.ts';
import type { ViewContext } from './context.ts';
import { SECTORS } from './swatch.ts';
import { pageLink, type LinkView } from './text.ts';

export interface FacetView {
  facet: PageFacet;
  name: string;
  groups: FacetGroupView[];
}

/** Values that belong together, as the industries of a sector; of a facet without such groups, all of them. */
export interface FacetGroupView {
  name: string | undefined;
  values: { link: LinkView; count: number }[];
}

export const facetViews = (ctx: ViewContext, facets: readonly PageFacet[] = PAGE_FACETS): FacetView[] =>
  facets.map((facet) => ({
    facet,
    name: ctx.t.cases.by[facet],
    groups: groupsOf(ctx, facet),
  }));

function groupsOf(ctx: ViewContext, facet: PageFacet): FacetGroupView[] {
  const { taxonomy } = ctx.model.content;
  const values = ctx.model.facet(facet).map(({ value, count }) => ({
    value,
    link: pageLink(ctx, routes.facet(facet, value), facetName(facet, value, taxonomy, ctx.language, 'short')),
    count,
  }));
  const groups = facet === 'industry' ? SECTORS : [undefined];
  return groups
    .map((sector) => ({
      name: sector && ctx.t.evidence.sectors[sector],
      values: values
        .filter(({ value }) => sector === undefined || taxonomy.industry[value]?.sector === sector)
        .map(({ value: _, ...shown }) => shown),
    }))
    .filter((group) => group.values.length > 0);
}
