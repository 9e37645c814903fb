/** What an address that is gone tells in one language: where to go instead, or why it was withdrawn. */
import type { Redirect } from '../records/schemas/taxonomy.ts';
import { routes } from '../routes.ts';
import { caseCardView, type CaseCardView } from './case-card.ts';
import type { ViewContext } from './context.ts';
import type { PageView } from './page.ts';
import { pageLink, type LinkView } from './text.ts';

export interface GoneView {
  page: PageView;
  to: LinkView | undefined;
  nearest: CaseCardView | undefined;
  wider: LinkView;
}

export function goneView(ctx: ViewContext, { from, to, reason, nearest }: Redirect): GoneView {
  const { t, model, language } = ctx;
  const heading = to ? t.gone.moved : t.gone.title;
  const lead = reason?.[language] ?? t.gone.movedLead;
  const near = nearest === undefined ? undefined : model.caseById.get(nearest);
  return {
    page: { path: from, title: `${heading}${t.dot}${from}`, heading, lead, description: lead, crumbs: [], kind: undefined },
    to: to ? pageLink(ctx, to, t.gone.on) : undefined,
    nearest: near && caseCardView(ctx, near),
    wider: pageLink(ctx, routes.cases, t.facet.wider),
  };
}
