import { withBase } from '../../base-path.ts';
import { readJson, type Pointer, type Stamped } from '../../build-files.ts';
import type { Engine, EnginePlace } from './engine.ts';
import { openLexicon, unpackLexicon, withAsked, type Lexicon, type PackedLexicon, type Script } from './lexicon.ts';
import { openReadings, type Readings } from './sounds.ts';

/** What a search asks of an engine. */
export type Asked = Pick<Engine, 'candidates' | 'loaded'>;
export type NewEngine = (place: EnginePlace) => Asked;

/** What is made once, by its name; when making it failed, the next who asks makes it anew. */
class Once<T> {
  private readonly made = new Map<string, Promise<T>>();

  of(name: string, make: () => Promise<T>): Promise<T> {
    let one = this.made.get(name);
    if (!one) {
      this.made.set(name, (one = make()));
      one.catch(() => this.made.delete(name));
    }
    return one;
  }
}

/** What search reads of one build of the site, each file when it is first needed: a query that has begun with one never reads another's. */
export class SiteIndex {
  readonly files: Pointer;
  private readonly newEngine: NewEngine;
  private readonly attempt: number;
  private readonly engines = new Map<string, Asked>();
  private readonly lexicons = new Once<Lexicon>();
  private readonly texts = new Once<string>();
  private opened: Readings | undefined;

  /** @param attempt how many failed before this one */
  constructor(files: Pointer, newEngine: NewEngine, attempt: number) {
    this.files = files;
    this.newEngine = newEngine;
    this.attempt = attempt;
  }

  /** With the words that only readers use, in the scripts that are needed. Throws when they can't be read, as all the others do. */
  lexicon(scripts: readonly Script[] = []): Promise<Lexicon> {
    return this.lexicons.of(scripts.join(), async () => {
      if (scripts.length === 0) return openLexicon(unpackLexicon(await readJson<PackedLexicon>(`${this.files.index}lexicon.json`)));
      const packed = await Promise.all(scripts.map((script) => this.words(`asked-${script}.json`)));
      return openLexicon(withAsked(await this.lexicon(), packed));
    });
  }

  /** Words that pages have. */
  async spelling(): Promise<string[]> {
    return (await this.words('words.json')).split(' ');
  }

  async readings(): Promise<Readings> {
    return (this.opened ??= openReadings(await this.words('readings.json')));
  }

  engine(side: 0 | 1): Asked {
    const language = side === 0 ? 'zh-CN' : 'en';
    let engine = this.engines.get(language);
    if (!engine) this.engines.set(language, (engine = this.newEngine({ index: withBase(this.files.index), language, attempt: this.attempt })));
    return engine;
  }

  private words(name: string): Promise<string> {
    return this.texts.of(name, async () => (await readJson<Stamped & { words: string }>(this.files.index + name)).words);
  }
}
