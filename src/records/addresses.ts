import type { Content } from './content.ts';
import { entriesWithPage } from './entry-pages.ts';
import type { CaseRecord } from './schemas/case.ts';

/** Pages that stand whatever the records say. tests/site/addresses.test.ts holds them against the built site. */
const FIXED_PATHS = new Set([
  '/',
  '/article/',
  '/article/ten-minutes/',
  '/cases/',
  '/questions/',
  '/compare/',
  '/shortlist/',
  '/pictures/',
  '/pictures/comparable-pairs/',
  '/pictures/three-rulers/',
  '/pictures/unfinished-cloth/',
  '/figures/',
  '/targets/',
  '/timeline/',
  '/reference/',
  '/sources/',
  '/evidence/',
  '/about/',
  '/about/accessibility/',
  '/about/api/',
  '/about/contribute/',
  '/about/corrections/',
  '/about/privacy/',
  '/about/quality/',
  '/about/reading-a-case/',
  '/about/style/',
  '/search/',
]);

/** Where each page of content/pages is shown, without language; tests/site/addresses.test.ts holds them against the built site. */
export const PROSE_PAGES: Record<string, string> = {
  overview: '/article/',
  'ten-minutes': '/article/ten-minutes/',
  evidence: '/evidence/',
  about: '/about/',
  accessibility: '/about/accessibility/',
  api: '/about/api/',
  contribute: '/about/contribute/',
  corrections: '/about/corrections/',
  privacy: '/about/privacy/',
  quality: '/about/quality/',
  'reading-a-case': '/about/reading-a-case/',
};

/** Files that stand whatever the records say; in a language's folder where it has one of its own. */
export const FILES: ReadonlySet<string> = new Set([
  '/cases.csv',
  '/results.csv',
  '/data-readme.txt',
  '/licences.txt',
  '/llms.txt',
  '/feed.xml',
  '/en/feed.xml',
  ...['cases', 'results', 'figures', 'reference', 'updates', 'sources', 'quality'].map((list) => `/api/v1/${list}.json`),
]);

/** Whether the site has a file for readers or programs at an address, the language's folder included. */
export function hasFile(address: string, content: Content): boolean {
  if (FILES.has(address)) return true;
  const [, id = ''] = /^\/api\/v1\/cases\/([^/]+)\.(?:json|bib)$/.exec(address) ?? [];
  return content.records.cases.has(id);
}

/** The facets that have pages, and the values that a case has in each. Addresses name an industry by its key. */
export const FACET_VALUES = {
  industry: ({ industry }: CaseRecord): readonly string[] => [industry],
  city: ({ city }: CaseRecord): readonly string[] => [city],
  stage: ({ stages }: CaseRecord): readonly string[] => stages,
  task: ({ tasks }: CaseRecord): readonly string[] => tasks,
  technology: ({ technologies }: CaseRecord): readonly string[] => technologies,
};
export const isFacet = (name: string): name is keyof typeof FACET_VALUES => Object.hasOwn(FACET_VALUES, name);

const FOUND = new WeakMap<Content, ReadonlySet<string>>();

/** Addresses of all pages that the site has, without language. Later pages of a list don't count: what stands on them moves. */
export function pageAddresses(content: Content): ReadonlySet<string> {
  let found = FOUND.get(content);
  if (!found) FOUND.set(content, (found = allAddresses(content)));
  return found;
}

function allAddresses(content: Content): Set<string> {
  const { records, sections, taxonomy } = content;
  const cases = [...records.cases.values()];
  const keys = Map.groupBy(Object.keys(taxonomy.industry), (key) => taxonomy.industry[key]?.code);
  return new Set([
    ...FIXED_PATHS,
    ...sections.map(({ id }) => `/article/${id}/`),
    ...cases.map(({ id }) => `/cases/${id}/`),
    ...Object.entries(FACET_VALUES).flatMap(([facet, valuesOf]) =>
      cases.flatMap(({ data }) =>
        valuesOf(data)
          .flatMap((value) => (facet === 'industry' ? (keys.get(value) ?? []) : [value]))
          .map((value) => `/cases/${facet}/${value}/`),
      ),
    ),
    ...Object.keys(taxonomy.question).map((id) => `/questions/${id}/`),
    ...entriesWithPage(content).map((id) => `/reference/${id}/`),
  ]);
}

/** Whether an address is that of a facet's value, which has a page once a case has the value. */
export function isOfFacet(address: string, { taxonomy }: Content): boolean {
  const [, kind, facet = '', value = '', ...rest] = address.replace(/\/$/, '').split('/');
  const values = kind === 'cases' && isFacet(facet) ? taxonomy[facet] : {};
  return rest.length === 0 && Object.hasOwn(values, value);
}

/**
 * Whether the site has a page at an address.
 *
 * @param address without language and without anything after the last slash: /cases/city/ningbo/
 */
export const hasPage = (address: string, content: Content): boolean => pageAddresses(content).has(address);

const LOST = new WeakMap<Content, ReadonlySet<string>>();

/** Addresses that were published and lead nowhere now: no page is there, and no redirect. rules/published.ts tells of them. */
export function lostAddresses(content: Content): ReadonlySet<string> {
  let lost = LOST.get(content);
  if (!lost) {
    const redirected = new Set(content.redirects.data.map(({ from }) => from));
    lost = new Set(content.addresses.data.filter((address) => !redirected.has(address) && !hasPage(address, content)));
    LOST.set(content, lost);
  }
  return lost;
}

/** The file of a record whose page was published and is lost; undefined for any other id. */
export function lostRecord(id: string, content: Content): string | undefined {
  const lost = lostAddresses(content);
  const kind = (['cases', 'reference'] as const).find((one) => lost.has(`/${one}/${id}/`) && !content.records[one].has(id));
  return kind && `content/${kind}/${id}.yaml`;
}

/** What became of a record that had a page and is gone, as its redirect says: its new id, or the nearest case. */
export function whatBecameOf(
  id: string,
  { redirects }: Content,
): { got: string; renamed: string | undefined; nearest: string | undefined } | undefined {
  const row = redirects.data.find(({ from }) => from === `/cases/${id}/` || from === `/reference/${id}/`);
  const [, renamed] = /^\/(?:cases|reference)\/([^/]+)\/$/.exec(row?.to ?? '') ?? [];
  return row && { got: id, renamed, nearest: row.nearest };
}

/** The list or folder that can't be read and may be what has the page of an address; undefined where all that could have it was read. */
export function unreadBehind(address: string, { incomplete }: Content): string | undefined {
  const [, kind = '', facet = '', value] = address.split('/');
  const list = kind.replace(/s$/, '');
  return [kind, list, ...(value ? [facet] : []), ...(kind === 'reference' ? ['cases'] : [])].find((name) => incomplete.has(name));
}
