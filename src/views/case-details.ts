/** A case as the shortlist and comparisons show it: what they draw of the case's view, so that they word nothing themselves. */
import type { Case } from '../model/cases.ts';
import { caseView, type CallSheetView, type CaseView } from './case.ts';
import type { ViewContext } from './context.ts';
import { joinTexts, type Text } from './text.ts';
import type { FieldsShown, ResultRow, ResultView } from './result.ts';

/** What comparisons, call sheets and the shortlist's Markdown tell of a result. */
export const RESULT_FIELDS = {
  id: 'left out',
  href: 'left out',
  kind: 'shown',
  metric: 'shown',
  number: 'shown',
  bars: 'left out',
  rows: 'shown',
  attribution: 'left out',
  claimants: 'left out',
  asOf: 'left out',
  grade: 'shown',
  reasons: 'left out',
  raise: 'shown',
  quote: 'left out',
  sources: 'left out',
} as const satisfies FieldsShown<ResultView>;

type Shown<Fields> = { [Field in keyof Fields]: Fields[Field] extends 'shown' ? Field : never }[keyof Fields];
export type ResultDetailsView = Pick<ResultView, Shown<typeof RESULT_FIELDS>>;

/** What tells results of one kind apart: what each is held against, and who says so. */
const COMPARED_ROWS: ReadonlySet<ResultRow['key']> = new Set(['comparator', 'claimedBy', 'measuredBy']);

export interface CaseDetailsView extends Pick<
  CaseView,
  'id' | 'href' | 'title' | 'grade' | 'gradeOfFour' | 'voices' | 'checked' | 'summary' | 'facts' | 'undisclosed'
> {
  results: ResultDetailsView[];
  doubts: Text;
  callSheet: Pick<CallSheetView, 'known' | 'questions' | 'general'> & { results: ResultDetailsView[] };
  /** Reprints after their original; the title with its translation. */
  sources: { title: string; url: string | undefined }[];
}

const resultDetails = (result: ResultView): ResultDetailsView => ({
  kind: result.kind,
  metric: result.metric,
  number: result.number,
  rows: result.rows.filter(({ key }) => COMPARED_ROWS.has(key)),
  grade: result.grade,
  raise: result.raise,
});

export function caseDetailsView(ctx: ViewContext, aiCase: Case): CaseDetailsView {
  const view = caseView(ctx, aiCase);
  const { id, href, title, grade, gradeOfFour, voices, checked, summary, facts, doubts, undisclosed } = view;
  return {
    id,
    href,
    title,
    grade,
    gradeOfFour,
    voices,
    checked,
    summary,
    facts,
    results: view.results.map(resultDetails),
    doubts: joinTexts(doubts, ctx.t.space),
    undisclosed,
    callSheet: { ...view.callSheet, results: view.callSheet.results.map(resultDetails) },
    sources: view.sources
      .flatMap(({ reprints, ...source }) => [source, ...reprints])
      .map(({ title: name, translation, url }) => ({ title: name + translation, url })),
  };
}
