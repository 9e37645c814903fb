import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** As each page has it: nothing read yet. */
let files: typeof import('../../src/build-files.ts');
beforeEach(async () => {
  vi.resetModules();
  files = await import('../../src/build-files.ts');
});
afterEach(() => vi.unstubAllGlobals());

const NAME = '/f-0123456789ab/1.json';
const file = (build: string) => JSON.stringify({ build });
const GOOD = file('0123456789ab');

/** A host that a cache stands before: what each of them answers; '' where there is nothing. */
function host(cached: string, own: string): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string, { cache }: RequestInit) => {
    asked.push(`${cache} ${address}`);
    const body = cache === 'reload' ? own : cached;
    return Promise.resolve(new Response(body, { status: body === '' ? 404 : 200 }));
  });
  return asked;
}

describe('a file whose name has a hash', () => {
  it('is taken as a cache has it', async () => {
    const asked = host(GOOD, GOOD);
    await expect(files.readJson(NAME)).resolves.toEqual({ build: '0123456789ab' });
    expect(asked).toEqual([`default ${NAME}`]);
  });
  it.each([
    ['it has another', file('ba9876543210')],
    ['it has a page in its place', '<!doctype html>'],
    ['it has that there is none', ''],
  ])('is read past a cache when %s', async (_, cached) => {
    host(cached, GOOD);
    await expect(files.readJson(NAME)).resolves.toEqual({ build: '0123456789ab' });
  });
  it.each([file('ba9876543210'), '{}', '', '<!doctype html>'])('is refused when the host has something else: %s', async (own) => {
    host(own, own);
    await expect(files.readJson(NAME)).rejects.toThrow();
  });
});

describe('the pointer', () => {
  const pointer = (build: string, format = files.FORMAT) => ({ format, build });
  /** A host that answers with one pointer after the other, the last of them for good; undefined: not at all. */
  function pointers(...answers: (object | undefined)[]): string[] {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (address: string, { cache }: RequestInit) => {
      asked.push(`${cache} ${address}`);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      return answer ? Promise.resolve(Response.json(answer)) : Promise.reject(new TypeError('no network'));
    });
    return asked;
  }
  const build = () => files.withFiles(({ build }) => Promise.resolve(build));

  it('is asked of the host, once', async () => {
    const asked = pointers(pointer('a'));
    expect([await build(), await build()]).toEqual(['a', 'a']);
    expect(asked).toEqual(['no-cache /search.json']);
  });
  it('is read past all caches after a failure, and what it names is read', async () => {
    const asked = pointers(pointer('a'), pointer('b'));
    const read: string[] = [];
    await files.withFiles(({ build }) => {
      read.push(build);
      return build === 'a' ? Promise.reject(new Error('gone')) : Promise.resolve();
    });
    expect(read).toEqual(['a', 'b']);
    expect(asked).toEqual(['no-cache /search.json', 'reload /search.json']);
    expect(await build()).toBe('b');
  });
  it('leaves a failure what it is where there is no other build, or no network', async () => {
    for (const then of [pointer('a'), undefined]) {
      pointers(pointer('a'), then);
      await expect(files.withFiles(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    }
  });
  it('is not kept when it could not be read', async () => {
    pointers(undefined, undefined, pointer('a'));
    await expect(build()).rejects.toThrow('no network');
    expect(await build()).toBe('a');
  });
  it('of another format is read once more past all caches, and refused if it stays', async () => {
    pointers(pointer('a', 99), pointer('b'));
    expect(await build()).toBe('b');
    vi.resetModules();
    files = await import('../../src/build-files.ts');
    pointers(pointer('a', 99));
    await expect(build()).rejects.toBeInstanceOf(files.OtherBuild);
  });
});
