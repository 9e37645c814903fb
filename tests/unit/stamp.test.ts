import { describe, expect, it } from 'vitest';
import { checksum } from '../../src/checksum.ts';
import { stampOf } from '../../src/render/client-data/stamp.ts';

describe('the stamp of files that belong together', () => {
  const files = [
    { path: 'a', content: 'one' },
    { path: 'b', content: new Uint8Array([1, 2]) },
  ];
  it('is the same for the same files, in any order', () => expect(stampOf([...files].reverse())).toBe(stampOf(files)));
  it.each([
    ['a byte', [{ path: 'a', content: 'two' }, files[1]!]],
    ['a name', [{ path: 'c', content: 'one' }, files[1]!]],
    ['a file more', [...files, { path: 'c', content: '' }]],
    [
      'what stands in which',
      [
        { path: 'a', content: new Uint8Array([1, 2]) },
        { path: 'b', content: 'one' },
      ],
    ],
  ])('changes with %s', (_, others) => expect(stampOf(others)).not.toBe(stampOf(files)));
  it('is short, and fit for an address', () => expect(stampOf(files)).toMatch(/^[0-9a-f]{12}$/));
});

describe('the checksum of a data file', () => {
  it('tells records in another order apart', () => expect(checksum('id\na\nb\n')).not.toBe(checksum('id\nb\na\n')));
  it('counts the byte order mark', () => expect(checksum('\ufeffid')).not.toBe(checksum('id')));
});
