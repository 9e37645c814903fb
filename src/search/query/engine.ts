import { asks, worthRanking, type Ask, type Stage } from './asks.ts';
import type { Found } from './grade.ts';
import type { Plan } from './plan.ts';
import { WORDS_END } from './fold.ts';
import { inCommon, weigh, type Weighed } from './weigh.ts';

/** What we use of Pagefind in the browser. */
interface Result {
  id: string;
  score: number;
  data: () => Promise<{ url: string; content: string; meta: Record<string, string | undefined> }>;
}
/** Pagefind's index of one language, which it doesn't export: the build does (build/search-index.ts). */
interface Index {
  init: (language: string, options: { load_wasm: true }) => Promise<void>;
  search: (query: string) => Promise<{ results: Result[] }>;
  /** Reads each of its files. */
  throttledFetch: (address: string) => Promise<Response>;
  /** Pages by id, the failed ones among them. */
  loaded_fragments: Record<string, unknown>;
}
interface Pagefind {
  PagefindInstance: new (options: object) => Index;
  /** What Pagefind would ask for first: the list of its languages, and what the index says of itself, a byte a character, since packed twice it would be half as large again. */
  entry: object;
  meta: string;
}

/** Where an engine is. */
export interface EnginePlace {
  /** Address of the folder of the index, with its closing slash. */
  index: string;
  /** Tag of the language, as pages write it: zh-CN, en. */
  language: string;
  /** How many engines failed before: browsers don't read a script again that failed, nor begins one anew that came to harm. */
  attempt: number;
}

/** The browser runs no WebAssembly, which the index needs: to try again is no use. */
export class NoWebAssembly extends Error {}
/** The shortest program: its head. */
const EMPTY_PROGRAM = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const runsWebAssembly = async (): Promise<boolean> => {
  try {
    await WebAssembly.compile(EMPTY_PROGRAM);
    return true;
  } catch {
    return false;
  }
};

/** How much a word counts by where it stands; `ci`, `ct` and `cb` are our own fields (search/index/documents.ts). */
const RANKING = { metaWeights: { title: 5, names: 4, keys: 3, num: 3, ci: 14, ct: 8, cb: 1 } };
/** So many pages that hold the very words are all read: nothing else needs to be asked. */
const SETTLED = 12;

/**
 * Pagefind for one language: loaded once, asked many times. Pagefind takes a part of the index that it couldn't read for an empty one,
 * and keeps to it: so we read its files for it, and an engine that threw is to be thrown away.
 */
export class Engine {
  private readonly place: EnginePlace;
  private readonly started: Promise<Index>;
  private readonly pages = new Map<string, Promise<Found>>();
  /** Words whose parts of the index have been loaded. */
  private readonly words = new Set<string>();
  /** What befell the files without which nothing can be asked, one failure after the other. */
  private readonly failures: unknown[] = [];
  /** Files that failed: they are asked for past the caches, which may keep the failure. */
  private readonly failed = new Set<string>();

  constructor(place: EnginePlace) {
    this.place = place;
    this.started = this.start();
    // Whoever asks is told.
    this.started.catch(() => undefined);
  }

  private async start(): Promise<Index> {
    // Instances of one module share a program, and it is of one language: each has a module of its own.
    const { index: basePath, language, attempt } = this.place;
    const script = `${basePath}pagefind.${language.toLowerCase()}.js${attempt > 0 ? `?${attempt}` : ''}`;
    const { PagefindInstance, entry, meta } = (await import(/* @vite-ignore */ script)) as Pagefind;
    const index = new PagefindInstance({ basePath, ranking: RANKING });
    index.throttledFetch = async (address) => {
      if (address.includes('pagefind-entry.json')) return new Response(JSON.stringify(entry));
      if (address.includes('.pf_meta')) return new Response(Uint8Array.from(meta, (character) => character.charCodeAt(0)));
      return this.file(address);
    };
    const trouble = await index.init(language.toLowerCase(), { load_wasm: true }).then(
      () => this.failures[0],
      (error: unknown) => error,
    );
    if (trouble !== undefined) throw (await runsWebAssembly()) ? trouble : new NoWebAssembly();
    return index;
  }

  /** Reads a packed file for Pagefind, and remembers when that fails. */
  private async file(address: string): Promise<Response> {
    try {
      const answer = await fetch(address, { cache: this.place.attempt > 0 || this.failed.has(address) ? 'reload' : 'default' });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      // Some hosts send a page where there is no file. Packed files begin as gzip does, or with Pagefind's name where the host unpacked them.
      if (!answer.ok || (bytes[0] !== 0x1f && bytes[0] !== 0x70)) throw new Error(`${answer.url}: ${answer.status}`);
      return new Response(bytes);
    } catch (error) {
      this.failed.add(address);
      if (!address.endsWith('.pf_fragment')) this.failures.push(error);
      throw error;
    }
  }

