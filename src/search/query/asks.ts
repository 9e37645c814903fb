import { ownToken } from './lexicon.ts';
import { bare, isHan, PINYIN } from './fold.ts';
import type { Plan, Unit } from './plan.ts';

/** Longer pieces are sentences, which no page holds as they stand. */
const LONGEST_PHRASE = 16;
/** Whole questions are longer. */
const SCRAP = 8;
/** So many pages are read one by one; of more, those that have the very words are asked for. */
const FEW = 30;
/** So few pages are all read, in whatever order the engine finds them. */
const ALL_READ = 16;
/** Common things are asked for, too: a page may be about nothing else. */
const LEAST_WEIGHT = 0.5;
/** What being a thing's own page is worth: others, that name more of the question, would crowd it out. */
const OWN_PAGE = 1.5;
/** Of a thing on more pages than these no list is made: what else was asked for tells them apart. The engine's work grows with their square. */
export const TOO_MANY = 400;
/** … nor of a thing on so large a share of a small site. */
const MOST = 0.6;
/** A list of so many is made if nothing else was asked for that is on fewer. */
const FAR_TOO_MANY = 1500;

/**
 * When an ask's turn comes. Tokens of ours lie together in few parts of the index, and two rare characters in two parts at most:
 * where those find what is plainly right, it is shown before the rest of the index is loaded.
 */
