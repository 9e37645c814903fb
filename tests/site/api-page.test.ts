import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LISTS } from '../../src/render/api/json.ts';
import { DIST, attribute, builtPages, tags, textOf, type BuiltPage } from '../support/built-pages.ts';

const pages = builtPages().filter(({ address }) => address.endsWith('/about/api/'));
const example = (page: BuiltPage, name: string) => textOf(tags(page, 'code').find((element) => attribute(element, 'data-example') === name)!);
const fileOf = (address: string) => join(DIST, new URL(address).pathname);
const read = (address: string): unknown => JSON.parse(readFileSync(fileOf(address), 'utf8'));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('is there in both languages', () => expect(pages.map(({ language }) => language).sort()).toEqual(['en', 'zh']));

describe.each(pages)('the page on the data API, $language', (page) => {
  it('leads to every list, to its schema and to the report on quality', () => {
    const links = tags(page, 'a').map((element) => attribute(element, 'href'));
    for (const name of LISTS) expect(links).toEqual(expect.arrayContaining([`/api/v1/${name}.json`, `/api/v1/schema/${name}.json`]));
    expect(links).toContain('/api/v1/quality.json');
    expect(links.some((link) => link?.endsWith('.bib'))).toBe(true);
  });
  it('names only addresses that exist', () => {
    const addresses = ['curl', 'script', 'answer'].flatMap((name) => example(page, name).match(/https?:\/\/[^\s'"),]+/g) ?? []);
    const own = addresses.filter((address) => !address.startsWith('https://creativecommons.org/'));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
    expect(example(page, 'curl').split('\n')).toHaveLength(3);
  });
  it('shows an answer that is part of the real one', () => {
    const { items, ...frame } = JSON.parse(example(page, 'answer')) as { schema: string; items: object[] };
    const file = read(frame.schema.replace('/schema/', '/')) as { items: object[] };
    expect(file).toMatchObject(frame);
    expect(items).toHaveLength(1);
    expect(file.items[0]).toMatchObject(items[0]!);
    expect(Object.keys(items[0]!).length).toBeGreaterThan(4);
  });
  it('shows a program that runs and prints what the page says', async () => {
    vi.stubGlobal('fetch', (address: string) => Promise.resolve({ json: () => Promise.resolve(read(address)) }));
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const folder = mkdtempSync(join(tmpdir(), 'casebook-'));
    try {
      const file = join(folder, `${page.language}.mjs`);
      writeFileSync(file, example(page, 'script'));
      await import(/* @vite-ignore */ pathToFileURL(file).href);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(log).toHaveBeenCalledOnce();
    const [[printed]] = log.mock.calls as [[number]];
    expect(printed).toBeGreaterThan(0);
    expect(page.html).toMatch(page.language === 'zh' ? `目前输出${printed}。` : `At present it prints ${printed}.`);
  });
  it('explains every field of every list in its language', () => {
    for (const name of LISTS) {
      const schema = JSON.parse(readFileSync(join(DIST, `api/v1/schema/${name}.json`), 'utf8')) as {
        properties: { items: { items: { properties: Record<string, { description: string; zh: string }> } } };
      };
      const table = tags(page, 'details').find((element) => attribute(element, 'data-fields') === name)!;
      const text = textOf(table).replace(/\s+/g, ' ');
      for (const [field, { description, zh }] of Object.entries(schema.properties.items.items.properties)) {
        const means = page.language === 'zh' ? zh : description;
        expect(means, `${name}.${field}`).toBeTruthy();
        expect(text).toContain(field);
        expect(text).toContain(means);
      }
    }
  });
});
