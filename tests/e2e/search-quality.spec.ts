import { gradedQueries } from '../../bench/search/queries.ts';
import { measure } from '../../bench/search/measure.ts';
import { askOurs } from '../../bench/search/ours.ts';
import { BOTH, expect, test } from './site.ts';

/** What search has reached on the graded queries of both languages, a little below: no change may lose it. */
const LEAST = { mrr: 0.95, recall: 0.95, within3: 0.97, recallOfAKind: 0.85 };

for (const [language] of BOTH) {
  test(`the graded queries find their pages, and those without an answer find nothing (${language})`, async ({ page, url }) => {
    test.setTimeout(180_000);
    const { ranked } = await askOurs(page, url('/').replace(/\/$/, ''), language, gradedQueries(language));
    const [all, ...kinds] = measure(ranked);
    expect(all!.mrr, 'mean reciprocal rank').toBeGreaterThanOrEqual(LEAST.mrr);
    expect(all!.recall, 'recall among ten').toBeGreaterThanOrEqual(LEAST.recall);
    expect(all!.within3, 'share within the first three').toBeGreaterThanOrEqual(LEAST.within3);
    expect(all!.none, 'queries without an answer').toBe(1);
    for (const { kind, n, recall, none } of kinds) {
      expect(n, `queries of the kind ${kind}`).toBeGreaterThanOrEqual(15);
      if (none === undefined) expect(recall, `recall of ${kind}`).toBeGreaterThanOrEqual(LEAST.recallOfAKind);
    }
  });
}
