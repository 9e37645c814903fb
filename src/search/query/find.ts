import { newer, withFiles, type Pointer } from '../../build-files.ts';
import { asks, type Stage } from './asks.ts';
import { Engine, type Answers, type Candidate } from './engine.ts';
import { bare, isHan, root } from './fold.ts';
import { folded, grade, guard, missing, presence, type Found, type Graded } from './grade.ts';
import type { Lexicon, Script } from './lexicon.ts';
import { plan, rarity, UNKNOWN_PAGES, type Plan, type Unit } from './plan.ts';
import { SiteIndex, type NewEngine } from './site-index.ts';
import { soundsLike } from './sounds.ts';
import { corrected } from './typos.ts';

/** Pages read at once: reading is most of what a search costs. */
const READ = 20;
const READ_QUESTION = 32;
/** So many are shown while the rest is read. */
const READ_SOON = 10;
/** Enough to see whether the page that bears the name is there. */
const READ_FIRST = 3;
/** A page that holds so much of the question is shown while the others are read. */
const PLAIN = 0.75;
/** … but not those that the asks made next to nothing of, once there are enough. */
const WORTH = 0.03;
const LEAST_READ = 6;

export interface Answer {
  plan: Plan;
  /** The lexicon by which it was found. */
  lexicon: Lexicon;
  hits: Graded[];
  nearest: Graded[];
  /** What was searched instead, where a word was misspelt. */
  corrected: string | undefined;
  /** Some of what was to be read could not be: hits may be missing. */
  partly: boolean;
  /** Reads the next pages, and again those that could not be read, and grades them all; undefined when there are no more. */
  more: ((count?: number) => Promise<Answer>) | undefined;
  /** Every page read, graded. */
  graded: Graded[];
}

/** Search over both languages of the site. Loads what it needs when it is first asked. */
export class Search {
  private readonly newEngine: NewEngine;
  /** What the next query reads; one that has begun keeps its own. */
  private current: SiteIndex | undefined;
  private failed = 0;

  constructor(newEngine: NewEngine = (place) => new Engine(place)) {
    this.newEngine = newEngine;
  }

  /** Throws when it can't be read. */
  lexicon(): Promise<Lexicon> {
    return withFiles((files) => this.indexOf(files).lexicon());
  }

  /** With names in pinyin; without them where these can't be read. */
  spelled(): Promise<Lexicon> {
    return withFiles((files) => {
      const index = this.indexOf(files);
      return index.lexicon(['latin']).catch(() => index.lexicon());
    });
  }

  private indexOf(files: Pointer): SiteIndex {
    if (files.index !== this.current?.files.index) this.current = new SiteIndex(files, this.newEngine, this.failed);
    return this.current;
  }

  /** After a failure everything is read anew. */
  private drop(index: SiteIndex): void {
    this.failed++;
    if (this.current === index) this.current = undefined;
  }

  /**
   * Throws when lexicon or index can't be read, or when nothing was found while something couldn't be read: it may be what was asked for.
   * Then asking again reads everything anew. If the site has been updated meanwhile, the new one answers.
   *
   * @param soon is told the first hits as soon as one of them is plainly what was asked for, and the first ten, before the rest is read
   * @param exact whether it is meant as it is typed: nothing is put right
   */
  find(query: string, side: 0 | 1, soon?: (answer: Answer) => void, exact = false): Promise<Answer> {
    return withFiles(async (files) => {
      const index = this.indexOf(files);
      try {
        const answer = await this.answer(query, side, index, soon, exact);
        // What is missing may be what was asked for, or gone with its build.
        if (answer.partly && (answer.hits.length === 0 || (await newer(files.build)))) throw new Error('not all could be read');
        return this.going(answer, query, side, index, exact);
      } catch (error) {
        this.drop(index);
        throw error;
      }
    });
  }

  /** An answer whose further pages are asked for anew if they can't be read: they may be of a build that is gone. */
  private going(answer: Answer, query: string, side: 0 | 1, index: SiteIndex, exact: boolean): Answer {
    const { more } = answer;
    if (!more) return answer;
    const next = async (count?: number) => {
      const read = await more(count).catch(() => undefined);
      if (read && !(read.partly && (await newer(index.files.build)))) return this.going(read, query, side, index, exact);
      this.drop(index);
      return this.find(query, side, undefined, exact);
    };
    return { ...answer, more: next };
  }

