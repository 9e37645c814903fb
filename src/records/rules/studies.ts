import { type Rule, placeOf } from '../content.ts';
import { resolveQuantity } from '../resolve-quantity.ts';
import type { Phase } from '../schemas/case.ts';

/** Where an AI didn't go on as it was: readers are told why, since when and by whom. */
const NEEDS_REASON: ReadonlySet<Phase> = new Set<Phase>(['ended', 'scaled-back', 'contested']);

/**
 * What a study says hangs together: an interval is of a value that the result gives, which lies within it; that there was no difference
 * rests on a study's figures or a quote; a result that is told as worse didn't get better. An end, a cut or a dispute has its reason.
 */
export const studies: Rule = ({ content, report }) => {
  for (const entry of content.records.cases.values()) {
    const { phase, results } = entry.data;
    const missing = (['as_of', 'source', 'reason'] as const).filter((key) => phase[key] === undefined);
    if (NEEDS_REASON.has(phase.value) && missing.length > 0)
      report({ ...placeOf(entry, ['phase']), code: 'phaseReason', params: { phase: phase.value, missing } });
    results.forEach((result, i) => {
      const { study, outcome, quote, better } = result;
      if (study?.interval) {
        const { of: side, min, max } = study.interval;
        const value = resolveQuantity(result[side], content);
        const inside = value?.value === undefined || (min <= value.value && value.value <= max);
        if (!result[side] || min >= max || !inside) {
          const params = { of: side, min, max, got: result[side] && value?.value };
          report({ ...placeOf(entry, ['results', i, 'study', 'interval']), code: 'intervalOutside', params });
        }
      }
      if (outcome === 'no-difference' && !study?.interval && !study?.p && !quote)
        report({ ...placeOf(entry, ['results', i, 'outcome']), code: 'noDifferenceUnfounded', params: {} });
      const [before, after] = [resolveQuantity(result.before, content)?.value, resolveQuantity(result.after, content)?.value];
      if (
        outcome === 'worse' &&
        before !== undefined &&
        after !== undefined &&
        (better === 'lower' ? after < before : better === 'higher' && after > before)
      )
        report({ ...placeOf(entry, ['results', i, 'outcome']), code: 'worseIsBetter', params: { before, after, better: better ?? '' } });
    });
  }
};
