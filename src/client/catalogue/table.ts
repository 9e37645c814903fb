/**
 * The catalogue as columns: one column per filter, one row per case, newest first. Small enough to load whole at thousands of cases;
 * every count and every combination of filters is worked out from it in the browser. Pure: no page, no network.
 */

/** One column as it is sent: each row holds the index of its value in `values`, or a list of indices (none, or several). */
export interface Column {
  id: string;
  name: string;
  /** `href`: the page that defines the value, where there is one; `unlisted`: counted, but not offered as a choice; `group`: its place among the groups. */
  values: { id: string; name: string; href?: string | undefined; unlisted?: boolean | undefined; group?: number | undefined }[];
  /** Names of the groups in which its values are shown, as sectors of industries. */
  groups?: string[] | undefined;
  rows: (number | number[])[];
  /** Its rows are the results of all cases, one case's after the other's, and not the cases. */
  ofResults?: boolean | undefined;
  /** Each further value chosen narrows; in other columns it widens. */
  all?: boolean | undefined;
}

/** The table as it is sent. */
export interface Table {
  /** The hash of its name. */
  build?: string;
  /** Folder of the files of rows, below the base path, with its closing slash. */
  cards: string;
  /** Checksums of the CSV files of its build, by name. */
  csv?: Record<string, string>;
  /** Number of cases. */
  count: number;
  /** How many results each case has in the columns of results, the one that leads first. */
  results: number[];
  columns: Column[];
  /** Rows in the order of their adopters' names, in the table's language. */
  byAdopter: number[];
  /** Rows with the strongest evidence first, in the one order that the whole site has for it (`strongestFirst` of the model). */
  byEvidence: number[];
}

/** Filter id → ids of the chosen values. Values of one filter widen (or), unless all are asked for; filters narrow (and). */
export type Selection = ReadonlyMap<string, ReadonlySet<string>>;

export const SORTS = ['evidence', 'newest', 'adopter'] as const;
export type Sort = (typeof SORTS)[number];

const placesOf = (cell: number | number[] | undefined): readonly number[] => (cell === undefined ? [] : typeof cell === 'number' ? [cell] : cell);

/** A result of a case, or a case that has none: the smallest thing that filters let through. */
interface Line {
  row: number;
  /** Place among its case's results. */
  place: number;
  /** Place among all results; undefined for a case without one. */
  result: number | undefined;
}

function linesOf(table: Table): Line[] {
  let result = 0;
  return table.results.flatMap((count, row): Line[] =>
    count === 0 ? [{ row, place: 0, result: undefined }] : Array.from({ length: count }, (_, place) => ({ row, place, result: result++ })),
  );
}

const cellOf = (column: Column, { row, result }: Line) =>
  column.ofResults ? (result === undefined ? undefined : column.rows[result]) : column.rows[row];

/** For each chosen filter: whether it lets a line through. */
function gatesOf(table: Table, selection: Selection): { id: string; passes: (line: Line) => boolean }[] {
  return table.columns.flatMap((column) => {
    const chosen = selection.get(column.id);
    if (!chosen || chosen.size === 0) return [];
    const wanted = column.values.flatMap(({ id }, place) => (chosen.has(id) ? [place] : []));
    const passes = (line: Line) => {
      const places = placesOf(cellOf(column, line));
      const has = (place: number) => places.includes(place);
      return column.all ? wanted.every(has) : wanted.some(has);
    };
    return [{ id: column.id, passes }];
  });
}

/** The results that pass every chosen filter: by row, in the table's order, their places among their case's results. */
export function matches(table: Table, selection: Selection): Map<number, number[]> {
  const gates = gatesOf(table, selection);
  const found = new Map<number, number[]>();
  for (const line of linesOf(table)) {
    if (!gates.every(({ passes }) => passes(line))) continue;
    const places = found.get(line.row);
    if (places) places.push(line.place);
    else found.set(line.row, [line.place]);
  }
  return found;
}

/** The rows that pass every chosen filter, in the table's order. */
export const select = (table: Table, selection: Selection): number[] => [...matches(table, selection).keys()];

/**
 * How many cases each value of each filter would show: a filter's own choice doesn't narrow its own counts where choosing a second
 * value of it widens.
 *
 * @returns filter id → a count for each of its values, in their order
 */
export function countFacets(table: Table, selection: Selection): Map<string, number[]> {
  const gates = gatesOf(table, selection);
  const counted = table.columns.map((column) => {
    const none = new Array<number>(column.values.length).fill(0);
    // The row that was counted last for each value: a case counts once, however many of its results have it.
    return { column, counts: none, last: none.map(() => -1) };
  });
  for (const line of linesOf(table)) {
    // A line that fails a single filter still counts for that filter's own values; one that fails two counts nowhere.
    const refusing = gates.filter(({ passes }) => !passes(line));
    if (refusing.length > 1) continue;
    const only = refusing[0]?.id;
    for (const { column, counts, last } of counted) {
      if (only !== undefined && (only !== column.id || column.all)) continue;
      for (const place of placesOf(cellOf(column, line))) {
        if (last[place] === line.row) continue;
        last[place] = line.row;
        counts[place]! += 1;
      }
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
