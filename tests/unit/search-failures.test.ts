import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Candidate, EnginePlace } from '../../src/search/query/engine.ts';
import type { Search } from '../../src/search/query/find.ts';
import type { Found } from '../../src/search/query/grade.ts';
import { conceptTokens, packAsked, packLexicon, type LexiconFile } from '../../src/search/query/lexicon.ts';

const file: LexiconFile = {
  concepts: [{ words: ['鞋', 'shoe'], asked: ['靴'], own: 1, kind: 'words', paged: false, pages: [9, 9] }],
  traditional: '',
  common: '',
  frequent: ['', ''],
  pages: [200, 200],
};
const found = (name: string): Found => ({
  url: `/${name}/`,
  kind: 'page',
  title: '鞋',
  text: '鞋靴',
  words: '鞋靴',
  keys: '',
  num: '',
  names: '',
  ci: '',
  ct: '',
  cb: conceptTokens(file.concepts)[0]!,
  industry: undefined,
  city: undefined,
  underTitle: undefined,
  list: undefined,
});

/** A site whose files say what a test has them say; and an engine that finds the same pages whatever it is asked. */
function site(names: readonly string[]) {
  const site = {
    build: 'aaaaaaaaaaaa',
    /** Builds whose files are there. */
    builds: ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'],
    /** What can't be read: pages, files, or 'index'. */
    broken: new Set<string>(),
    reads: new Map<string, number>(),
    engines: [] as EnginePlace[],
    /** Addresses of the files that were read. */
    files: [] as string[],
    /** What the next to ask an engine waits for. */
    gate: Promise.resolve(),
    asked: 0,
    search: undefined as unknown as Search,
  };
  vi.stubGlobal('fetch', (address: string) => {
    if (address === '/search.json') return Promise.resolve(Response.json({ format: 1, build: site.build, index: `/pagefind-${site.build}/` }));
    site.files.push(address);
    const [, build = '', name = ''] = /^\/pagefind-(\w+)\/(.*)$/.exec(address)!;
    if (site.broken.has(name) || !site.builds.includes(build)) return Promise.resolve(new Response('', { status: 404 }));
    const asked = /^asked-(han|latin)/.exec(name)?.[1] as 'han' | undefined;
    const words = asked ? packAsked(file, asked) : 'shoe';
    return Promise.resolve(Response.json(name === 'lexicon.json' ? { ...packLexicon(file), build } : { build, words }));
  });
  const candidates = (): Candidate[] =>
    names.map((name, i) => ({
      id: name,
      worth: 1 - i / 100,
      read: () => {
        site.reads.set(name, (site.reads.get(name) ?? 0) + 1);
        return site.broken.has(name) ? Promise.reject(new Error(name)) : Promise.resolve(found(name));
      },
    }));
  site.search = new NewSearch((place) => {
    site.engines.push(place);
    const there = () => site.builds.some((build) => place.index.includes(build));
    return {
      loaded: () => true,
      candidates: async () => {
        site.asked++;
        await site.gate;
        if (site.broken.has('index') || !there()) throw new Error('a piece of the index');
        return { list: candidates(), rare: false, pagesWith: new Map<string, number>() };
      },
    };
  });
  return site;
}
const names = (count: number) => Array.from({ length: count }, (_, i) => `p${i}`);
const urls = ({ hits }: { hits: readonly { page: Found }[] }) => hits.map(({ page }) => page.url);

let NewSearch: typeof Search;
beforeEach(async () => {
  // As each page has it: no pointer read yet.
  vi.resetModules();
  ({ Search: NewSearch } = await import('../../src/search/query/find.ts'));
});
afterEach(() => vi.unstubAllGlobals());

describe('a page that cannot be read', () => {
  it.each([['p0'], ['p1'], ['p2'], ['p3'], ['p10']])('is said, and no other stands twice: %s', async (broken) => {
    const { search, broken: out } = site(names(12));
    out.add(broken);
    const answer = await search.find('鞋', 0);
    expect(urls(answer).sort()).toEqual(
      names(12)
        .filter((name) => name !== broken)
        .map((name) => `/${name}/`)
        .sort(),
    );
    expect(answer.partly).toBe(true);
  });
  it('stays said through later reads, and is tried again by each', async () => {
    const { search, broken, reads } = site(names(60));
    broken.add('p1');
    const first = await search.find('鞋', 0);
    const before = reads.get('p1')!;
    const second = await first.more!();
    expect(second.partly).toBe(true);
    expect(reads.get('p1')).toBe(before + 1);
    broken.clear();
    const third = await second.more!();
    expect(third.partly).toBe(false);
    expect(urls(third)).toContain('/p1/');
    expect(new Set(urls(third)).size).toBe(third.hits.length);
    expect(third.graded).toHaveLength(60);
  });
  it('is a failure where no page can be read, and asking again finds them', async () => {
    const { search, broken } = site(names(5));
    for (const name of names(5)) broken.add(name);
    await expect(search.find('鞋', 0)).rejects.toThrow('no page of the index could be read');
    broken.clear();
    expect((await search.find('鞋', 0)).hits).toHaveLength(5);
  });
});

