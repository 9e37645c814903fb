import type { Quantity } from '../records/primitives.ts';
import type { Design, Party } from '../records/schemas/case.ts';
import { QUESTION_IDS, type QuestionId, type Taxonomy } from '../records/schemas/taxonomy.ts';
import { bestProven, hasBoth, newestFirst, byStrength, type Case, type Result } from './cases.ts';
import { notCounted } from '../records/counting.ts';
import { samePopulation } from './grade.ts';
import { widestEnds } from './quantity.ts';

/** Why something that seems to answer a question isn't counted as an answer. In the order in which pages say it. */
export const LEFT_OUT = [
  'not-by-ai',
  'elsewhere',
  'expected',
  'no-gain',
  'nothing-compared',
  'unlike-groups',
  'ties-open',
  'own-group',
  'unnamed-provider',
  'not-at-work',
  'inferred',
] as const;
export type WhyLeftOut = (typeof LEFT_OUT)[number];

/**
 * A question is answered by single results, of which those that aren't the case's own AI's are left out, and those that only seem to
 * answer; or by a case as a whole; or by either.
 */
type Rule =
  | {
      result: (result: Result, aiCase: Case, taxonomy: Taxonomy) => boolean;
      leftOutResult?: (result: Result) => WhyLeftOut | undefined;
      /** A case that answers as a whole, whatever its results. */
      orCase?: (aiCase: Case) => boolean;
    }
  | { attributes: (aiCase: Case, taxonomy: Taxonomy) => boolean; leftOut?: (aiCase: Case) => WhyLeftOut | undefined };

/** What the whole of something is in a unit: 100 percent, 1 times. */
const WHOLE_IN_UNIT: Partial<Record<string, number>> = { percent: 100, times: 1 };

/** Before and after in one unit, as widely as the words allow; undefined where they are not both given or unlike in kind. */
function inOneUnit(
  { before, after }: Pick<Result, 'before' | 'after'>,
  units: Taxonomy['unit'],
): { before: [number, number]; after: [number, number] } | undefined {
  const [b, a] = [before && units[before.unit], after && units[after.unit]];
  if (!before || !after || !b || b.dimension !== a?.dimension) return undefined;
  const converted = (quantity: Quantity, factor: number) => widestEnds(quantity).map((end) => end * factor) as [number, number];
  return { before: converted(before, b.factor), after: converted(after, a.factor) };
}

/** Both ends of a range, with no word that makes them vague. */
const isExactRange = (quantity: Quantity | undefined): boolean =>
  quantity?.min !== undefined && quantity.max !== undefined && quantity.qualifier === undefined;
/**
 * Whether what is left holds against what was before: two ranges end by end (15–30 minutes against 30–60), otherwise the cautious ends,
 * the most that may be left and the least that may have been.
 */
function isLeft(result: Result, units: Taxonomy['unit'], holds: (after: number, before: number) => boolean): boolean | undefined {
  const values = inOneUnit(result, units);
  if (!values) return undefined;
  const { before, after } = values;
  const byEnds = isExactRange(result.before) && isExactRange(result.after);
  return byEnds ? holds(after[0], before[0]) && holds(after[1], before[1]) : holds(after[1], before[0]);
}

/** A fall by half or more, in percent. */
const isCutByHalf = (change: Quantity): boolean => change.unit === 'percent' && widestEnds(change)[1] <= -50;

/** Half or less of what it was, judged by the cautious ends: 'nearly half' isn't half. */
function halved(result: Result, units: Taxonomy['unit']): boolean {
  const left = isLeft(result, units, (after, before) => after <= before / 2);
  if (left !== undefined) return left;
  const { change, comparator } = result;
  if (!change) return false;
  if (change.of !== undefined) return widestEnds(change)[1] <= (WHOLE_IN_UNIT[change.unit] ?? -Infinity) / 2;
  // 8 months, 1.5 years less: what is left is no more than what was saved.
  const saved = inOneUnit({ before: change, after: result.after }, units);
  if (saved) return saved.after[1] <= -saved.before[1];
  return comparator !== 'none' && isCutByHalf(change);
}

/** Less than it was: the value after below the one before, a change below zero, or only a part of what it is measured against (`of`). */
function fell(result: Result, units: Taxonomy['unit']): boolean {
  const left = isLeft(result, units, (after, before) => after < before);
  if (left !== undefined) return left;
  const { change } = result;
  return change !== undefined && widestEnds(change)[1] < (change.of === undefined ? 0 : (WHOLE_IN_UNIT[change.unit] ?? -Infinity));
}

/** A number of today alone, or a multiple of nothing that is named: whether anything fell can't be seen from it. */
const comparesNothing = ({ before, change }: Result): boolean =>
  before === undefined && (change === undefined || (change.unit === 'times' && change.of === undefined));
