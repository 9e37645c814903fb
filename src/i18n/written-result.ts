import type { Result } from '../model/cases.ts';
import type { Taxonomy } from '../records/schemas/taxonomy.ts';
import { formatQuantity } from './format.ts';
import type { Language } from './language.ts';

/** A result in one line, as its page shows it: 35天 → 5天, or the source's own words for a change, or the one value that is known. */
export function writtenResult(
  { before, after, change }: Pick<Result, 'before' | 'after' | 'change'>,
  language: Language,
  units: Taxonomy['unit'],
): string {
  const write = (quantity: Parameters<typeof formatQuantity>[0]) => formatQuantity(quantity, units, language).text;
  if (before && after) return `${write(before)} → ${write(after)}`;
  const single = change ?? after ?? before;
  return change?.as_said?.[language] ?? (single ? write(single) : '');
}
