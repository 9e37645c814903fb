/** `_headers` and `_redirects`, which Netlify, Cloudflare Pages and others read out of the site's folder. */
import { CACHE_HASHED, CORS, HEADERS, HSTS, TYPES } from './description.ts';

/** Addresses of files that other sites may read, as these hosts write patterns. */
const OPEN_ADDRESSES = ['api/*', 'cards/*', '*.csv', '*.bib', '*.md', '*.txt', '*.xml', 'version.json'];
/** Names with a hash; pages of lists have none like them. */
const HASHED_ADDRESSES = [
  '_astro/*',
  'pagefind-*',
  'cases/columns-*',
  ...['', 'en/'].flatMap((language) => ['cases/cards-*', 'cases/details-*', 'reference/terms-*'].map((folder) => language + folder)),
];
/** Types that such hosts don't know, or tell without a charset. */
const TYPED = ['bib', 'csv', 'md', 'txt', 'webmanifest'];

/**
 * Where an address fits several patterns, such hosts join what they say, each in its own way: so no header stands in two that can meet. What
 * isn't said here is left to them: pages and data are asked for anew each time anyway.
 */
export function headersFile(base: string): string {
  const block = (address: string, lines: readonly string[]) => [`${base}${address}`, ...lines.map((line) => `  ${line}`), ''];
  const line = ([name, value]: readonly [string, string]) => `${name}: ${value}`;
  return [
    ...block('*', [...Object.entries(HEADERS).map(line), line(HSTS)]),
    ...OPEN_ADDRESSES.flatMap((address) => block(address, [`${CORS}: *`])),
    ...HASHED_ADDRESSES.flatMap((address) => block(address, [`Cache-Control: ${CACHE_HASHED}`])),
    ...TYPED.flatMap((ending) => block(`*.${ending}`, [`Content-Type: ${TYPES[ending]}`])),
  ].join('\n');
}

/** Addresses that were moved. Those that are gone keep their page, which says why: such hosts can't send 410 with it. */
export const redirectsFile = (base: string, moved: Readonly<Record<string, string>>): string =>
  Object.entries(moved)
    .map(([from, to]) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`)
    .join('');
