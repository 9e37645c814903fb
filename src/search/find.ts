import { asks, type Stage } from './asks.ts';
import { Engine, type Answers, type Candidate } from './engine.ts';
import { commonGround, sharedFacets } from './common.ts';
import { isHan } from './fold.ts';
import { folded, grade, guard, holds, type Found, type Graded } from './grade.ts';
import { openLexicon, unpackLexicon, withAsked, type Lexicon, type PackedLexicon, type Script } from './lexicon.ts';
import { plan, rarity, UNKNOWN_PAGES, type Plan, type Unit } from './plan.ts';
import { corrected } from './typos.ts';

/** Pages read at once: reading is most of what a search costs. */
const READ = 20;
const READ_QUESTION = 32;
/** Enough to see whether the page that bears the name is there. */
const READ_FIRST = 3;
/** A page that holds so much of the question is shown while the others are read. */
const PLAIN = 0.75;
/** … but not those that the asks made next to nothing of, once there are enough. */
const WORTH = 0.03;
const LEAST_READ = 6;

export interface Answer {
  plan: Plan;
  hits: Graded[];
  nearest: Graded[];
  /** What was searched instead, where a word was misspelt. */
  corrected: string | undefined;
  /** Some pages could not be read. */
  partly: boolean;
  /** Reads the next pages and grades them; undefined when there are no more. */
  more: ((count?: number) => Promise<Answer>) | undefined;
  /** Every page read, graded. */
  graded: Graded[];
  /** Reads some pages besides and grades all. */
  besides: (pages: readonly Candidate[]) => Promise<Answer>;
}

export interface SearchPlaces {
  /** Address of the folder of the index, with its closing slash. */
  index: string;
}

/** Search over both languages of the site. Loads what it needs when it is first asked. */
export class Search {
  private readonly engines = new Map<string, Engine>();
  private lexiconFile: Promise<Lexicon> | undefined;
  private readonly wholeLexicons = new Map<string, Promise<Lexicon>>();
  private vocabulary: Promise<string[]> | undefined;
  private readonly index: string;

  constructor({ index }: SearchPlaces) {
    this.index = index;
  }

  lexicon(): Promise<Lexicon> {
    this.lexiconFile ??= this.json<PackedLexicon>('lexicon.json').then((file) => openLexicon(unpackLexicon(file)));
    this.lexiconFile.catch(() => (this.lexiconFile = undefined));
    return this.lexiconFile;
  }

  /** With names in pinyin. */
  async spelled(): Promise<Lexicon> {
    return this.whole(await this.lexicon(), ['latin']);
  }

  /** With the words that only readers use, in the scripts that are needed; the plain one where those can't be read. */
  private whole(lexicon: Lexicon, scripts: readonly Script[]): Promise<Lexicon> {
    const key = scripts.join();
    let whole = this.wholeLexicons.get(key);
    if (!whole) {
      whole = Promise.all(scripts.map((script) => this.json<string>(`asked-${script}.json`))).then((packed) =>
        openLexicon(withAsked(lexicon, packed)),
      );
      this.wholeLexicons.set(key, whole);
    }
    return whole.catch(() => {
      this.wholeLexicons.delete(key);
      return lexicon;
    });
  }

  private async json<T>(name: string): Promise<T> {
    const answer = await fetch(this.index + name);
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    return (await answer.json()) as T;
  }

  private engine(side: 0 | 1): Engine {
    const language = side === 0 ? 'zh-CN' : 'en';
    let engine = this.engines.get(language);
    if (!engine) this.engines.set(language, (engine = new Engine(`${this.index}pagefind.js`, language)));
    return engine;
  }

  /**
   * Throws when lexicon or index can't be read.
   *
   * @param soon is told the first hits as soon as one of them is plainly what was asked for, before the rest is read
   */
  async find(query: string, side: 0 | 1, soon?: (answer: Answer) => void): Promise<Answer> {
    return this.answer(query, side, await this.lexicon(), soon);
  }

  /** Whether a Latin word is on none of the pages. */
  private missing(word: string, pages: readonly Graded[]): boolean {
    return (
      /^[a-z]{5,}$/.test(word) &&
      !pages.some(({ page }) => [folded(page).title, folded(page).text, page.keys, page.names].some((part) => part.includes(word)))
    );
  }

  /** The query with its misspelt words put right; undefined where there are none that we know better. */
  private async meant({ typed, units }: Plan, pages: readonly Graded[], lexicon: Lexicon): Promise<string | undefined> {
    const unknown = units.filter(({ text, concepts }) => concepts.length === 0 && this.missing(text, pages));
    if (unknown.length === 0) return undefined;
    this.vocabulary ??= this.json<string>('words.json').then((words) => words.split(' '));
    const known = await this.vocabulary.catch(() => {
      this.vocabulary = undefined;
      return [...lexicon.byWord.keys()].filter((word) => /^[a-z]+$/.test(word));
    });
    let query = typed;
    for (const { text } of unknown) {
      // What pages say is no slip.
      const word = known.includes(text) ? undefined : corrected(text, known);
      if (word) query = query.replace(text, word);
    }
    return query === typed ? undefined : query;
  }

