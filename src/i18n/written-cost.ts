import type { CaseRecord } from '../records/schemas/case.ts';
import type { Taxonomy } from '../records/schemas/taxonomy.ts';
import { formatQuantity } from './format.ts';
import type { Language } from './language.ts';

/** The sum that was spent, always with what it was spent on where that is more than the AI: over RMB 20 million (the whole plant). */
export function writtenCost(cost: NonNullable<CaseRecord['cost']>, language: Language, units: Taxonomy['unit']): string {
  const sum = formatQuantity(cost, units, language).text;
  if (!cost.for) return sum;
  return language === 'zh' ? `${sum}（${cost.for.zh}）` : `${sum} (${cost.for.en})`;
}
