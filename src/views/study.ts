/** The study behind a result in one line, and what it found where that is no gain: one line that every face sets beside the number. */
import { formatQuantity } from '../i18n/format.ts';
import type { Result } from '../model/cases.ts';
import type { Outcome, Study } from '../records/schemas/case.ts';
import type { ViewContext } from './context.ts';
import { quantityText } from './text.ts';

export interface StudyView {
  /** Randomised trial, 2,352 patients: no significant difference (p = 0.183) */
  text: string;
  /** How it was made; undefined where none is known. */
  design: string | undefined;
  /** How it was made and on whom; empty where neither is known. */
  who: string;
  /** That it found no gain: the word for it, and that with its figures. */
  outcome: { id: Outcome; word: string; found: string } | undefined;
}

export type Studied = Pick<Result, 'study' | 'outcome' | 'sample' | 'comparator' | 'before' | 'after' | 'change'>;

/** Undefined where neither a study nor an outcome other than a gain is on record. */
export function studyView(ctx: ViewContext, result: Studied): StudyView | undefined {
  const { t } = ctx;
  const { study, sample } = result;
  const design = study?.design && t.design[study.design];
  const figures = [intervalText(ctx, result), study?.p && pText(study.p)].filter((part) => part !== undefined).join(t.clause);
  const who = [design, sample && quantityText(ctx, sample)].filter(Boolean).join(t.clause);
  const word = result.outcome && outcomeWord(t, result, result.outcome);
  const found = word === undefined ? figures : word + (figures && t.inBrackets(figures));
  // Nothing but the size of the sample, which stands among the rows.
  if (!design && !found) return undefined;
  // Where there is no value the word stands in its place.
  const isValue = result.before === undefined && result.after === undefined && result.change === undefined;
  const text = [who, isValue ? figures : found].filter(Boolean).join(t.studyFound) || found;
  return {
    text: atStart(text),
    design,
    who: atStart(who),
    outcome: result.outcome && word !== undefined ? { id: result.outcome, word, found: atStart(found) } : undefined,
  };
}

/** The usual bound: a difference whose p is not below it counts as none that is significant. */
const SIGNIFICANT = 0.05;

/**
 * What was found; where p is given, that a difference isn't significant, and not that there is none. Worse is said against what: a case's
 * AI may be what was in use, and what it is held against the better one.
 */
function outcomeWord(t: ViewContext['t'], { study: { p } = {}, comparator }: Studied, outcome: Outcome): string {
  if (outcome === 'worse') return comparator === 'before' || comparator === 'none' ? t.outcome.worse : t.worseThan[comparator];
  return outcome === 'no-difference' && p && 'value' in p && p.value >= SIGNIFICANT ? t.notSignificant : t.outcome[outcome];
}

const atStart = (text: string): string => text.replace(/^[a-z](?!\s?[=<])/, (letter) => letter.toUpperCase());

/** In the unit of its value, both ends in full; said of which, where it isn't that of the effect. */
function intervalText(ctx: ViewContext, { study, ...result }: Studied): string | undefined {
  const { t } = ctx;
  const { interval } = study ?? {};
  const unit = interval && result[interval.of]?.unit;
  if (!unit) return undefined;
  const { min, max, level } = interval;
  const end = (value: number, other: number) =>
    formatQuantity({ value, unit }, ctx.model.content.taxonomy.unit, ctx.language, undefined, { value: other, unit }).text;
  const text = t.interval(String(level), end(min, max), end(max, min));
  return interval.of === 'before' ? (result.comparator === 'control' ? t.comparator.control : t.case.before) + t.colon + text : text;
}

const pText = (p: NonNullable<Study['p']>): string => ('under' in p ? `p < ${plainNumber(p.under)}` : `p = ${plainNumber(p.value)}`);
/** Small numbers in digits, too: 0.0000001, not 1e-7. */
const plainNumber = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 20, useGrouping: false });
