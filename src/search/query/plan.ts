import { bare, fold, isHan, PINYIN, root, stem } from './fold.ts';
import { hanWords, isFiller, isQuestion } from './filler.ts';
import { named, type Concept, type Lexicon, type Named } from './lexicon.ts';
import { quantities, type Quantity } from './quantity.ts';
import { nearlyAsked } from './ways-to-ask.ts';

/** A part of the question that a page should answer. */
export interface Unit {
  /** As typed, folded. */
  text: string;
  /** Of a figure or a date: the tokens of its normal form, the one that says most first. */
  tokens?: string[];
  /** … and the least and the most that may be meant, where it is about so much. */
  about?: Quantity['about'];
  /** Concepts that it names; empty for words that the lexicon doesn't know. */
  concepts: number[];
  /** Words by which a page of that side may name it, itself among them. */
  words: string[];
  /** Only readers call them so: where a page does, it may mean something else. */
  asked: boolean;
  /** Those of them whose own name it is. */
  names: number[];
  /** Those of them that have pages of their own. */
  paged: number[];
  /** Single characters between words, or pinyin, which may be no word; or a figure. */
  scrap: boolean;
  /** It is on no page. */
  absent?: boolean;
  /** It is what this site doesn't have, wherever the word stands: 招聘, hotline. */
  elsewhere: boolean;
  /** It names a place: a page that doesn't is no answer. */
  place: boolean;
  /** Pages that name it; a guess where the lexicon doesn't know. */
  pages: number;
  /** How much it tells pages apart: rare things weigh more. */
  weight: number;
}

export interface Plan {
  /** The query, folded. */
  typed: string;
  /** … without blanks and marks. */
  bare: string;
  /** A whole question: its words need not all be there. */
  question: boolean;
  units: Unit[];
  /** What it asks for in nearly the words that readers are known to use; with how much alike they are. */
  asked: { concept: number; share: number }[];
  /** What was typed stands on few pages as it is: those are what was meant. Known once the engine was asked. */
  rare?: boolean;
  /** Latin letters only, joined: it may be pinyin. */
  letters: string | undefined;
  side: 0 | 1;
  /** Characters that are on most pages. */
  common: string;
  /** Tokens of the lexicon's concepts. */
  tokens: readonly string[];
  /** Pages on that side. */
  pages: number;
}

/** Inverse document frequency. */
export const rarity = (pages: number, all: number): number => Math.log(1 + all / Math.max(1, pages));
/** A city, or what is called with and without its rank: 萧山, 萧山区. */
const isPlace = ({ kind, facet, words }: Concept): boolean =>
  kind === 'places' || facet?.startsWith('city=') === true || words.some((word) => /[省市县区]$/.test(word) && words.includes(word.slice(0, -1)));
/** Words that no list knows are taken to be on a handful of pages. */
export const UNKNOWN_PAGES = 4;
/**
 * What a query asks for: concepts that it names, and the words around them. Pure.
 *
 * @param side 0: Chinese pages are searched, 1: English ones
 */
