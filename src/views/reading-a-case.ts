/** How to read a case: prose, and the main result of the case that it takes as its example. */
import { contents } from '../model/reading.ts';
import { routes } from '../routes.ts';
import { caseCardView, type CaseCardView } from './case-card.ts';
import type { ViewContext } from './context.ts';
import { prosePageView, type ProsePageView } from './prose-page.ts';
import { resultView, type ResultView } from './result.ts';

export interface ReadingACaseView extends ProsePageView {
  /** Undefined where the prose links to no case with a main result. */
  example: { card: CaseCardView; result: ResultView } | undefined;
  /** The headings of the prose, by which the marks on the example are explained. */
  notes: { id: string; text: string }[];
}

/** A link of the prose to a case. */
const CASE_LINK = /\/cases\/([a-z0-9-]+)\/$/;

export function readingACaseView(ctx: ViewContext): ReadingACaseView {
  const { prose } = ctx.model.content.pages.find((page) => page.id === 'reading-a-case' && page.language === ctx.language)!;
  const linked = prose.links.flatMap(({ url }) => CASE_LINK.exec(url)?.[1] ?? [])[0];
  const aiCase = ctx.model.cases.find(({ id }) => id === linked);
  return {
    ...prosePageView(ctx, 'reading-a-case', routes.readingACase),
    example: aiCase?.headline && { card: caseCardView(ctx, aiCase), result: resultView(ctx, aiCase, aiCase.headline) },
    notes: contents(prose),
  };
}
