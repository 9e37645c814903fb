import type { Undisclosed } from '../records/schemas/case.ts';
import type { Case } from './cases.ts';
import { threadOf, type Band, type Thread } from './disclosure.ts';
import { isAgainstTrade, type Condition } from './grade.ts';

/** What a reference call should find out. The first eleven are what sources tend to leave out. */
export type CallQuestion =
  | Undisclosed
  | TaskQuestion
  | 'data-kept'
  | 'resumed'
  | 'changed-since'
  | 'checked-first'
  | 'measured-again'
  | 'group-values'
  | 'same-population'
  | 'conflict'
  | 'visit'
  | 'report'
  | 'share-of-ai'
  | 'still-in-use'
  | 'after-trial'
  | 'by-hand'
  | 'team'
  | 'limits';

/** What only a user of such a system can tell; by the problem that it solves. */
export type TaskQuestion =
  | 'missed-defects'
  | 'drafts-used'
  | 'missed-patients'
  | 'plans-changed'
  | 'other-products'
  | 'wrong-sorts'
  | 'wrong-answers'
  | 'false-alarms'
  | 'unpaid-loans'
  | 'takeovers'
  | 'other-traffic'
  | 'wrong-matches';
type Asked = TaskQuestion | undefined;
/** GB/T 4754: banks and others who lend. */
const LENDING = '66';
const FROM_TASK: Partial<Record<string, Asked | ((record: Case['record']) => Asked)>> = {
  'defect-inspection': 'missed-defects',
  'design-generation': 'drafts-used',
  'marketing-content': 'drafts-used',
  diagnosis: 'missed-patients',
  scheduling: 'plans-changed',
  'process-control': 'other-products',
  'sorting-and-handling': 'wrong-sorts',
  'knowledge-qa': 'wrong-answers',
  'customer-service': 'wrong-answers',
  patrol: 'false-alarms',
  'identity-check': 'wrong-matches',
  // What drives itself needs somebody to take over; signals that favour one make others wait; a model in a car or a camera above the
  // road does neither.
  'traffic-and-driving': ({ technologies }) =>
    technologies.includes('robotics') ? 'takeovers' : technologies.includes('optimisation') ? 'other-traffic' : undefined,
  'risk-assessment': ({ industry }) => (industry === LENDING ? 'unpaid-loans' : 'false-alarms'),
  'predictive-maintenance': 'false-alarms',
};

/** The question that an unmet condition of the next grade leads to. */
const FROM_CONDITION: Record<Condition, CallQuestion> = {
  'claimant-named': 'measurer',
  dated: 'date',
  observed: 'result',
  'same-population': 'same-population',
  'sources-agree': 'conflict',
  comparison: 'baseline',
  'period-or-population': 'period',
  'independent-voice': 'visit',
  'outside-measurer': 'measured-again',
  'published-report': 'report',
  method: 'method',
  'reviewed-paper': 'visit',
  'reviewed-paper-ties-open': 'visit',
  population: 'sample',
  period: 'period',
};

/** What to ask where the source of the main result leaves a band of its thread bare. */
const FROM_HOLE: Partial<Record<Band, CallQuestion>> = {
  comparator: 'baseline',
  measurer: 'measurer',
  period: 'period',
  baseline: 'baseline',
  sample: 'sample',
  cost: 'cost',
  outsider: 'measured-again',
};

/** About how a number came about: nothing to ask where there is no number of an effect. */
const ABOUT_A_NUMBER: readonly CallQuestion[] = [
  'baseline',
  'group-values',
  'same-population',
  'period',
  'sample',
  'method',
  'measurer',
  'measured-again',
  'report',
  'date',
];

/** Those first that only this case gives: what nearly every source leaves out comes after. */
const QUESTION_ORDER: readonly CallQuestion[] = [
  'adopter',
  'data-kept',
  'resumed',
  'changed-since',
  'checked-first',
  'conflict',
  'same-population',
  'after-trial',
  'share-of-ai',
  'missed-defects',
  'drafts-used',
  'missed-patients',
  'plans-changed',
  'other-products',
  'wrong-sorts',
  'wrong-answers',
  'false-alarms',
  'unpaid-loans',
  'takeovers',
  'other-traffic',
  'wrong-matches',
  'result',
  'baseline',
  'group-values',
  'sample',
  'period',
  'method',
  'measurer',
  'measured-again',
  'provider',
  'cost',
  'scale',
  'visit',
  'report',
  'date',
];
/** As many as are read; where there are more, these are left to the call first. */
const MAX_QUESTIONS = 7;
const LEFT_OUT_FIRST: readonly CallQuestion[] = ['visit', 'date', 'method', 'scale', 'provider'];
/** As many, general ones included, as fit on one printed page with room to write. */
const MAX_PRINTED = 10;

/** Nothing to ask where the system is no longer in use. */
const OF_TODAY: readonly CallQuestion[] = ['visit', 'after-trial', 'still-in-use', 'by-hand', 'team', 'scale'];

/** What nobody buys any more: of a system that was ended or is disputed, what became of it is asked instead. */
const ABOUT_GAINS: readonly CallQuestion[] = ['cost', 'result', 'share-of-ai'];

/** What every buyer should ask, whatever the case: for the printed sheet alone. */
const GENERAL: readonly CallQuestion[] = ['still-in-use', 'by-hand', 'team', 'limits', 'cost', 'visit'];