  /** @param again whether the query is one that has been put right, or is meant as it is */
  private async answer(query: string, side: 0 | 1, index: SiteIndex, soon?: (answer: Answer) => void, again = false): Promise<Answer> {
    const engine = index.engine(side);
    const lexicon = await index.lexicon();
    const answers: Answers = new Map();
    /** Words couldn't be read that may be those that were asked for: it goes on without them, but they may have found more. */
    let lost = false;
    const without =
      <T>(instead: T) =>
      (): T => {
        lost = true;
        return instead;
      };
    const noted = (answer: Answer): Answer => {
      const { more } = answer;
      return lost ? { ...answer, partly: true, more: more && (async (count) => noted(await more(count))) } : answer;
    };
    const begin = async (plan: Plan, stage: Stage) => {
      const { list, pagesWith, rare } = await engine.candidates(plan, answers, stage);
      const candidates = list.filter(({ worth }, i) => i < LEAST_READ || worth >= WORTH);
      const reading: Reading = { plan: { ...plan, rare }, lexicon, pagesWith, pages: [], failed: [] };
      const first = await read(reading, candidates.slice(0, READ_FIRST), candidates.slice(READ_FIRST));
      const [best] = first.hits;
      if (best && (best.whole || best.share >= PLAIN)) {
        plain = true;
        if (!told) soon?.(first);
        told = true;
      }
      return first;
    };
    let [plain, told] = [false, false];
    const hurry = async (plan: Plan) => {
      if (engine.loaded(plan)) return;
      const stages = new Set(asks(plan).map(({ stage }) => stage));
      if (stages.has('all')) for (const stage of ['tokens', 'pair'] as const) if (soon && !told && stages.has(stage)) await begin(plan, stage);
    };
    let meaning = plan(query, lexicon, side);
    await hurry(meaning);
    // What readers call things, and how they ask.
    let known = lexicon;
    if (leavesOut(meaning)) {
      known = await index.lexicon(scriptsOf(meaning)).catch(without(lexicon));
      const whole = plan(query, known, side);
      if (keyOf(whole) !== keyOf(meaning)) {
        meaning = whole;
        await hurry(meaning);
      }
    }
    if (meaning.units.length === 0) return nothing(meaning, lexicon);
    const first = await begin(meaning, 'all');
    // A word that none of the best pages has is most likely misspelt: better put right than read on.
    const misspelt = first.plan.units.filter((unit) => isMissing(unit, first)).map(({ text }) => text);
    if (!again && misspelt.length > 0) {
      const latin = [...lexicon.byWord.keys()].filter((word) => /^[a-z]+$/.test(word));
      const meant = putRight(meaning.typed, misspelt, await index.spelling().catch(without(latin)));
      if (meant !== undefined) {
        const second = await this.answer(meant, side, index, soon, true);
        if (
          second.hits.some(({ loose }) => !loose) &&
          holdsNew(second, meaning) &&
          (first.hits.length === 0 || second.hits[0]!.share > first.hits[0]!.share - 0.01)
        )
          return noted({ ...second, corrected: meant });
        lost ||= second.partly;
      }
    }
    // Characters that stand on none of the best pages as they do here may only sound right.
    if (!again && meaning.units.some(({ text, concepts }) => concepts.length === 0 && isHan(text)) && !first.hits.some(({ whole }) => whole)) {
      const readings = await index.readings().catch(without(undefined));
      // Figures in Han sound like many a name.
      const figures = meaning.units.some(({ tokens }) => tokens);
      const meant =
        readings &&
        soundsLike(
          meaning.typed,
          known,
          figures ? { ...readings, names: [] } : readings,
          missing(first.plan).filter((word) => !known.byWord.has(word)),
        );
      if (meant !== undefined) {
        const second = await this.answer(meant, side, index, soon, true);
        if (second.hits.some(({ loose }) => !loose)) return noted({ ...second, corrected: meant });
      }
    }
    const some = (await first.more?.(READ_SOON)) ?? first;
    if (plain && some.more) soon?.(some);
    const full = (await some.more?.(meaning.question ? READ_QUESTION : READ)) ?? some;
    return noted(full);
  }
}

/** Scripts of a query, in which readers may call things otherwise than the lexicon does. */
const scriptsOf = ({ typed }: Plan): Script[] =>
  (['han', 'latin'] as const).filter((script) => (script === 'han' ? isHan(typed) : /[a-z]/.test(typed)));

const keyOf = ({ units, asked }: Plan): string => JSON.stringify([units.map(({ text, concepts, place }) => [text, concepts, place]), asked]);

