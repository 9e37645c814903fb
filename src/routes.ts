import { BASE, withBase } from './base-path.ts';
import type { PageFacet } from './model/facets.ts';
import { LANGUAGES, langParam, PREFIX, type Language } from './i18n/language.ts';

export { withBase };

/**
 * The address of a page in a language, below the base path.
 *
 * @param path the page's address without language: begins with a slash, ends with one before any # or ?
 */
export const pageAddress = (language: Language, path: string): string => PREFIX[language] + path;

/** The address of a page in a language, under the base path. */
export const href = (language: Language, path: string): string => withBase(pageAddress(language, path));

/** The address of a file outside the languages: /robots.txt */
export const fileHref = (path: string): string => `${BASE}${path}`;

/** What reads the same in a whole address. */
const PLAIN = /^\/(?:[\w-]+\/)*(?:[\w-]+\.[a-z]+)?$/;
/** A whole address, host included. */
export const whole = (host: URL, address: string): string => (PLAIN.test(address) ? host.origin + address : new URL(address, host).href);

/**
 * A whole address, host included; undefined for a site that wasn't told its host: what needs a whole address then goes without.
 *
 * @param host the site's own origin: `Astro.site`
 * @param address from href() or fileHref()
 */
export const absolute = (host: URL | undefined, address: string): string | undefined => host && whole(host, address);

/** For links: a whole address, or at least where it is on whatever host the text is read from. */
export const linkTo = (host: URL | undefined, address: string): string => absolute(host, address) ?? address;

/** Addresses of the site, without language. */
export const routes = {
  home: '/',
  article: '/article/',
  tenMinutes: '/article/ten-minutes/',
  section: (id: string) => `/article/${id}/`,
  cases: '/cases/',
  casesPage: (n: number) => (n === 1 ? '/cases/' : `/cases/page/${n}/`),
  case: (id: string) => `/cases/${id}/`,
  facet: (facet: PageFacet, value: string) => `/cases/${facet}/${value}/`,
  facetPage: (facet: PageFacet, value: string) => (n: number) => (n === 1 ? `/cases/${facet}/${value}/` : `/cases/${facet}/${value}/page/${n}/`),
  /** Folders of files that scripts read, in each language; outside the languages, column tables and data files. */
  cardFiles: '/cases/cards/',
  detailsFiles: '/cases/details/',
  termFiles: '/reference/terms/',
  /** Folder of the search index; its name must begin so, since Pagefind tells the base path by it. */
  index: '/pagefind/',
  columns: (language: Language) => `/cases/columns.${language}.json`,
  casesCsv: '/cases.csv',
  resultsCsv: '/results.csv',
  dataReadme: '/data-readme.txt',
  citation: (id: string) => `/api/v1/cases/${id}.bib`,
  caseData: (id: string) => `/api/v1/cases/${id}.json`,
  qualityData: '/api/v1/quality.json',
  list: (name: string, page = 1) => (page === 1 ? `/api/v1/${name}.json` : `/api/v1/${name}/page/${page}.json`),
  schema: (name: string) => `/api/v1/schema/${name}.json`,
  feed: '/feed.xml',
  industryFeed: (industry: string) => `/cases/industry/${industry}/feed.xml`,
  /** The page as Markdown; `page` is its address. */
  markdownVersion: (page: string) => `${page}index.md`,
  llms: '/llms.txt',
  manifest: '/manifest.webmanifest',
  icon: (name: string) => `/icons/${name}.png`,
  touchIcon: '/apple-touch-icon.png',
  questions: '/questions/',
  question: (id: string) => `/questions/${id}/`,
  questionPage: (id: string) => (n: number) => (n === 1 ? `/questions/${id}/` : `/questions/${id}/page/${n}/`),
  compare: '/compare/',
  compared: (ids: readonly string[]) => `/compare/?ids=${ids.join(',')}`,
  shortlist: '/shortlist/',
  pictures: '/pictures/',
  picture: (id: string) => `/pictures/${id}/`,
  figures: '/figures/',
  figure: (id: string) => `/figures/#${id}`,
  targets: '/targets/',
  timeline: '/timeline/',
  update: (id: string) => `/timeline/#${id}`,
  reference: '/reference/',
  entry: (id: string) => `/reference/${id}/`,
  sources: '/sources/',
  source: (id: string) => `/sources/#${id}`,
  evidence: '/evidence/',
  about: '/about/',
  readingACase: '/about/reading-a-case/',
  style: '/about/style/',
  accessibility: '/about/accessibility/',
  api: '/about/api/',
  quality: '/about/quality/',
  contribute: '/about/contribute/',
  corrections: '/about/corrections/',
  privacy: '/about/privacy/',
  search: '/search/',
} as const;

/** getStaticPaths for one page in both languages. */
export const inBothLanguages = () => LANGUAGES.map((language) => ({ params: { lang: langParam(language) } }));

/** getStaticPaths for many pages, each in both languages. */
export const eachInBothLanguages = <P extends Record<string, string>>(params: readonly P[]) =>
  LANGUAGES.flatMap((language) => params.map((param) => ({ params: { lang: langParam(language), ...param } })));
