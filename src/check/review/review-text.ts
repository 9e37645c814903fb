import type { CheckLanguage } from '../../records/check-language.ts';
import { REVIEW_NAMES } from '../../records/messages/review.ts';
import { messageOf, problemText } from '../../records/problem-text.ts';
import { inOrder, type Problem } from '../../records/problems.ts';
import { type ReviewKind, type ReviewProblem, URGENCY } from './index.ts';

/** As many are told at once, no more than a few of one kind: an editor looks at them one by one. */
const MOST_TOLD = 10;
const MOST_OF_A_KIND = 3;

const LABELS = {
  zh: {
    problems: (count: number) => `内容还有 ${count} 处错误，先运行 npm run check。`,
    warnings: (count: number) => `检查的提醒，${count} 条：`,
    first: (told: number, all: number) => (told < all ? `共 ${all} 条，先看这 ${told} 条：` : `共 ${all} 条：`),
    kinds: '各类条数：',
    all: '全部列出：npm run review all',
    none: '没有要复查的。',
    fix: '怎样改：',
    colon: '：',
  },
  en: {
    problems: (count: number) => `The content has ${count} problem${count === 1 ? '' : 's'}: run npm run check first.`,
    warnings: (count: number) => `Warnings of the check, ${count}:`,
    first: (told: number, all: number) => (told < all ? `${all} in all; look at these ${told} first:` : `${all} in all:`),
    kinds: 'Of each kind:',
    all: 'All of them: npm run review all',
    none: 'Nothing to review.',
    fix: 'fix: ',
    colon: ': ',
  },
} as const;

/**
 * What a review found, as plain text.
 *
 * @param all every one of them, a line each, by kind
 */
export function reviewText(
  { problems, warnings, found }: { problems: readonly Problem[]; warnings: readonly Problem[]; found: readonly ReviewProblem[] },
  language: CheckLanguage,
  all = false,
): string {
  const labels = LABELS[language];
  const byKind = Map.groupBy(found, ({ code }) => code);
  const kinds = URGENCY.flatMap((kind): [ReviewKind, ReviewProblem[]][] => (byKind.has(kind) ? [[kind, byKind.get(kind) ?? []]] : []));
  const first = kinds.flatMap(([, list]) => list.slice(0, MOST_OF_A_KIND)).slice(0, MOST_TOLD);
  const whole = (list: readonly Problem[]) => list.map((problem) => problemText(problem, language));
  const inLines = kinds.map(([kind, list]) =>
    [
      `${REVIEW_NAMES[kind][language]}${labels.colon}${list.length}`,
      ...list.map((problem) => `  ${problem.file}:${problem.line} ${messageOf(problem, language).got}`),
      ...list.slice(0, 1).map((problem) => `  ${labels.fix}${messageOf(problem, language).fix}`),
    ].join('\n'),
  );
  const counts = [
    labels.kinds,
    ...kinds.map(([kind, { length }]) => `  ${REVIEW_NAMES[kind][language]} ${length}`),
    ...(all ? [] : [labels.all]),
  ].join('\n');
  return [
    ...(problems.length > 0 ? [labels.problems(problems.length)] : []),
    ...(warnings.length > 0 ? [labels.warnings(warnings.length), ...whole(inOrder(warnings))] : []),
    ...(found.length === 0
      ? [labels.none]
      : [labels.first(all ? found.length : first.length, found.length), ...(all ? inLines : whole(first)), counts]),
  ].join('\n\n');
}
