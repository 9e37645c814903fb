import type { Content } from './content.ts';
import { eachField } from './fields-within.ts';
import { DATE_FIELDS } from './rules/dates.ts';

/** The newest day that the content names of itself or of the world, YYYY-MM-DD: a site built from it says the same on any later day. */
export function newestDay({ records, sections, pages, corrections }: Content): string {
  let newest = '';
  const look = (data: unknown) =>
    eachField(data, (key, value) => {
      if (DATE_FIELDS.has(key) && typeof value === 'string' && value.length === 'YYYY-MM-DD'.length && value > newest) newest = value;
    });
  for (const map of Object.values(records)) for (const { data } of map.values()) look(data);
  for (const { data } of [...sections, ...pages]) look(data);
  look(corrections.data);
  return newest;
}