describe('a file that cannot be read', () => {
  it('is a failure of the index, and the next query begins a new engine', async () => {
    const { search, broken, engines } = site(names(3));
    broken.add('index');
    await expect(search.find('鞋', 0)).rejects.toThrow('a piece of the index');
    await expect(search.find('鞋', 0)).rejects.toThrow('a piece of the index');
    broken.clear();
    expect((await search.find('鞋', 0)).hits).toHaveLength(3);
    expect(engines.map(({ attempt }) => attempt)).toEqual([0, 1, 2]);
  });
  it.each(['lexicon.json', 'asked-han.json'])('is a failure where nothing is found without it, never nothing: %s', async (name) => {
    const { search, broken } = site([]);
    broken.add(name);
    await expect(search.find('靴', 0)).rejects.toThrow();
    broken.clear();
    expect((await search.find('靴', 0)).hits).toEqual([]);
  });
  it('is a failure where the words to put a slip right are missing', async () => {
    const { search, broken } = site([]);
    broken.add('words.json');
    await expect(search.find('shooe', 1)).rejects.toThrow();
    broken.clear();
    expect((await search.find('shooe', 1)).hits).toEqual([]);
  });
  it('is said where there are hits without it, and stays said', async () => {
    const { search, broken } = site(names(60));
    broken.add('asked-han.json');
    const answer = await search.find('鞋靴', 0);
    expect(answer.hits.length).toBeGreaterThan(0);
    expect(answer.partly).toBe(true);
    expect((await answer.more!()).partly).toBe(true);
  });
});

describe('a site that is updated under an open page', () => {
  it('goes on answering from its own files while they are there', async () => {
    const server = site(names(3));
    await server.search.find('鞋', 0);
    server.build = 'bbbbbbbbbbbb';
    expect((await server.search.find('鞋', 0)).hits).toHaveLength(3);
    expect(server.engines.map(({ index }) => index)).toEqual(['/pagefind-aaaaaaaaaaaa/']);
  });
  it('answers from the new ones when the old are gone', async () => {
    const server = site(names(3));
    await server.search.find('鞋', 0);
    server.build = 'bbbbbbbbbbbb';
    server.builds.shift();
    expect((await server.search.find('鞋', 0)).hits).toHaveLength(3);
    expect(server.engines.map(({ index }) => index)).toEqual(['/pagefind-aaaaaaaaaaaa/', '/pagefind-bbbbbbbbbbbb/']);
  });
  it.each(['asked-han.json', 'words.json', 'p1'])('never answers from two: %s', async (gone) => {
    const server = site(names(30));
    server.broken.add(gone);
    server.build = 'aaaaaaaaaaaa';
    const query = gone === 'words.json' ? 'shooe' : '鞋靴';
    await server.search.find('鞋', 0);
    server.build = 'bbbbbbbbbbbb';
    const answer = await server.search.find(query, 0);
    expect(new Set(server.engines.map(({ index }) => index)).has('/pagefind-bbbbbbbbbbbb/')).toBe(true);
    expect(answer.lexicon.build).toBe('bbbbbbbbbbbb');
  });
  it('answers a query that has begun from the files that it began with', async () => {
    const server = site(names(30));
    let open = () => {};
    server.gate = new Promise((done) => (open = done));
    const first = server.search.find('shooe', 1);
    await vi.waitFor(() => expect(server.asked).toBe(1));
    server.gate = Promise.resolve();
    // Meanwhile another one comes upon the new build.
    server.build = 'bbbbbbbbbbbb';
    server.broken.add('p1');
    expect((await server.search.find('鞋', 0)).lexicon.build).toBe('bbbbbbbbbbbb');
    server.broken.clear();
    server.files.length = 0;
    open();
    expect((await first).lexicon.build).toBe('aaaaaaaaaaaa');
    expect(server.files).toEqual(['/pagefind-aaaaaaaaaaaa/words.json']);
  });
});
