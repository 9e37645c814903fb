import type { Content, Entry } from '../records/content.ts';
import type { Measured } from '../records/primitives.ts';
import type { FigureRecord } from '../records/schemas/figure.ts';
import { byCodeUnit } from '../records/order.ts';

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
  [...content.records.figures.values()].sort((a, b) => byCodeUnit(a.data.ledger[0] ?? '', b.data.ledger[0] ?? '') || byCodeUnit(a.id, b.id));

/** The section of the article that a figure belongs to. */
export const sectionOf = (figure: FigureRecord, content: Content): string | undefined => content.taxonomy.ledger[figure.ledger[0] ?? '']?.section;

export interface Target {
  id: string;
  figure: FigureRecord;
  /** Updates that put it in perspective, oldest first: outcomes, and later targets and measures, which are none. */
  outcomes: string[];
}

/** A target that an entry's document sets: one number with its measure. */
export interface DocumentTarget {
  /** The entry. */
  set_by: string;
  /** When the document came out; undefined where it isn't known. */
  set: string | undefined;
  year: number;
  target: Measured;
  sources: readonly string[];
  /** Numbers in the same unit reported since, of another measure or of one not known to be the same: shown beside the target, never divided by it. */
  beside: Reported[];
}
/** A number that came after the article. */
export interface Reported {
  update: string;
  number: Measured;
  sources: readonly string[];
}

/** The targets of the documents that have an entry, in the order of the records, with what was reported about the same entry in the same unit. */
export function documentTargets(content: Content): DocumentTarget[] {
  const reported = (entry: string, unit: string): Reported[] =>
    [...content.records.updates.values()]
      .filter(({ data }) => data.status === 'outcome' && data.entries.includes(entry))
      .sort((a, b) => byCodeUnit(a.data.date, b.data.date))
      .flatMap(({ id, data }) =>
        data.quantities.flatMap(({ measure, ...number }) =>
          measure && number.unit === unit ? [{ update: id, number: { ...number, measure }, sources: number.sources ?? data.sources }] : [],
        ),
      );
  return [...content.records.reference.values()].flatMap(({ id, data }) =>
    data.facts.flatMap(({ target_year: year, happened, date, quantities, sources }) =>
      year === undefined
        ? []
        : quantities.map((target) => ({
            set_by: id,
            set: happened ?? date,
            year,
            target,
            sources: target.sources ?? sources,
            beside: reported(id, target.unit),
          })),
    ),
  );
}

/** Whether an entry sets targets, is the subject of a number beside one, or says one of the article's: the page of targets is then worth a link. */
export const hasTargets = (content: Content, entry: string): boolean =>
  documentTargets(content).some(
    ({ set_by, beside }) => set_by === entry || beside.some(({ update }) => content.records.updates.get(update)?.data.entries.includes(entry)),
  ) ||
  targets(content).some(
    ({ figure, outcomes }) =>
      figure.said_by === entry || outcomes.some((update) => content.records.updates.get(update)?.data.entries.includes(entry)),
  );

/** Facts that are targets though their year is not given outright (the five hundreds: 'within three to four years'). */
const TARGET_FACTS: readonly string[] = ['F55', 'F56', 'F57', 'F58', 'F59'];

/** How long the five hundreds are given; their year isn't. */
export const FIVE_HUNDREDS_TERM = 'five-hundreds-years';

/** The article's targets, each with what was reported since. A later target is no outcome: pages say so. */
export function targets(content: Content): Target[] {
  return figuresInOrder(content)
    .filter(({ data }) => data.target_year !== undefined || data.ledger.some((fact) => TARGET_FACTS.includes(fact)))
    .map(({ id, data }) => ({
      id,
      figure: data,
      outcomes: [...content.records.updates.values()]
        .filter((update) => update.data.figures.includes(id))
        .sort((a, b) => byCodeUnit(a.data.date, b.data.date))
        .map((update) => update.id),
    }));
}
