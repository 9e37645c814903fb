import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Change, formatChange, type Measured } from '../../src/i18n/change-words.ts';
import { type Better, formatQuantity, quantityInProse } from '../../src/i18n/format.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import type { Quantity } from '../../src/records/primitives.ts';
import { listSchema, type Taxonomy } from '../../src/records/schemas/taxonomy.ts';

interface Words {
  zh: string;
  en: string;
}
const table = parse(readFileSync('tests/fixtures/number-words.yaml', 'utf8')) as {
  quantities: ({ q: Quantity; better?: Better } & Words)[];
  changes: ({ q: Change } & Measured & Words)[];
  prose: ({ q: Quantity } & Words)[];
};
const units = listSchema('unit').parse(parse(readFileSync('content/taxonomy/unit.yaml', 'utf8'))) as Taxonomy['unit'];
const spaced = (text: string) => text.replaceAll('_', '\u202F').replaceAll('~', '\u00A0');

describe.each(LANGUAGES)('numbers as people write them (%s)', (language) => {
  it.each(table.quantities.map((row) => [row[language], row] as const))('%s', (words, { q, better }) =>
    expect(formatQuantity(q, units, language, better).text).toBe(spaced(words)),
  );
});

describe.each(LANGUAGES)('numbers in running text (%s)', (language) => {
  it.each(table.prose.map((row) => [row[language], row] as const))('%s', (words, { q }) =>
    expect(quantityInProse(q, units, language)).toBe(spaced(words)),
  );
});

describe.each(LANGUAGES)('changes as people say them (%s)', (language) => {
  it.each(table.changes.map((row) => [row[language], row] as const))('%s', (words, { q, ...measured }) =>
    expect(formatChange(q, measured, units, language).text).toBe(spaced(words)),
  );
});

it('the table is large enough to hold the ways there are', () => {
  expect(table.quantities.length).toBeGreaterThan(60);
  expect(table.changes.length).toBeGreaterThan(40);
});
