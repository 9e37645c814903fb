import type { Content } from '../records/content.ts';
import type { COMPARED_WITH, Localized, Quantity } from '../records/primitives.ts';
import { type CaseRecord, type Party, type ResultRecord, type Undisclosed, UNDISCLOSED } from '../records/schemas/case.ts';
import { type Grade, type Grading, gradeResult } from './grade.ts';
import { mayLead } from '../records/counting.ts';
import { isReadInPart } from '../records/read-in-part.ts';
import { resolveQuantity } from '../records/resolve-quantity.ts';
import { byCodeUnit } from '../records/order.ts';

/** A result with its figures looked up and its grade worked out. */
export interface Result extends Omit<ResultRecord, 'before' | 'after' | 'change'> {
  before: Quantity | undefined;
  after: Quantity | undefined;
  change: (Quantity & { of?: (typeof COMPARED_WITH)[number] | undefined; as_said?: Localized | undefined }) | undefined;
  /** Undefined where there is nothing to grade (scope only). */
  grading: Grading | undefined;
}

/** One case as pages and exports use it. */
export interface Case {
  id: string;
  record: CaseRecord;
  /** Slug of its industry in taxonomy/industry.yaml. */
  industry: string;
  sector: 'materials' | 'machines' | 'consumer' | 'services';
  results: Result[];
  /** The main result: the one that the record names, else the one that pickHeadline ranks first; undefined where none may lead. */
  headline: Result | undefined;
  /** The headline's grade; 0 where no result is disclosed. */
  grade: Grade | 0;
  /** What no source discloses: what the record says, and what can't be on record: see undisclosedOf. */
  undisclosed: Undisclosed[];
  /** Whether a source was not read through in whose rest may stand what is missing. */
  readInPart: boolean;
  /** Entry ids of named adopters and providers. */
  adopters: string[];
  providers: string[];
}

/** What only a number of an effect can lack: a size, or a sum that a court awards, has no sample, and is itself the result. */
const OF_AN_EFFECT: ReadonlySet<Undisclosed> = new Set<Undisclosed>(['baseline', 'period', 'sample', 'measurer', 'method', 'result']);

/**
 * What the record says, and without its saying so the cost wherever none is on record, and sample and period where a main result that is
 * graded has none; not who measured, nor a value before, where the main result names it; where that is no effect, nothing that only an
 * effect has.
 */
function undisclosedOf(data: CaseRecord, headline: Result | undefined): Undisclosed[] {
  const measured = headline !== undefined && headline.measured_by !== 'not-disclosed';
  const missing: Record<string, boolean> = {
    cost: data.cost === undefined,
    sample: headline?.grading !== undefined && headline.sample === undefined,
    period: headline?.grading !== undefined && headline.period === undefined,
  };
  return UNDISCLOSED.filter((item) => data.undisclosed.includes(item) || missing[item]).filter(
    (item) =>
      !(item === 'measurer' && measured) &&
      !(item === 'baseline' && headline?.before !== undefined) &&
      !(headline?.kind === 'scope-only' && OF_AN_EFFECT.has(item)),
  );
}

const entities = (parties: readonly Party[]): string[] => parties.flatMap((party) => ('entity' in party ? [party.entity] : []));

/** All cases, newest first; those of one day by grade, then by id. */
export function buildCases(content: Content): Case[] {
  const industries = Object.entries(content.taxonomy.industry);
  return [...content.records.cases.values()]
    .map(({ id, data }) => {
      const [industry = '', value] = industries.find(([, { code }]) => code === data.industry) ?? [];
      const adopters = entities(data.adopters);
      const providers = entities(data.providers);
      const results = data.results.map((result) => buildResult(result, content, { adopters, providers }));
      const headline = pickHeadline(results, data.headline?.result);
      return {
        id,
        record: data,
        industry,
        sector: value?.sector ?? 'services',
        results,
        headline,
        grade: headline?.grading?.grade ?? 0,
        undisclosed: undisclosedOf(data, headline),
        readInPart: isReadInPart(data, content),
        adopters,
        providers,
      } satisfies Case;
    })
    .sort(newestFirst);
}

