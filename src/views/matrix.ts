/** Industries by stages with the number of cases, as a table, in the words of one language. */
import { industryStageMatrix } from '../model/industry-stage-matrix.ts';
import { pageAddress, routes } from '../routes.ts';
import type { ViewContext } from './context.ts';
import { pageLink, type LinkView } from './text.ts';

export interface MatrixView {
  title: string;
  stages: LinkView[];
  rows: { industry: LinkView; cells: MatrixCellView[] }[];
}
export interface MatrixCellView {
  count: number;
  /** In words, with the best grade. */
  text: string;
  /** The catalogue narrowed down to them; undefined where there is none. */
  href: string | undefined;
  gap: 'no-case' | 'stated-only' | undefined;
}

export function matrixView(ctx: ViewContext): MatrixView {
  const { model, language, t } = ctx;
  const { industry, stage } = model.content.taxonomy;
  const stages = Object.keys(stage);
  const stageName = (id: string) => (stage[id]?.short ?? stage[id]?.name)?.[language] ?? id;
  const busiest = [...model.facet('stage')]
    .sort((a, b) => b.count - a.count)
    .slice(0, 2)
    .map(({ value }) => stage[value]!.name[language]);
  return {
    title: t.home.clothTitle(busiest),
    stages: stages.map((id) => pageLink(ctx, routes.facet('stage', id), stageName(id))),
    rows: industryStageMatrix(model.cases, Object.keys(industry), stages).map((cells) => {
      const row = cells[0]!.industry;
      return {
        industry: pageLink(ctx, routes.facet('industry', row), industry[row]?.short[language] ?? row),
        cells: cells.map(({ count, best, stage: column }) => ({
          count,
          text: count === 0 ? t.home.noCase : t.home.cell(count, best),
          href: count === 0 ? undefined : pageAddress(language, `${routes.cases}?industry=${row}&stage=${column}`),
          gap: count === 0 ? 'no-case' : best < 2 ? 'stated-only' : undefined,
        })),
      };
    }),
  };
}
