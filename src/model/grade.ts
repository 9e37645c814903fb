import type { GradeCondition } from '../records/grade-conditions.ts';
import type { ResultRecord, Voice } from '../records/schemas/case.ts';
import type { SourceRecord } from '../records/schemas/source.ts';
import type { Quantity } from '../records/primitives.ts';

export type Grade = 1 | 2 | 3 | 4;

/** What a grade requires. i18n has the text of each for readers (`condition`). */
export type Condition = GradeCondition;

export interface Grading {
  grade: Grade;
  /** Conditions that hold. */
  met: Condition[];
  /** Why it is this grade: the conditions of the gates passed; at grade 1, those of the second gate that hold. */
  reasons: Condition[];
  /** The unmet conditions of the next grade: what would raise this one. Empty at grade 4. */
  raise: Condition[];
}

export interface GradeInput {
  result: Pick<
    ResultRecord,
    'kind' | 'comparator' | 'population' | 'sample' | 'period' | 'method' | 'as_of' | 'claimed_by' | 'measured_by' | 'mismatch' | 'conflict'
  > & { before?: Quantity | undefined; after?: Quantity | undefined; change?: unknown };
  /** The result's sources. */
  sources: readonly Pick<SourceRecord, 'voice' | 'originator' | 'kind' | 'peer_reviewed'>[];
  /** Entry ids of the case's adopters and providers. */
  parties: ReadonlySet<string>;
}

const GATES: Record<2 | 3 | 4, readonly Condition[]> = {
  2: ['claimant-named', 'dated', 'same-population', 'sources-agree', 'comparison'],
  3: ['period-or-population', 'independent-voice'],
  4: ['outside-measurer', 'published-report', 'method', 'population', 'period'],
};

/** Units whose values mean something on their own once the test sample is known: a share, an area under a curve. */
const RATE_UNITS = new Set(['percent', 'auc']);
const OPEN_REPORTS = new Set(['paper', 'audit', 'test-report']);
const isParty = (voice: Voice, parties: ReadonlySet<string>) =>
  voice === 'adopter' || voice === 'provider' || (typeof voice === 'object' && parties.has(voice.entity));

/**
 * Whether the two sides of a result's comparison are of the same population: the one rule for grades, pictures and words.
 * With a trade's average they never are, whether the record gives the average or only the distance from it.
 */
export const samePopulation = ({ mismatch, comparator }: Pick<ResultRecord, 'mismatch' | 'comparator'>): boolean =>
  mismatch === undefined && comparator !== 'industry-average';

/** Whether the measurer is neither adopter nor provider, nor an outlet that quotes them. */
export const isOutsideMeasurer = (measurer: Voice, parties: ReadonlySet<string>): boolean =>
  measurer !== 'not-disclosed' && measurer !== 'outlet' && !isParty(measurer, parties);

/**
 * Grades one result by gates, never by points: 1 stated, 2 compared, 3 corroborated, 4 independently measured.
 * The size of a gain plays no part, nor does its age.
 *
 * @returns undefined where there is nothing to grade: a result that only tells of scope
 */
export function gradeResult({ result, sources, parties }: GradeInput): Grading | undefined {
  if (result.kind === 'scope-only') return undefined;

  const outsideMeasurer = isOutsideMeasurer(result.measured_by, parties);
  const independent = new Set(
    sources.filter((s) => (s.voice === 'authority' || s.voice === 'measurer') && !parties.has(s.originator)).map((s) => s.originator),
  );
  const originators = new Set(sources.map((s) => s.originator));
  // A paper that passed review counts even where the parties are among its authors; their ties are said in the case's doubts.
  const reviewed = sources.some((s) => s.peer_reviewed);
  const rateWithSample = RATE_UNITS.has(result.after?.unit ?? '') && result.sample !== undefined;

  // Two voices, one of them independent; or somebody else measured. Press alone never counts.
  const outside = (independent.size > 0 && originators.size > 1) || outsideMeasurer;
  const holds: Record<Condition, boolean> = {
    'claimant-named': result.claimed_by !== 'not-disclosed',
    dated: result.as_of !== undefined,
    'same-population': samePopulation(result),
    'sources-agree': result.conflict === undefined,
    comparison:
      (result.before !== undefined && result.after !== undefined) || (result.change !== undefined && result.comparator !== 'none') || rateWithSample,
    'period-or-population': result.period !== undefined || result.population !== undefined,
    // The gate is open to either; readers are told which it was.
    'independent-voice': outside || reviewed,
    'reviewed-paper': reviewed && !outside,
    'outside-measurer': outsideMeasurer,
    'published-report': sources.some((s) => OPEN_REPORTS.has(s.kind)),
    method: result.method !== undefined,
    population: result.population !== undefined || result.sample !== undefined,
    period: result.period !== undefined,
  };
  const unmet = (grade: 2 | 3 | 4) => GATES[grade].filter((condition) => !holds[condition]);
  const met = (Object.keys(holds) as Condition[]).filter(
    (condition) => holds[condition] && !(condition === 'independent-voice' && holds['reviewed-paper']),
  );
  /** A condition that had nothing to check is no reason: it needs two values to compare, or two sources that could disagree. */
  const idle = (condition: Condition) =>
    (condition === 'same-population' && (result.before === undefined || result.after === undefined)) ||
    (condition === 'sources-agree' && originators.size < 2);
  const reasons = (...grades: (2 | 3 | 4)[]) =>
    grades
      .flatMap((grade) => GATES[grade])
      .filter((condition) => holds[condition] && !idle(condition))
      .map((condition) => (condition === 'independent-voice' && holds['reviewed-paper'] ? 'reviewed-paper' : condition));

  if (unmet(2).length > 0) return { grade: 1, met, reasons: reasons(2), raise: unmet(2) };
  // Grade 4 requires what grade 2 does and its own conditions; a measured result doesn't need a second voice as well.
  if (unmet(4).length === 0) return { grade: 4, met, reasons: reasons(2, 4), raise: [] };
  if (unmet(3).length > 0) return { grade: 2, met, reasons: reasons(2), raise: unmet(3) };
  return { grade: 3, met, reasons: reasons(2, 3), raise: unmet(4) };
}
