import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../src/render/atom/atom.ts';
import { feedEntries, firstDay, MOST_ENTRIES } from '../../src/render/atom/feed-entries.ts';
import { blocksHtml } from '../../src/render/atom/html.ts';
import { writing } from '../../src/render/text/writing.ts';
import { buildModel } from '../../src/model/model.ts';
import type { CaseRecord } from '../../src/records/schemas/case.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const HOST = new URL('https://example.org');
const [first] = [...fixtureSite().records.cases.values()];

/** The fixture's content with its first case recorded otherwise, and with as many more cases like it as asked. */
function modelWith(record: Partial<CaseRecord>, more = 0) {
  const content = fixtureSite();
  const cases = new Map(content.records.cases);
  cases.set(first!.id, { ...first!, data: { ...first!.data, ...record } });
  for (let i = 0; i < more; i++) cases.set(`case-${i}`, { ...first!, id: `case-${i}` });
  return buildModel({ ...content, records: { ...content.records, cases } });
}
const note = (date: string, en: string) => ({ date, zh: `改了：${en}`, en });
const twice = modelWith({
  added: '2026-11-24',
  updated: '2026-12-02',
  changes: [note('2026-11-24', 'First published'), note('2026-12-02', 'Result two was corrected'), note('2026-12-02', 'A source was added')],
});

describe('a case that changed twice in a day', () => {
  const entries = feedEntries(writing(twice, 'en', HOST));
  const address = `https://example.org/en/cases/${first!.id}/`;
  const about = entries.filter(({ link }) => link.startsWith(address));
  it('has an entry a change, each with an id for ever, and its own', () => {
    // Written down, since whoever reads the feed knows them: no change of the code, the host or the folder may change them.
    const ids = ['8394931a-8dd3-867e-b8df-ad58f9fd0a1b', '69b49232-0370-8dd9-bba3-20290c06d5b5', 'ab48d830-dd17-80eb-946c-3a06d1c87a90'];
    expect(about.map(({ id }) => id)).toEqual(ids.map((id) => `urn:uuid:${id}`));
    const elsewhere = feedEntries(writing(twice, 'en', new URL('https://other.example')));
    expect(elsewhere.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(about.map(({ published }) => published)).toEqual(['2026-12-02', '2026-12-02', '2026-11-24']);
    expect(about.at(-1)?.updated).toBe('2026-12-02');
    expect(about[0]?.title).toBe(`Changed: ${first!.data.title.en}`);
  });
  it('says what changed, in the new entries and in its own', () => {
    const texts = about.map(({ text }) => blocksHtml(text()));
    expect(texts[0]).toContain('<strong>Changed on 2 December 2026</strong>: Result two was corrected');
    expect(texts[1]).toContain('A source was added');
    expect(texts[2]).toContain('Result two was corrected');
  });
  it('dates the feed', () => expect(atomFeed(twice, { language: 'en' }, HOST)).toMatch(/<updated>2026-12-02T00:00:00/));
});

it('a feed stays short however many cases there are', () => {
  const model = modelWith({}, 300);
  const entries = feedEntries(writing(model, 'zh', HOST));
  const after = entries.filter(({ link }) => link.includes('/timeline/'));
  expect(entries).toHaveLength(MOST_ENTRIES + after.length);
  expect(after).toHaveLength(Math.min(MOST_ENTRIES, model.content.records.updates.size));
});

it('what XML cannot write, and what it reads as its own, comes through as words only', () => {
  const odd = { zh: '一\u0001二\ud800 <b>&amp; ]]>', en: 'one\u0001two\ud800 <b>&amp; ]]>' };
  const xml = atomFeed(modelWith({ title: odd }), { language: 'en' }, HOST);
  expect(xml).not.toContain('\u0001');
  expect(xml).not.toContain('<b>&amp; ]]></title>');
  expect(xml).toContain('onetwo');
});

it('a date known to its year or month stands at the first day', () => {
  expect(['2025', '2025-09', '2025-09-30'].map(firstDay)).toEqual(['2025-01-01', '2025-09-01', '2025-09-30']);
});
