import { LANGUAGES, type Language } from '../../i18n/language.ts';
import type { Model } from '../../model/model.ts';
import { texts } from '../../records/texts.ts';
import { fold } from '../query/fold.ts';
import { conceptToken, inner, named, openLexicon, ownToken, type LexiconFile } from '../query/lexicon.ts';
import { TOO_MANY } from '../query/asks.ts';
import { enginePage, HAN } from './engine-page.ts';
import { figurePages } from './figure-pages.ts';
import { WordPages } from './frequent.ts';
import { LineBook } from './line-book.ts';
import { makeLexicon, traditionalPairs } from './make-lexicon.ts';
import { facetsOf, filedUnder, keys, nameKeys, namesOf, numbers, ownConcepts } from './page-fields.ts';
import { pageText, type PageText } from './page-text.ts';

/** A built page: its address below the base, and a way to read its HTML. Read twice and never kept: thousands of pages are gigabytes. */
export interface BuiltPage {
  address: string;
  read: () => Promise<string>;
}
/** What the engine is given. */
export interface SearchDocument {
  url: string;
  content: string;
}

/** So many characters are on most pages. */
const COMMON_CHARACTERS = 240;

/** What is kept of a page between the two readings. */
interface Page extends Pick<PageText, 'language' | 'kind' | 'title'> {
  url: string;
  /** Address without language: one for both. */
  path: string;
  /** Places of its lines in the book of its language; undefined for those on cards. */
  lines: (number | undefined)[];
  /** The text of each of its cards. */
  cards: string[];
  read: BuiltPage['read'];
}
/** A short piece of a long text holds on to all of it; a copy does not. */
const copied = (text: string): string => Buffer.from(text).toString();

/** Pages that list everything: they name each thing, and are about none. */
const LISTS = new Set(['/', '/cases/', '/reference/', '/sources/', '/timeline/', '/figures/', '/questions/']);
/** A concept named more often than this is no more what a page is about. */
const MOST_REPEATS = 5;
/** Tokens of concepts, as often as the text names them, so that the engine ranks by it. */
const repeated = (counts: readonly (readonly [number, number])[]): string =>
  counts.map(([place, count]) => Array<string>(Math.min(count, MOST_REPEATS)).fill(conceptToken(place)).join(' ')).join(' ');

interface Indexed {
  documents: AsyncIterable<SearchDocument>;
  lexicon: LexiconFile;
  words: string;
}

