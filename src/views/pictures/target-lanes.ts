import { targets } from '../../model/figures.ts';
import type { Content } from '../../records/content.ts';
import type { UpdateRecord } from '../../records/schemas/update.ts';
import { middleOf, stretchOf, yearAxis, type YearAxis } from './years.ts';

/** Years drawn for a target without one: its three to four years, counted from any time near the article. */
const OPEN_YEARS = 5;

export interface TargetLane {
  /** Id of the figure. */
  id: string;
  /** When it was set: a stretch where only the year is known. In per cent of the width, like all that follows. */
  set: [from: number, to: number];
  /** The year by whose end it is to be reached; undefined where no year is given. */
  due: [from: number, to: number] | undefined;
  /** What was reported since, at its date. */
  reports: { id: string; status: UpdateRecord['status']; at: number }[];
}

/**
 * Targets as lanes over time: what they count is of unlike kinds, so nothing is drawn by size.
 *
 * @param ids figures to be shown; those that are no targets are left out
 * @param today YYYY-MM-DD, drawn as a line
 */
export function targetLanes(content: Content, ids: readonly string[], today: string): { lanes: TargetLane[]; axis: YearAxis; today: number } {
  const shown = targets(content).filter(({ id }) => ids.includes(id));
  const first = Math.min(...shown.map(({ figure }) => Math.floor(stretchOf(figure.as_of)[0])));
  const last = Math.max(
    Math.ceil(middleOf(today)),
    ...shown.map(({ figure }) => (figure.target_year === undefined ? first + OPEN_YEARS : figure.target_year + 1)),
  );
  const axis = yearAxis(first, last);
  const drawn = ([from, to]: [number, number]): [number, number] => [axis.at(from), axis.at(to)];
  const lanes = shown.map(({ id, figure, outcomes }) => ({
    id,
    set: drawn(stretchOf(figure.as_of)),
    due: figure.target_year === undefined ? undefined : drawn(stretchOf(String(figure.target_year))),
    reports: outcomes.flatMap((update) => {
      const { date, status } = content.records.updates.get(update)!.data;
      return [{ id: update, status, at: axis.at(middleOf(date)) }];
    }),
  }));
  return { lanes, axis, today: axis.at(middleOf(today)) };
}
