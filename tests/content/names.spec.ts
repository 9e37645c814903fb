import { askOurs } from '../../bench/search/ours.ts';
import { readContent } from '../../src/records/read-content.ts';
import { BOTH, expect, test } from '../e2e/site.ts';
import { NAMED_THINGS } from './named-things.ts';

const { reference } = readContent('content').content.records;

for (const [language] of BOTH) {
  test(`each named thing is found by its name first (${language})`, async ({ page, url }) => {
    const queries = NAMED_THINGS.map((id) => ({ q: reference.get(id)?.data.name[language] ?? id, kind: 'name', want: [`/reference/${id}/`] }));
    const { ranked } = await askOurs(page, url(''), language, queries);
    const missed = ranked.filter(({ query, hits }) => hits[0] !== query.want[0]);
    expect(missed.map(({ query, hits }) => `${query.q}: ${hits[0] ?? 'nothing'}`)).toEqual([]);
  });
}
