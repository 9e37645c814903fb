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

/** All dated events, oldest first; a bare year stands before its months. */
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
  // The article speaks at the end of 2024, after everything of that year that it mentions.
  if (article?.date)
    items.push({
      date: article.date,
      kind: 'article',
      text: { zh: article.title, en: article.title },
      id: ARTICLE_SOURCE,
      sources: [ARTICLE_SOURCE],
    });
  const key = (item: TimelineItem) => (item.kind === 'article' ? `${item.date}-12-31` : item.date);
  return items.sort((a, b) => byCodeUnit(key(a), key(b)) || byCodeUnit(a.id, b.id));
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
