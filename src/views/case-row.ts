/** A case as a row of the catalogue, with every result that filters may ask for, in the words of one language. */
import { writtenCost } from '../i18n/written-cost.ts';
import { BANDS, threadOf } from '../model/disclosure.ts';
import type { Case, Result } from '../model/cases.ts';
import { countedResults } from '../model/filters.ts';
import { partyNames } from '../model/parties.ts';
import { caseCardView, type CaseCardView } from './case-card.ts';
import type { ViewContext } from './context.ts';
import { placeName } from './place.ts';

/** What its source gives of a result about an effect: a mark for each band, 1 where it is woven in, and the count in words. */
export interface HolesView {
  marks: string;
  text: string;
}

export interface RowResultView extends Pick<CaseCardView, 'headline' | 'grade'> {
  holes: HolesView | undefined;
}

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

export function caseRowView(ctx: ViewContext, aiCase: Case): CaseRowView {
  const { headline, grade, ...card } = caseCardView(ctx, aiCase);
  const [first, ...others] = countedResults(aiCase).map((result): RowResultView => {
    const shown = caseCardView(ctx, aiCase, result);
    return { headline: shown.headline, grade: shown.grade, holes: holesView(ctx, aiCase, result) };
  });
  const { record } = aiCase;
  return {
    ...card,
    who: ctx.t.list(partyNames(record.adopters, ctx.model.content, ctx.language)),
    place: placeName(ctx, record, 'short'),
    cost: record.cost && ctx.t.case.cost + ctx.t.colon + writtenCost(record.cost, ctx.language, ctx.model.content.taxonomy.unit),
    sources: record.sources.length,
    results: [first ?? { headline, grade, holes: undefined }, ...others],
  };
}

function holesView({ t }: ViewContext, aiCase: Case, result: Result): HolesView | undefined {
  const thread = threadOf(aiCase, result);
  if (!thread) return undefined;
  const given = BANDS.map((band) => thread.gives[band]);
  return { marks: given.map(Number).join(''), text: t.cases.given(given.filter(Boolean).length, BANDS.length) };
}
