import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { realContent } from '../unit/real.ts';
import { DIST, builtPages } from './dist.ts';

const folder = join(DIST, 'pagefind');
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());

describe('the search index', () => {
  it('is whole: each packed file can be unpacked', () => {
    const packed = names.filter((name) => /\.(pagefind|pf_fragment|pf_index|pf_meta)$/.test(name));
    expect(packed.length).toBeGreaterThan(100);
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
      expect(entry.languages[tag]?.page_count).toBe(searched.length + realContent().records.figures.size);
    }
  });
});
