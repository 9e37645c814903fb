import { PAGE_FACETS, type PageFacet } from './facets.ts';
import type { Model } from './model.ts';

const isFacet = (text: string): text is PageFacet => (PAGE_FACETS as readonly string[]).includes(text);

/** Facet pages with a single case say too little to be found by search engines. */
export const LEAST_CASES = 2;

/** Whether search engines should keep a page. Takes its address without language or base: /cases/city/ningbo/ */
export function isIndexable(path: string, model: Model): boolean {
  if (['/compare/', '/shortlist/', '/about/style/'].includes(path) || path.startsWith('/404')) return false;
  if (model.content.redirects.data.some(({ from }) => from === path)) return false;
  const [, kind, facet = '', value = ''] = path.split('/');
  if (kind === 'cases' && isFacet(facet)) return model.casesWith(facet, value).length >= LEAST_CASES;
  return true;
}

/** Days by model, and by what many pages show: each page of a list shows all cases of it. */
const days = new WeakMap<Model, Map<string, string | undefined>>();
function remembered(model: Model, what: string, find: () => (string | undefined)[]): string | undefined {
  const known = days.get(model) ?? new Map<string, string | undefined>();
  days.set(model, known);
  if (!known.has(what)) known.set(what, latest(find()));
  return known.get(what);
}
const latest = (list: readonly (string | undefined)[]): string | undefined =>
  list.reduce((last, day) => (last === undefined || (day ?? '') > last ? day : last), undefined);

/** The day on which what a page shows last changed, where the records tell; undefined rather than a guess. */
export function lastModified(path: string, model: Model): string | undefined {
  const [, kind = '', second = '', third = ''] = path.split('/');
  const ofAll = () => remembered(model, '', () => model.cases.map((aiCase) => aiCase.record.updated));
  if (kind === 'cases') {
    if (isFacet(second)) return remembered(model, `${second}=${third}`, () => model.casesWith(second, third).map((aiCase) => aiCase.record.updated));
    if (second === '' || second === 'page') return ofAll();
    return model.caseById.get(second)?.record.updated;
  }
  if (kind === 'questions') return ofAll();
  if (kind === 'reference' && second) return model.entries.get(second)?.data.checked_on;
  if (kind === 'article') {
    // The overview lists the parts, so it changes with them.
    const pages = model.content.pages.filter((page) => page.id === (second || 'overview'));
    return latest([...pages, ...model.content.sections.filter((section) => second === '' || section.id === second)].map(({ data }) => data.updated));
  }
  return model.content.pages.find((page) => `/${page.id}/` === path)?.data.updated;
}
