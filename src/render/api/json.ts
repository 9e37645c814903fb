import { strings } from '../../i18n/index.ts';
import type { Case } from '../../model/cases.ts';
import type { Model } from '../../model/model.ts';
import { fileHref, routes } from '../../routes.ts';

/** Names of the JSON lists under /api/v1/. */
export const LISTS = ['cases', 'results', 'figures', 'reference', 'updates', 'sources'] as const;
export type List = (typeof LISTS)[number];

/** Items in one file of a list; longer lists continue in the file that `next` names. */
export const MOST_ITEMS = 500;
export const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/** Makes an address below the base a whole one, with host; undefined for a site that wasn't told its host. */
export type WholeAddress = (path: string) => string | undefined;

/** What every file of the API says of itself, beside what is in it. */
export interface Provenance {
  /** Whole address, or one on the file's own host. */
  schema: string;
  license: string;
  attribution: string;
}

/** One file of a list. */
export interface ListFile<T> extends Provenance {
  /** The latest day on which a record of the list was changed, checked or read; null where none says. */
  updated: string | null;
  /** Items in the whole list, all its files together. */
  total: number;
  /** Address of the file that continues the list, in the same form as that of the schema; null in the last one. */
  next: string | null;
  items: T[];
}

/** Files that so many items fill; an empty list has one. */
export const filesFor = (count: number, most = MOST_ITEMS): number => Math.max(1, Math.ceil(count / most));

const linkOn = (whole: WholeAddress, path: string): string => whole(path) ?? fileHref(path);

/** Schema, licence and the name to cite. */
export const provenance = (name: List | 'quality', whole: WholeAddress): Provenance => ({
  schema: linkOn(whole, routes.schema(name)),
  license: LICENSE,
  attribution: [`${strings('en').site.name} · ${strings('zh').site.name}`, whole('/')].filter(Boolean).join(', '),
});

/**
 * Page n (from 1) of a list.
 *
 * @param items all of the list's items
 * @param updated the latest date in their records
 */
export function listFile<T>(
  name: List,
  page: number,
  items: readonly T[],
  updated: string | undefined,
  whole: WholeAddress,
  most = MOST_ITEMS,
): ListFile<T> {
  return {
    ...provenance(name, whole),
    updated: updated ?? null,
    total: items.length,
    next: page < filesFor(items.length, most) ? linkOn(whole, routes.list(name, page + 1)) : null,
    items: items.slice((page - 1) * most, page * most),
  };
}

/** The latest day on which a record of the list was changed, checked or read; dates that the records write about don't count. */
export function lastDate(name: List, { content, cases }: Model): string | undefined {
  const { figures, reference, updates, sources } = content.records;
  const dates: Record<List, () => (string | undefined)[]> = {
    cases: () => cases.flatMap(({ record }) => [record.updated, record.checked_on]),
    results: () => cases.flatMap(({ record }) => [record.updated, record.checked_on]),
    figures: () => [...figures.values()].map(({ data }) => data.checked_on),
    reference: () => [...reference.values()].map(({ data }) => data.checked_on),
    updates: () => [...updates.values()].map(({ data }) => data.checked_on),
    sources: () => [...sources.values()].map(({ data }) => data.read_on),
  };
  return dates[name]().reduce((last, date) => (date !== undefined && (last === undefined || date > last) ? date : last), undefined);
}

/** A case for machines: its record in both languages, and what the model derives from it. */
export const caseItem = (aiCase: Case) => ({
  id: aiCase.id,
  ...aiCase.record,
  undisclosed: aiCase.undisclosed,
  industry_slug: aiCase.industry,
  sector: aiCase.sector,
  grade: aiCase.grade,
  headline: aiCase.headline?.id ?? null,
  headline_reason: aiCase.record.headline?.reason ?? null,
  results: aiCase.results.map(resultItem),
});

const resultItem = ({ grading, ...result }: Case['results'][number]) => ({
  ...result,
  grade: grading?.grade ?? null,
  grade_met: grading?.met ?? [],
  grade_raise: grading?.raise ?? [],
});

const made = new WeakMap<Model, Map<List, { id: string }[]>>();

/** The items of a list, each with its id; made once, since every file of the list needs them. */
export function listItems(name: List, model: Model): { id: string }[] {
  const lists = made.get(model) ?? new Map<List, { id: string }[]>();
  made.set(model, lists);
  const items = lists.get(name) ?? makeItems(name, model);
  lists.set(name, items);
  return items;
}

function makeItems(name: List, model: Model): { id: string }[] {
  if (name === 'cases') return model.cases.map(caseItem);
  if (name === 'results')
    return model.cases.flatMap((aiCase) =>
      aiCase.results.map((result) => ({ ...resultItem(result), id: `${aiCase.id}#${result.id}`, case: aiCase.id })),
    );
  return [...model.content.records[name].values()].map(({ id, data }) => ({ id, ...data }));
}
