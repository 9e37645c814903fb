/** A page of the site's own, written in MDX (content/pages), in one language; its prose is drawn where it stands. */
import { routes } from '../routes.ts';
import type { ViewContext } from './context.ts';
import type { PageView } from './page.ts';
import { dateView, pageLink, type DateView } from './text.ts';

export interface ProsePageView {
  page: PageView;
  /** Name of its file. */
  id: string;
  updated: DateView;
}

export function prosePageView(ctx: ViewContext, id: string, path: string): ProsePageView {
  const { data } = ctx.model.content.pages.find((page) => page.id === id && page.language === ctx.language)!;
  const { title, lead, description, updated } = data;
  const crumbs = path.startsWith(routes.about) && path !== routes.about ? [pageLink(ctx, routes.about, ctx.t.nav.about)] : [];
  return { page: { path, title, lead, description, crumbs, kind: 'page' }, id, updated: dateView(ctx, updated) };
}
