import { describe, expect, it } from 'vitest';
import { NOTHING_UPLOADED, addressesOf, uploadPlan } from '../../src/hosting/upload.ts';

const release = (files: Record<string, string>) => new Map(Object.entries(files));
const SITE = {
  '_astro/page.Ab12.css': '1',
  'pagefind-0123456789ab/lexicon.json': '1',
  'results.csv': '1',
  'cases/index.html': '1',
  'index.html': '1',
  'search.json': '1',
  'feed.xml': '1',
  'version.json': '1',
  _headers: '1',
  '.nojekyll': '1',
};

describe('a release for a store', () => {
  it('goes there in the order in which its files name each other, without what other hosts read', () => {
    expect(uploadPlan(release(SITE), NOTHING_UPLOADED, '2026-11-30').phases).toEqual([
      ['_astro/page.Ab12.css', 'pagefind-0123456789ab/lexicon.json'],
      ['results.csv'],
      ['cases/index.html', 'index.html'],
      ['search.json'],
      ['feed.xml'],
      ['version.json'],
    ]);
  });
  it('is only what has changed, and only that is forgotten by caches', () => {
    const { after } = uploadPlan(release(SITE), NOTHING_UPLOADED, '2026-11-30');
    const next = { ...SITE, 'index.html': '2', 'en/index.html': '1', 'version.json': '2' };
    const plan = uploadPlan(release(next), after, '2026-12-01');
    expect(plan.phases).toEqual([['index.html', 'en/index.html'], ['version.json']]);
    expect(plan.changed).toEqual(['index.html', 'version.json']);
    expect(uploadPlan(release(next), plan.after, '2026-12-02').phases).toEqual([]);
  });
  it('keeps what no page names any more for seven days, counted from the first day', () => {
    const { after } = uploadPlan(release(SITE), NOTHING_UPLOADED, '2026-11-30');
    const next = Object.fromEntries(Object.entries(SITE).filter(([path]) => !/Ab12|cases/.test(path)));
    let state = after;
    for (const [day, removed] of [
      ['2026-12-01', []],
      ['2026-12-07', []],
      ['2026-12-08', ['_astro/page.Ab12.css', 'cases/index.html']],
      ['2026-12-09', []],
    ] as const) {
      const plan = uploadPlan(release(next), state, day);
      expect(plan.removed, day).toEqual(removed);
      expect(plan.changed, day).toEqual(removed);
      state = plan.after;
    }
    expect(state.unused).toEqual({});
  });
  it('that comes back is kept, and sent again', () => {
    const { after } = uploadPlan(release(SITE), NOTHING_UPLOADED, '2026-11-30');
    const without = uploadPlan(release({ 'index.html': '2' }), after, '2026-12-01').after;
    const plan = uploadPlan(release(SITE), without, '2026-12-20');
    expect(plan.removed).toEqual([]);
    expect(plan.after).toEqual(after);
    expect(plan.changed).toContain('cases/index.html');
  });
  it('is sent whole after another one that was broken off, whose files may stand in its place', () => {
    const { after } = uploadPlan(release(SITE), NOTHING_UPLOADED, '2026-11-30');
    const { before } = uploadPlan(release({ ...SITE, 'index.html': '2', 'version.json': '2' }), after, '2026-12-01');
    const back = uploadPlan(release(SITE), before, '2026-12-01');
    expect(back.phases).toEqual([['index.html'], ['version.json']]);
    expect(back.changed).toEqual(['index.html', 'version.json']);
    expect(back.after).toEqual(after);
  });
  it('that was broken off leaves nothing behind for good', () => {
    const broken = uploadPlan(release({ ...SITE, '_astro/other.Cd34.css': '1' }), NOTHING_UPLOADED, '2026-11-30').before;
    const plan = uploadPlan(release(SITE), broken, '2026-12-07');
    expect(plan.removed).toEqual(['_astro/other.Cd34.css']);
    expect(plan.phases.flat()).toHaveLength(8);
  });
});

it('a page has two addresses in caches, a file one', () => {
  expect(addressesOf('cases/index.html')).toEqual(['/cases/', '/cases/index.html']);
  expect(addressesOf('index.html')).toEqual(['/', '/index.html']);
  expect(addressesOf('results.csv')).toEqual(['/results.csv']);
});
