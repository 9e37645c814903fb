import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageText } from '../../bench/search/page-text.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { pageAddress } from '../../src/routes.ts';
import { LineBook } from '../../src/search/index/line-book.ts';
import type { SearchDocument } from '../../src/search/index/document.ts';
import { siteDocuments } from '../../src/search/index/site-documents.ts';
import { pointerOf } from '../support/data-files.ts';
import { DIST, builtPages, siteModel } from '../support/built-pages.ts';

const folder = join(DIST, pointerOf({ dist: DIST }).index);
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());

describe('the search index', () => {
  it('is whole: each packed file can be unpacked', () => {
    const packed = names.filter((name) => /\.(pagefind|pf_fragment|pf_index|pf_meta)$/.test(name));
    expect(packed.length).toBeGreaterThan(0);
    const broken = packed.filter((name) => {
      try {
        return gunzipSync(readFileSync(join(folder, name))).length === 0;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });
  it('holds the pages of each language that say that they are searched, and each figure', () => {
    const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as { languages: Record<string, { page_count: number }> };
    for (const [language, tag] of [
      ['zh', 'zh-cn'],
      ['en', 'en'],
    ] as const) {
      const searched = builtPages().filter((page) => page.language === language && page.html.includes('data-pagefind-body'));
      // Each figure of the article is a record of its own.
      expect(entry.languages[tag]?.page_count).toBe(searched.length + siteModel().content.records.figures.size);
    }
  });
});

describe('the documents that are indexed', () => {
  const model = siteModel();
  const documents = new Map(
    LANGUAGES.flatMap((language) => [...siteDocuments(model, language)].map((document) => [pageAddress(language, document.path), document])),
  );
  const pages = builtPages().flatMap(({ address, html }) => {
    const page = pageText(html);
    return page ? [{ address, page }] : [];
  });
  it('are of the pages that say that they are searched, by the same names', () => {
    const said = pages.map(({ address, page: { kind, title } }) => [address, kind, title].join(' '));
    // A space that doesn't break is a space.
    const made = [...documents].flatMap(([address, { kind, title }]) =>
      kind === 'figure' ? [] : [[address, kind, title].join(' ').replaceAll('\u00a0', ' ')],
    );
    expect(made.sort()).toEqual(said.sort());
  });
  it('leave out no sentence that a page says itself', () => {
    // A document may set a label apart that the page has in the sentence, or write an arrow for 'to'.
    const bare = (text: string) => text.replace(/[\s\p{P}\p{S}]+/gu, '');
    const textOf = ({ lines, records = [] }: SearchDocument) => bare([...lines, ...records].map(({ text }) => text).join(' '));
    const own = new Map([...documents].map(([address, document]) => [address, textOf(document)]));
    // What most pages say goes into no document's index.
    const books = { zh: new LineBook(), en: new LineBook() };
    const places = pages.map(({ page: { language, lines } }) => books[language].add(lines.map(({ text }) => text)));
    const left = pages.flatMap(({ address, page: { language, lines } }, i) =>
      lines
        .filter(({ text, card }, at) => card === 0 && /[。.]$/.test(text) && books[language].tells(places[i]![at]!))
        .filter(({ text }) => !own.get(address)!.includes(bare(text)))
        .map(({ text }) => `${address} ${text}`),
    );
    expect(left).toEqual([]);
  });
});
