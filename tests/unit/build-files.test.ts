import { afterEach, describe, expect, it, vi } from 'vitest';
import { OtherBuild, readJsonOfBuild } from '../../src/build-files.ts';

/** A host that a cache stands before: what each of them answers. */
function host(cached: string, own: string): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string, { cache }: RequestInit) => {
    asked.push(`${cache} ${address}`);
    const body = cache === 'reload' ? own : cached;
    return Promise.resolve(new Response(body, { status: body === '' ? 404 : 200 }));
  });
  return asked;
}
const file = (build: string) => JSON.stringify({ build });

afterEach(() => vi.unstubAllGlobals());

describe('a file that must be of a build', () => {
  it('is taken as a cache has it, under an address that no other build has', async () => {
    const asked = host(file('a'), file('a'));
    await expect(readJsonOfBuild('/f.json', 'a')).resolves.toEqual({ build: 'a' });
    expect(asked).toEqual(['default /f.json?v=a']);
  });
  it.each([
    ['it has it of another build', file('b')],
    ['it has a page in its place', '<!doctype html>'],
    ['it has that there is none', ''],
  ])('is read past a cache when %s', async (_, cached) => {
    host(cached, file('a'));
    await expect(readJsonOfBuild('/f.json', 'a')).resolves.toEqual({ build: 'a' });
  });
  it('is refused when the host has it of another build, or without a stamp', async () => {
    host(file('a'), file('b'));
    await expect(readJsonOfBuild('/f.json', 'c')).rejects.toBeInstanceOf(OtherBuild);
    host('{}', '{}');
    await expect(readJsonOfBuild('/f.json', 'c')).rejects.toBeInstanceOf(OtherBuild);
  });
  it('is a failure, not another build, when it cannot be read', async () => {
    host('', '');
    await expect(readJsonOfBuild('/f.json', 'a')).rejects.not.toBeInstanceOf(OtherBuild);
  });
});
