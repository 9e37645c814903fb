/**
 * The catalogue as columns: one column per filter, one row per case, newest first. Small enough to load whole at thousands of cases;
 * every count and every combination of filters is worked out from it in the browser. Pure: no page, no network.
 */

/** One column as it is sent: each row holds the index of its value in `values`, or a list of indices (none, or several). */
export interface Column {
  id: string;
  name: string;
  /** `href`: the page that defines the value, where there is one. */
  values: { id: string; name: string; href?: string | undefined }[];
  rows: (number | number[])[];
}

/** The table as it is sent. */
export interface Table {
  /** Stamp of the build, the same as in the files of cards. */
  build?: string;
  /** Checksums of the CSV files of the build, by name. */
  csv?: Record<string, string>;
  /** Number of cases. */
  count: number;
  columns: Column[];
  /** Rows in the order of their adopters' names, in the table's language. */
  byAdopter: number[];
  /** Rows with the strongest evidence first, in the one order that the whole site has for it (`strongestFirst` of the model). */
  byEvidence: number[];
}

/** Filter id → ids of the chosen values. Values of one filter widen (or), filters narrow (and). */
export type Selection = ReadonlyMap<string, ReadonlySet<string>>;

export const SORTS = ['newest', 'evidence', 'adopter'] as const;
export type Sort = (typeof SORTS)[number];

const placesOf = (cell: number | number[] | undefined): readonly number[] => (cell === undefined ? [] : typeof cell === 'number' ? [cell] : cell);

/** For each chosen filter: which rows it lets through (1) or not (0). */
function passing(table: Table, selection: Selection): Map<string, Uint8Array> {
  const passes = new Map<string, Uint8Array>();
  for (const column of table.columns) {
    const chosen = selection.get(column.id);
    if (!chosen || chosen.size === 0) continue;
    const wanted = new Set(column.values.flatMap(({ id }, place) => (chosen.has(id) ? [place] : [])));
    passes.set(
      column.id,
      Uint8Array.from(column.rows, (cell) => Number(placesOf(cell).some((place) => wanted.has(place)))),
    );
  }
  return passes;
}

/** The rows that pass every chosen filter, in the table's order. */
export function select(table: Table, selection: Selection): number[] {
  const passes = [...passing(table, selection).values()];
  const rows: number[] = [];
  for (let row = 0; row < table.count; row++) if (passes.every((pass) => pass[row] === 1)) rows.push(row);
  return rows;
}

/**
 * How many cases each value of each filter would show: a filter's own choice doesn't narrow its own counts,
 * since choosing a second value of it widens.
 *
 * @returns filter id → a count for each of its values, in their order
 */
export function countFacets(table: Table, selection: Selection): Map<string, number[]> {
  const passes = [...passing(table, selection)];
  const counted = table.columns.map((column) => ({ column, counts: new Array<number>(column.values.length).fill(0) }));
  for (let row = 0; row < table.count; row++) {
    // A row that fails a single filter still counts for that filter's own values; a row that fails two counts nowhere.
    const refusing = passes.filter(([, pass]) => pass[row] !== 1);
    if (refusing.length > 1) continue;
    const only = refusing[0]?.[0];
    for (const { column, counts } of counted) {
      if (only !== undefined && only !== column.id) continue;
      for (const place of placesOf(column.rows[row])) counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return new Map(counted.map(({ column, counts }) => [column.id, counts]));
}

/** Rows in the order asked for. */
export function sortRows(table: Table, rows: readonly number[], sort: Sort): number[] {
  if (sort === 'newest') return [...rows];
  const chosen = new Set(rows);
  return table[sort === 'adopter' ? 'byAdopter' : 'byEvidence'].filter((row) => chosen.has(row));
}

/** How many cases dropping each single filter would give, fewest first; filters that would still give none are left out. */
export function widenings(table: Table, selection: Selection): { filter: string; count: number }[] {
  return [...selection.keys()]
    .map((filter) => ({ filter, count: select(table, new Map([...selection].filter(([id]) => id !== filter))).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
}
