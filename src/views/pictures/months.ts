import type { TimelineItem } from '../../model/timeline.ts';
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

/** The timeline as dots, one an event, over its months; an event of which only the year is known stands in the middle of it. */
export function monthDots(items: readonly TimelineItem[]): { dots: MonthDot[]; axis: YearAxis; levels: number } {
  // The article is of the end of its year, where only that is known.
  const times = items.map(({ date, kind }) => middleOf(kind === 'article' && date.length === 4 ? `${date}-12` : date));
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
