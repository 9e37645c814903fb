import { formatChange } from '../i18n/change-words.ts';
import { formatQuantity, type FormattedQuantity } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Result } from '../model/cases.ts';
import type { ValueKey } from '../records/marks.ts';
import type { Taxonomy } from '../records/schemas/taxonomy.ts';

/** One value of a result as people write it, which depends on what was measured and which way is better; undefined where it has none. */
export function resultValue(
  result: Pick<Result, 'kind' | 'better' | ValueKey>,
  key: ValueKey,
  units: Taxonomy['unit'],
  language: Language,
): FormattedQuantity | undefined {
  if (key === 'change') return result.change && formatChange(result.change, result, units, language);
  const quantity = result[key];
  const other = result[key === 'before' ? 'after' : 'before'];
  // A rough number isn't written more exactly than it was given.
  const beside = quantity?.qualifier || other?.qualifier ? undefined : other;
  return quantity && formatQuantity(quantity, units, language, result.better, beside);
}
