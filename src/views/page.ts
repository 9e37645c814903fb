/** What the frame of a page says of it: head, way down to it, heading, lead. */
import type { Strings } from '../i18n/index.ts';
import { routes } from '../routes.ts';
import type { ViewContext } from './context.ts';
import { listDescription } from './page-descriptions.ts';
import type { LinkView } from './text.ts';

/** Kind of page as search shows it. */
export type PageKind = keyof Strings['search']['kinds'];

export interface PageView {
  /** Address without language: /cases/ */
  path: string;
  title: string;
  /** The h1, where it differs from the title. */
  heading?: string;
  lead: string;
  /** For search engines. */
  description: string;
  /** The way down to it, itself not among them; words that are no link lead nowhere. */
  crumbs: readonly (string | LinkView)[];
  /** Undefined leaves the page out of search. */
  kind: PageKind | undefined;
}

/**
 * A page that lists all of something.
 *
 * @param count how many it lists, in words
 */
export function listPage(
  { t, model, language }: ViewContext,
  name: 'figures' | 'targets' | 'timeline' | 'sources' | 'reference',
  count: string,
  crumbs: PageView['crumbs'],
): PageView {
  const { pageTitle, title, lead } = t[name];
  return {
    path: routes[name],
    title: pageTitle,
    heading: title,
    lead,
    description: listDescription(lead, count, model, language),
    crumbs,
    kind: 'page',
  };
}
