import type { GradeCondition } from '../records/grade-conditions.ts';
import type { ResultRecord, Voice } from '../records/schemas/case.ts';
import type { SourceRecord } from '../records/schemas/source.ts';
import type { Quantity } from '../records/primitives.ts';
import { tellers } from '../records/tellers.ts';

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
    | 'kind'
    | 'comparator'
    | 'population'
    | 'sample'
    | 'period'
    | 'method'
    | 'as_of'
    | 'claimed_by'
    | 'measured_by'
    | 'mismatch'
    | 'conflict'
    | 'expected'
  > & { before?: Quantity | undefined; after?: Quantity | undefined; change?: unknown };
  /** The result's sources, in their order: where they disagree, the first gives the number. */
  sources: readonly Pick<SourceRecord, 'voice' | 'originator' | 'kind' | 'peer_reviewed' | 'publisher' | 'ties_open'>[];
  /** Entry ids of the case's named adopters and providers. */
  adopters: readonly string[];
  providers: readonly string[];
}

const GATES: Record<2 | 3 | 4, readonly Condition[]> = {
  2: ['claimant-named', 'dated', 'observed', 'same-population', 'sources-agree', 'comparison'],
  3: ['period-or-population', 'independent-voice'],
  4: ['outside-measurer', 'published-report', 'method', 'population', 'period'],
};

/** Units whose values mean something on their own once the test sample is known: a share, an area under a curve. */
const RATE_UNITS = new Set(['percent', 'auc']);
/** Whether a result gives a rate, which is comparable with the size of its sample. */
export const isRate = ({ after }: { after?: Pick<Quantity, 'unit'> | undefined }): boolean => RATE_UNITS.has(after?.unit ?? '');
const OPEN_REPORTS = new Set(['paper', 'audit', 'test-report']);
/** Who may have measured without being named, once a text of their own is among the sources. */
const VOICE_OF_ROLE: Partial<Record<string, SourceRecord['voice']>> = { authority: 'authority', researchers: 'measurer' };

/** Whether a case is held against its whole trade: an average, or what sources call usual. */
export const isAgainstTrade = ({ comparator }: Pick<ResultRecord, 'comparator'>): boolean =>
  comparator === 'industry-average' || comparator === 'trade-usual';

/**
 * Whether the two sides of a result's comparison are of the same population: the one rule for grades, pictures and words.
 * With a trade they never are, whether the record gives its value or only the distance from it.
 */
export const samePopulation = (result: Pick<ResultRecord, 'mismatch' | 'comparator'>): boolean =>
  result.mismatch === undefined && !isAgainstTrade(result);

/** Whether a result's claimant has a name: the adopters, the providers, or the outlet, where it is they who say so. */
function isClaimantNamed({ result, sources, adopters, providers }: GradeInput): boolean {
  const { claimed_by: claimant } = result;
  switch (claimant) {
    case 'adopter':
      return adopters.length > 0;
    case 'provider':
      return providers.length > 0;
    case 'outlet':
      return tellers(result, sources).some(({ voice, publisher }) => voice === 'outlet' && publisher !== null);
    default:
      return claimant !== 'not-disclosed';
  }
}

/** Who is no outsider: adopters, providers, and whoever speaks as a party in one of the sources, such as a firm of their group. */
const partiesOf = ({ sources, adopters, providers }: GradeInput): ReadonlySet<string> =>
  new Set([...adopters, ...providers, ...sources.filter(({ voice }) => voice === 'party').map(({ originator }) => originator)]);

const isParty = (voice: Voice, parties: ReadonlySet<string>): boolean =>
  voice === 'adopter' || voice === 'provider' || (typeof voice === 'object' && parties.has(voice.entity));

/**
 * Whether an outsider measured: one with a name, or in a role whose own text is among the sources. Never an outlet, nor authors whose
 * ties to the parties aren't known.
 */
function isOutsideMeasurer({ result: { measured_by: measurer }, sources }: GradeInput, parties: ReadonlySet<string>): boolean {
  if (typeof measurer === 'object') return !parties.has(measurer.entity);
  const own = VOICE_OF_ROLE[measurer];
  return own !== undefined && sources.some(({ voice, originator, ties_open: open }) => voice === own && !parties.has(originator) && !open);
}

/**
 * Whether an authority that is no party says so, and somebody else as well. An outlet beside it is somebody else only where it isn't
 * the authority that it quotes. A text by whoever measured adds nothing here: it is theirs, and they count as measurers or not at all.
 */