/** Whether the lexicon leaves some of a query unexplained; numbers explain themselves. */
const leavesOut = ({ units, bare: typed }: Plan): boolean =>
  typed.length > units.reduce((sum, { concepts, text }) => sum + (concepts.length > 0 || /\d/.test(text) ? bare(text).length : 0), 0);

/** A query with its misspelt words put right; undefined where there are none that we know better. */
function putRight(query: string, misspelt: readonly string[], known: readonly string[]): string | undefined {
  let right = query;
  for (const text of misspelt) {
    // What pages say is no slip.
    const word = known.includes(text) ? undefined : corrected(text, known);
    if (word) right = right.replace(text, word);
  }
  return right === query ? undefined : right;
}

/** Whether a Latin word is on none of the pages, but as the beginning of another. */
const isMissing = ({ text, absent, concepts, place }: Unit, { graded }: Answer): boolean =>
  concepts.length === 0 &&
  !place &&
  /^[a-z]{4,}$/.test(text) &&
  (absent || !graded.some(({ page }) => [folded(page).title, folded(page).text, page.keys, page.names].some((part) => part.includes(text))));

/** Whether the best page has the words that were put right: others are words of their own that no page has. */
const holdsNew = ({ plan, hits }: Answer, { units, typed }: Plan): boolean =>
  plan.units.every(
    (unit) =>
      units.some(({ text }) => text === unit.text) ||
      presence(unit, plan, hits[0]!.page, folded(hits[0]!.page)) > 0 ||
      typed.includes(root(unit.text)),
  );

/** The answer to what asks nothing. */
const nothing = (plan: Plan, lexicon: Lexicon): Answer => ({
  plan,
  lexicon,
  hits: [],
  nearest: [],
  corrected: undefined,
  partly: false,
  more: undefined,
  graded: [],
});

/** A page that has been read, and what the asks made of it. */
interface Read {
  page: Found;
  worth: number;
}

/** What has been read for a query, each page once. */
interface Reading {
  plan: Plan;
  lexicon: Lexicon;
  pagesWith: ReadonlyMap<string, number>;
  pages: readonly Read[];
  /** Pages that could not be read: they are tried again with the next. */
  failed: readonly Candidate[];
}

/**
 * Reads the next candidates, and again those that could not be read before, and grades all that have been read.
 * Throws when none could be.
 *
 * @param rest candidates that are left for later, best first
 */
async function read(before: Reading, next: readonly Candidate[], rest: readonly Candidate[]): Promise<Answer> {
  const { plan, lexicon, pagesWith } = before;
  const tried = [...before.failed, ...next];
  const answers = await Promise.allSettled(tried.map(async ({ worth, read }): Promise<Read> => ({ page: await read(), worth })));
  const troubles = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
  const pages = [...before.pages, ...answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []))];
  const failed = tried.filter((_, i) => answers[i]!.status === 'rejected');
  const reading: Reading = { ...before, pages, failed };
  if (pages.length === 0 && failed.length > 0) {
    if (rest.length === 0) throw new Error('no page of the index could be read', { cause: troubles[0] });
    // The first may be just those that are missing.
    return read(reading, rest.slice(0, READ), rest.slice(READ));
  }
  const weighed: Plan = { ...plan, units: plan.units.map((unit) => reweighed(unit, plan, pages, pagesWith)) };
  const graded = pages.map(({ page, worth }) => grade(page, weighed, worth));
  const { hits, nearest } = guard(graded);
  const sofar = pages.length + failed.length;
  return {
    plan: weighed,
    lexicon,
    graded,
    hits,
    nearest,
    corrected: undefined,
    partly: failed.length > 0,
    more: rest.length > 0 ? (count = sofar + READ) => read(reading, rest.slice(0, count - sofar), rest.slice(count - sofar)) : undefined,
  };
}

/** A word that no list knows weighs by how many pages have it, or seem to by those that were read; one that none of them has stays heavy. */
function reweighed(unit: Unit, plan: Plan, pages: readonly Read[], pagesWith: ReadonlyMap<string, number>): Unit {
  if (unit.elsewhere || (unit.concepts.length > 0 && unit.pages > 0) || unit.pages > UNKNOWN_PAGES) return unit;
  const seen = pages.filter(({ page }) => presence(unit, plan, page, folded(page)) > 0).length;
  const having = Math.max(1, pagesWith.get(unit.text) ?? (plan.pages * seen) / Math.max(1, pages.length));
  const absent = seen === 0 && (unit.concepts.length > 0 || pagesWith.get(unit.text) === 0);
  return { ...unit, pages: having, weight: rarity(having, plan.pages), absent };
}
