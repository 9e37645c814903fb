import { CARDS_PER_FILE } from '../../model/pages.ts';
import type { CaseRowView } from '../../views/case-row.ts';
import type { Table } from './table.ts';
import { readJsonOfBuild, type Stamped } from '../../build-files.ts';

/** A few cases of the catalogue as they are sent, strongest evidence first. */
export interface CardsFile extends Stamped {
  cards: CaseRowView[];
}

/** Cases by their place in the order of evidence, as read so far. */
const known = new Map<number, CaseRowView>();

/**
 * The cases of some rows, in their order, out of the catalogue's own files of a few cases each.
 * Reads each file once. Throws when one can't be read, OtherBuild when it isn't of the table's build; what was read stays.
 *
 * @param base address of the folder of card files, with its closing slash
 */
export async function casesOf(
  rows: readonly number[],
  base: string,
  { build, byEvidence }: Pick<Table, 'build' | 'byEvidence'>,
): Promise<CaseRowView[]> {
  const places = new Map(byEvidence.map((row, place) => [row, place]));
  const wanted = rows.map((row) => places.get(row) ?? -1);
  const missing = new Set(wanted.filter((place) => !known.has(place)).map((place) => Math.floor(place / CARDS_PER_FILE)));
  await Promise.all(
    [...missing].map(async (file) => {
      const { cards } = await readJsonOfBuild<CardsFile>(`${base}${file + 1}.json`, build);
      cards.forEach((card, i) => known.set(file * CARDS_PER_FILE + i, card));
    }),
  );
  return wanted.map((place) => {
    const card = known.get(place);
    if (!card) throw new Error(`no card at place ${place}`);
    return card;
  });
}