  /** Whether all that a plan asks for has been loaded: then there is nothing to show sooner than the rest. */
  loaded(plan: Plan): boolean {
    return asks(plan).every(({ query, of }) => (of ?? [query]).every((part) => wordsOf(part).every((word) => this.words.has(word))));
  }

  /**
   * Pages that may answer, best first by what the asks made of them; none is read yet. Throws when the index can't be read.
   *
   * @param before answers that are there already, by query; new ones are added
   * @param stage whose turn it is; 'all' are those of 'tokens' as well
   */
  async candidates(plan: Plan, before: Answers, stage: Stage): Promise<Candidates> {
    const asked = asks(plan).filter((ask) => ask.stage === stage || (stage === 'all' && ask.stage === 'tokens'));
    const answers: { ask: Ask; results: Result[] }[] = [];
    for (const ask of asked.sort((a, b) => turn(a) - turn(b))) {
      if (needed(ask, (query) => before.get(query)?.length ?? 0)) answers.push({ ask, results: await this.answered(ask, before) });
    }
    const { list, ...rest } = weigh(answers);
    return { ...rest, list: list.map(({ result, worth }) => ({ id: result.id, worth, read: () => this.read(result) })) };
  }

  private async answered({ query, of }: Ask, before: Answers): Promise<Result[]> {
    let results = before.get(query);
    if (!results) {
      // A part that wasn't asked is on too many pages to tell any from another, unless it is on none.
      const lists = of?.map((part) => before.get(part) ?? (before.get(`"${part}"`)?.length === 0 ? [] : undefined));
      results = lists ? inCommon(lists.filter((list) => list !== undefined)) : await this.ask(query);
      before.set(query, results);
    }
    return results;
  }

  private async ask(query: string): Promise<Result[]> {
    const index = await this.started;
    const before = this.failures.length;
    const { results } = await index.search(query);
    if (this.failures.length > before) throw this.failures.at(-1);
    for (const word of wordsOf(query)) this.words.add(word);
    // An index gives them in no order that is promised.
    return results.sort((a, b) => b.score - a.score);
  }

  private read(result: Result): Promise<Found> {
    let page = this.pages.get(result.id);
    if (!page) {
      page = result.data().then(({ url, content, meta }) => ({
        url,
        kind: meta.kind ?? 'page',
        title: (meta.title ?? '').replaceAll('\u200b', ''),
        ...textOf(content.replaceAll('\u200b', '')),
        keys: meta.keys ?? '',
        names: meta.names ?? '',
        num: meta.num ?? '',
        ci: meta.ci ?? '',
        ct: meta.ct ?? '',
        cb: meta.cb ?? '',
        industry: meta.industry,
        city: meta.city,
        underTitle: meta.underTitle,
        list: meta.list,
      }));
      page = page.catch(async (error: unknown) => {
        this.pages.delete(result.id);
        delete (await this.started).loaded_fragments[result.id];
        throw error;
      });
      this.pages.set(result.id, page);
    }
    return page;
  }
}

/** The text of a page, and that of it which comes before its sources and facts. */
function textOf(content: string): Pick<Found, 'text' | 'words'> {
  const [words = '', ...rest] = content.split(WORDS_END);
  return { words: words.trim(), text: [words, ...rest].join(' ') };
}

/** Answers of the engine by query. */
export type Answers = Map<string, Result[]>;

export interface Candidates extends Omit<Weighed<Result>, 'list'> {
  list: Candidate[];
}

export interface Candidate {
  id: string;
  /** 0–1: what the asks made of it. */
  worth: number;
  read: () => Promise<Found>;
}

const wordsOf = (query: string): string[] => query.replaceAll('"', '').split(' ');
/** What is made of other asks comes after them, what other asks make needless last. */
const turn = ({ of, unless, ranks }: Ask): number => (unless === undefined ? 0 : 2) + (of || ranks !== undefined ? 1 : 0);
/** Whether an ask still has to be asked, by how many pages others found. */
function needed({ unless, ranks }: Ask, found: (query: string) => number): boolean {
  if (ranks !== undefined && !worthRanking(found(ranks))) return false;
  return unless === undefined || found(unless) === 0 || found(unless) > SETTLED;
}
