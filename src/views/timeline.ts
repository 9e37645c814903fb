/** What happened before the article, at its time and since, in the words of one language. */
import { descriptionStrings } from '../i18n/description-strings.ts';
import { standsAt, type TimelineItem } from '../model/timeline.ts';
import { routes } from '../routes.ts';
import type { ViewContext } from './context.ts';
import { listPage, type PageView } from './page.ts';
import { timelineDotsView, type TimelineDotsView } from './pictures/months.ts';
import { publisherLinks } from './source.ts';
import { dateView, entryPiece, linked, pageLink, type DateView, type Text } from './text.ts';

export interface TimelineView {
  page: PageView;
  picture: TimelineDotsView;
  /** Oldest first. */
  years: { year: string; items: TimelineItemView[] }[];
}

export interface TimelineItemView {
  kind: TimelineItem['kind'];
  /** Its place on the page, for updates. */
  id: string | undefined;
  date: DateView;
  text: Text;
  /** What kind of update it is, and what to mind; empty for all else. */
  status: Text;
  /** The entry whose fact it is, and the publishers of its sources. */
  origin: Text;
}

export function timelineView(ctx: ViewContext): TimelineView {
  const { t, model, language } = ctx;
  const { timeline } = model;
  return {
    page: listPage(ctx, 'timeline', descriptionStrings(language).counts.timeline(timeline.length), [pageLink(ctx, routes.article, t.nav.article)]),
    picture: timelineDotsView(ctx),
    years: [...new Set(timeline.map((item) => standsAt(item).slice(0, 4)))].map((year) => ({
      year,
      items: timeline.filter((item) => standsAt(item).startsWith(year)).map((item) => itemView(ctx, item)),
    })),
  };
}

function itemView(ctx: ViewContext, { kind, id, date, text, sources }: TimelineItem): TimelineItemView {
  const { t, language } = ctx;
  return {
    kind,
    id: kind === 'update' ? id : undefined,
    date: dateView(ctx, date),
    text: kind === 'article' ? [pageLink(ctx, routes.article, t.article.title)] : [text[language]],
    status: kind === 'update' ? statusText(ctx, id) : [],
    origin: [...(kind === 'fact' ? [entryPiece(ctx, id), t.dot] : []), ...linked(publisherLinks(ctx, sources), t.dot)],
  };
}

function statusText(ctx: ViewContext, update: string): Text {
  const { t, model, language } = ctx;
  const { status, caution } = model.updateOf(update);
  const name = t.update.status[status];
  return [status === 'target' ? pageLink(ctx, routes.targets, name) : name, ...(caution ? [t.dot + caution[language]] : [])];
}
