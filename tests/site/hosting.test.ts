import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesOf } from '../../scripts/manifest.ts';
import { CACHE_HASHED, CORS, isForHosts, isHashed, isOpen } from '../../src/hosting/description.ts';
import { FIXTURE, built } from '../support/sites.ts';

const dist = built(FIXTURE);
const files = filesOf(dist).filter((path) => !/\.(br|gz)$/.test(path) && !isForHosts(path));

/** The addresses for which the file of headers says a thing, as the hosts that read it understand patterns. */
function said(line: string): RegExp[] {
  const blocks = readFileSync(join(dist, '_headers'), 'utf8').split(/\n(?=\/)/);
  return blocks
    .filter((block) => block.includes(`  ${line}\n`))
    .map(
      (block) =>
        new RegExp(
          `^${block
            .split('\n')[0]!
            .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
            .replaceAll('*', '.*')}$`,
        ),
    );
}

it('the file of headers lets the same names be kept for good as every other host', () => {
  const patterns = said(`Cache-Control: ${CACHE_HASHED}`);
  const kept = files.filter((path) => patterns.some((pattern) => pattern.test(`/${path}`)));
  expect(kept).toEqual(files.filter(isHashed));
  expect(kept.length).toBeGreaterThan(50);
});
it('the file of headers opens the same data to other sites as every other host', () => {
  const patterns = said(`${CORS}: *`);
  expect(files.filter((path) => patterns.some((pattern) => pattern.test(`/${path}`)))).toEqual(files.filter((path) => isOpen(`/${path}`)));
});
