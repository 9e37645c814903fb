import { ownToken, type Lexicon } from './lexicon.ts';
import { folded, holds, type Graded } from './grade.ts';
import type { Plan } from './plan.ts';

/** So many of the best cases are looked at. */
const CASES = 6;
/** The page of a facet holds what was asked if so many of them are filed under it. */
const MOST = 0.6;
const WORTH = 1.2;
/** What so many pages name is in the title of every other facet. */
const TOO_COMMON = 0.4;

const bestCases = (graded: readonly Graded[]): Graded[] =>
  [...graded]
    .filter(({ page, answers }) => page.kind === 'case' && answers)
    .sort((a, b) => b.score - a.score)
    .slice(0, CASES);

/** Own tokens of the stages, tasks and technologies under which most of the best cases are filed. Pure. */
export function sharedFacets(graded: readonly Graded[], { concepts, tokens }: Pick<Lexicon, 'concepts' | 'tokens'>): string[] {
  const cases = bestCases(graded);
  const counts = new Map<string, number>();
  for (const { page } of cases) for (const token of page.ct.split(' ')) counts.set(token, (counts.get(token) ?? 0) + 1);
  return concepts.flatMap(({ facet }, place) =>
    facet !== undefined && /^(?:stage|task|technology)=/.test(facet) && (counts.get(tokens[place]!) ?? 0) >= MOST * cases.length && cases.length > 0
      ? [ownToken(tokens[place]!)]
      : [],
  );
}

/**
 * Sees what the best cases have in common: the page of a task or technology under which most of them are filed, and whose title
 * names a part of the question, answers it, though it may name the rest nowhere; for a question, the page that holds all of them. Pure.
 */
export function commonGround(graded: readonly Graded[], plan: Plan): Graded[] {
  const telling = plan.units.filter(({ pages }) => pages < TOO_COMMON * plan.pages);
  const tokens = telling.flatMap(({ concepts }) => concepts.map((place) => plan.tokens[place]!));
  const cases = bestCases(graded);
  if (cases.length === 0) return [...graded];
  const best = cases[0]!.score;
  /** Those that have all of the question. */
  const whole = cases.filter(({ share }) => share > 0.99);
  return graded.map((one) => {
    const { page } = one;
    if (page.kind !== 'facet') return one;
    const of = folded(page);
    const names =
      tokens.some((token) => page.ct.includes(token) || page.ci.includes(token)) || telling.some(({ text }) => holds(of.title, of.bareTitle, text));
    const own = page.ci.split(' ')[0]!;
    if (own === '') return one;
    const common = cases.filter(({ page: { ct } }) => ct.includes(own)).length / cases.length;
    // What all that have the whole question are filed under answers it, named or not: after them.
    if (!names && plan.question && whole.length > 1 && whole.every(({ page: { ct } }) => ct.includes(own)))
      return { ...one, answers: true, score: Math.max(one.score, whole.at(-1)!.score - 0.01) };
    if (!names || common < MOST) return one;
    // After the case that answers best.
    return { ...one, answers: true, score: Math.max(one.score, Math.min(best - 0.01, one.score + WORTH * common)) };
  });
}