/** Where a kind of result should have fallen. */
const savingOf = (kind: Result['kind']): Rule => ({
  result: (result, _, { unit }) => result.kind === kind && !result.outcome && fell(result, unit),
  leftOutResult: (result) => {
    if (result.kind !== kind) return undefined;
    const why = result.outcome ? 'no-gain' : comparesNothing(result) ? 'nothing-compared' : undefined;
    return why && (notCounted(result) ?? why);
  },
});

/** Designs that hold what the AI did against what happened without it. Where the two groups aren't known to be alike, it is no control. */
const CONTROLLED: ReadonlySet<Design> = new Set<Design>([
  'randomised-trial',
  'randomised-online-experiment',
  'controlled-before-after',
  'matched-comparison',
]);
const hasGroups = ({ grading, comparator, study }: Result): boolean =>
  grading !== undefined && (comparator === 'control' || (study?.design !== undefined && CONTROLLED.has(study.design)));
const isMeasuredByOutsider = ({ grading }: Result): boolean => grading?.met.includes('outside-measurer') ?? false;

/** Where an AI is disputed, was cut back or ended, in the order in which a page groups them. */
const SET_BACK: readonly Case['record']['phase']['value'][] = ['contested', 'scaled-back', 'ended'];
export const isSetBack = ({ record }: Pick<Case, 'record'>): boolean => SET_BACK.includes(record.phase.value);

const isNamed = (party: Party): party is Extract<Party, { entity: string }> => 'entity' in party;
/** Providers other than the adopters themselves. */
const others = ({ record, adopters }: Case) => record.providers.filter((party) => !isNamed(party) || !adopters.includes(party.entity));

const isAtWork = ({ phase }: Case['record']) => phase.value === 'in-production' || phase.value === 'rolled-out';
const isTechniqueInferred = ({ inferred }: Case['record']) => inferred?.includes('technologies') === true;
const hasLanguageModel = ({ technologies }: Case['record']) => technologies.includes('large-language-model');
/** Providers from outside, by name: what a case answers with that works with one. */
export const outsideProviders = (aiCase: Case) => others(aiCase).filter((party) => isNamed(party) && !party.own_group);

/** What of a case makes it one of robots that sort, handle or patrol: its techniques of robotics, and those tasks. */
export const movingRobots = ({ record }: Pick<Case, 'record'>, { technology }: Taxonomy) => ({
  technologies: record.technologies.filter((id) => technology[id]?.family === 'robotics'),
  tasks: record.tasks.filter((task) => task === 'sorting-and-handling' || task === 'patrol'),
});

/** What a case is filed under that inspects by vision. */
export const VISUAL_INSPECTION = { technologies: ['machine-vision'], tasks: ['defect-inspection'] };

/** What counts as an answer to each question; the words for readers stand in content/taxonomy/question.yaml. */
const RULES: Record<QuestionId, Rule> = {
  'lead-time-halved': {
    result: (result, _, { unit }) => result.kind === 'time' && !result.outcome && halved(result, unit),
    leftOutResult: (result) =>
      result.kind === 'time' && !result.outcome && !result.before && result.comparator === 'none' && result.change && isCutByHalf(result.change)
        ? (notCounted(result) ?? 'nothing-compared')
        : undefined,
  },
  'quality-inspection-by-vision': {
    attributes: ({ record }) =>
      VISUAL_INSPECTION.tasks.every((id) => record.tasks.includes(id)) &&
      VISUAL_INSPECTION.technologies.every((id) => record.technologies.includes(id)),
  },
  'before-and-after-given': { result: hasBoth },
  'measured-by-somebody-else': {
    result: isMeasuredByOutsider,
    // Researchers who are no outsiders are those whose ties to the parties aren't known: with known ties they would be a party.
    leftOutResult: (result) =>
      result.grading && result.measured_by === 'researchers' && !isMeasuredByOutsider(result) ? (notCounted(result) ?? 'ties-open') : undefined,
  },
  'small-or-medium-firm': { attributes: ({ record }) => record.adopters.some(({ size }) => size === 'small' || size === 'medium') },
  corroborated: { result: ({ grading }) => (grading?.grade ?? 0) >= 3 },
  'labour-saved': savingOf('labour'),
  'energy-or-material-saved': savingOf('energy-material'),
  'language-model-at-work': {
    attributes: ({ record }) => hasLanguageModel(record) && isAtWork(record) && !isTechniqueInferred(record),
    leftOut: ({ record }) => (hasLanguageModel(record) ? (isAtWork(record) ? 'inferred' : 'not-at-work') : undefined),
  },
  'bought-from-a-provider': {
    attributes: (aiCase) => outsideProviders(aiCase).length > 0,
    leftOut: (aiCase) => {
      const [first] = others(aiCase);
      return first && (others(aiCase).some((party) => party.own_group) ? 'own-group' : 'unnamed-provider');
    },
  },
  'rolled-out': { attributes: ({ record: { phase } }) => phase.value === 'rolled-out' && phase.as_of !== undefined },
  'robots-that-move-things': {
    attributes: (aiCase, taxonomy) => Object.values(movingRobots(aiCase, taxonomy)).every((part) => part.length > 0),
  },
  'cost-published': { attributes: ({ record }) => record.cost !== undefined },
  'tried-against-control': {
    result: (result) => hasGroups(result) && samePopulation(result),
    leftOutResult: (result) => (hasGroups(result) && !samePopulation(result) ? (notCounted(result) ?? 'unlike-groups') : undefined),
  },
  'what-did-not-help': { result: ({ outcome }) => outcome !== undefined, orCase: isSetBack },
};

