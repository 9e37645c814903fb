/** A case as a row of the catalogue, with every result that filters may ask for, in the words of one language. */
import { writtenCost } from '../i18n/written-cost.ts';
import type { Case } from '../model/cases.ts';
import { countedResults } from '../model/filters.ts';
import { partyNames } from '../model/parties.ts';
import { caseCardView, leadView, type CaseCardView } from './case-card.ts';
import type { ViewContext } from './context.ts';
import { placeName } from './place.ts';
import { remembered } from './remembered.ts';

export type RowResultView = Pick<CaseCardView, 'headline' | 'grade'>;

export interface CaseRowView extends Omit<CaseCardView, 'headline' | 'grade'> {
  /** Adopters and place; empty where they aren't known. */
  who: string;
  place: string;
  /** What it cost, where a source says so. */
  cost: string | undefined;
  /** Its sources, in number. */
  sources: number;
  /** The one that leads first; a case without any has one that says so. */
  results: [RowResultView, ...RowResultView[]];
}

export const caseRowView = remembered((ctx: ViewContext, aiCase: Case): CaseRowView => {
  const { headline, grade, ...card } = caseCardView(ctx, aiCase);
  const [first, ...others] = countedResults(aiCase).map((result): RowResultView => leadView(ctx, aiCase, result));
  const { record } = aiCase;
  return {
    ...card,
    who: ctx.t.list(partyNames(record.adopters, ctx.model.content, ctx.language)),
    place: placeName(ctx, record, 'short'),
    cost: record.cost && ctx.t.case.cost + ctx.t.colon + writtenCost(record.cost, ctx.language, ctx.model.content.taxonomy.unit),
    sources: record.sources.length,
    results: [first ?? { headline, grade }, ...others],
  };
});
