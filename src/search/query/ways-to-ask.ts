import { fold, isHan, stem } from './fold.ts';
import { isFiller } from './filler.ts';
import type { Lexicon } from './lexicon.ts';

/** What a way to ask is compared by, each with its weight: pairs of Han characters, Latin words without their endings. */
type Features = ReadonlyMap<string, number>;

/** What words that only ask or join weigh, beside those that say what about. */
const FILLER = 0.35;
/** Ways to ask that are less alike than this ask for something else. */
const ALIKE = 0.62;
/** Shorter words are looked for as they stand. */
const SHORTEST = { han: 4, latin: 2 };

function featuresOf(text: string): Features {
  const features = new Map<string, number>();
  for (const [run] of text.matchAll(/\p{Script=Han}+|[a-z0-9]+/gu)) {
    if (!isHan(run)) features.set(stem(run), isFiller(run) ? FILLER : 1);
    else for (let i = 0; i < run.length - 1; i++) features.set(run.slice(i, i + 2), isFiller(run.slice(i, i + 2)) ? FILLER : 1);
  }
  return features;
}

const sum = (weights: Iterable<number>): number => [...weights].reduce((all, weight) => all + weight, 0);

/** How much of two texts is the same, 0–1 (Dice). */
function likeness(a: Features, b: Features): number {
  const same = sum([...a].flatMap(([feature, weight]) => (b.has(feature) ? [weight] : [])));
  return (2 * same) / Math.max(1, sum(a.values()) + sum(b.values()));
}

interface Way {
  place: number;
  features: Features;
}
const known = new WeakMap<Lexicon, readonly Way[]>();
/** How readers ask for questions and for pages about the site, by whole phrases. */
function waysOf(lexicon: Lexicon): readonly Way[] {
  let ways = known.get(lexicon);
  if (!ways) {
    const isPhrase = (text: string) => (isHan(text) ? text.length >= SHORTEST.han : text.split(' ').length >= SHORTEST.latin);
    ways = lexicon.concepts.flatMap(({ paged, asked }, place) =>
      paged ? asked.filter(isPhrase).map((phrase) => ({ place, features: featuresOf(fold(phrase)) })) : [],
    );
    known.set(lexicon, ways);
  }
  return ways;
}

/** What a folded query asks for in nearly the words that readers are known to use, with how much alike they are: 0–1. Pure. */
export function nearlyAsked(typed: string, lexicon: Lexicon): Map<number, number> {
  const asked = featuresOf(typed);
  const found = new Map<number, number>();
  for (const { place, features } of waysOf(lexicon)) {
    const alike = likeness(asked, features);
    if (alike >= ALIKE && alike > (found.get(place) ?? 0)) found.set(place, alike);
  }
  return found;
}
