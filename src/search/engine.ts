import { asks, worthRanking, type Ask, type Stage } from './asks.ts';
import type { Found } from './grade.ts';
import type { Plan } from './plan.ts';
import { WORDS_END } from './fold.ts';
import { inCommon, MOST_OWN, weigh, type Weighed } from './weigh.ts';

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
/** So many pages that hold the very words are all read: nothing else needs to be asked. */
const SETTLED = 12;

/** Pagefind for one language: loaded once, asked many times. */
export class Engine {
  private readonly instance: Promise<Instance>;
  private readonly pages = new Map<string, Promise<Found>>();
  /** Words whose parts of the index have been loaded. */
  private readonly words = new Set<string>();

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
    const { results } = await (await this.instance).search(query);
    for (const word of wordsOf(query)) this.words.add(word);
    return results;
  }

  /** The pages that have one of these tokens; none is read yet. */
  async own(tokens: readonly string[]): Promise<Candidate[]> {
    const answers = await Promise.all(tokens.map((token) => this.ask(`"${token}"`)));
    return answers.flatMap((results) => results.slice(0, MOST_OWN).map((result) => ({ id: result.id, worth: 0, read: () => this.read(result) })));
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
