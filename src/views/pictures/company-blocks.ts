import type { Rectangle } from '../../model/weave.ts';
import type { Content } from '../../records/content.ts';

/** Cells in a full row: the same for every block, so that a cell is one company in each. */
export const BLOCK_COLUMNS = 70;
/** The article's three counts of companies, the largest first. It doesn't say whether one holds another, so they stand apart. */
const COUNTS: readonly string[] = ['high-tech-enterprises', 'zhuanjing-texin-companies', 'large-high-tech-companies'];

export interface Block {
  /** Id of the figure. */
  id: string;
  count: number;
  rows: number;
  /** In cells: the full rows, and what is left over. */
  rectangles: Rectangle[];
}

/** Each count as a block of as many cells. */
export function companyBlocks(content: Content): Block[] {
  return COUNTS.map((id) => {
    const count = content.records.figures.get(id)?.data.quantity.value ?? 0;
    const full = Math.floor(count / BLOCK_COLUMNS);
    const rest = count % BLOCK_COLUMNS;
    const rectangles: Rectangle[] = [];
    if (full > 0) rectangles.push({ x: 0, y: 0, width: BLOCK_COLUMNS, height: full });
    if (rest > 0) rectangles.push({ x: 0, y: full, width: rest, height: 1 });
    return { id, count, rows: full + Math.sign(rest), rectangles };
  });
}
