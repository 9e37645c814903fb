import { MESSAGES, type ProblemCode, type ProblemParams } from './messages/index.ts';
import { byCodeUnit } from './order.ts';

export type CheckLanguage = 'zh' | 'en';

/** One problem in the content: where it stands, what kind it is, and the values its message needs. */
export interface Problem<C extends ProblemCode = ProblemCode> {
  /** Path from the content root's parent, with forward slashes: content/cases/a.yaml */
  file: string;
  /** 1-based. */
  line: number;
  column: number;
  /** The field, as results[0].after.unit; empty for a whole file. */
  at: string;
  code: C;
  params: ProblemParams[C];
}

export type Report = <C extends ProblemCode>(problem: Problem<C>) => void;

const LABELS = {
  zh: { expected: '应为', got: '实为', fix: '怎样改', colon: '：', count: (n: number) => `内容共有 ${n} 处错误。` },
  en: { expected: 'expected', got: 'got', fix: 'fix', colon: ': ', count: (n: number) => `${n} problem${n === 1 ? '' : 's'} in the content.` },
} as const;

/** A problem as three lines of plain text in one language: what was read, expected, found, and how to fix it. */
export function problemText(problem: Problem, language: CheckLanguage): string {
  const labels = LABELS[language];
  const message = MESSAGES[problem.code][language](problem.params as never);
  const head = `${problem.file}:${problem.line}:${problem.column}${problem.at ? ` ${problem.at}` : ''}`;
  return [
    head,
    `  ${labels.expected}${labels.colon}${message.expected}`,
    `  ${labels.got}${labels.colon}${message.got}`,
    `  ${labels.fix}${labels.colon}${message.fix}`,
  ].join('\n');
}

/** All problems in file order, with a closing count. */
export function problemsText(problems: readonly Problem[], language: CheckLanguage): string {
  const sorted = [...problems].sort((a, b) => byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column);
  return [...sorted.map((problem) => problemText(problem, language)), LABELS[language].count(problems.length)].join('\n\n');
}

/** zod's path as people write it: results[0].after.unit */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i ? '.' : ''}${String(part)}`)).join('');
