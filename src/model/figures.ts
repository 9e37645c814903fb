import type { Content, Entry } from '../records/content.ts';
import type { FigureRecord } from '../records/schemas/figure.ts';

/** The figures that the home page shows first, where they are written: size, models, cases put forward, target, one company's claim. */
export const FRONT_FIGURES: readonly string[] = [
  'high-tech-enterprises',
  'filed-large-models',
  'recommended-cases',
  'vertical-models-2027',
  'five-hundreds-scenarios',
];

/** All figures in the order of the facts that they carry. */
export const figuresInOrder = (content: Content): Entry<FigureRecord>[] =>
  [...content.records.figures.values()].sort((a, b) => (a.data.ledger[0] ?? '').localeCompare(b.data.ledger[0] ?? '') || a.id.localeCompare(b.id));

/** The section of the article that a figure belongs to. */
export const sectionOf = (figure: FigureRecord, content: Content): string | undefined => content.taxonomy.ledger[figure.ledger[0] ?? '']?.section;

export interface Target {
  id: string;
  figure: FigureRecord;
  /** Updates that put it in perspective, oldest first: outcomes, and later targets and measures, which are none. */
  outcomes: string[];
}

/** Facts that are targets though their year is not given outright (the five hundreds: 'within three to four years'). */
const TARGET_FACTS: readonly string[] = ['F55', 'F56', 'F57', 'F58', 'F59'];

/** The article's targets, each with what was reported since. A later target is no outcome: pages say so. */
export function targets(content: Content): Target[] {
  return figuresInOrder(content)
    .filter(({ data }) => data.target_year !== undefined || data.ledger.some((fact) => TARGET_FACTS.includes(fact)))
    .map(({ id, data }) => ({
      id,
      figure: data,
      outcomes: [...content.records.updates.values()]
        .filter((update) => update.data.figures.includes(id))
        .sort((a, b) => a.data.date.localeCompare(b.data.date))
        .map((update) => update.id),
    }));
}
