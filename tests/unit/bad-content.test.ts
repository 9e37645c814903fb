import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES, messageOf, readFixture } from './fixture.ts';

// Each folder of fixtures/bad holds one problem and, in message.{en,zh}.txt, everything that an editor is told about it.
const folders = readdirSync(join(FIXTURES, 'bad'));

describe('bad content', () => {
  it('is not found where there is none', () => expect(readFixture().problems).toEqual([]));
  it('has at least 25 fixtures', () => expect(folders.length).toBeGreaterThanOrEqual(25));

  describe.each(folders)('%s', (folder) => {
    it.each(['en', 'zh'] as const)('says what was read, expected and found, and how to fix it (%s)', (language) => {
      expect(messageOf(folder, language)).toBe(readFileSync(join(FIXTURES, 'bad', folder, `message.${language}.txt`), 'utf8'));
    });
  });
});
