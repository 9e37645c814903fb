import { readOfBuild, readText } from '../build-files.ts';
import { CARDS_PER_FILE } from '../../model/pages.ts';

/** Cards by their row, as read so far. */
const read = new Map<number, Element>();

/**
 * The cards of some rows, in their order, out of the catalogue's own files of a few cards each.
 * Reads each file once. Throws when one can't be read, OtherBuild when it isn't of the table's build; what was read stays.
 *
 * @param base address of the folder of card files, with its closing slash
 * @param build stamp of the table that the rows are of
 */
export async function cardsOf(rows: readonly number[], base: string, build: string | undefined): Promise<Element[]> {
  const missing = new Set(rows.filter((row) => !read.has(row)).map((row) => Math.floor(row / CARDS_PER_FILE)));
  await Promise.all(
    [...missing].map(async (file) => {
      const page = await readOfBuild(
        build,
        async (cache) => new DOMParser().parseFromString(await readText(`${base}${file + 1}/?v=${build}`, cache), 'text/html'),
        (cards) => cards.querySelector<HTMLMetaElement>('meta[name=build]')?.content,
      );
      page.querySelectorAll('.card').forEach((card, i) => read.set(file * CARDS_PER_FILE + i, document.importNode(card, true)));
    }),
  );
  return rows.map((row) => {
    const card = read.get(row);
    if (!card) throw new Error(`no card for row ${row}`);
    return card;
  });
}
