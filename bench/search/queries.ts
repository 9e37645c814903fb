import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { fold, isHan } from '../../src/search/query/fold.ts';
import { randomFrom } from '../random.ts';
import type { Query } from './measure.ts';
import { pageText } from './page-text.ts';

/** A query as it is written: `entry` is the page of what it names, which there is once several cases name it. */
type WrittenQuery = Query & { entry?: string };

/**
 * Graded queries of a language: those that the search was tuned on by kind, those that it was tuned on as they were typed (`practice`), or those
 * that it never was (`gate`); the latter two have no kinds. None where there is no such file.
 *
 * @param pages addresses of all pages, without language: an entry is a right answer where it is one of them
 */
export function gradedQueries(
  language: 'zh' | 'en',
  { folder = 'bench/search', set = 'queries', pages }: { folder?: string; set?: 'queries' | 'practice' | 'gate'; pages?: ReadonlySet<string> } = {},
): Query[] {
  const file = `${folder}/${set}.${language}.yaml`;
  if (!existsSync(file)) return [];
  return (parse(readFileSync(file, 'utf8')) as WrittenQuery[]).map(({ entry, ...query }) => ({
    ...query,
    kind: query.kind ?? (query.want.length > 0 ? set : `${set}-none`),
    want: entry !== undefined && pages?.has(entry) ? [entry, ...query.want] : query.want,
  }));
}

/** A page as the competitors index it. */
export interface PlainPage {
  /** Without language. */
  path: string;
  title: string;
  text: string;
  lines: string[];
}

/** Every page of a built site, with its address below the base. */
export const builtPages = (dist: string): { address: string; html: string }[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      address: `/${name
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
      html: readFileSync(join(dist, name), 'utf8'),
    }));

export function plainPages(built: readonly { address: string; html: string }[], language: 'zh' | 'en'): PlainPage[] {
  return built.flatMap(({ address, html }) => {
    const page = pageText(html);
    if (page?.language !== language) return [];
    const text = page.lines.map((line) => line.text).join(' ');
    const lines = page.lines.flatMap((line) => (line.card > 0 ? [] : [line.text]));
    return [{ path: address.replace(/^\/en\//, '/'), title: page.title, text, lines }];
  });
}

const whole = (words: string): RegExp => new RegExp(`(?<![a-z0-9])${words}(?![a-z0-9])`);

/** Random pieces of 2–4 Han characters (or 2 words) of page text that stand on at most ten pages; they need not be words. */
export function randomPieces(pages: readonly PlainPage[], language: 'zh' | 'en', count = 100, seed = 11): Query[] {
  const random = randomFrom(seed);
  // What a page itself says: cards repeat a case's words on a dozen pages.
  const texts = pages.map(({ path, lines }) => ({
    path,
    text: fold(lines.join(' | ')),
    lines: lines.map((line) => fold(line)).filter((line) => line.length > 8),
  }));
  const pieces = new Map<string, Query>();
  for (let tries = 0; pieces.size < count && tries < count * 200; tries++) {
    const { lines } = random.pick(texts);
    if (lines.length === 0) continue;
    const text = random.pick(lines);
    const at = random.whole(0, Math.max(0, text.length - 20));
    const found =
      language === 'zh'
        ? /\p{Script=Han}{2,4}/u.exec(text.slice(at, at + random.whole(2, 4)))
        : /(?<= )[a-z]{3,} [a-z]{3,}(?= )/.exec(text.slice(at, at + 40));
    const piece = found?.[0];
    if (!piece || pieces.has(piece) || (language === 'zh' && !isHan(piece))) continue;
    // Latin words whole: 'for vali' is no piece of 'for validation'.
    const stands = language === 'zh' ? (text: string) => text.includes(piece) : (text: string) => whole(piece).test(text);
    const want = texts.filter((page) => stands(page.text)).map(({ path }) => path);
    if (want.length > 0 && want.length <= 10) pieces.set(piece, { q: piece, kind: 'random-piece', want });
  }
  return [...pieces.values()];
}
