import MiniSearch from 'minisearch';
import type { Query, Ranked } from './measure.ts';
import type { PlainPage } from './queries.ts';

/** Han by twos, everything else by words. */
const tokens = (text: string): string[] =>
  (text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}.]+/gu) ?? []).flatMap((run) =>
    /\p{Script=Han}/u.test(run) && run.length > 1 ? Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)) : [run],
  );

/** MiniSearch over the same pages, as a site would set it up for Chinese: bigrams, titles four times, any word. */
export function bigramSearch(pages: readonly PlainPage[], queries: readonly Query[]): Ranked[] {
  const index = new MiniSearch({
    idField: 'path',
    fields: ['title', 'text'],
    tokenize: tokens,
    searchOptions: { boost: { title: 4 }, prefix: true, fuzzy: 0.2, tokenize: tokens },
  });
  index.addAll(pages.map((page) => ({ ...page })));
  return queries.map((query) => ({
    query,
    hits: index
      .search(query.q)
      .slice(0, 10)
      .map(({ id }) => id as string),
  }));
}
