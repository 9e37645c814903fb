import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { lookUp } from '../../model/look-up.ts';
import type { Model } from '../../model/model.ts';
import { texts } from '../../records/texts.ts';
import { pageAddress } from '../../routes.ts';
import { fold } from '../query/fold.ts';
import type { PackedReadings } from '../query/sounds.ts';
import { inner, named, openLexicon, ownToken, type LexiconFile } from '../query/lexicon.ts';
import { TOO_MANY } from '../query/asks.ts';
import type { Line, SearchDocument } from './document.ts';
import { enginePage, HAN_CHARACTER } from './engine-page.ts';
import { countedWords, mostFrequentFirst, WordPages } from './frequent.ts';
import { LineBook } from './line-book.ts';
import { makeLexicon, packReadings, traditionalPairs } from './make-lexicon.ts';
import { facetsOf, filings, keys, nameKeys, namesOf, numbers } from './page-fields.ts';
import { siteDocuments } from './site-documents.ts';

/** What the engine is given. */
export interface EngineDocument {
  url: string;
  content: string;
}

/** This many of the most frequent characters count as common: they are on most pages. */
const COMMON_CHARACTERS = 240;

/** A line whose text stands in the book of its language. */
type StoredLine = Omit<Line, 'text'> & { place: number };
/** What is kept of a document until all have been seen. Texts are kept once: thousands of pages say many things alike. */
interface Page extends Omit<SearchDocument, 'lines' | 'records'> {
  lines: StoredLine[];
  records: StoredLine[];
}

const addressOf = ({ language, path }: Pick<SearchDocument, 'language' | 'path'>): string => pageAddress(language, path);

/** Of so many titles and cards is remembered what they name: the same cards stand on many lists. */
const MOST_READ = 30_000;

/** What the index takes from a line, whichever pages it stands on. */
interface ReadLine {
  /** Places of the concepts that it names. */
  named: readonly number[];
  /** Tokens of its figures and dates. */
  numbers: readonly string[];
  /** Its words as pages with them are counted. */
  words: readonly string[];
}

/** Two characters in quotation marks are mostly a word, and some with these a figure. */
const QUOTED_NAME = /[“《]((?:(?![百千万亿])\p{Script=Han}){3,8})[”》]/gu;

/** Repeating a concept more often than this doesn't make a page more relevant. */
const MOST_REPEATS = 5;
/** Tokens of concepts, repeated as often as the text names them, so that the engine's ranking counts them. */
const repeated = (counts: readonly (readonly [token: string, count: number])[]): string =>
  counts.map(([token, count]) => Array<string>(Math.min(count, MOST_REPEATS)).fill(token).join(' ')).join(' ');

export interface Indexed {
  documents: Iterable<EngineDocument>;
  lexicon: LexiconFile;
  words: string;
  readings: PackedReadings;
}

