import type { Content } from './content.ts';
import { hasEntryPage } from './entry-pages.ts';
import type { CaseRecord } from './schemas/case.ts';
import type { TaxonomyName } from './schemas/taxonomy.ts';

/** Pages that stand whatever the records say. tests/site/addresses.test.ts holds them against the built site. */
const FIXED_PATHS = new Set([
  '/',
  '/article/',
  '/cases/',
  '/questions/',
  '/compare/',
  '/shortlist/',
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

/** How a case says that it belongs to the value of a facet that has pages. */
const HAS_FACET_VALUE: Record<string, (record: CaseRecord, value: string, content: Content) => boolean> = {
  industry: (record, value, { taxonomy }) => taxonomy.industry[value]?.code === record.industry,
  city: (record, value) => record.city === value,
  stage: (record, value) => record.stages.includes(value),
  task: (record, value) => record.tasks.includes(value),
  technology: (record, value) => record.technologies.includes(value),
};

/** Whether an address is that of a facet's value, which has a page once a case has the value. */
export function isOfFacet(address: string, { taxonomy }: Content): boolean {
  const [, kind, facet = '', value = '', ...rest] = address.replace(/\/$/, '').split('/');
  const values = kind === 'cases' && Object.hasOwn(HAS_FACET_VALUE, facet) ? taxonomy[facet as TaxonomyName] : {};
  return rest.length === 0 && Object.hasOwn(values, value);
}

/**
 * Whether the site has a page at an address. Later pages of a list don't count: what stands on them moves.
 *
 * @param address without language and without anything after the last slash: /cases/city/ningbo/
 */
export function hasPage(address: string, content: Content): boolean {
  if (FIXED_PATHS.has(address)) return true;
  const [, kind = '', second = '', third, ...rest] = address.replace(/\/$/, '').split('/');
  if (rest.length > 0) return false;
  if (third !== undefined) {
    const valuesOf = Object.hasOwn(HAS_FACET_VALUE, second) && kind === 'cases' ? HAS_FACET_VALUE[second] : undefined;
    return valuesOf !== undefined && [...content.records.cases.values()].some(({ data }) => valuesOf(data, third, content));
  }
  switch (kind) {
    case 'article':
      return content.sections.some(({ id }) => id === second);
    case 'cases':
      return content.records.cases.has(second);
    case 'questions':
      return Object.hasOwn(content.taxonomy.question, second);
    case 'reference':
      return hasEntryPage(second, content);
    default:
      return false;
  }
}

/** The list or folder that can't be read and may be what has the page of an address; undefined where all that could have it was read. */
export function unreadBehind(address: string, { incomplete }: Content): string | undefined {
  const [, kind = '', facet = '', value] = address.split('/');
  const list = kind.replace(/s$/, '');
  return [kind, list, ...(value ? [facet] : []), ...(kind === 'reference' ? ['cases'] : [])].find((name) => incomplete.has(name));
}
