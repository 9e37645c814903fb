import { ARTICLE_SOURCE } from '../records/article-source.ts';
import type { Content } from '../records/content.ts';
import type { Localized } from '../records/primitives.ts';
import { byCodeUnit } from '../records/order.ts';

/** One dated thing: an update, or a dated event of an entry. */
export interface TimelineItem {
  /** YYYY, YYYY-MM or YYYY-MM-DD: when it happened, never when it was reported. */
  date: string;
  kind: 'update' | 'fact' | 'article';
  text: Localized;
  /** Update id or entry id, for the address. */
  id: string;
  sources: string[];
}

/**
 * Where on the timeline something stands of which only the year is known. An event may be of any of its months, and stands before
 * them; an update with a bare year tells of all of it, such as a year's output, or came after the article, which is of its end.
 */
export const standsAt = ({ date, kind }: Pick<TimelineItem, 'date' | 'kind'>): string =>
  date.length === 4 && kind !== 'fact' ? `${date}-12-31` : date;

/** All dated events, oldest first. */
export function buildTimeline(content: Content): TimelineItem[] {
  const items: TimelineItem[] = [];
  for (const { id, data } of content.records.updates.values()) {
    items.push({ date: data.date, kind: 'update', text: data.text, id, sources: data.sources });
  }
  for (const { id, data } of content.records.reference.values()) {
    if (!data.about) continue;
    for (const { happened, text, sources } of data.facts) if (happened) items.push({ date: happened, kind: 'fact', text, id, sources });
  }
  const article = content.records.sources.get(ARTICLE_SOURCE)?.data;
  if (article?.date)
    items.push({
      date: article.date,
      kind: 'article',
      text: { zh: article.title, en: article.title },
      id: ARTICLE_SOURCE,
      sources: [ARTICLE_SOURCE],
    });
  const isUpdate = ({ kind }: TimelineItem) => Number(kind === 'update');
  return items.sort((a, b) => byCodeUnit(standsAt(a), standsAt(b)) || isUpdate(a) - isUpdate(b) || byCodeUnit(a.id, b.id));
}

/** What stands after the article on the timeline: the one rule for 'after the article'. All of it where there is no article. */
export const afterArticle = (timeline: readonly TimelineItem[]): TimelineItem[] =>
  timeline.slice(timeline.findIndex(({ kind }) => kind === 'article') + 1);

/** Ids of the newest updates, newest first. */
export const latestUpdates = (content: Content, most: number): string[] =>
  [...content.records.updates.values()]
    .sort((a, b) => byCodeUnit(b.data.date, a.data.date) || byCodeUnit(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id);