/** Everything that the engine is to index, and the lexicon that goes with it. */
export function searchDocuments(model: Model): Indexed {
  const { file, conceptOf } = makeLexicon(model);
  const own = [...ownChinese(model)];
  file.traditional = traditionalPairs(own);
  // Words that only readers use (`asked`) name nothing on a page: there they may mean something else.
  const lexicon = openLexicon({ ...file, concepts: file.concepts.map((concept) => ({ ...concept, asked: [] })) });

  const pages: Page[] = [];
  const books: Record<Language, LineBook> = { zh: new LineBook(), en: new LineBook() };
  const words = new Map<string, number>();
  const quoted = new Set<string>();
  for (const language of LANGUAGES) {
    const book = books[language];
    for (const { lines, records = [], ...document } of siteDocuments(model, language)) {
      const all = [...lines, ...records];
      const places = book.add(all.map(({ text }) => text));
      const stored = all.map(({ as, id }, i): StoredLine => ({ as, id, place: places[i]! }));
      pages.push({ ...document, lines: stored.slice(0, lines.length), records: stored.slice(lines.length) });
    }
  }
  // The engine breaks ties by the order of documents: sort by address, so that every machine gives the same order.
  pages.sort((a, b) => (addressOf(a) < addressOf(b) ? -1 : 1));
  /** Whether a line of a page goes into the index: all but boilerplate, and the page's title. */
  const isIndexed = ({ language, title }: Page, place: number): boolean => books[language].texts[place] === title || books[language].tells(place);
  const indexedLines = (page: Page, lines: readonly StoredLine[]): Line[] =>
    lines.flatMap(({ place, ...line }) => (isIndexed(page, place) ? [{ ...line, text: books[page.language].texts[place]! }] : []));

  // A page and its translation share their concepts, whichever of the two names them.
  const concepts = new Map<string, { title: Set<number>; body: Map<number, number> }>();
  const characters = new Map<string, number>();
  const wordPages: Record<Language, WordPages> = { zh: new WordPages(), en: new WordPages() };
  const read = new Map<string, readonly number[]>();
  const namedInFolded = (folded: string): readonly number[] => {
    const spans = named(folded, lexicon);
    return [...spans, ...inner(folded, spans, lexicon)].flatMap(({ concepts: found }) => found);
  };
  const namedIn = (text: string): readonly number[] => {
    const known = read.get(text);
    if (known) return known;
    const found = namedInFolded(fold(text));
    if (read.size === MOST_READ) read.clear();
    read.set(text, found);
    return found;
  };
  const readLines: Record<Language, ReadLine[]> = { zh: [], en: [] };
  /** A line is read when the first page with it is. */
  const readLine = (language: Language, place: number): ReadLine => {
    const known = readLines[language][place];
    if (known) return known;
    const book = books[language];
    const text = book.texts[place]!;
    const folded = fold(text);
    countWords(folded, words, book.times[place]!);
    if (language === 'zh') for (const [, name = ''] of text.matchAll(QUOTED_NAME)) quoted.add(name);
    const line = { named: namedInFolded(folded), numbers: numbers(folded), words: countedWords(folded) };
    // Nobody asks again for the words of a line that stands on one page, which are most of all.
    readLines[language][place] = book.times[place] === 1 ? { ...line, words: [] } : line;
    return line;
  };
  for (const page of pages) {
    const own = concepts.get(page.path) ?? { title: new Set(), body: new Map() };
    concepts.set(page.path, own);
    for (const place of namedIn(page.title)) own.title.add(place);
    const counts = new Map<number, number>();
    const pageTexts: string[] = [];
    const pageWords = new Set<string>();
    for (const { place } of [...page.lines, ...page.records]) {
      const { named: placesNamed, words } = readLine(page.language, place);
      if (!isIndexed(page, place)) continue;
      pageTexts.push(books[page.language].texts[place]!);
      for (const word of words) pageWords.add(word);
      for (const concept of placesNamed) counts.set(concept, page.listsAll ? 1 : (counts.get(concept) ?? 0) + 1);
    }
    wordPages[page.language].add(pageWords);
    const onCards = Map.groupBy(
      (page.cards ?? []).flatMap((card) => [...new Set(namedIn(card))]),
      (place) => place,
    );
    for (const [place, cards] of onCards) if (cards.length > 1 && !counts.has(place)) counts.set(place, 1);
    for (const [place, count] of counts) own.body.set(place, Math.max(own.body.get(place) ?? 0, count));
    if (page.language === 'zh')
      for (const han of new Set(pageTexts.join('').match(HAN_CHARACTER))) characters.set(han, (characters.get(han) ?? 0) + 1);
  }
  file.common = mostFrequentFirst(characters)
    .slice(0, COMMON_CHARACTERS)
    .map(([han]) => han)
    .join('');
  /** What the pages of an address are about and filed under, which is the same in both languages. */
  const abouts = new Map<string, { own: readonly number[]; filed: readonly number[] }>();
  const filing = filings(model, conceptOf);
  const aboutOf = (page: Page) => {
    const { path, subject } = page;
    let about = abouts.get(path);
    if (!about) abouts.set(path, (about = { own: filing.own(page), filed: filing.filedUnder(subject) }));
    return about;
  };
  file.frequent = [wordPages.zh.above(TOO_MANY), wordPages.en.above(TOO_MANY)];
  for (const page of pages) {
    const { language, path } = page;
    const side = language === 'zh' ? 0 : 1;
    file.pages[side]++;
    const { title, body } = lookUp('page', concepts, path);
    const { own, filed } = aboutOf(page);
    for (const place of new Set([...title, ...body.keys(), ...own, ...filed])) file.concepts[place]!.pages[side]++;
    for (const place of own) file.concepts[place]!.paged = true;
  }

  const titles = new Map<string, Partial<Record<Language, string>>>();
  for (const { path, language, title } of pages) titles.set(path, { ...titles.get(path), [language]: title });
  const documentOf = (page: Page): EngineDocument => {
    const { language, path, title, kind, subject, underTitle = '' } = page;
    const named = lookUp('page', concepts, path);
    const { own, filed } = aboutOf(page);
    const names = namesOf(subject, model, titles.get(path) ?? {});
    const figures = [...page.lines, ...page.records].flatMap(({ place }) => (isIndexed(page, place) ? readLine(language, place).numbers : []));
    const tokens = (places: Iterable<number>) => [...new Set(places)].map((place) => lexicon.tokens[place]!).join(' ');
    const meta: Record<string, string> = {
      title,
      kind,
      keys: keys(names.all, language === 'zh' ? title : '', language === 'zh'),
      names: nameKeys(names.own),
      ci: [tokens(own), ...own.map((place) => ownToken(lexicon.tokens[place]!))].join(' ').trim(),
      ct: tokens([...named.title, ...filed].filter((place) => !own.includes(place))),
      num: [...new Set([...numbers(fold(title)), ...figures])].join(' '),
      cb: repeated(
        [...named.body]
          .filter(([place]) => !own.includes(place) && !named.title.has(place) && !filed.includes(place))
          .map(([place, count]) => [lexicon.tokens[place]!, count]),
      ),
      ...facetsOf(subject),
      underTitle,
      ...(page.listsAll ? { list: 'all' } : subject?.kind === 'facet' && page.cards?.length === 1 ? { list: 'one' } : {}),
    };
    const content = enginePage({ language, lines: indexedLines(page, page.lines), records: indexedLines(page, page.records) }, meta);
    return { url: addressOf(page), content };
  };
  function* documents() {
    for (const page of pages) yield documentOf(page);
  }
  return { documents: documents(), lexicon: file, words: vocabulary(words), readings: `${packReadings(own)}\n${[...quoted].sort().join('|')}` };
}

/** The Chinese of our own records and prose, without titles of sources, some of which are in traditional characters. */
function* ownChinese(model: Model): Generator<string> {
  for (const { language, text, kind } of texts(model.content)) if (language === 'zh' && kind !== 'sources') yield text;
  for (const { data } of model.entries.values()) yield* data.aliases.zh;
}

/** Counts the Latin words of a folded text that stands in so many places, from four letters on. */
function countWords(folded: string, counts: Map<string, number>, times: number): void {
  for (const [word] of folded.matchAll(/(?<![a-z0-9])[a-z]{4,}(?![a-z0-9])/g)) counts.set(word, (counts.get(word) ?? 0) + times);
}

/** The words, most frequent first: candidates for a misspelt word. */
const vocabulary = (counts: ReadonlyMap<string, number>): string =>
  mostFrequentFirst(counts)
    .map(([word]) => word)
    .join(' ');