/** Order of lists: newest first; those of one day by grade, then by id. */
export const newestFirst = (a: Case, b: Case): number => byCodeUnit(b.record.added, a.record.added) || b.grade - a.grade || byCodeUnit(a.id, b.id);

function buildResult(result: ResultRecord, content: Content, parties: Pick<Case, 'adopters' | 'providers'>): Result {
  const { change } = result;
  const resolved = resolveQuantity(change, content);
  const values = {
    before: resolveQuantity(result.before, content),
    after: resolveQuantity(result.after, content),
    change: resolved && (change && 'unit' in change ? { ...resolved, of: change.of, as_said: change.as_said } : resolved),
  };
  const sources = result.sources.flatMap((source) => content.records.sources.get(source)?.data ?? []);
  return { ...result, ...values, grading: gradeResult({ result: { ...result, ...values }, sources, ...parties }) };
}

/** The result that the record names, else the highest graded of those that may lead, then one with both values, then the first. */
function pickHeadline(results: readonly Result[], named: string | undefined): Result | undefined {
  const [first] = mayLead(results).sort(bestProven);
  return results.find(({ id }) => id === named) ?? first;
}

/** Order of results by their evidence: by grade, then those that give both values. One that isn't there comes last. */
export const bestProven = (a: Result | undefined, b: Result | undefined): number =>
  (b?.grading?.grade ?? 0) - (a?.grading?.grade ?? 0) || Number(hasBoth(b)) - Number(hasBoth(a));

/**
 * Order of what is called 'strongest evidence first', wherever it stands: by the evidence of the main result, then the newest, then
 * by id, so that a build changes nothing by itself.
 */
export const strongestFirst = (a: Case, b: Case): number => bestProven(a.headline, b.headline) || newestFirst(a, b);

/** The grades of those of some results, such as the main ones of cases, that have a comparison: grade 2 or better. */
export const comparedGrades = (results: readonly (Result | undefined)[]): number[] =>
  results.map((result) => result?.grading?.grade ?? 0).filter((grade) => grade >= 2);

/** How many they are. */
export const comparedCount = (results: readonly (Result | undefined)[]): number => comparedGrades(results).length;

const sorted = new WeakMap<readonly Case[], readonly Case[]>();
/** A list of the model, strongest evidence first. Sorted once: each of the list's pages asks for it. */
export function byStrength(cases: readonly Case[]): readonly Case[] {
  const known = sorted.get(cases) ?? [...cases].sort(strongestFirst);
  sorted.set(cases, known);
  return known;
}

/** The cases with the strongest evidence, at most so many. */
export const strongest = (cases: readonly Case[], most: number): readonly Case[] => byStrength(cases).slice(0, most);

/** Whether a result gives the value before and the value after. */
export const hasBoth = (result: Pick<Result, 'before' | 'after'> | undefined): boolean => result?.before !== undefined && result.after !== undefined;

/** How many results some cases have, graded or not. */
export const resultCount = (cases: readonly Case[]): number => cases.reduce((sum, { results }) => sum + results.length, 0);

/** How many results, and how many cases by their headline, have each grade; index 0 is 'not graded'. */
export function gradeCounts(cases: readonly Case[]): { results: number[]; cases: number[] } {
  const counts = { results: [0, 0, 0, 0, 0], cases: [0, 0, 0, 0, 0] };
  for (const aiCase of cases) {
    counts.cases[aiCase.grade] = (counts.cases[aiCase.grade] ?? 0) + 1;
    for (const { grading } of aiCase.results) counts.results[grading?.grade ?? 0] = (counts.results[grading?.grade ?? 0] ?? 0) + 1;
  }
  return counts;
}

/** Named providers of some cases, the most frequent first. */
export function topProviders(cases: readonly Case[], most: number): { id: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { providers } of cases) for (const id of providers) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.id, b.id))
    .slice(0, most);
}

/** The source to cite first: that of the main result, else the record's first. */
export const originalSource = ({ headline, record }: Pick<Case, 'headline' | 'record'>): string | undefined =>
  headline?.sources[0] ?? record.sources[0];
