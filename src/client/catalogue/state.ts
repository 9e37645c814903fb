import { TRACKING } from '../../records/tracking.ts';
import { SORTS, type Selection, type Sort, type Table } from './table.ts';

/** What the reader sees of the catalogue; all of it stands in the address. */
export interface State {
  selection: Selection;
  sort: Sort;
  /** From 1. */
  page: number;
  /** As rows or as cards; undefined where the address doesn't say. */
  view: View | undefined;
}

export const VIEWS = ['rows', 'cards'] as const;
export type View = (typeof VIEWS)[number];
const isView = (text: string | null | undefined): text is View => (VIEWS as readonly (string | null | undefined)[]).includes(text);

const VIEW_KEY = 'casebook.view';
/** What the reader chose last; undefined where nothing is stored, or may be. */
export function storedView(): View | undefined {
  try {
    const text = localStorage.getItem(VIEW_KEY);
    return isView(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
/** Remembers the reader's choice where the browser lets it. */
export function storeView(view: View): void {
  try {
    localStorage.setItem(VIEW_KEY, view);
  } catch (error) {
    console.info(error);
  }
}

/** No combination of filters makes a longer query, so a longer one isn't ours. */
const MAX_QUERY_LENGTH = 2000;
const isSort = (text: string): text is Sort => (SORTS as readonly string[]).includes(text);

/**
 * Reads the state out of an address's query. Nothing in it is trusted: values that no filter knows are dropped and reported.
 *
 * @returns the state, and the parts that were ignored, as they stood in the query
 */
export function readState(query: string, table: Pick<Table, 'columns'>): { state: State; ignored: string[] } {
  const ignored: string[] = [];
  const selection = new Map<string, Set<string>>();
  let sort: Sort = SORTS[0];
  let page = 1;
  let view: View | undefined;
  const tooLong = query.length > MAX_QUERY_LENGTH;
  if (tooLong) ignored.push(`${query.slice(1, 40)}…`);
  for (const [name, text] of new URLSearchParams(tooLong ? '' : query)) {
    // An address that was copied out of HTML has its & written out.
    const key = name.replace(/^amp;/, '');
    const column = table.columns.find(({ id }) => id === key);
    if (column) {
      const known = new Set(column.values.map(({ id }) => id));
      const chosen = selection.get(key) ?? new Set<string>();
      for (const value of text.split(',')) {
        if (known.has(value)) chosen.add(value);
        else if (value !== '') ignored.push(`${key}=${value}`);
      }
      if (chosen.size > 0) selection.set(key, chosen);
    } else if (key === 'sort' && isSort(text)) sort = text;
    else if (key === 'page' && /^[1-9]\d{0,4}$/.test(text)) page = Number(text);
    else if (key === 'view' && isView(text)) view = text;
    else if (!TRACKING.test(key)) ignored.push(`${key}=${text}`);
  }
  return { state: { selection, sort, page, view }, ignored };
}

/** The query of a state: empty for the whole catalogue, else ?industry=textiles,apparel&sort=newest&page=2 in a fixed order. */
export function printState({ selection, sort, page, view }: State, table: Pick<Table, 'columns'>): string {
  const parts = table.columns.flatMap(({ id, values }) => {
    const chosen = values.filter((value) => selection.get(id)?.has(value.id)).map((value) => value.id);
    return chosen.length > 0 ? [`${id}=${chosen.join(',')}`] : [];
  });
  if (sort !== SORTS[0]) parts.push(`sort=${sort}`);
  if (view === 'cards') parts.push(`view=${view}`);
  if (page > 1) parts.push(`page=${page}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The same selection with one value of a filter added or taken away. */
export function toggled(selection: Selection, filter: string, value: string): Selection {
  const values = new Set(selection.get(filter));
  if (!values.delete(value)) values.add(value);
  const next = new Map(selection);
  if (values.size > 0) next.set(filter, values);
  else next.delete(filter);
  return next;
}