export type Stage = 'tokens' | 'pair' | 'all';
/** What conceptTokens, ownToken and figures make, and nothing else. */
const TOKENS = /^"?(?:zq\d{6}o?|z[nd][^\s"]+)"?(?: "?(?:zq\d{6}|z[nd][^\s"]+)"?)*$/;
const HAN_PIECE = /^\p{Script=Han}{3,16}$/u;

/** The two characters of a piece, side by side, that tell most: the fewest common ones, the last of equals. */
export function rarestPair(piece: string, common: string): string {
  const weight = (character: string) => (common.includes(character) ? 0 : 1);
  let best = piece.slice(0, 2);
  for (let i = 1; i + 1 < piece.length; i++) {
    const pair = piece.slice(i, i + 2);
    if (weight(pair[0]!) + weight(pair[1]!) >= weight(best[0]!) + weight(best[1]!)) best = pair;
  }
  return best;
}

/** One thing asked of the engine. */
export interface Ask {
  /** In quotes: the words as they stand, which is quick, but the pages come unranked. Without: ranked, each word also as a beginning. */
  query: string;
  weight: number;
  /** Other asks: the pages that all of them found are the answer, and the engine isn't asked. */
  of?: readonly string[];
  /** A piece of text as it stands: its answers all score the same, in page order. */
  phrase?: boolean;
  /** The unit that it asks for alone. */
  unit?: string;
  /** The pages that are a thing themselves. */
  own?: boolean;
  /** Another query, after which this one is needless if it found pages, but not many. */
  unless?: string;
  /** The same words in quotes, asked before: needless where no page has them, or too many. */
  ranks?: string;
  stage: Stage;
}

const pieces = (text: string): string[] => text.match(/\p{Script=Han}|[^\p{Script=Han}\s“”"《》（）()，。、；：？！?!]+/gu) ?? [];
const exactly = (words: string): string => `"${words}"`;

/** Whether the units are the whole of what was typed. */
const covers = ({ units, bare: typed }: Plan): boolean => units.reduce((sum, { text }) => sum + bare(text).length, 0) >= typed.length;

/** A word in Han is asked for by its characters side by side: apart they are on every page. */
const isHanWord = (text: string): boolean => isHan(text) && !/\d/.test(text) && text.length > 1;

/** Whether words that are on so many pages are worth a ranked list. */
export const worthRanking = (pages: number): boolean => pages > 0 && pages <= TOO_MANY;

/** What finds the pages of a unit. */
function queryOf({ concepts, text, tokens: figure }: Unit, tokens: readonly string[]): string {
  const [concept] = concepts;
  if (concept !== undefined) return tokens[concept]!;
  if (figure) return exactly(figure.at(-1)!);
  return isHanWord(text) ? exactly(pieces(text).join(' ')) : pieces(text).join(' ');
}

/** Asks in the order in which they were thought of, each query once. */
class AskList {
  readonly all: Ask[] = [];

  add(query: string, weight: number, more: Partial<Omit<Ask, 'query' | 'weight'>> = {}): void {
    const same = this.all.find((ask) => ask.query === query);
    const stage = (more.of ?? [query]).every((part) => TOKENS.test(part)) ? 'tokens' : 'all';
    // What is asked for early is asked for early only, unless it is a word of the query, too.
    if (same) Object.assign(same, more, same.stage === 'pair' ? { stage } : {});
    else if (query !== '') this.all.push({ query, weight, stage, ...more });
  }
}

/** What was typed, taken as it stands. */
interface Literal {
  /** Han characters and words. */
  typed: string[];
  query: string;
  /** It may stand on a page. */
  phrase: boolean;
  /** The lexicon knows each of its words. */
  explained: boolean;
  /** … and they are on so few pages that the very words needn't be looked for. */
  known: boolean;
}

function literalOf(plan: Plan): Literal {
  const typed = pieces(plan.typed);
  const explained = plan.units.length > 0 && plan.units.every(({ text, concepts, asked }) => (concepts.length > 0 && !asked) || /\d/.test(text));
  const known = explained && plan.units.every(({ pages, text }) => pages <= FEW || /\d/.test(text)) && covers(plan);
  // A question's phrase stands on no page, unless it is a scrap of a sentence that begins like a question.
  const phrase = !known && typed.length > 1 && typed.length <= LONGEST_PHRASE && (!plan.question || plan.bare.length <= SCRAP);
  return { typed, query: exactly(typed.join(' ')), phrase, explained, known };
}

/** The pages that hold what was typed as it stands. */
function askLiterally({ typed, letters, common }: Plan, literal: Literal, list: AskList): void {
  if (literal.phrase) {
    list.add(literal.query, 3, { phrase: true });
    if (HAN_PIECE.test(typed)) list.add(exactly([...rarestPair(typed, common)].join(' ')), 3, { phrase: true, stage: 'pair' });
  }
  // One word that was typed as two (sci tech), or pinyin.
  if (literal.known || !letters || letters.length < 2) return;
  if (letters !== typed && typed.split(' ').length <= 2) list.add(exactly(letters), 2);
  if (PINYIN.test(letters)) list.add(letters, 2);
}

/** A list of pages that other lists are laid over. */
interface Listed {
  query: string;
  weight: number;
  /** The lexicon has it: other words may be nowhere. */
  known: boolean;
}

/** The pages of each thing alone, and the things' own; what is on most pages leads nowhere. */
function askEach(plan: Plan, literal: Literal, list: AskList): Listed[] {
  const total = plan.units.reduce((sum, { weight }) => sum + weight, 0);
  const several = plan.units.length > 1;
  const tooMany = Math.min(TOO_MANY, MOST * plan.pages);
  return plan.units.flatMap((unit) => {
    const { concepts, paged, pages } = unit;
    for (const concept of concepts)
      if (paged.includes(concept) || pages <= tooMany) list.add(exactly(ownToken(plan.tokens[concept]!)), OWN_PAGE, { own: true });
    if (several && pages > tooMany) return [];
    const weight = Math.max(LEAST_WEIGHT, (2 * unit.weight) / total);
    if (concepts.length === 0) askWord(unit, weight, plan, literal, list);
    for (const concept of concepts) {
      const query = queryOf({ ...unit, concepts: [concept] }, plan.tokens);
      list.add(several || pages > ALL_READ ? query : exactly(query), weight);
    }
    return [{ query: queryOf(unit, plan.tokens), weight: unit.weight, known: concepts.length > 0 }];
  });
}

/** The pages of a word that the lexicon doesn't know. */
function askWord(unit: Unit, weight: number, { typed, common, tokens }: Plan, literal: Literal, list: AskList): void {
  const { text, pages, tokens: figure } = unit;
  if (figure) {
    // A month is the beginning of its days.
    const [most = '', ...less] = figure;
    for (const token of less) list.add(exactly(token), weight / 2, { unit: text });
    if (most.startsWith('zd')) list.add(most, weight / 2);
    return list.add(exactly(most), weight, { unit: text });
  }
  const query = queryOf(unit, tokens);
  // Beside others a word is meant whole; alone it may be the beginning of one.
  const whole = !isHan(text) && !/\d/.test(text) && text !== typed;
  if (whole) list.add(exactly(query), 0, { unit: text });
  // Common words, or words of common characters, take long to find: not where what was typed stands as it is.
  const slow = literal.phrase && query !== literal.query && (pages > TOO_MANY || [...text].every((character) => common.includes(character)));
  list.add(query, weight, {
    ...(whole ? { ranks: exactly(query) } : { unit: text }),
    ...(isHanWord(text) ? { phrase: true } : {}),
    ...(slow ? { unless: literal.query } : {}),
  });
}

/** The pages that several things share. */
function askTogether({ units, tokens }: Plan, listed: readonly Listed[], list: AskList): void {
  const allOf = (parts: readonly Listed[]) => ({ query: `all of ${parts.map(({ query }) => query).join(' ')}`, of: parts.map(({ query }) => query) });
  const all = allOf(listed);
  if (listed.length > 1) list.add(all.query, 2.5, { of: all.of });
  // Things that are each on many pages, side by side; the rarest of those that are on most.
  const many = units.filter(({ pages }) => pages <= FAR_TOO_MANY);
  if (many.length === 0 && listed.length === 0) many.push(...[...units].sort((a, b) => a.pages - b.pages).slice(0, 1));
  if (many.length > listed.length && (many.length > 1 || listed.length === 0)) {
    list.add(many.map((unit) => queryOf(unit, tokens).replaceAll('"', '')).join(' '), 2.5);
  }
  // The rarest two together, where there are many: a question's other words may be nowhere.
  if (listed.length < 3) return;
  const rare = [...listed].sort((a, b) => Number(b.known) - Number(a.known) || b.weight - a.weight);
  for (const [a, b] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const) {
    const two = allOf([rare[a]!, rare[b]!]);
    list.add(two.query, 1.5, { of: two.of, unless: all.query });
  }
}

/** What to ask for a plan. Pure. */
export function asks(plan: Plan): Ask[] {
  const list = new AskList();
  const literal = literalOf(plan);
  askLiterally(plan, literal, list);
  askTogether(plan, askEach(plan, literal, list), list);
  for (const { concept } of plan.asked) list.add(exactly(ownToken(plan.tokens[concept]!)), 1, { own: true });
  return list.all;
}
