import { askOurs } from '../../bench/search/ours.ts';
import { builtPages, gradedQueries, plainPages, randomPieces } from '../../bench/search/queries.ts';
import { measure } from '../../bench/search/measure.ts';
import { LONG_RUN } from '../support/long-run.ts';
import { REAL } from '../support/sites.ts';
import { expect, test } from '../e2e/site.ts';

/** What search must reach over both languages; a kind that is new or thin is a kind that nobody looks after. */
const LEAST = { mrr: 0.95, recall: 0.97, within3: 0.97, recallOfAKind: 0.9, recallOfPieces: 0.99, queriesOfAKind: 15 };
/** … as people type, by set: `practice` has been tuned on, `gate` never. */
const LEAST_AS_TYPED = { practice: 0.95, gate: 0.9 };

test('graded queries find their pages, those without an answer find nothing, and any piece of a page finds it', async ({ page, url }) => {
  test.setTimeout(240_000);
  const built = builtPages(REAL.dist);
  const base = url('/').replace(/\/$/, '');
  const graded = [];
  const pieces = [];
  for (const language of ['zh', 'en'] as const) {
    const { ranked } = await askOurs(page, base, language, [...gradedQueries(language), ...randomPieces(plainPages(built, language), language)]);
    graded.push(...ranked.filter(({ query }) => query.kind !== 'random-piece'));
    pieces.push(...ranked.filter(({ query }) => query.kind === 'random-piece'));
    for (const { kind, n, recall, none } of measure(ranked).slice(1)) {
      expect(n, `${language}: queries of the kind ${kind}`).toBeGreaterThanOrEqual(LEAST.queriesOfAKind);
      if (none === undefined) expect(recall, `${language}: recall of ${kind}`).toBeGreaterThanOrEqual(LEAST.recallOfAKind);
      else expect(none, `${language}: queries without an answer that find nothing`).toBe(1);
    }
  }
  const [all] = measure(graded);
  expect(all!.mrr, 'mean reciprocal rank').toBeGreaterThanOrEqual(LEAST.mrr);
  expect(all!.recall, 'recall among ten').toBeGreaterThanOrEqual(LEAST.recall);
  expect(all!.within3, 'share within the first three').toBeGreaterThanOrEqual(LEAST.within3);
  expect(measure(pieces)[0]!.recall, 'recall of random pieces').toBeGreaterThanOrEqual(LEAST.recallOfPieces);
});

test('queries as people type them find a right page within the first three', async ({ page, url }) => {
  test.setTimeout(240_000);
  const base = url('/').replace(/\/$/, '');
  for (const language of ['zh', 'en'] as const) {
    // The practice sets are four times as large, and tuned on.
    for (const set of LONG_RUN ? (['practice', 'gate'] as const) : (['gate'] as const)) {
      const { ranked } = await askOurs(page, base, language, gradedQueries(language, { set }));
      expect(measure(ranked)[0]!.within3, `${set}, ${language}`).toBeGreaterThanOrEqual(LEAST_AS_TYPED[set]);
    }
  }
});
