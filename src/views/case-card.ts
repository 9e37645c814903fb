/** A case in a list, in the words of one language. */
import { pagePieces } from '../i18n/heading.ts';
import type { Case, Result } from '../model/cases.ts';
import { partyNames } from '../model/parties.ts';
import { pageAddress, routes } from '../routes.ts';
import type { ViewContext } from './context.ts';
import { placeName } from './place.ts';
import { remembered } from './remembered.ts';
import { caseGradeView, gradeView, numberView, type GradeView, type NumberView } from './result.ts';
import { swatchView, type SwatchView } from './swatch.ts';

export interface CaseCardView {
  id: string;
  href: string;
  title: string;
  /** The title in pieces between which a line may break. */
  titlePieces: string[];
  swatch: SwatchView;
  /** Adopter, city, industry, problem; what isn't known is left out. */
  facts: string[];
  /** Its main result, or the one that is asked for; undefined where none may lead. */
  headline: { metric: string; number: NumberView } | undefined;
  grade: GradeView;
}

/** Of small titles in long lists. */
const SHORTEST_PIECE = 4;

/** What a card says of one of the case's results; without one, of the case. */
export function leadView(ctx: ViewContext, aiCase: Case, result: Result | undefined): Pick<CaseCardView, 'headline' | 'grade'> {
  return {
    headline: result && { metric: result.metric[ctx.language], number: numberView(ctx, result) },
    grade: result ? gradeView(ctx, result.grading?.grade ?? 0, result.grading) : caseGradeView(ctx, aiCase),
  };
}

/** A case with its main result. */
export const caseCardView = remembered((ctx: ViewContext, aiCase: Case): CaseCardView => {
  const { model, language, t } = ctx;
  const { id, record } = aiCase;
  const { taxonomy } = model.content;
  return {
    id,
    href: pageAddress(language, routes.case(id)),
    title: record.title[language],
    titlePieces: pagePieces(record.title[language], language, SHORTEST_PIECE),
    swatch: swatchView(aiCase, model),
    facts: [
      t.list(partyNames(record.adopters, model.content, language)),
      placeName(ctx, record, 'short'),
      taxonomy.industry[aiCase.industry]?.short[language],
      taxonomy.task[record.tasks[0] ?? '']?.name[language],
    ].flatMap((fact) => fact || []),
    ...leadView(ctx, aiCase, aiCase.headline),
  };
});
