import { readJson, type Stamped } from '../../build-files.ts';
import { CARDS_PER_FILE } from '../../model/pages.ts';
import type { CaseRowView } from '../../views/case-row.ts';
import type { Table } from './table.ts';

/** A few cases of the catalogue as they are sent, strongest evidence first. */
export interface CardsFile extends Stamped {
  cards: CaseRowView[];
}

/** Files by address, as read so far. */
const known = new Map<string, CardsFile>();

/**
 * The cases of some rows, in their order, out of the catalogue's own files of a few cases each.
 * Reads each file once. Throws when one can't be read; what was read stays.
 */
export async function casesOf(rows: readonly number[], { cards: folder, byEvidence }: Pick<Table, 'cards' | 'byEvidence'>): Promise<CaseRowView[]> {
  const places = new Map(byEvidence.map((row, place) => [row, place]));
  const wanted = rows.map((row) => places.get(row) ?? -1);
  const addressOf = (place: number) => `${folder}${Math.floor(place / CARDS_PER_FILE) + 1}.json`;
  const missing = new Set(wanted.map(addressOf).filter((address) => !known.has(address)));
  await Promise.all([...missing].map(async (address) => known.set(address, await readJson<CardsFile>(address))));
  return wanted.map((place) => {
    const card = known.get(addressOf(place))?.cards[place % CARDS_PER_FILE];
    if (!card) throw new Error(`no card at place ${place}`);
    return card;
  });
}
