import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { citationFile } from '../../src/render/citation/cff.ts';
import { strings } from '../../src/i18n/index.ts';
import { buildModel } from '../../src/model/model.ts';
import { siteModel } from '../support/built-pages.ts';

const text = readFileSync('CITATION.cff', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const content = siteModel().content;

describe('CITATION.cff', () => {
  const file = parse(text) as Record<string, unknown>;
  it('has what version 1.2.0 of the format asks for, and nothing made up', () => {
    expect(file['cff-version']).toBe('1.2.0');
    expect(file.type).toBe('dataset');
    expect(file.title).toContain(strings('zh').site.name);
    expect(file.authors).toEqual([{ name: strings('en').site.name }]);
    expect(file.license).toBe('CC-BY-4.0');
    expect(file.message).toMatch(/original source/);
    expect(Object.keys(file)).not.toContain('doi');
    expect(Object.keys(file)).not.toContain('url');
  });
  it('is of the version that package.json names', () => expect(file.version).toBe(version));
  it('is what npm run citation writes', () => expect(text, 'run: npm run citation').toBe(citationFile(buildModel(content), version)));
});
