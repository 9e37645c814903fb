import { ID_PATTERN } from '../../records/id.ts';

/** The shortlist as the browser keeps it: `{v: 1, ids: [...]}`. No account, nothing is sent anywhere. */
const STORAGE_KEY = 'casebook.shortlist';
/** What could not be read is moved here, never thrown away. */
const RESCUE_KEY = `${STORAGE_KEY}.unreadable`;
/** More than anybody puts aside; keeps a damaged store from filling the page. */
export const MAX_CASES = 200;
/** Cases that can be compared at once: more columns fit no page. */
export const MAX_COMPARED = 4;

/** Storage is off, what is stored can't be read, or the list is full. */
export type Trouble = 'off' | 'bad' | 'full';

/** Ids of cases in the order in which they were added, and what went wrong in reading them, if anything did. */
export interface Shortlist {
  ids: string[];
  trouble: Trouble | undefined;
}

/** Holds the list while the page is open, for browsers that refuse to store anything. */
let fallback: string[] = [];

const clean = (ids: unknown[]): string[] =>
  [...new Set(ids.filter((id): id is string => typeof id === 'string' && ID_PATTERN.test(id)))].slice(0, MAX_CASES);

/** Parses a stored text: today's form, or the bare list of ids that the first version stored. Undefined for anything else. */
export function parseShortlist(text: string): string[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (Array.isArray(data)) return clean(data);
  if (typeof data !== 'object' || data === null || !('v' in data) || data.v !== 1 || !('ids' in data) || !Array.isArray(data.ids)) return undefined;
  return clean(data.ids);
}

/** Reads the list. Never throws: storage may be off, full of another version's data, or damaged. */
export function readShortlist(): Shortlist {
  try {
    const text = localStorage.getItem(STORAGE_KEY);
    if (text === null) return { ids: [...fallback], trouble: undefined };
    const ids = parseShortlist(text);
    if (ids) return { ids, trouble: undefined };
    localStorage.setItem(RESCUE_KEY, text);
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ v: 1, ids: [] }));
    return { ids: [], trouble: 'bad' };
  } catch {
    return { ids: [...fallback], trouble: 'off' };
  }
}

/** Keeps the list, here and for other open pages of the site. */
export function writeShortlist(ids: readonly string[]): Trouble | undefined {
  fallback = clean([...ids]);
  let trouble: Trouble | undefined = fallback.length < new Set(ids).size ? 'full' : undefined;
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ v: 1, ids: fallback }));
  } catch {
    trouble = 'off';
  }
  dispatchEvent(new CustomEvent('shortlist'));
  return trouble;
}

/** Calls back when the list changes, in this page or in another one. */
export function onShortlist(changed: () => void): void {
  addEventListener('shortlist', changed);
  addEventListener('storage', ({ key }) => {
    if (key === STORAGE_KEY || key === null) changed();
  });
}