export interface Answered {
  aiCase: Case;
  /** The results that answer, the best proven first; empty where the case as a whole does. */
  results: Result[];
  /** What stands for the answer: the first of them, or the main result where the case as a whole answers. */
  best: Result | undefined;
}
/** What seems to answer a question, and why it doesn't count; without a result where it is the case as a whole. */
export interface LeftOut {
  aiCase: Case;
  result: Result | undefined;
  why: WhyLeftOut;
}

/** Whether cases answer a question as wholes, too, beside those of which a result does. */
export const askedOfWholes = (question: QuestionId): boolean => 'orCase' in RULES[question];
/** Whether single results answer a question, and not a case as a whole. */
export const askedOfResults = (question: QuestionId): boolean => 'result' in RULES[question];

interface Answer {
  answered: readonly Answered[];
  leftOut: readonly LeftOut[];
}
/** Each of a question's pages, and of its faces, asks for the same. */
const given = new WeakMap<readonly Case[], Map<QuestionId, Answer>>();

/**
 * The cases that answer a question, those first whose answer has the strongest evidence, or, where some answer as wholes, grouped by
 * why; and what its rule would find, but is not counted, by the evidence of their cases.
 */
export function answer(question: QuestionId, cases: readonly Case[], taxonomy: Taxonomy): Answer {
  const known = given.get(cases) ?? new Map<QuestionId, Answer>();
  given.set(cases, known);
  const answer = known.get(question) ?? answered(question, cases, taxonomy);
  known.set(question, answer);
  return answer;
}

function answered(question: QuestionId, cases: readonly Case[], taxonomy: Taxonomy): Answer {
  const rule = RULES[question];
  const found: Answered[] = [];
  const leftOut: LeftOut[] = [];
  for (const aiCase of byStrength(cases)) {
    if ('attributes' in rule) {
      const why = rule.leftOut?.(aiCase);
      if (rule.attributes(aiCase, taxonomy)) found.push({ aiCase, results: [], best: aiCase.headline });
      else if (why) leftOut.push({ aiCase, result: undefined, why });
      continue;
    }
    const matching = aiCase.results.filter((result) => rule.result(result, aiCase, taxonomy));
    const results = matching.filter((result) => !notCounted(result)).sort(bestProven);
    if (results.length > 0 || rule.orCase?.(aiCase)) found.push({ aiCase, results, best: results[0] ?? aiCase.headline });
    leftOut.push(
      ...aiCase.results.flatMap((result) => {
        const why = matching.includes(result) ? notCounted(result) : rule.leftOutResult?.(result);
        return why ? [{ aiCase, result, why }] : [];
      }),
    );
  }
  const groupOf = (one: Answered) => (one.results.length > 0 ? 0 : SET_BACK.indexOf(one.aiCase.record.phase.value) + 1);
  found.sort((a, b) => ('orCase' in rule ? groupOf(a) - groupOf(b) : 0) || bestProven(a.best, b.best) || newestFirst(a.aiCase, b.aiCase));
  return { answered: found, leftOut };
}

/** The cases that answer a question, those first whose answer has the strongest evidence. */
export const answers = (question: QuestionId, cases: readonly Case[], taxonomy: Taxonomy): readonly Answered[] =>
  answer(question, cases, taxonomy).answered;

/** All questions with how many cases answer each; those that none answers come last. */
export const countedQuestions = (cases: readonly Case[], taxonomy: Taxonomy) =>
  QUESTION_IDS.map((id) => ({ id, question: taxonomy.question[id]!, count: answers(id, cases, taxonomy).length })).sort(
    (a, b) => Number(a.count === 0) - Number(b.count === 0),
  );
