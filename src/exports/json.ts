import type { Case } from '../model/cases.ts';
import type { Model } from '../model/model.ts';

/** Names of the JSON lists under /api/v1/. */
export const LISTS = ['cases', 'results', 'figures', 'reference', 'updates', 'sources'] as const;
export type List = (typeof LISTS)[number];

/** A case as machines get it: its record, with what the model works out beside it. Both languages are in it. */
export const caseItem = (of: Case) => ({
  id: of.id,
  ...of.record,
  undisclosed: of.undisclosed,
  industry_slug: of.industry,
  sector: of.sector,
  grade: of.grade,
  headline: of.headline?.id ?? null,
  results: of.results.map(resultItem),
});

const resultItem = ({ grading, ...result }: Case['results'][number]) => ({
  ...result,
  grade: grading?.grade ?? null,
  grade_met: grading?.met ?? [],
  grade_raise: grading?.raise ?? [],
});

/** The items of a list, each with its id. */
export function listItems(name: List, model: Model): { id: string }[] {
  if (name === 'cases') return model.cases.map(caseItem);
  if (name === 'results')
    return model.cases.flatMap((of) => of.results.map((result) => ({ ...resultItem(result), id: `${of.id}#${result.id}`, case: of.id })));
  return [...model.content.records[name].values()].map(({ id, data }) => ({ id, ...data }));
}