/** Everything that the engine is to index, and the lexicon that goes with it. */
export async function searchDocuments(built: readonly BuiltPage[], model: Model): Promise<Indexed> {
  const { file, conceptOf } = makeLexicon(model);
  file.traditional = traditionalPairs(ownChinese(model));
  // What only readers say names nothing on a page: there it may mean something else.
  const lexicon = openLexicon({ ...file, concepts: file.concepts.map((concept) => ({ ...concept, asked: [] })) });

  const pages: Page[] = [];
  const books: Record<Language, LineBook> = { zh: new LineBook(), en: new LineBook() };
  const words = new Map<string, number>();
  const figures = LANGUAGES.flatMap((language) =>
    figurePages(model, language).map(({ address, html }): BuiltPage => ({ address, read: () => Promise.resolve(html) })),
  );
  for (const { address: url, read } of [...built, ...figures]) {
    const text = pageText(await read());
    if (!text) continue;
    const { language, kind, lines } = text;
    countWords(lines.map((line) => line.text).join(' '), words);
    const title = copied(text.title);
    const cards = [...Map.groupBy(lines, ({ card }) => card)].flatMap(([card, of]) =>
      card > 0 ? [copied(of.map((line) => line.text).join(' '))] : [],
    );
    const places = books[language].add(lines.map((line) => (line.card > 0 ? undefined : line.text)));
    pages.push({ language, kind, title, url, path: url.replace(/^\/en\//, '/'), lines: places, cards, read });
  }
  /** Whether a line of a page goes into the index: it tells something, or is the page's title. What a card says is its case's. */
  const keeps = ({ language, title }: Page, place: number | undefined): place is number =>
    place !== undefined && (books[language].texts[place] === title || books[language].tells(place));
  const keptOf = (page: Page): string[] => page.lines.flatMap((place) => (keeps(page, place) ? [books[page.language].texts[place]!] : []));

  // A page and its twin name the same things, whichever language says it more plainly.
  const concepts = new Map<string, { title: Set<number>; body: Map<number, number> }>();
  const characters = new Map<string, number>();
  const wordPages: Record<Language, WordPages> = { zh: new WordPages(), en: new WordPages() };
  const namedIn = (text: string): number[] => {
    const folded = fold(text);
    const spans = named(folded, lexicon);
    return [...spans, ...inner(folded, spans, lexicon)].flatMap(({ concepts: found }) => found);
  };
  for (const page of pages) {
    const of = concepts.get(page.path) ?? { title: new Set(), body: new Map() };
    concepts.set(page.path, of);
    for (const place of namedIn(page.title)) of.title.add(place);
    const counts = new Map<number, number>();
    const kept = keptOf(page);
    wordPages[page.language].add(kept);
    for (const place of kept.flatMap(namedIn)) counts.set(place, LISTS.has(page.path) ? 1 : (counts.get(place) ?? 0) + 1);
    // A list is about what several of its cases are about.
    const onCards = Map.groupBy(
      page.cards.flatMap((card) => [...new Set(namedIn(card))]),
      (place) => place,
    );
    for (const [place, cards] of onCards) if (cards.length > 1 && !counts.has(place)) counts.set(place, 1);
    for (const [place, count] of counts) of.body.set(place, Math.max(of.body.get(place) ?? 0, count));
    if (page.language === 'zh') for (const han of new Set(kept.join('').match(HAN))) characters.set(han, (characters.get(han) ?? 0) + 1);
  }
  file.common = [...characters]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, COMMON_CHARACTERS)
    .map(([han]) => han)
    .join('');
  file.frequent = [wordPages.zh.above(TOO_MANY), wordPages.en.above(TOO_MANY)];
  for (const { language, path } of pages) {
    const side = language === 'zh' ? 0 : 1;
    file.pages[side]++;
    const { title, body } = concepts.get(path)!;
    const own = ownConcepts(path, conceptOf);
    for (const place of new Set([...title, ...body.keys(), ...own, ...filedUnder(path, model, conceptOf)])) file.concepts[place]!.pages[side]++;
    for (const place of own) file.concepts[place]!.paged = true;
  }

  const titles = new Map<string, Partial<Record<Language, string>>>();
  for (const { path, language, title } of pages) titles.set(path, { ...titles.get(path), [language]: title });
  const documentOf = async (page: Page): Promise<SearchDocument> => {
    const { title, body } = concepts.get(page.path)!;
    const own = ownConcepts(page.path, conceptOf);
    const names = namesOf(page.path, model, titles.get(page.path) ?? {});
    const filed = filedUnder(page.path, model, conceptOf);
    const tokens = (places: Iterable<number>) => [...new Set(places)].map(conceptToken).join(' ');
    const meta: Record<string, string> = {
      title: page.title,
      kind: page.kind,
      keys: keys(names.all, page.language === 'zh' ? page.title : '', page.language === 'zh'),
      names: nameKeys(names.own),
      ci: [tokens(own), ...own.map(ownToken)].join(' ').trim(),
      ct: tokens([...title, ...filed].filter((place) => !own.includes(place))),
      num: numbers(page.title, keptOf(page).join(' ')),
      cb: repeated([...body].filter(([place]) => !own.includes(place) && !title.has(place) && !filed.includes(place))),
      ...facetsOf(page.path, model),
      ...(LISTS.has(page.path) ? { list: 'all' } : {}),
    };
    const text = pageText(await page.read());
    if (!text) throw new Error(`${page.url} has changed while it was indexed`);
    return { url: page.url, content: enginePage(text, (line) => keeps(page, page.lines[line]), meta) };
  };
  async function* documents() {
    for (const page of pages) yield await documentOf(page);
  }
  return { documents: documents(), lexicon: file, words: vocabulary(words) };
}

/** The Chinese of our own records and prose, titles of sources left out: some of those are in traditional characters. */
function* ownChinese(model: Model): Generator<string> {
  for (const { language, text, kind } of texts(model.content)) if (language === 'zh' && kind !== 'sources') yield text;
  for (const { data } of model.entries.values()) yield* data.aliases.zh;
}

/** Counts the Latin words of a text, from four letters on. */
function countWords(text: string, counts: Map<string, number>): void {
  for (const [word] of fold(text).matchAll(/(?<![a-z0-9])[a-z]{4,}(?![a-z0-9])/g)) {
    const before = counts.get(word);
    counts.set(before === undefined ? copied(word) : word, (before ?? 0) + 1);
  }
}

/** The words, the most frequent first: what a misspelt word may have meant. */
const vocabulary = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([word]) => word)
    .join(' ');