function hasIndependentAuthority({ result: { claimed_by: claimant }, sources }: GradeInput, parties: ReadonlySet<string>): boolean {
  const authorities = sources.flatMap(({ voice, originator }) => (voice === 'authority' && !parties.has(originator) ? [originator] : []));
  const quoted = claimant === 'authority' || (typeof claimant === 'object' && authorities.includes(claimant.entity));
  return authorities.some((authority) => sources.some(({ voice, originator }) => originator !== authority && !(quoted && voice === 'outlet')));
}

/**
 * Grades one result by gates, never by points: 1 stated, 2 comparable, 3 reviewed or confirmed, 4 independently measured. docs/evidence.md
 * explains each gate. The size of a gain plays no part, nor its age, nor what is told beside it (measured elsewhere, not credited to
 * AI, covering more than the AI): those keep a result from being counted, they make it no less certain.
 *
 * @returns undefined where there is nothing to grade: a result that only tells of scope
 */
export function gradeResult(input: GradeInput): Grading | undefined {
  const { result, sources } = input;
  if (result.kind === 'scope-only') return undefined;

  const parties = partiesOf(input);
  const outsideMeasurer = isOutsideMeasurer(input, parties);
  const outside = outsideMeasurer || hasIndependentAuthority(input, parties);
  // A paper that passed review counts even where the parties measured, or may have; which of the two is said beside the grade.
  const papers = outside ? [] : sources.filter(({ kind, peer_reviewed: passed }) => kind === 'paper' && passed);
  const byParties = papers.length > 0 && isParty(result.measured_by, parties);
  const tiesOpen = !byParties && result.measured_by === 'researchers' && papers.some(({ ties_open: open }) => open);
  const rateWithSample = isRate(result) && result.sample !== undefined;
  const period = Object.values(result.period ?? {}).some((part) => part !== undefined);

  const holds: Record<Condition, boolean> = {
    'claimant-named': isClaimantNamed(input),
    dated: result.as_of !== undefined,
    observed: !result.expected,
    'same-population': samePopulation(result),
    'sources-agree': result.conflict === undefined,
    comparison:
      (result.before !== undefined && result.after !== undefined) || (result.change !== undefined && result.comparator !== 'none') || rateWithSample,
    'period-or-population': period || result.population !== undefined,
    // The gate is open to either; readers are told which it was.
    'independent-voice': outside || byParties || tiesOpen,
    'reviewed-paper': byParties,
    'reviewed-paper-ties-open': tiesOpen,
    'outside-measurer': outsideMeasurer,
    'published-report': sources.some(({ kind, voice }) => OPEN_REPORTS.has(kind) && (voice === 'measurer' || voice === 'authority')),
    method: result.method !== undefined,
    population: result.population !== undefined,
    period,
  };
  const unmet = (grade: 2 | 3 | 4) => GATES[grade].filter((condition) => !holds[condition]);
  const met = (Object.keys(holds) as Condition[]).filter((condition) => holds[condition] && !(condition === 'independent-voice' && !outside));
  const originators = new Set(sources.map(({ originator }) => originator));
  /**
   * What goes without saying is no reason: two values are needed to compare, two sources to disagree, and few results are expectations.
   * That nothing speaks against one population is no ground to say that it was one, unless it is on record.
   */
  const idle = (condition: Condition) =>
    condition === 'observed' ||
    (condition === 'same-population' && (result.before === undefined || result.after === undefined || result.population === undefined)) ||
    (condition === 'sources-agree' && originators.size < 2);
  const reasons = (...grades: (2 | 3 | 4)[]) =>
    grades
      .flatMap((grade) => GATES[grade])
      .filter((condition) => holds[condition] && !idle(condition))
      .map((condition) => (condition !== 'independent-voice' || outside ? condition : byParties ? 'reviewed-paper' : 'reviewed-paper-ties-open'));

  if (unmet(2).length > 0) return { grade: 1, met, reasons: reasons(2), raise: unmet(2) };
  // Grade 4 requires what grade 2 does and its own conditions; a measured result doesn't need a second voice as well.
  if (unmet(4).length === 0) return { grade: 4, met, reasons: reasons(2, 4), raise: [] };
  if (unmet(3).length > 0) return { grade: 2, met, reasons: reasons(2), raise: unmet(3) };
  return { grade: 3, met, reasons: reasons(2, 3), raise: unmet(4) };
}