export function plan(query: string, lexicon: Lexicon, side: 0 | 1): Plan {
  const typed = fold(query.slice(0, 200), lexicon.simplified);
  const question = isQuestion(typed);
  const units: Unit[] = [];
  const all = lexicon.pages[side];
  const add = (text: string, named: number[], { tokens, about }: Partial<Quantity> = {}, scrap = false) => {
    if (text === '' || units.some((unit) => unit.text === text)) return;
    const place = named.some((at) => isPlace(lexicon.concepts[at]!));
    // Places that aren't ours have no pages; a page may hold the word.
    const concepts = named.filter((at) => lexicon.concepts[at]!.kind !== 'places');
    const pages =
      concepts.length > 0
        ? Math.max(...concepts.map((place) => lexicon.concepts[place]!.pages[side]))
        : (lexicon.frequentPages[side].get(isHan(text) ? text : stem(text)) ?? UNKNOWN_PAGES);
    const names = concepts.filter((place) => {
      const { words, own, spelled } = lexicon.concepts[place]!;
      const at = words.indexOf(text);
      return (at >= 0 && at < own) || spelled?.includes(text.replace(/[^a-z0-9]/g, ''));
    });
    const asked = concepts.length > 0 && !concepts.some((place) => lexicon.concepts[place]!.words.includes(text));
    const paged = concepts.filter((place) => lexicon.concepts[place]!.paged);
    const elsewhere = concepts.some((at) => lexicon.concepts[at]!.kind === 'elsewhere');
    const words = [...new Set([text, ...concepts.flatMap((place) => lexicon.concepts[place]!.words)])].filter((word) => isHan(word) === (side === 0));
    units.push({
      text,
      concepts,
      words,
      asked,
      scrap,
      elsewhere,
      absent: elsewhere,
      names,
      paged,
      place,
      pages,
      weight: rarity(pages, all),
      ...(tokens ? { tokens, about } : {}),
    });
  };
  const rest = (from: number, to: number) => {
    for (const { 0: piece, index } of typed.slice(from, to).matchAll(/\p{Script=Han}+|[a-z][a-z0-9.+'-]*/gu)) {
      const latin = () =>
        isFiller(piece.replaceAll("'", '')) ? [] : [{ word: piece.replace(/(?:'s|[.'-]+)$/, ''), scrap: side === 0 && PINYIN.test(piece) }];
      for (const { word, scrap } of isHan(piece) ? hanWords(piece, (typed[from + index - 1] ?? ' ') === ' ') : latin()) {
        if (lexicon.everyday.has(isHan(word) ? word : root(word))) continue;
        if (word.length > 1) add(word, [], {}, scrap);
      }
    }
  };
  const letters = /^[a-z][a-z' ]*$/.test(typed) ? typed.replace(/[^a-z]/g, '') : undefined;
  // A name spelled out, or its initials: the query is that thing, unless it is a word of its own.
  const spelled = letters && !lexicon.byWord.has(typed) ? lexicon.bySpelling.get(letters) : undefined;
  const planned = { typed, bare: bare(typed), units, letters, side, common: lexicon.common, tokens: lexicon.tokens, pages: all };
  if (spelled) {
    add(typed, spelled);
    return { ...planned, question: false, asked: [] };
  }
  const spans = named(typed, lexicon);
  let last = 0;
  for (const { from, to, concepts, ...figure } of withFigures(typed, spans)) {
    rest(last, from);
    const text = typed.slice(from, to);
    // A figure may be remembered wrongly.
    if (!isFiller(text)) add(text, concepts, figure, figure.tokens !== undefined);
    last = to;
  }
  rest(last, typed.length);
  // Nothing but fillers: take the query as it is.
  if (units.length === 0 && bare(typed) !== '') add(bare(typed), []);
  return { ...planned, question, asked: [...nearlyAsked(typed, lexicon)].map(([concept, share]) => ({ concept, share })) };
}

/** What turns a word into its opposite; 有没有 only asks. */
const NEGATION = /(?<!有)没有|不用|不靠|不需要|无需|(?<![a-z])(?:without|except|excluding|not|no)(?![a-z])/;
/** The word by which a query says that it doesn't want something, where no word of the lexicon and no way to ask holds it: pages are found as if it weren't there. Pure. */
export function negationIn({ typed, units, asked }: Plan): string | undefined {
  const word = NEGATION.exec(typed)?.[0];
  return word === undefined || asked.length > 0 || units.some(({ concepts, text }) => concepts.length > 0 && text.includes(word)) ? undefined : word;
}

/** Names, figures and dates of a query in turn; a name with a figure in it comes before the figure, units belong to theirs. */
function withFigures(typed: string, names: readonly Named[]): (Named & Partial<Quantity>)[] {
  const within = (a: Span, b: Span) => a.from >= b.from && a.to <= b.to;
  const apart = (a: Span, b: Span) => a.to <= b.from || a.from >= b.to;
  /** A figure in words that is a name as it stands: ten minutes. */
  const isWritten = (name: Span, figure: Span) => within(figure, name) && !/\d/.test(typed.slice(figure.from, figure.to));
  const figures = quantities(typed).filter((figure) =>
    names.every((name) => apart(name, figure) || (within(name, figure) && !/\d/.test(typed.slice(name.from, name.to)) && !isWritten(name, figure))),
  );
  const others = names.filter((name) => figures.every((figure) => apart(name, figure)));
  return [...others, ...figures.map((figure) => ({ ...figure, concepts: [] }))].sort((a, b) => a.from - b.from);
}
type Span = Pick<Quantity, 'from' | 'to'>;
