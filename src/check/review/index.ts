import type { Content } from '../../records/content.ts';
import type { ReviewProblems } from '../../records/messages/review.ts';
import type { Problem, Report } from '../../records/problems.ts';
import { addresses } from './addresses.ts';
import { cases } from './cases.ts';
import { checks } from './checks.ts';
import { sources } from './sources.ts';
import { typography } from './typography.ts';
import { unused } from './unused.ts';
import { slogans } from './slogans.ts';

export type ReviewKind = keyof ReviewProblems;
export type ReviewProblem = Problem<ReviewKind>;

/** What is looked after, beside what the check tells. */
export type SoftRule = (context: { content: Content; report: Report; today: string }) => void;

const SOFT_RULES: readonly SoftRule[] = [checks, slogans, typography, cases, sources, unused, addresses];

/** The kinds, the most urgent first: what readers see is before what only keeps the records in order. */
export const URGENCY: readonly ReviewKind[] = [
  'checkedLongAgo',
  'slogan',
  'casesAlike',
  'traditional',
  'quotesMixed',
  'keepingBlank',
  'trackedAddress',
  'titlesAlike',
  'neverChecked',
  'oneSource',
  'sourceUndated',
  'entryUnused',
  'sourceUnused',
  'sourceUnlinked',
  'plainHttp',
  'addressNew',
  'notArchived',
];

/**
 * What an editor-in-chief should look at; nothing of it is wrong for certain.
 *
 * @param today YYYY-MM-DD
 * @returns the most urgent first
 */
export function review(content: Content, today: string): ReviewProblem[] {
  const found: ReviewProblem[] = [];
  const report: Report = (problem) => void found.push(problem as unknown as ReviewProblem);
  for (const rule of SOFT_RULES) rule({ content, report, today });
  return found.sort((a, b) => URGENCY.indexOf(a.code) - URGENCY.indexOf(b.code));
}
