import { pictureStrings } from '../../i18n/pictures.ts';
import { pathData } from '../../model/weave.ts';
import type { ViewContext } from '../context.ts';
import { figureLabel, type FigureLabel, type PictureFrame } from './frame.ts';

/** Cells in a full row: the same for every block, so that a cell is one company in each. */
export const BLOCK_COLUMNS = 70;
/** The article's three counts of companies, the largest first. It doesn't say whether one holds another, so they stand apart. */
const COMPANY_FIGURES: readonly string[] = ['high-tech-enterprises', 'zhuanjing-texin-companies', 'large-high-tech-companies'];

export interface CompaniesView extends PictureFrame {
  kind: 'companies';
  /** Each count as a block of as many cells: how many rows, and their outline in cells. */
  blocks: (FigureLabel & { rows: number; path: string })[];
}

export function companiesView(ctx: ViewContext): CompaniesView {
  const t = pictureStrings(ctx.language).companies;
  return {
    kind: 'companies',
    name: 'companies',
    title: t.title,
    note: t.note,
    blocks: COMPANY_FIGURES.map((id) => ({ ...figureLabel(ctx, id), ...block(ctx, id) })),
  };
}

function block({ model }: ViewContext, id: string): { rows: number; path: string } {
  const count = model.content.records.figures.get(id)?.data.quantity.value ?? 0;
  const full = Math.floor(count / BLOCK_COLUMNS);
  const rest = count % BLOCK_COLUMNS;
  const rectangles = [
    { x: 0, y: 0, width: BLOCK_COLUMNS, height: full },
    { x: 0, y: full, width: rest, height: 1 },
  ].filter(({ width, height }) => width > 0 && height > 0);
  return { rows: full + Math.sign(rest), path: pathData(rectangles) };
}
