import type { CheckLanguage } from './check-language.ts';
import { MESSAGES } from './messages/index.ts';
import type { Message } from './messages/message.ts';
import { inOrder, type Place, type Problem } from './problems.ts';
import type { Reading } from './read-content.ts';

/** More than these are counted, not told: whoever reads them begins with the first ones. */
export const MOST_TOLD = 20;
/** Warnings are told before problems, and must not push them off the screen. */
const MOST_WARNINGS = 3;
/** As many of the places that have the same problem are named. */
const MOST_PLACES = 3;

const LABELS = {
  zh: {
    expected: '应为：',
    got: '实为：',
    fix: '怎样改：',
    write: '写成：',
    also: (count: number, places: string) => `另有 ${count} 处一样：${places}`,
    count: (count: number) => `内容共有 ${count} 处错误。`,
    more: (count: number, by: string) => `还有 ${count} 处没有列出：${by}。先改上面的，再运行一次。`,
    unchecked: (count: number, by: string) => `因为以上错误，有 ${count} 项没有检查：${by}。`,
    warnings: (count: number) => `提醒 ${count} 条（不改也能发布）：`,
    review: (count: number) => `还有 ${count} 条提醒：npm run review`,
    of: (name: string, count: number) => `${name} ${count} 处`,
    comma: '、',
  },
  en: {
    expected: 'expected: ',
    got: 'got: ',
    fix: 'fix: ',
    write: 'write: ',
    also: (count: number, places: string) => `the same in ${count} other place${count === 1 ? '' : 's'}: ${places}`,
    count: (count: number) => `${count} problem${count === 1 ? '' : 's'} in the content.`,
    more: (count: number, by: string) => `${count} more are not listed: ${by}. Fix those above and run the check again.`,
    unchecked: (count: number, by: string) => `Not checked because of these problems: ${count} thing${count === 1 ? '' : 's'} (${by}).`,
    warnings: (count: number) => `${count} warning${count === 1 ? '' : 's'} (nothing is stopped by them):`,
    review: (count: number) => `${count} more: npm run review`,
    of: (name: string, count: number) => `${count} in ${name}`,
    comma: ', ',
  },
} as const;

/** What is said of a problem. */
export const messageOf = <P extends Problem>({ code, params }: P, language: CheckLanguage): Message => MESSAGES[code][language](params as never);

const placeText = ({ file, line, column, at }: Place) => `${file}:${line}:${column}${at ? ` ${at}` : ''}`;

/** A problem as lines of plain text: what was read, expected and found, how to fix it, and the fixed line where that is known. */
export function problemText(problem: Problem, language: CheckLanguage): string {
  const labels = LABELS[language];
  const { expected, got, fix, write } = messageOf(problem, language);
  const { also = [] } = problem;
  const places = also.slice(0, MOST_PLACES).map(placeText).join(labels.comma) + (also.length > MOST_PLACES ? ' …' : '');
  return [
    placeText(problem),
    `  ${labels.expected}${expected}`,
    `  ${labels.got}${got}`,
    `  ${labels.fix}${fix}`,
    ...(write === undefined ? [] : [`  ${labels.write}${write.includes('\n') ? `\n${write}` : write}`.replaceAll('\n', '\n  ')]),
    ...(also.length === 0 ? [] : [`  ${labels.also(also.length, places)}`]),
  ].join('\n');
}

/** What a reading found, for people: roots first, at most `MOST_TOLD`, then counts. */
export function problemsText({ problems, unchecked }: Pick<Reading, 'problems' | 'unchecked'>, language: CheckLanguage): string {
  const labels = LABELS[language];
  const told = inOrder(problems);
  const rest = told.slice(MOST_TOLD);
  const byFolder = [...Map.groupBy(rest, ({ file }) => file.replace(/[^/]*$/, '')).entries()];
  const left = [...unchecked].sort(([, a], [, b]) => b - a);
  const list = (counts: readonly (readonly [string, number])[]) => counts.map(([name, count]) => labels.of(name, count)).join(labels.comma);
  return [
    ...told.slice(0, MOST_TOLD).map((problem) => problemText(problem, language)),
    ...(rest.length === 0 ? [] : [labels.more(rest.length, list(byFolder.map(([folder, { length }]) => [folder, length])))]),
    ...(left.length === 0
      ? []
      : [
          labels.unchecked(
            left.reduce((sum, [, count]) => sum + count, 0),
            list(left),
          ),
        ]),
    labels.count(told.length),
  ].join('\n\n');
}

/** The first warnings, and how many more `npm run review` tells. */
export function warningsText(warnings: readonly Problem[], language: CheckLanguage): string {
  const labels = LABELS[language];
  const told = inOrder(warnings);
  return [
    labels.warnings(told.length),
    ...told.slice(0, MOST_WARNINGS).map((problem) => problemText(problem, language)),
    ...(told.length > MOST_WARNINGS ? [labels.review(told.length - MOST_WARNINGS)] : []),
  ].join('\n\n');
}

/** All problems as data, for programs; every one of them. */
export function problemsJson({ problems, warnings, unchecked }: Reading, language: CheckLanguage): string {
  const entries = (list: readonly Problem[]) =>
    inOrder(list).map((problem) => {
      const { file, line, column, at, code, also = [] } = problem;
      return { file, line, column, field: at, code, ...messageOf(problem, language), also: also.map((place) => ({ ...place })) };
    });
  return JSON.stringify({ problems: entries(problems), warnings: entries(warnings), unchecked: Object.fromEntries(unchecked) }, undefined, 2);
}

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Problems and warnings as workflow commands of GitHub Actions, which sets them beside the lines of a pull request. */
export function problemsForGitHub({ problems, warnings }: Reading, language: CheckLanguage): string {
  const command = (kind: 'error' | 'warning') => (problem: Problem) => {
    const { file, line, column } = problem;
    const [, ...lines] = problemText(problem, language).split('\n');
    const text = [problem.at, ...lines.map((one) => one.trim())].filter(Boolean).join('\n');
    return `::${kind} file=${escapedProperty(file)},line=${line},col=${column}::${escaped(text)}`;
  };
  return [...inOrder(problems).map(command('error')), ...inOrder(warnings).map(command('warning'))].join('\n');
}
