import type { ProblemCode, ProblemParams } from './messages/index.ts';
import { byCodeUnit } from './order.ts';

/** Where in the content something stands. */
export interface Place {
  /** Path from the content root's parent, with forward slashes: content/cases/a.yaml */
  file: string;
  /** 1-based. */
  line: number;
  column: number;
  /** The field, as results[0].after.unit; empty for a whole file. */
  at: string;
}

/** One problem in the content: where it stands, what kind it is, and the values its message needs. */
export interface Problem<C extends ProblemCode = ProblemCode> extends Place {
  code: C;
  params: ProblemParams[C];
  /** Further places of which the same is to be said. */
  also?: Place[];
}

export type Report = <C extends ProblemCode>(problem: Problem<C>) => void;

/** What is likely a slip, and may be meant: told, but nothing is stopped by it. */
const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'absence',
  'articleVoice',
  'doubtsMany',
  'aboutWithdrawn',
  'eventLater',
  'eventTwice',
  'eventYear',
  'moneyAbove',
  'qualifiersDiffer',
  'readingTimesDiffer',
  'superlative',
  'wordUnused',
]);
export const isWarning = ({ code }: Problem): boolean => WARNINGS.has(code);

/** What keeps a file from being read: what else is told may follow from it. */
const ROOTS: readonly (readonly ProblemCode[])[] = [
  ['cannotOpen', 'notUtf8', 'notText', 'garbled', 'mergeConflict', 'missingFile', 'emptyFile'],
  ['badCharacter', 'yamlSyntax', 'yamlSlip', 'tooDeep', 'duplicateKey', 'pastedTwice', 'mdxSyntax', 'noFrontMatter', 'emptyProse', 'brokenLine'],
  [
    'strayFile',
    'wrongFolder',
    'duplicateId',
    'missingField',
    'unknownField',
    'emptyValue',
    'wrongType',
    'notNumber',
    'textInQuotes',
    'noneFits',
    'notOneOf',
  ],
];
const stage = ({ code }: Problem): number => {
  const found = ROOTS.findIndex((codes) => codes.includes(code));
  return found < 0 ? ROOTS.length : found;
};

/** The corrected line and the words around differ from place to place, and don't tell problems apart. */
const withoutLine = (key: string, value: unknown): unknown => (key === 'write' || key === 'around' ? undefined : value);

/**
 * Problems without those that may follow from a slip on their own line: such a line was read as it was most likely meant, and what is
 * still wrong with it shows once it has been corrected. The same holds for what names a value that is missing.
 */
export function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const lineOf = ({ file, line }: Place) => `${file}:${line}`;
  const slips = new Set(problems.filter((problem) => stage(problem) <= 1).map(lineOf));
  const lacking = new Set(problems.filter(({ code }) => code === 'afterMissing').map(({ file }) => file));
  return problems.filter(
    (problem) => (stage(problem) <= 1 || !slips.has(lineOf(problem))) && !(lacking.has(problem.file) && OF_MISSING_VALUES.has(problem.code)),
  );
}

/** Where a result lacks its value, the prose that names it has nothing to name. */
const OF_MISSING_VALUES: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['bareFigure', 'badPlaceholder']);

/** More places than this of which the same is to be said are told as one problem. */
const MOST_ALIKE = 2;

/**
 * Problems as they are told: roots first, since the others may be gone with them; then by file and line. One missing record that
 * many others name is one problem with many places.
 */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const byPlace = [...problems].sort((a, b) => stage(a) - stage(b) || byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column);
  const alike = Map.groupBy(byPlace, ({ code, params }) => `${code} ${JSON.stringify(params, withoutLine)}`);
  return [...alike.values()]
    .flatMap((group) => {
      const [first, ...rest] = group;
      if (!first || group.length <= MOST_ALIKE) return group;
      return { ...first, also: rest.map(({ file, line, column, at }) => ({ file, line, column, at })) };
    })
    .sort((a, b) => stage(a) - stage(b) || byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** zod's path as people write it: results[0].after.unit */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i ? '.' : ''}${String(part)}`)).join('');
