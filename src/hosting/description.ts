/**
 * How the built site is to be served, once for all hosts: which files there are, their types, how long they may be kept, and the headers.
 * The server of `npm start`, the files for nginx, Caddy and hosts that read `_headers`, and uploads are all made from this.
 */

/** Types by the ending of a name. Without a charset browsers guess, and Chinese comes out wrong; JSON is always UTF-8. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  webmanifest: 'application/manifest+json',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
};
export const FEED = 'feed.xml';
export const FEED_TYPE = 'application/atom+xml; charset=utf-8';
/** Of the search index, whose files only its own script reads. */
export const OTHER_TYPE = 'application/octet-stream';

/** @param path begins with anything: cases/index.html, /cases/index.html */
export function typeOf(path: string): string {
  if (path.endsWith(`/${FEED}`) || path === FEED) return FEED_TYPE;
  return TYPES[/\.([^./]+)$/.exec(path)?.[1] ?? ''] ?? OTHER_TYPE;
}

/** Encodings that lie beside a file, the one with smaller files first. */
export const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/**
 * Names that carry a hash of their content: under `_astro/`, `pagefind-<hash>/…`, `columns-<hash>.zh.json`; as a regular expression that
 * servers read as well.
 */
export const HASHED = '(^|/)_astro/|-[0-9a-f]{12}[./]';
const HASHED_PATTERN = new RegExp(HASHED);
/** A file under this name never changes, so it may be kept for good, and should be for a while when no page names it any more. */
export const isHashed = (path: string): boolean => HASHED_PATTERN.test(path);

/** For good; or asked for anew each time, which costs a few bytes where nothing has changed. */
export const CACHE_HASHED = 'public, max-age=31536000, immutable';
export const CACHE_ASKED = 'no-cache';

/**
 * Data and pictures that other sites may read and show; as a regular expression that servers read as well. All else is for the site's own
 * pages.
 */
export const OPEN = '/api/v1/|/cards/.*\\.png$|\\.(csv|bib|md|txt|xml)$|/version\\.json$';
const OPEN_PATTERN = new RegExp(OPEN);
export const isOpen = (path: string): boolean => OPEN_PATTERN.test(path);

/** What a page may do, by directive. Pagefind compiles WebAssembly; nothing else is evaluated, and no string ever becomes markup. */
const POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};
/** The same in each page, for hosts that send no header. Nothing inline runs, so that it names no hash and is the same on all. */
export const PAGE_POLICY = Object.entries(POLICY)
  .map(([directive, sources]) => [directive, ...sources].join(' '))
  .join('; ');
/** As a header it can say one thing more. */
const HEADER_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;

/** Features of the browser that no page uses, so that nothing that gets into one could. */
const UNUSED_FEATURES =
  'accelerometer autoplay camera display-capture encrypted-media fullscreen geolocation gyroscope hid magnetometer microphone midi payment picture-in-picture publickey-credentials-get screen-wake-lock serial usb xr-spatial-tracking';

/** Headers of every answer. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HEADER_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': UNUSED_FEATURES.split(' ')
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
export const CORP = 'Cross-Origin-Resource-Policy';
export const CORS = 'Access-Control-Allow-Origin';
/** Over TLS alone. Without subdomains and preload, which bind others and can hardly be taken back: their owner may add them. */
export const HSTS = ['Strict-Transport-Security', 'max-age=31536000'] as const;

/** All headers of a file but those that its bytes decide. */
export function headersOf(path: string): Record<string, string> {
  return {
    ...HEADERS,
    'Content-Type': typeOf(path),
    'Cache-Control': isHashed(path) ? CACHE_HASHED : CACHE_ASKED,
    [CORP]: isOpen(`/${path}`) ? 'cross-origin' : 'same-origin',
    ...(isOpen(`/${path}`) ? { [CORS]: '*' } : {}),
  };
}

/** The one hidden folder that is for everybody. */
export const WELL_KNOWN = '.well-known';
/** Files that tell hosts what to do, and aren't for readers. */
export const isForHosts = (path: string): boolean => /^(_headers|_redirects)$|(^|\/)\./.test(path) && !path.startsWith(`${WELL_KNOWN}/`);

const UPLOAD_PHASES: ((path: string) => boolean)[] = [
  isHashed,
  // Pictures, and data that pages link.
  (path) => !/\.html$|\.xml$|^(search|version)\.json$/.test(path),
  (path) => path.endsWith('.html'),
  (path) => path === 'search.json',
  (path) => path.endsWith('.xml'),
  (path) => path === 'version.json',
];
/**
 * Files in the order in which they may become visible one by one, in phases: what is named before what names it. First names with a hash,
 * then data, pages, the pointer to search and tables, feeds and sitemap, the version at last. A compressed copy goes with its file.
 */
export function uploadOrder(paths: readonly string[]): string[][] {
  const phaseOf = (path: string) => UPLOAD_PHASES.findIndex((isIn) => isIn(path.replace(/\.(br|gz)$/, '')));
  return UPLOAD_PHASES.map((_, phase) => paths.filter((path) => phaseOf(path) === phase));
}
