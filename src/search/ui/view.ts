import { element } from '../../client/dom.ts';
import type { SearchStrings } from '../../i18n/search-strings.ts';
import { excerpt } from '../query/excerpt.ts';
import { bare, fold } from '../query/fold.ts';
import { folded, holds, why, type Found, type Graded } from '../query/grade.ts';
import type { Lexicon } from '../query/lexicon.ts';
import type { Plan } from '../query/plan.ts';

/** A page's own words folded, once for each page. */
const foldedWords = new WeakMap<Found, { text: string; bareText: string }>();
function ownWords(page: Found): { text: string; bareText: string } {
  let own = foldedWords.get(page);
  if (!own) {
    const text = fold(page.words);
    foldedWords.set(page, (own = { text, bareText: bare(text) }));
  }
  return own;
}

/** What to highlight on a page, most distinctive first: the words typed, then synonyms of those that its own text lacks. */
export function telling(plan: Plan, lexicon: Pick<Lexicon, 'concepts'>, page: Found): string[] {
  const whole = folded(page);
  const own = ownWords(page);
  const unsaid = plan.units.filter(({ text }) => !holds(own.text, own.bareText, text));
  const others = unsaid.flatMap(({ concepts }) => concepts.flatMap((place) => lexicon.concepts[place]!.words));
  const units = [...plan.units].sort((a, b) => b.weight - a.weight).map(({ text }) => text);
  return [...new Set([plan.typed, ...units, ...others])].filter(
    (word) => (word.length > 1 || plan.units.length === 1 || others.includes(word)) && holds(whole.text, whole.bareText, word),
  );
}

/** A link that makes the browser highlight what was found (text fragments; browsers without them ignore it). */
function marking(url: string, first: string | undefined): string {
  if (!first) return url;
  const text = encodeURIComponent(first).replace(/-/g, '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** One hit: kind, title as a link, excerpt with marks, and why it is one where that isn't plain. */
export function hitElement(page: Found, plan: Plan, lexicon: Lexicon, t: SearchStrings, mark: 'result' | 'result-other' | 'near'): HTMLLIElement {
  const untitled = (text: string) => (text.startsWith(page.title) ? text.slice(page.title.length).replace(/^[\s.;；。]+/, '') : text);
  const telltale = telling(plan, lexicon, page);
  const own = excerpt(untitled(page.words), telltale);
  // Take the excerpt from sources and facts only if nothing before them matches.
  const { pieces, first } = own.first === undefined ? excerpt(untitled(page.text), telltale) : own;
  const reason = why(page, plan, lexicon);
  const link = element('a', { href: marking(page.url, first), [`data-${mark}`]: true }, page.title);
  const notes = [t.kinds[page.kind] ?? ''];
  if (reason) notes.push(reason.kind === 'word' ? t.whyWord(reason.word) : t.whyPinyin);
  return element(
    'li',
    {},
    element('p', { class: 'secondary' }, notes.join(' · ')),
    link,
    ...(page.underTitle ? [element('p', { class: 'secondary' }, page.underTitle)] : []),
    element('p', {}, ...pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text))),
  );
}

/** What the hits can be narrowed down by: their kinds, and the industries and cities of cases. */
export function narrowings(
  hits: readonly Graded[],
  lexicon: Lexicon,
  t: SearchStrings,
  side: 0 | 1,
): { filter: 'kind' | 'industry' | 'city'; value: string; name: string; count: number }[] {
  const rows: ReturnType<typeof narrowings> = [];
  for (const filter of ['kind', 'industry', 'city'] as const) {
    const counts = new Map<string, number>();
    for (const { page } of hits) {
      const value = page[filter];
      if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (counts.size < 2 && !(filter !== 'kind' && counts.size === 1)) continue;
    for (const [value, count] of [...counts].sort((a, b) => b[1] - a[1])) {
      const concept = lexicon.byFacet.get(`${filter}=${value}`);
      const name = filter === 'kind' ? (t.kinds[value] ?? value) : ((side === 0 ? concept?.zh : concept?.en) ?? value);
      rows.push({ filter, value, name, count });
    }
  }
  return rows;
}

/** Where the words of a query name values of facets: `industry=textiles` with its name. */
export function namedFacets(plan: Plan, lexicon: Lexicon): { query: string; name: string }[] {
  const seen = new Set<string>();
  return plan.units.flatMap(({ concepts }) =>
    concepts.flatMap((place) => {
      const { facet, zh, en } = lexicon.concepts[place]!;
      if (!facet || seen.has(facet)) return [];
      seen.add(facet);
      return [{ query: facet, name: (plan.side === 0 ? zh : en) ?? facet }];
    }),
  );
}
