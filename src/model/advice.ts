import type { CaseRecord } from '../records/schemas/case.ts';

/** Matters on which only a professional who knows the reader's own affairs may advise. */
export const ADVICE_KINDS = ['medical', 'legal', 'financial'] as const;
export type AdviceKind = (typeof ADVICE_KINDS)[number];

/** Where the AI is used, by the beginning of the class or division of GB/T 4754-2017. */
const INDUSTRIES: Record<AdviceKind, readonly string[]> = {
  // medicines; health
  medical: ['27', '84'],
  // legal services; courts and procuratorates
  legal: ['723', '923'],
  // money and finance, capital markets, insurance, other finance
  financial: ['66', '67', '68', '69'],
};
const TASKS: Partial<Record<AdviceKind, string>> = { medical: 'diagnosis' };

/** What a case may be mistaken to advise on: the page then says that it doesn't. */
export function adviceKinds({ industry, industry_class, tasks }: Pick<CaseRecord, 'industry' | 'industry_class' | 'tasks'>): AdviceKind[] {
  const code = industry_class ?? industry;
  return ADVICE_KINDS.filter((kind) => INDUSTRIES[kind].some((prefix) => code.startsWith(prefix)) || tasks.includes(TASKS[kind] ?? ''));
}
