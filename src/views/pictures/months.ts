import { formatDate } from '../../i18n/format.ts';
import { pictureStrings } from '../../i18n/pictures.ts';
import { afterArticle, standsAt, type TimelineItem } from '../../model/timeline.ts';
import type { ViewContext } from '../context.ts';
import type { PictureFrame } from './frame.ts';
import { middleOf, yearAxis, type YearAxis } from './years.ts';

export interface MonthDot {
  item: TimelineItem;
  /** Place of the item in the list, from 0. */
  place: number;
  /** Per cent of the width. */
  x: number;
  /** Which one of its month, from 0: dots stand on one another. */
  level: number;
}

/** The timeline as dots, one an event, over its months; a fact of which only the year is known stands in the middle of it. */
export function monthDots(items: readonly TimelineItem[]): { dots: MonthDot[]; axis: YearAxis; levels: number } {
  const times = items.map((item) => middleOf(standsAt(item)));
  const axis = yearAxis(Math.floor(Math.min(...times)), Math.ceil(Math.max(...times)));
  const heights = new Map<number, number>();
  const dots = items.map((item, place) => {
    const month = Math.floor(times[place]! * 12);
    const level = heights.get(month) ?? 0;
    heights.set(month, level + 1);
    // The middle of the month, so that its dots stand straight.
    return { item, place, x: axis.at((month + 0.5) / 12), level };
  });
  return { dots, axis, levels: Math.max(...heights.values()) };
}

/** The timeline's picture; the article's month is marked, so that before and after are plain. */
export interface TimelineDotsView extends PictureFrame {
  kind: 'timeline';
  /** The picture in a sentence, for those who don't see it. */
  alternative: string;
  dots: { kind: TimelineItem['kind']; date: string; place: number; x: number; level: number }[];
  axis: YearAxis;
  levels: number;
}

export function timelineDotsView({ model, language }: ViewContext): TimelineDotsView {
  const t = pictureStrings(language).timeline;
  const { dots, axis, levels } = monthDots(model.timeline);
  const after = afterArticle(model.timeline).length;
  return {
    kind: 'timeline',
    name: 'timeline',
    title: t.title(dots.length, after),
    note: t.note,
    alternative: t.alternative(dots.length, after),
    dots: dots.map(({ item, ...dot }) => ({ kind: item.kind, date: formatDate(item.date, language), ...dot })),
    axis,
    levels,
  };
}
