import { UNSTAMPED } from '../../build-files.ts';
import type { TermsFile } from '../../client/reading/explain.ts';
import { fileOf, filesFor } from '../../model/files.ts';
import { withPages, type Model } from '../../model/model.ts';
import type { ViewContext } from '../../views/context.ts';
import { figureTermView, termView } from '../../views/term.ts';

const explained = (model: Pick<Model, 'entries'>): string[] => withPages(model).map(({ id }) => id);

/** How many files hold the entries that have pages. */
export const termFiles = (model: Pick<Model, 'entries'>): number => filesFor(explained(model).length);

/** The entries of one file (from 1), and the figures, by id. */
export function termsFile(ctx: ViewContext, file: number): TermsFile {
  const files = termFiles(ctx.model);
  const ids = explained(ctx.model).filter((id) => fileOf(id, files) === file);
  const figures = [...ctx.model.content.records.figures.keys()].filter((id) => fileOf(id, files) === file);
  return {
    build: UNSTAMPED,
    terms: Object.fromEntries(ids.map((id) => [id, termView(ctx, id)])),
    figures: Object.fromEntries(figures.map((id) => [id, figureTermView(ctx, id)])),
  };
}