/** The bands that the main result's source leaves bare, each with its question, if there is one to ask; none where it is about no effect. */
export function holes(aiCase: Case): { band: Band; question: CallQuestion | undefined }[] {
  const thread = aiCase.headline && threadOf(aiCase, aiCase.headline);
  if (!thread) return [];
  return (Object.entries(FROM_HOLE) as [Band, CallQuestion][])
    .filter(([band]) => !thread.gives[band])
    .map(([band, question]) => ({
      band,
      question: questionOf(band, question, thread),
    }));
}

/** A question that fits what is known. */
function questionOf(band: Band, question: CallQuestion | undefined, { aiCase, result, gives }: Thread): CallQuestion | undefined {
  // What is held against a reference standard has no value from before, and a trial has that of its control group.
  if (band === 'baseline' && result.comparator === 'reference-standard') return undefined;
  if (band === 'baseline' && result.comparator === 'control') return 'group-values';
  if (question === 'measured-again' && !gives.measurer) return 'measurer';
  if (question !== undefined && isOver(aiCase) && ABOUT_GAINS.includes(question)) return undefined;
  return question;
}

/** What only a user can tell of the problems that the system solves. */
function taskQuestions({ record }: Case): CallQuestion[] {
  const asked = new Set<CallQuestion>();
  for (const task of record.tasks) {
    const found = FROM_TASK[task];
    const question = typeof found === 'function' ? found(record) : found;
    if (question) asked.add(question);
  }
  // Both ask what is missed and what is alarmed at for nothing.
  if (asked.has('missed-defects')) asked.delete('false-alarms');
  return QUESTION_ORDER.filter((question) => asked.has(question));
}

/**
 * What to ask the adopter of this case: what its main result leaves open, what else no source discloses, and what keeps the grade down.
 * Nothing that could be asked of any case.
 *
 * @returns at most seven, in the order of asking
 */
export function callQuestions(aiCase: Case): CallQuestion[] {
  const asked = new Set<CallQuestion>([
    ...holes(aiCase).flatMap(({ question }) => question ?? []),
    ...aiCase.undisclosed,
    ...(aiCase.headline?.grading?.raise ?? []).map((condition) => FROM_CONDITION[condition]),
  ]);
  // A whole trade and one case are known to be no like things: what is not known is the case's own value from before.
  if (aiCase.headline && isAgainstTrade(aiCase.headline) && asked.delete('same-population')) asked.add('baseline');
  if (isOnTrial(aiCase)) asked.add('after-trial');
  if (asked.has('group-values') || aiCase.headline?.comparator === 'reference-standard') asked.delete('baseline');
  if (aiCase.record.cost?.for) asked.add('cost');
  // A trial of something else than AI has no share of AI's.
  if (aiCase.results.some(({ not_by_ai, covers, comparator }) => covers || (not_by_ai && comparator !== 'control'))) asked.add('share-of-ai');
  // Who measures is asked together with whether others could; a case in whose paper the number stands has its report.
  if (asked.has('measurer')) asked.delete('measured-again');
  if (aiCase.headline?.grading?.met.includes('reviewed-paper')) asked.delete('report');
  if (hasEnded(aiCase)) for (const about of OF_TODAY) asked.delete(about);
  // A case that leads with scale, or has nothing else, has no gain to take apart.
  if (aiCase.headline?.kind === 'scope-only' || !aiCase.results.some(({ kind }) => kind !== 'scope-only')) {
    for (const about of [...ABOUT_A_NUMBER, 'share-of-ai' as const]) asked.delete(about);
    // What recognises faces or plates is asked about those that it got wrong.
    if (aiCase.record.tasks.includes('identity-check') && !hasEnded(aiCase)) {
      asked.delete('result');
      asked.add('wrong-matches').add('checked-first');
    } else asked.add('result');
  }
  if (isOver(aiCase)) {
    for (const about of ABOUT_GAINS) asked.delete(about);
    asked.add('data-kept').add(hasEnded(aiCase) ? 'resumed' : 'changed-since');
  }
  for (const question of LEFT_OUT_FIRST) if (asked.size > MAX_QUESTIONS) asked.delete(question);
  return QUESTION_ORDER.filter((question) => asked.has(question)).slice(0, MAX_QUESTIONS);
}

/** The questions for every case that solves such a problem, then those for every case, that aren't among its own and fit what is known of it. */
export function generalQuestions(aiCase: Case): CallQuestion[] {
  const own = callQuestions(aiCase);
  return [...taskQuestions(aiCase), ...GENERAL]
    .filter(
      (question) =>
        !own.includes(question) &&
        !(question === 'still-in-use' && isOnTrial(aiCase)) &&
        !(hasEnded(aiCase) && OF_TODAY.includes(question)) &&
        !(isOver(aiCase) && ABOUT_GAINS.includes(question)) &&
        !(question === 'limits' && aiCase.record.effort) &&
        !(question === 'cost' && aiCase.record.cost && !aiCase.record.cost.for),
    )
    .slice(0, MAX_PRINTED - own.length);
}

const hasEnded = ({ record }: Case): boolean => record.phase.value === 'ended';
const isOver = (aiCase: Case): boolean => hasEnded(aiCase) || aiCase.record.phase.value === 'contested';
const isOnTrial = ({ record }: Case): boolean => ['announced', 'pilot'].includes(record.phase.value);
