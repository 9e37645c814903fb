import { MESSAGES, type FaultCode, type FaultParams } from './messages.ts';
import { byCodeUnit } from './order.ts';

export type CheckLanguage = 'zh' | 'en';

/** One fault in the content: where it stands, what kind it is, and the values its message needs. */
export interface Fault<C extends FaultCode = FaultCode> {
  /** Path from the content root's parent, with forward slashes: content/cases/a.yaml */
  file: string;
  /** 1-based. */
  line: number;
  column: number;
  /** The field, as results[0].after.unit; empty for a whole file. */
  at: string;
  code: C;
  params: FaultParams[C];
}

export type Report = <C extends FaultCode>(fault: Fault<C>) => void;

const LABELS = {
  zh: { expected: '应为', got: '实为', mend: '怎样改', colon: '：', count: (n: number) => `内容共有 ${n} 处错误。` },
  en: { expected: 'expected', got: 'got', mend: 'mend', colon: ': ', count: (n: number) => `${n} fault${n === 1 ? '' : 's'} in the content.` },
} as const;

/** A fault as three lines of plain text in one language: what was read, expected, found, and how to mend it. */
export function faultText(fault: Fault, language: CheckLanguage): string {
  const words = LABELS[language];
  const message = MESSAGES[fault.code][language](fault.params as never);
  const head = `${fault.file}:${fault.line}:${fault.column}${fault.at ? ` ${fault.at}` : ''}`;
  return [
    head,
    `  ${words.expected}${words.colon}${message.expected}`,
    `  ${words.got}${words.colon}${message.got}`,
    `  ${words.mend}${words.colon}${message.mend}`,
  ].join('\n');
}

/** All faults in file order, with a closing count. */
export function faultsText(faults: readonly Fault[], language: CheckLanguage): string {
  const sorted = [...faults].sort((a, b) => byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column);
  return [...sorted.map((fault) => faultText(fault, language)), LABELS[language].count(faults.length)].join('\n\n');
}

/** zod's path as people write it: results[0].after.unit */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i ? '.' : ''}${String(part)}`)).join('');
