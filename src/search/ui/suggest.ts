import { fold, isHan } from '../query/fold.ts';
import type { Concept, Lexicon } from '../query/lexicon.ts';

export interface Suggestion {
  label: string;
  kind: Concept['kind'];
}

/** More than these nobody reads. */
const MAX_SUGGESTIONS = 7;

/**
 * Names and words that begin with what was typed, in either language or in pinyin; those on the most pages first. Pure.
 *
 * @param side 0: labels in Chinese, 1: in English
 */
export function suggest(typed: string, lexicon: Lexicon, side: 0 | 1): Suggestion[] {
  const begun = fold(typed, lexicon.simplified);
  if (begun === '') return [];
  const letters = /^[a-z ]{2,}$/.test(begun) ? begun.replaceAll(' ', '') : undefined;
  const found = new Map<string, Suggestion & { rank: number; pages: number }>();
  for (const concept of lexicon.concepts) {
    const label = (side === 0 ? concept.zh : concept.en) ?? concept.words.find((word) => (side === 0) === /\p{Script=Han}/u.test(word));
    if (label === undefined || concept.pages[side] === 0) continue;
    // Han within a name, Latin letters at the beginning of one of its words: ning isn't in running.
    const inside = isHan(begun) ? begun : ` ${begun}`;
    const word = concept.words.find((other) => other.startsWith(begun)) ?? concept.words.find((other) => begun.length > 1 && other.includes(inside));
    const spelled = letters !== undefined && concept.spelled?.some((spelling) => spelling.startsWith(letters));
    if (!word && !spelled) continue;
    const rank = fold(label).startsWith(begun) ? 3 : word?.startsWith(begun) ? 2 : spelled ? 1.5 : 1;
    const old = found.get(label);
    if (!old || old.rank < rank) found.set(label, { label, kind: concept.kind, rank, pages: concept.pages[side] });
  }
  return [...found.values()]
    .sort((a, b) => b.rank - a.rank || b.pages - a.pages || a.label.length - b.label.length)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ label, kind }) => ({ label, kind }));
}
