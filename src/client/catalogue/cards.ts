import { CARDS_PER_FILE } from '../../model/pages.ts';
import type { CaseCardView } from '../../views/case-card.ts';
import { readJsonOfBuild, type Stamped } from '../../build-files.ts';

/** A few cards of the catalogue as they are sent, in the order of the table's rows. */
export interface CardsFile extends Stamped {
  cards: CaseCardView[];
}

/** Cards by their row, as drawn so far. */
const drawn = new Map<number, Element>();

/**
 * The cards of some rows, in their order, out of the catalogue's own files of a few cards each.
 * Reads each file once. Throws when one can't be read, OtherBuild when it isn't of the table's build; what was drawn stays.
 *
 * @param base address of the folder of card files, with its closing slash
 * @param build stamp of the table that the rows are of
 */
export async function cardsOf(
  rows: readonly number[],
  base: string,
  build: string | undefined,
  draw: (card: CaseCardView) => Element,
): Promise<Element[]> {
  const missing = new Set(rows.filter((row) => !drawn.has(row)).map((row) => Math.floor(row / CARDS_PER_FILE)));
  await Promise.all(
    [...missing].map(async (file) => {
      const { cards } = await readJsonOfBuild<CardsFile>(`${base}${file + 1}.json`, build);
      cards.forEach((card, i) => drawn.set(file * CARDS_PER_FILE + i, draw(card)));
    }),
  );
  return rows.map((row) => {
    const card = drawn.get(row);
    if (!card) throw new Error(`no card for row ${row}`);
    return card;
  });
}
