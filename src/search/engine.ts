import type { Found } from './grade.ts';
import { conceptToken, ownToken } from './lexicon.ts';
import { bare, isHan, numberToken } from './fold.ts';
import type { Plan } from './plan.ts';

/** What we use of Pagefind in the browser. */
interface Result {
  id: string;
  score: number;
  data: () => Promise<{ url: string; content: string; meta: Record<string, string | undefined> }>;
}
interface Instance {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: Result[] }>;
}
interface Pagefind {
  createInstance: (options: object) => Instance;
}

/** How much a word counts by where it stands; `ci`, `ct` and `cb` are our own fields (build/documents.ts). */
const RANKING = { metaWeights: { title: 5, names: 4, keys: 3, num: 3, ci: 14, ct: 8, cb: 1 } };
/** Longer pieces are sentences, which no page holds as they stand. */
const LONGEST_PHRASE = 16;
/** Whole questions are longer. */
const SCRAP = 8;
/** Answers of one ask that count. */
const LOOKED_AT = 16;
/** A phrase on more pages than this is too common to rank by. */
const COMMON = 40;

/** So many pages are read one by one; of more, those that have the very words are asked for. */
const FEW = 30;
/** Common things are asked for, too: a page may be about nothing else. */
const LEAST_WEIGHT = 0.5;
/** What being a thing's own page is worth: others, that name more of the question, would crowd it out. */
const OWN_PAGE = 1.5;
/** A thing has an entry and a page of its cases; a name that several things share, some more. */
const MOST_OWN = 6;
/** So many pages that hold the very words are all read: nothing else needs to be asked. */
const SETTLED = 12;
/** One of several things is asked for alone unless so many pages name it. */
const TOO_MANY = 150;
/** On more pages than these nothing is looked for that has no page of its own. */
const FAR_TOO_MANY = 400;
/** A phrase on so few pages tells which. */
const RARE = 24;

/**
 * When an ask's turn comes. Tokens of ours lie together in one part of the index, and two rare characters in two parts at most:
 * where those find what is plainly right, it is shown before the rest of the index is loaded.
 */
export type Stage = 'tokens' | 'pair' | 'all';
/** What conceptToken, ownToken and numberToken make, and nothing else. */
const TOKENS = /^(?:zq[0-9a-z]{3}o?|zn\S+)(?: (?:zq[0-9a-z]{3}|zn\S+))*$/;
const HAN_PIECE = /^\p{Script=Han}{3,16}$/u;

/** Letters that may be syllables of Chinese; English words seldom are, and joined they are nothing. */
const PINYIN = /^(?:(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?[aeiouv]{1,3}(?:ng|n|r)?)+$/;

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
  query: string;
  weight: number;
  /** A phrase: its answers all score the same, in page order. */
  phrase?: boolean;
  /** The unit that it asks for alone. */
  unit?: string;
  /** The pages that are a thing themselves. */
  own?: boolean;
  /** Another query, after which this one is needless if it found pages, but not many. */
  unless?: string;
  stage: Stage;
}

