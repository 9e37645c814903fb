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

/** Most important first, since a call is short. */
const QUESTION_ORDER: readonly CallQuestion[] = [
  'adopter',
  'provider',
  'conflict',
  'same-population',
  'result',
  'baseline',
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
  'share-of-ai',
  'period',
  'sample',
  'method',
  'measurer',
  'cost',
  'scale',
  'still-in-use',
  'after-trial',
  'by-hand',
  'team',
  'limits',
  'visit',
  'report',
  'date',
];
/** What fits on one printed page with room to write. */
const MAX_QUESTIONS = 10;

/**
 * What to ask the adopter: from what no source discloses, from what keeps the grade down, and from what every buyer should ask.
 *
 * @returns at most ten, in the order of asking
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
  const onTrial = ['announced', 'pilot'].includes(aiCase.record.phase.value);
  for (const always of [onTrial ? 'after-trial' : 'still-in-use', 'by-hand', 'team'] as const) asked.add(always);
  if (aiCase.record.cost?.for) asked.add('cost');
  if (!aiCase.record.effort) asked.add('limits');
  if (aiCase.results.some(({ not_by_ai, covers }) => not_by_ai || covers)) asked.add('share-of-ai');
  if (!aiCase.results.some(({ kind }) => kind !== 'scope-only')) {
    for (const about of ABOUT_A_NUMBER) asked.delete(about);
    asked.add('result');
  }
  return QUESTION_ORDER.filter((question) => asked.has(question)).slice(0, MAX_QUESTIONS);
}
