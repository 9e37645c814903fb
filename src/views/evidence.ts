/** What the records say of the evidence itself: how many have each grade, examples, what isn't disclosed. */
import { gradesTitle } from '../i18n/grades-title.ts';
import { gradeCounts, hasBoth, type Case, type Result } from '../model/cases.ts';
import { BANDS, byIndustry, countOf, type Thread } from '../model/disclosure.ts';
import { facetName } from '../model/facet-names.ts';
import { swatchBands } from '../model/swatch.ts';
import { notCounted } from '../records/counting.ts';
import { routes } from '../routes.ts';
import type { ViewContext } from './context.ts';
import { clothView, type ClothView } from './pictures/unfinished-cloth.ts';
import { prosePageView, type ProsePageView } from './prose-page.ts';
import { caseGradeView, gradeView, resultView, type GradeView, type ResultView } from './result.ts';
import { swatchView, type SwatchView } from './swatch.ts';
import { pageLink, type LinkView } from './text.ts';

export interface EvidenceView extends ProsePageView {
  /** From the highest grade down: how many have each, and a result that does; the last row, of what has none, needs no example. */
  grades: { grade: GradeView; results: number; cases: number; example: GradeExample | 'none' | undefined }[];
  /** What the counts of cases come to. */
  gradesTitle: string;
  cloth: ClothView;
  disclosure: DisclosureView;
  legend: SwatchLegendView | undefined;
}

export interface GradeExample {
  title: string;
  result: ResultView;
}

export interface DisclosureView {
  columns: string[];
  rows: { industry: string | LinkView; sum: boolean; results: number; disclosed: number[] }[];
}

export interface SwatchLegendView {
  example: LinkView;
  swatch: SwatchView;
  /** Names of the bands: stages from left to right, technique families from top to bottom. */
  columns: string;
  rows: string;
}

export const evidenceView = (ctx: ViewContext): EvidenceView => ({
  ...prosePageView(ctx, 'evidence', routes.evidence),
  grades: gradeRows(ctx),
  gradesTitle: gradesTitle(ctx.language, gradeCounts(ctx.model.cases).cases),
  cloth: clothView(ctx),
  disclosure: disclosureView(ctx),
  legend: swatchLegendView(ctx),
});

function gradeRows(ctx: ViewContext): EvidenceView['grades'] {
  const counts = gradeCounts(ctx.model.cases);
  return [4, 3, 2, 1, 0].map((grade) => ({
    // Cases without a main result stand there beside results that show only a size.
    grade: grade === 0 ? caseGradeView(ctx, { headline: undefined, results: [] }) : gradeView(ctx, grade),
    results: counts.results[grade] ?? 0,
    cases: counts.cases[grade] ?? 0,
    example: grade === 0 ? undefined : (exampleOf(ctx, grade) ?? 'none'),
  }));
}

/**
 * A main result rather than another, then one of the case's own AI, then one with both values: they say most of how it came about. Of
 * equals the one of most sources, about whose claimant there is least doubt.
 */
function exampleOf(ctx: ViewContext, grade: number): GradeExample | undefined {
  const rank = ({ aiCase, result }: { aiCase: Case; result: Result }) =>
    4 * Number(aiCase.headline === result) + 2 * Number(notCounted(result) === undefined) + Number(hasBoth(result));
  const [best] = ctx.model.cases
    .flatMap((aiCase) => aiCase.results.map((result) => ({ aiCase, result })))
    .filter(({ result }) => result.grading?.grade === grade)
    .sort((a, b) => rank(b) - rank(a) || b.aiCase.record.sources.length - a.aiCase.record.sources.length);
  return best && { title: best.aiCase.record.title[ctx.language], result: resultView(ctx, best.aiCase, best.result) };
}

/** What a source may disclose; that a result claims an effect is no more than why it is counted. */
const COLUMNS = BANDS.filter((band) => band !== 'effect');

function disclosureView(ctx: ViewContext): DisclosureView {
  const { model, language, t } = ctx;
  const rows = byIndustry(model.cases);
  const all = rows.at(-1)!.threads;
  const line = (industry: string | LinkView, threads: readonly Thread[], sum = false) => ({
    industry,
    sum,
    results: threads.length,
    disclosed: COLUMNS.map((band) => countOf(threads, band)),
  });
  const named = rows.flatMap(({ industry, threads }) => (industry !== undefined && threads.length > 0 ? [{ industry, threads }] : []));
  const silent = named.filter(({ threads }) => COLUMNS.every((band) => countOf(threads, band) === 0));
  // Rows of nothing but zeros, told in one; a single one keeps its name.
  const folded = silent.length > 1 ? silent : [];
  return {
    columns: COLUMNS.map((band) => t.evidence.gives[band]),
    rows: [
      ...named
        .filter((row) => !folded.includes(row))
        .map(({ industry, threads }) =>
          line(
            pageLink(ctx, routes.facet('industry', industry), facetName('industry', industry, model.content.taxonomy, language, 'short')),
            threads,
          ),
        ),
      ...(folded.length > 0
        ? [
            line(
              t.evidence.othersGiveNone(folded.length),
              folded.flatMap(({ threads }) => threads),
            ),
          ]
        : []),
      line(t.evidence.allIndustries, all, true),
    ],
  };
}

/** Read from the swatch of most bands, so that each weave is seen; of equals, from the first case's. */
function swatchLegendView(ctx: ViewContext): SwatchLegendView | undefined {
  const { model, language, t } = ctx;
  const { stage, family } = model.content.taxonomy;
  const bandCount = ({ record }: Case) =>
    Object.values(swatchBands(record, model.content.taxonomy)).reduce((count, bands) => count + bands.length, 0);
  const [example] = [...model.cases].sort((a, b) => bandCount(b) - bandCount(a));
  return (
    example && {
      example: pageLink(ctx, routes.case(example.id), example.record.title[language]),
      swatch: swatchView(example, model),
      columns: t.list(Object.values(stage).map(({ name }) => name[language])),
      rows: t.list(Object.values(family).map(({ name }) => name[language])),
    }
  );
}