const pieces = (text: string): string[] => text.match(/\p{Script=Han}|[^\p{Script=Han}\s“”"《》（）()，。、；：？！?!]+/gu) ?? [];

/** Whether the units are the whole of what was typed. */
const covers = ({ units, bare: typed }: Plan): boolean => units.reduce((sum, { text }) => sum + bare(text).length, 0) >= typed.length;

/** What to ask for a plan, in any order. Pure. */
export function asks(plan: Plan): Ask[] {
  const list: Ask[] = [];
  const typed = pieces(plan.typed);
  const add = (query: string, weight: number, phrase = false, more: Partial<Pick<Ask, 'unit' | 'own' | 'unless' | 'stage'>> = {}) => {
    const same = list.find((ask) => ask.query === query);
    if (same) Object.assign(same, more);
    else if (query !== '') list.push({ query, weight, phrase, stage: TOKENS.test(query) ? 'tokens' : 'all', ...more });
  };
  // What the lexicon knows whole needs no characters: the pages that hold the words hold the concepts, too.
  const known =
    plan.units.length > 0 &&
    plan.units.every(({ text, concepts, asked, pages }) => (concepts.length > 0 && !asked && pages <= FEW) || /\d/.test(text)) &&
    covers(plan);
  const phrase = !known && typed.length > 1 && typed.length <= LONGEST_PHRASE && (!plan.question || plan.bare.length <= SCRAP);
  /** Its words apart are on many more pages: not asked for where few have them as they stand. */
  const apart = phrase ? { unless: `"${typed.join(' ')}"` } : {};
  if (!known) {
    // A question's phrase stands on no page, unless it is a scrap of a sentence that begins like a question.
    if (phrase) add(`"${typed.join(' ')}"`, 3, true);
    if (phrase && HAN_PIECE.test(plan.typed)) add(`"${[...rarestPair(plan.typed, plan.common)].join(' ')}"`, 3, true, { stage: 'pair' });
    if (!plan.question) add(typed.join(' '), 1.5, false, apart);
    // One word that was typed as two (sci tech), or pinyin.
    if (plan.letters && plan.letters.length > 1 && (plan.typed.split(' ').length <= 2 || PINYIN.test(plan.letters))) add(plan.letters, 2);
  }
  const units = plan.units.map(({ text, concepts }) =>
    concepts.length > 0 ? conceptToken(concepts[0]!) : /\d/.test(text) ? numberToken(text) : pieces(text).join(' '),
  );
  const together = units.join(' ');
  add(together, 2.5, false, apart);
  // Rare units lead; what is on most pages leads nowhere.
  const total = plan.units.reduce((sum, { weight }) => sum + weight, 0);
  for (const [i, unit] of plan.units.entries()) {
    const weight = Math.max(LEAST_WEIGHT, (2 * unit.weight) / total);
    for (const concept of unit.concepts) {
      // A token that is on no page is cut by the engine until it is on some: then the pages that speak most of the thing are found.
      if (unit.paged.includes(concept) || unit.pages <= FAR_TOO_MANY) add(ownToken(concept), OWN_PAGE, false, { own: true });
      if (unit.pages <= TOO_MANY || plan.units.length === 1) add(conceptToken(concept), weight);
    }
    // A word in Han by its characters side by side: apart they are on every page.
    const word = isHan(unit.text) && !/\d/.test(unit.text) && unit.text.length > 1;
    if (unit.concepts.length === 0) add(word ? `"${units[i]!}"` : units[i]!, weight, word, { unit: unit.text });
  }
  // The rarest two together, where there are many: a question's other words may be nowhere.
  if (plan.units.length > 2) {
    const rare = plan.units.map((unit, i) => ({ i, weight: unit.weight })).sort((a, b) => b.weight - a.weight);
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      if (rare[a] && rare[b]) add(`${units[rare[a].i]} ${units[rare[b].i]}`, 1.5, false, { unless: together });
    }
  }
  for (const { concept, share } of plan.parts) add(conceptToken(concept), share);
  return list;
}

/** Pagefind for one language: loaded once, asked many times. */
export class Engine {
  private readonly instance: Promise<Instance>;
  private readonly pages = new Map<string, Promise<Found>>();

  /**
   * @param bundle address of pagefind.js
   * @param language tag of the index, as pages write it: zh-CN, en
   */
  constructor(bundle: string, language: string) {
    this.instance = (async () => {
      const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
      // Pagefind takes its language from the page, and from nowhere else.
      const own = document.documentElement.lang;
      document.documentElement.lang = language;
      const instance = pagefind.createInstance({ ranking: RANKING, noWorker: true });
      document.documentElement.lang = own;
      await instance.init();
      return instance;
    })();
  }

  /**
   * Pages that may answer, best first by what the asks made of them; none is read yet. Throws when the index can't be read.
   *
   * @param before answers that are there already, by query; new ones are added
   * @param stage whose turn it is; 'all' are those of 'tokens' as well
   */
  async candidates(plan: Plan, before: Answers, stage: Stage): Promise<Candidates> {
    const instance = await this.instance;
    const found = new Map<string, { result: Result; sum: number }>();
    const put = (result: Result, worth: number) => {
      const entry = found.get(result.id);
      if (entry) entry.sum += worth;
      else found.set(result.id, { result, sum: worth });
    };
    const answered = async (query: string) => {
      const results = before.get(query) ?? (await instance.search(query)).results;
      before.set(query, results);
      return results;
    };
    const asked = asks(plan).filter((ask) => ask.stage === stage || (stage === 'all' && ask.stage === 'tokens'));
    const inOrder = [...asked].sort((a, b) => Number(a.unless !== undefined) - Number(b.unless !== undefined));
    const answers: { ask: Ask; results: Result[] }[] = [];
    for (const ask of inOrder) {
      const found = ask.unless === undefined ? 0 : (before.get(ask.unless)?.length ?? 0);
      if (found === 0 || found > SETTLED) answers.push({ ask, results: await answered(ask.query) });
    }
    // Phrases don't rank their pages: the other asks do.
    const orders = new Map(answers.flatMap(({ ask, results }) => (ask.phrase ? results.map(({ id }): [string, number] => [id, 0]) : [])));
    if (orders.size > 0)
      for (const { ask, results } of answers)
        if (!ask.phrase && !ask.own)
          for (const { id, score } of results) {
            const before = orders.get(id);
            if (before !== undefined && score > before) orders.set(id, score);
          }
    for (const { ask, results } of answers) {
      const common = ask.phrase && results.length > COMMON;
      // A piece that few pages hold is what was meant.
      const rare = ask.phrase && ask.unit === undefined && results.length <= RARE ? 3 : 1;
      const sorted = ask.phrase ? [...results].sort((a, b) => (orders.get(b.id) ?? 0) - (orders.get(a.id) ?? 0)) : results;
      if (ask.own) {
        for (const result of results.slice(0, MOST_OWN)) put(result, ask.weight);
        continue;
      }
      const top = sorted[0] ? (ask.phrase ? (orders.get(sorted[0].id) ?? 1) : sorted[0].score) : 1;
      for (const result of sorted.slice(0, common ? LOOKED_AT : LOOKED_AT * 2)) {
        const own = ask.phrase ? (orders.get(result.id) ?? 0) : result.score;
        const worth = ask.weight * rare * (common ? 0.3 : 1) * (0.4 + 0.6 * (top > 0 ? own / top : 0));
        put(result, worth);
      }
    }
    const list = [...found.values()].sort((a, b) => b.sum - a.sum || a.result.id.localeCompare(b.result.id));
    const most = list[0]?.sum ?? 1;
    const phrases = answers.filter(({ ask }) => ask.phrase && ask.unit === undefined);
    return {
      rare: phrases.some(({ results }) => results.length > 0 && results.length <= RARE),
      list: list.map(({ result, sum }) => ({ id: result.id, worth: sum / most, read: () => this.read(result) })),
      pagesWith: new Map(answers.flatMap(({ ask, results }) => (ask.unit === undefined ? [] : [[ask.unit, results.length]]))),
    };
  }

  /** The pages that have one of these tokens; none is read yet. */
  async own(tokens: readonly string[]): Promise<Candidate[]> {
    const instance = await this.instance;
    const answers = await Promise.all(tokens.map((token) => instance.search(token)));
    return answers.flatMap(({ results }) => results.slice(0, MOST_OWN).map((result) => ({ id: result.id, worth: 0, read: () => this.read(result) })));
  }

  private read(result: Result): Promise<Found> {
    let page = this.pages.get(result.id);
    if (!page) {
      page = result.data().then(({ url, content, meta }) => ({
        url,
        kind: meta.kind ?? 'page',
        title: (meta.title ?? '').replaceAll('\u200b', ''),
        text: content.replaceAll('\u200b', ''),
        keys: meta.keys ?? '',
        names: meta.names ?? '',
        ci: meta.ci ?? '',
        ct: meta.ct ?? '',
        cb: meta.cb ?? '',
        industry: meta.industry,
        city: meta.city,
        list: meta.list !== undefined,
      }));
      this.pages.set(result.id, page);
      page.catch(() => this.pages.delete(result.id));
    }
    return page;
  }
}

/** Answers of the engine by query. */
export type Answers = Map<string, Result[]>;

export interface Candidates {
  list: Candidate[];
  /** What was typed stands, as it is, on a few pages. */
  rare: boolean;
  /** How many pages the engine finds for a unit alone, by the unit's text. */
  pagesWith: ReadonlyMap<string, number>;
}

export interface Candidate {
  id: string;
  /** 0–1: what the asks made of it. */
  worth: number;
  read: () => Promise<Found>;
}
