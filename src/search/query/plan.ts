import { bare, fold, isHan, stem } from './fold.ts';
import { inner, named, type Lexicon } from './lexicon.ts';

/** A part of the question that a page should answer. */
export interface Unit {
  /** As typed, folded. */
  text: string;
  /** Concepts that it names; empty for words that the lexicon doesn't know. */
  concepts: number[];
  /** Only readers call them so: where a page does, it may mean something else. */
  asked: boolean;
  /** Those of them whose own name it is. */
  names: number[];
  /** Those of them that have pages of their own. */
  paged: number[];
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
  /** Concepts whose names are parts of longer ones: 中国视谷 in 中国视谷窗口园; with their share of what was typed. */
  parts: { concept: number; share: number }[];
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

const ASKING = {
  zh: /[?？]|怎么|怎样|如何|什么|哪|谁|多少|几[个家种款]|[吗呢]|为何|有没有|是不是|能不能|是否|多快|多大|多久/,
  en: /\?|^(?:how|what|which|who|where|when|why|is|are|was|were|does|do|did|can|has|have|any)\b/,
};
/** Words that ask or join, and tell no page from another; longest first. */
const EMPTY_HAN =
  /怎么样|怎么分|怎样分|如何分|有没有|以后|之后|后来|以前|之前|没有|到底|究竟|真的|需要|能够|是不是|能不能|为什么|哪一家|哪一个|都有谁|有哪些|怎么|怎样|如何|什么|哪些|哪家|哪个|哪里|哪种|多少|多快|多大|多久|请问|为何|是否|可以|关于|一下|一个|我们|想要|知道|已经|现在|目前|通过|进行|还是|以及|哪|谁|几|吗|呢|吧|的|了|着|过|在|是|有|没|和|与|或|被|把|从|对|让|给|用|到|就|都|也|会|要|能|这|那|我|你|他|它|想|里|上|中|后|来|去|得|地|请|靠|做|家|个|应该|应当|区别|不同|意思|介绍|情况|原因/g;
const EMPTY_LATIN = new Set(
  'a an and any are as at be been by can did do does for from has have how in into is it its many much of on or that the their there these they this to use used uses using was were what stand stands difference between mean means list tell show find someone anyone else other others could would should may might must which offered where who why will with you your about much than after afterwards before later since then need needs needed really actually ever also only just more most some such still already yet please tell want know looking look like get got give work works working worked me my i we our'.split(
    ' ',
  ),
);
/** What this site is made of. */
const GENERIC = new Set('案例 例子 case cases example examples'.split(' '));

/** Inverse document frequency. */
export const rarity = (pages: number, all: number): number => Math.log(1 + all / Math.max(1, pages));
/** Words that no list knows are taken to be on a handful of pages. */
export const UNKNOWN_PAGES = 4;
/** Characters of a name that the lexicon holds in part only are put together again. */
const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh-CN', { granularity: 'word' }) : undefined;

/** Words of a stretch of Han that no concept covers; single characters side by side belong together. */
function hanWords(text: string): string[] {
  const words: string[] = [];
  let single = '';
  const flush = () => {
    if (single) words.push(single);
    single = '';
  };
  for (const { segment } of segmenter?.segment(text) ?? [{ segment: text }]) {
    if (segment.length === 1) single += segment;
    else {
      flush();
      words.push(segment);
    }
  }
  flush();
  return words;
}

/**
 * What a query asks for: concepts that it names, and the words around them. Pure.
 *
 * @param side 0: Chinese pages are searched, 1: English ones
 */
export function plan(query: string, lexicon: Lexicon, side: 0 | 1): Plan {
  const typed = fold(query.slice(0, 200), lexicon.simplified);
  // Two words are a scrap of a sentence, however they begin.
  const question = ASKING.zh.test(typed) || (ASKING.en.test(typed) && /\?|\S+ \S+ \S+/.test(typed));
  const units: Unit[] = [];
  const all = lexicon.pages[side];
  const add = (text: string, concepts: number[]) => {
    if (text === '' || units.some((unit) => unit.text === text)) return;
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
    units.push({ text, concepts, asked, names, paged, pages, weight: rarity(pages, all) });
  };
  /** Single characters of a question: mostly particles that no list foresees, so they count only where there is little else. */
  const singles: string[] = [];
  const rest = (text: string) => {
    // Numbers keep the sign or unit that stands with them: 170倍, 50%, 5g.
    for (const piece of text.match(
      /(?:[a-z]+-?)?\d+(?:\.\d+)*(?:%|[a-z]+|[万亿千百十]\p{Script=Han}|\p{Script=Han}?)|\p{Script=Han}+|[a-z][a-z0-9.+'-]*/gu,
    ) ?? []) {
      if (/\d/.test(piece)) add(piece.replace(/^((?:19|20)\d\d年).*/, '$1'), []);
      else if (!isHan(piece)) {
        // A single letter begins every other word.
        if (piece.length > 1 && !EMPTY_LATIN.has(piece)) add(piece.replace(/[.'-]+$/, ''), []);
      } else {
        for (const part of piece.split(EMPTY_HAN).filter(Boolean)) {
          for (const word of hanWords(part)) {
            if (word.length > 1 || (part.length === 1 && !question)) add(word, []);
            else if (part.length === 1) singles.push(word);
            // A name that the dictionary cuts in two, 比亚 and 迪: the longer piece alone may be part of another.
            else if (part.length === 3 && part === bare(typed) && !lexicon.common.includes(word)) add(word, []);
          }
        }
      }
    }
  };
  const letters = /^[a-z][a-z' ]*$/.test(typed) ? typed.replace(/[^a-z]/g, '') : undefined;
  // A name spelled out, or its initials: the query is that thing, unless it is a word of its own.
  const spelled = letters && !lexicon.byWord.has(typed) ? lexicon.bySpelling.get(letters) : undefined;
  if (spelled) {
    add(typed, spelled);
    return { typed, bare: bare(typed), question: false, units, parts: [], letters, side, common: lexicon.common, tokens: lexicon.tokens, pages: all };
  }
  let last = 0;
  const spans = named(typed, lexicon);
  for (const { from, to, concepts } of spans) {
    // A digit before a unit belongs with it.
    rest(typed.slice(last, from));
    add(typed.slice(from, to), concepts);
    last = to;
  }
  rest(typed.slice(last));
  // What every page here is about tells nothing beside other words.
  const telling = units.filter(({ text }) => !GENERIC.has(text));
  if (telling.length > 0) units.splice(0, units.length, ...telling);
  if (units.length < 2) for (const word of singles) add(word, []);
  // Nothing but empty words: take the query as it is.
  if (units.length === 0 && bare(typed) !== '') add(bare(typed), []);
  const parts = new Map<number, number>();
  for (const { from, to, concepts } of inner(
    typed,
    // What the site has nothing on is not answered by a part of it: a pig farm is no farm.
    spans.filter((span) => span.concepts.some((place) => lexicon.concepts[place]!.pages[side] > 0)),
    lexicon,
  )) {
    for (const concept of concepts) if (!units.some((unit) => unit.concepts.includes(concept))) parts.set(concept, (to - from) / typed.length);
  }
  return {
    typed,
    bare: bare(typed),
    question,
    units,
    parts: [...parts].map(([concept, share]) => ({ concept, share })),
    letters,
    side,
    common: lexicon.common,
    tokens: lexicon.tokens,
    pages: all,
  };
}
