import { CARDS_PER_FILE } from '../model/pages.ts';

/** Cards by their row, as read so far. */
const read = new Map<number, Element>();

/**
 * The cards of some rows, in their order, out of the catalogue's own files of a few cards each.
 * Reads each file once. Throws when one can't be read; what was read stays.
 *
 * @param base address of the folder of card files, with its closing slash
 * @param version of the build that the table came from: old files are never mixed with new ones
 */
export async function cardsOf(rows: readonly number[], base: string, version: string): Promise<Element[]> {
  const missing = new Set(rows.filter((row) => !read.has(row)).map((row) => Math.floor(row / CARDS_PER_FILE)));
  await Promise.all(
    [...missing].map(async (file) => {
      const answer = await fetch(`${base}${file + 1}/?v=${version}`);
      if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      page.querySelectorAll('.card').forEach((card, i) => read.set(file * CARDS_PER_FILE + i, document.importNode(card, true)));
    }),
  );
  return rows.map((row) => {
    const card = read.get(row);
    if (!card) throw new Error(`no card for row ${row}`);
    return card;
  });
}
