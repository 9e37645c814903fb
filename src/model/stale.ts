/** A check that is older than this is marked on the page. */
export const STALE_MONTHS = 18;
/** What a source said of a status longer ago than this is told as of then. */
export const OLD_STATUS_MONTHS = 24;

/**
 * Whether a check is older than 18 months; on the day that ends them it is not yet.
 *
 * @param checkedOn YYYY-MM-DD
 * @param today YYYY-MM-DD, the day to judge by
 */
export const isStale = (checkedOn: string, today: string): boolean => isOlder(checkedOn, today, STALE_MONTHS);

/** Whether so many months have passed since a date; of a month or a year, since its last day. */
export function isOlder(date: string, today: string, than: number): boolean {
  const [year = 0, month = 12, day = 31] = date.split('-').map(Number);
  const months = year * 12 + (month - 1) + than;
  const [endYear, endMonth] = [Math.floor(months / 12), months % 12];
  // 18 months after 31 August is the last day of February.
  const lastDay = new Date(Date.UTC(endYear, endMonth + 1, 0)).getUTCDate();
  const end = new Date(Date.UTC(endYear, endMonth, Math.min(day, lastDay))).toISOString().slice(0, 10);
  return today > end;
}