  /** @param again whether the query is one that has been put right */
  private async answer(query: string, side: 0 | 1, lexicon: Lexicon, soon?: (answer: Answer) => void, again = false): Promise<Answer> {
    const engine = this.engine(side);
    const answers: Answers = new Map();
    const begin = async (plan: Plan, stage: Stage) => {
      const { list, pagesWith, rare } = await engine.candidates(plan, answers, stage);
      const candidates = list.filter(({ worth }, i) => i < LEAST_READ || worth >= WORTH);
      const first = await read({ ...plan, rare }, pagesWith, candidates, [], READ_FIRST);
      const [best] = first.hits;
      if (best && (best.whole || best.share >= PLAIN)) {
        soon?.(first);
        soon = undefined;
      }
      return first;
    };
    const hurry = async (plan: Plan) => {
      if (engine.loaded(plan)) return;
      const stages = new Set(asks(plan).map(({ stage }) => stage));
      if (stages.has('all')) for (const stage of ['tokens', 'pair'] as const) if (soon && stages.has(stage)) await begin(plan, stage);
    };
    let meaning = plan(query, lexicon, side);
    if (meaning.units.length === 0) return nothing(meaning);
    await hurry(meaning);
    if (unknown(meaning) > 0) {
      const whole = plan(query, await this.whole(lexicon, scriptsOf(meaning)), side);
      if (unknown(whole) < unknown(meaning)) {
        meaning = whole;
        await hurry(meaning);
      }
    }
    const first = await begin(meaning, 'all');
    // A word that none of the best pages has is most likely misspelt: better put right than read on.
    if (!again && meaning.units.some(({ text, concepts }) => concepts.length === 0 && this.missing(text, first.graded))) {
      const meant = await this.meant(meaning, first.graded, lexicon);
      if (meant !== undefined) {
        const second = await this.answer(meant, side, lexicon, soon, true);
        if (second.hits.length > 0 && (first.hits.length === 0 || second.hits[0]!.share > first.hits[0]!.share - 0.01))
          return { ...second, corrected: meant };
      }
    }
    const full = first.more ? await first.more(meaning.question ? READ_QUESTION : READ) : first;
    if (meaning.units.length < 2) return full;
    const seen = full.graded.map(({ page }) => page.ci);
    const shared = sharedFacets(full.graded, lexicon).filter((token) => !seen.some((ci) => ci.includes(token)));
    return shared.length > 0 ? full.besides(await engine.own(shared)) : full;
  }
}

/** Scripts of the words that the lexicon doesn't explain. */
const scriptsOf = ({ units }: Plan): Script[] => {
  const words = units.filter(({ concepts }) => concepts.length === 0).map(({ text }) => text);
  return (['han', 'latin'] as const).filter((script) => words.some((word) => (script === 'han' ? isHan(word) : /[a-z]/.test(word))));
};

/** How many characters of a question the lexicon doesn't explain; numbers explain themselves. */
const unknown = ({ units }: Plan): number =>
  units.reduce((sum, { concepts, text }) => sum + (concepts.length === 0 && !/\d/.test(text) ? text.length : 0), 0);

/** The answer to what asks nothing. */
const nothing = (plan: Plan): Answer => ({
  plan,
  hits: [],
  nearest: [],
  corrected: undefined,
  partly: false,
  more: undefined,
  graded: [],
  besides: () => Promise.resolve(nothing(plan)),
});

/** A page that has been read, and what the asks made of it. */
interface Read {
  page: Found;
  worth: number;
}

/** Reads the first `count` candidates and grades all that have been read. */
async function read(
  plan: Plan,
  pagesWith: ReadonlyMap<string, number>,
  candidates: readonly Candidate[],
  before: readonly Read[],
  count: number,
): Promise<Answer> {
  const answers = await Promise.allSettled(
    candidates.slice(before.length, count).map(async ({ worth, read }): Promise<Read> => ({ page: await read(), worth })),
  );
  const fresh = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  if (answers.length > 0 && before.length + fresh.length === 0) {
    if (candidates.length <= count) throw new Error('no page of the index could be read');
    // The first may be just those that are missing.
    return { ...(await read(plan, pagesWith, candidates.slice(count), [], READ)), partly: true };
  }
  const pages = [...before, ...fresh];
  const weighed: Plan = { ...plan, units: plan.units.map((unit) => reweighed(unit, pages, pagesWith, plan.pages)) };
  const graded = pages.map(({ page, worth }) => grade(page, weighed, worth));
  const { hits, nearest } = guard(commonGround(graded, weighed));
  return {
    plan,
    graded,
    besides: (extra) =>
      read(plan, pagesWith, [...candidates.slice(0, pages.length), ...extra, ...candidates.slice(pages.length)], pages, pages.length + extra.length),
    hits,
    nearest,
    corrected: undefined,
    partly: fresh.length < answers.length,
    more: candidates.length > count ? (next = count + READ) => read(plan, pagesWith, candidates, pages, next) : undefined,
  };
}

/** A word that no list knows weighs by how many pages have it, once a page that has it has been seen; else it stays heavy. */
function reweighed(unit: Unit, pages: readonly Read[], pagesWith: ReadonlyMap<string, number>, all: number): Unit {
  if (unit.concepts.length > 0 || unit.pages > UNKNOWN_PAGES) return unit;
  const seen = pages.some(({ page }) => {
    const of = folded(page);
    return holds(of.title, of.bareTitle, unit.text) || holds(of.text, of.bareText, unit.text);
  });
  return { ...unit, weight: rarity(seen ? (pagesWith.get(unit.text) ?? 1) : 1, all) };
}
