/** The files of cases that the catalogue, comparisons and the shortlist read in the browser. */
import type { CardsFile } from '../../client/catalogue/cards.ts';
import type { DetailsFile } from '../../client/compare/details.ts';
import { byStrength, type Case } from '../../model/cases.ts';
import { fileOf, filesFor } from '../../model/files.ts';
import type { Model } from '../../model/model.ts';
import { CARDS_PER_FILE } from '../../model/pages.ts';
import { caseRowView } from '../../views/case-row.ts';
import { caseDetailsView } from '../../views/case-details.ts';
import type { ViewContext } from '../../views/context.ts';
import { UNSTAMPED } from '../../build-files.ts';

const numbered = (count: number): { file: string }[] => Array.from({ length: count }, (_, i) => ({ file: String(i + 1) }));

/** Names of the files of cards, without ending. */
export const cardFiles = ({ cases }: Pick<Model, 'cases'>): { file: string }[] => numbered(Math.ceil(cases.length / CARDS_PER_FILE));

/** Some of the catalogue's cases, strongest evidence first: so that pages in the order that most readers see are whole files. */
export function cardsFile(ctx: ViewContext, file: string): CardsFile {
  const from = (Number(file) - 1) * CARDS_PER_FILE;
  return {
    build: UNSTAMPED,
    cards: byStrength(ctx.model.cases)
      .slice(from, from + CARDS_PER_FILE)
      .map((aiCase) => caseRowView(ctx, aiCase)),
  };
}

/** Names of the files of details. */
export const detailsFiles = ({ cases }: Pick<Model, 'cases'>): { file: string }[] => numbered(filesFor(cases.length));

const parted = new WeakMap<Model, ReadonlyMap<number, Case[]>>();
/** The cases of each file of details. */
function casesByFile(model: Model): ReadonlyMap<number, Case[]> {
  const files = filesFor(model.cases.length);
  const known = parted.get(model) ?? Map.groupBy(model.cases, ({ id }) => fileOf(id, files));
  parted.set(model, known);
  return known;
}

export const detailsFile = (ctx: ViewContext, file: string): DetailsFile => ({
  build: UNSTAMPED,
  cases: (casesByFile(ctx.model).get(Number(file)) ?? []).map((aiCase) => caseDetailsView(ctx, aiCase)),
});
