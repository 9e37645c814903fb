import type { Undisclosed } from '../records/schemas/case.ts';
import type { Case } from './cases.ts';
import type { Condition } from './grade.ts';

/** What a reference call should find out. The first eleven are what sources tend to leave out. */
export type CallQuestion =
  | Undisclosed
  | TaskQuestion
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
  | 'other-traffic';
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
  'outside-measurer': 'measurer',
  'published-report': 'report',
  method: 'method',
  'reviewed-paper': 'visit',
  population: 'sample',
  period: 'period',
};

/** About how a number came about: nothing to ask where there is no number of an effect. */
const ABOUT_A_NUMBER: readonly CallQuestion[] = ['baseline', 'same-population', 'period', 'sample', 'method', 'measurer', 'report', 'date'];

/** Those first that only this case gives: what nearly every source leaves out comes after. */
const QUESTION_ORDER: readonly CallQuestion[] = [
  'adopter',
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
  'result',
  'baseline',
  'sample',
  'period',
  'method',
  'measurer',
  'provider',
  'cost',
  'scale',
  'visit',
  'report',
  'date',
];
/** As many as are read; with the general ones they fit on one printed page with room to write. */
const MAX_QUESTIONS = 5;

/** What every buyer should ask, whatever the case: for the printed sheet alone. */
const GENERAL: readonly CallQuestion[] = ['still-in-use', 'by-hand', 'team', 'limits', 'cost', 'visit'];

/**
 * What to ask the adopter of this case: from what no source discloses, and from what keeps the grade down.
 *
 * @returns at most five, in the order of asking
 */
export function callQuestions(aiCase: Case): CallQuestion[] {
  const asked = new Set<CallQuestion>([
    ...aiCase.undisclosed,
    ...(aiCase.headline?.grading?.raise ?? []).map((condition) => FROM_CONDITION[condition]),
  ]);
  for (const task of aiCase.record.tasks) {
    const found = FROM_TASK[task];
    const question = typeof found === 'function' ? found(aiCase.record) : found;
    if (question) asked.add(question);
  }
  // Both ask what is missed and what is alarmed at for nothing.
  if (asked.has('missed-defects')) asked.delete('false-alarms');
  if (isOnTrial(aiCase)) asked.add('after-trial');
  if (aiCase.record.cost?.for) asked.add('cost');
  if (aiCase.results.some(({ not_by_ai, covers }) => not_by_ai || covers)) asked.add('share-of-ai');
  if (!aiCase.results.some(({ kind }) => kind !== 'scope-only')) {
    for (const about of ABOUT_A_NUMBER) asked.delete(about);
    asked.add('result');
  }
  return QUESTION_ORDER.filter((question) => asked.has(question)).slice(0, MAX_QUESTIONS);
}

/** The questions for every case that aren't among its own, and fit what is known of it. */
export function generalQuestions(aiCase: Case): CallQuestion[] {
  const own = callQuestions(aiCase);
  return GENERAL.filter(
    (question) =>
      !own.includes(question) &&
      !(question === 'still-in-use' && isOnTrial(aiCase)) &&
      !(question === 'limits' && aiCase.record.effort) &&
      !(question === 'cost' && aiCase.record.cost && !aiCase.record.cost.for),
  );
}

const isOnTrial = ({ record }: Case): boolean => ['announced', 'pilot'].includes(record.phase.value);
