import { formatQuantity } from '../../i18n/format.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import type { Model } from '../../model/model.ts';
import { facetValues, PAGE_FACETS } from '../../model/facets.ts';
import { partyNames } from '../../model/parties.ts';
import { texts } from '../../records/texts.ts';
import { CARD_BEGINS, CARD_ENDS, fold, isHan, NUMBERED, numberToken } from '../fold.ts';
import { conceptToken, inner, named, openLexicon, ownToken, type LexiconFile } from '../lexicon.ts';
import { initials, joinedPinyin, makeLexicon, traditionalPairs } from './make-lexicon.ts';
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

const HAN = /\p{Script=Han}/gu;
/** So many characters are on most pages. */
const COMMON_CHARACTERS = 240;
/** A zero-width space is a word boundary to the engine and vanishes from what it shows. */
const BOUNDARY = '\u200b';
/** Longer pieces of a name are found by their beginning. */
const LONGEST_SUFFIX = 6;

/** What is kept of a page between the two readings. */
interface Page extends Pick<PageText, 'language' | 'kind' | 'title'> {
  url: string;
  /** Address without language: one for both. */
  path: string;
  /** Figures in its text, as tokens. */
  num: string;
  /** The inside of its <main>. */
  inside: () => Promise<string>;
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
  const words = new Map<string, number>();
  const characters = new Map<string, number>();
  // A page and its twin name the same things, whichever language says it more plainly.
  const concepts = new Map<string, { title: Set<number>; body: Map<number, number> }>();
  const take = ({ language, kind, title, text, about }: PageText, url: string, inside: Page['inside']) => {
    const path = url.replace(/^\/en\//, '/');
    pages.push({ language, kind, title: copied(title), url, path, num: numbers(title, text), inside });
    countWords(`${title} ${text}`, words);
    if (language === 'zh') for (const [han] of new Set(text.match(HAN)).entries()) characters.set(han, (characters.get(han) ?? 0) + 1);
    const of = concepts.get(path) ?? { title: new Set(), body: new Map() };
    concepts.set(path, of);
    const heading = fold(title);
    const spans = named(heading, lexicon);
    for (const { concepts: found } of [...spans, ...inner(heading, spans, lexicon)]) for (const place of found) of.title.add(place);
    const counts = new Map<number, number>();
    const body = fold(about);
    const spots = named(body, lexicon);
    for (const { concepts: found } of [...spots, ...inner(body, spots, lexicon)])
      for (const place of found) counts.set(place, LISTS.has(path) ? 1 : (counts.get(place) ?? 0) + 1);
    for (const [place, count] of counts) of.body.set(place, Math.max(of.body.get(place) ?? 0, count));
  };
  for (const { address, read } of built) {
    const text = pageText(await read());
    if (text) take(text, address, async () => pageText(await read())?.html ?? '');
  }
  for (const language of LANGUAGES) {
    for (const { url, ...page } of figurePages(model, language)) take(page, url, () => Promise.resolve(page.html));
  }
  file.common = [...characters]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, COMMON_CHARACTERS)
    .map(([han]) => han)
    .join('');
  for (const { language, path } of pages) {
    const side = language === 'zh' ? 0 : 1;
    file.pages[side]++;
    const { title, body } = concepts.get(path)!;
    for (const place of new Set([...title, ...body.keys()])) file.concepts[place]!.pages[side]++;
    for (const place of ownConcepts(path, conceptOf)) file.concepts[place]!.paged = true;
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
      num: page.num,
      cb: repeated([...body].filter(([place]) => !own.includes(place) && !title.has(place) && !filed.includes(place))),
      ...facetsOf(page.path, model),
      ...(LISTS.has(page.path) ? { list: 'all' } : {}),
    };
    return { url: page.url, content: html(page.language, await page.inside(), meta) };
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

/** The concepts that a page is about by what it is: an entry's own, a facet value's own. */
function ownConcepts(path: string, conceptOf: ReadonlyMap<string, number>): number[] {
  const [, kind = '', first = '', second = ''] = path.split('/');
  const key = kind === 'reference' ? `reference:${first}` : kind === 'cases' && second ? `${first}:${second}` : '';
  const place = conceptOf.get(key);
  return place === undefined ? [] : [place];
}

/** What is at work in a case, not only spoken of. */
const AT_WORK = new Set(['product', 'model', 'platform']);

/** Groups of the thesaurus that are about a case or one of its facets, as they say themselves: `case=<id>`, `task=<id>`. */
const groupsAbout = (things: readonly string[], model: Model): string[] =>
  model.content.thesaurus.data.flatMap(({ about }, i) => (about.some((thing) => things.includes(thing)) ? [`words:${i}`] : []));

/**
 * The concepts of what a case is filed under: its industry, city, stages, tasks and technologies, its parties, the products it names,
 * and what the thesaurus says is about them; the page of a facet likewise.
 */
function filedUnder(path: string, model: Model, conceptOf: ReadonlyMap<string, number>): number[] {
  const [, kind = '', id = '', value = ''] = path.split('/');
  const of = kind === 'cases' ? model.caseById.get(id) : undefined;
  if (!of && kind === 'cases' && value) return groupsAbout([`${id}=${value}`], model).flatMap((key) => conceptOf.get(key) ?? []);
  if (!of) return [];
  const facets = PAGE_FACETS.flatMap((facet) => facetValues(of, facet).map((filed) => [facet, filed] as const));
  const products = [...model.entries.values()].filter(({ id: entry, data }) => AT_WORK.has(data.kind) && model.mentionsOf(entry).cases.includes(id));
  const entries = [...of.adopters, ...of.providers, ...products.map(({ id: entry }) => entry)];
  const keys = [
    ...facets.map(([facet, filed]) => `${facet}:${filed}`),
    ...groupsAbout([`case=${id}`, ...facets.map(([facet, filed]) => `${facet}=${filed}`)], model),
    ...entries.map((entry) => `reference:${entry}`),
  ];
  return [...new Set(keys.flatMap((key) => conceptOf.get(key) ?? []))];
}

/** Names by which a page is asked for: its own (for pinyin), and all of both languages. */
function namesOf(path: string, model: Model, titles: Partial<Record<Language, string>>): { own: string[]; all: string[] } {
  const [, kind = '', id = ''] = path.split('/');
  const entry = kind === 'reference' ? model.entries.get(id)?.data : undefined;
  if (entry) {
    const zh = [entry.name.zh, entry.short?.zh, ...entry.aliases.zh].filter((name) => name !== undefined);
    const en = [entry.name.en, entry.short?.en, ...entry.aliases.en].filter((name) => name !== undefined);
    return { own: zh, all: [...zh, ...en] };
  }
  const of = kind === 'cases' ? model.caseById.get(id) : undefined;
  // Titles are found by the text; only the other language's words are not on the page.
  if (!of) return { own: titles.zh ? [titles.zh] : [], all: titles.en ? [titles.en] : [] };
  const parties = LANGUAGES.flatMap((language) =>
    [...of.record.adopters, ...of.record.providers].flatMap((party) => partyNames([party], model.content, language)),
  );
  const shorts = [...of.adopters, ...of.providers].flatMap((party) => {
    const { short, name } = model.content.records.reference.get(party)?.data ?? {};
    return [short?.zh, name?.zh].filter((text) => text !== undefined);
  });
  return { own: shorts, all: [...parties, ...shorts] };
}

/** Every piece of a Han name by its beginning, in Han and in pinyin; every Latin word. */
function keys(names: readonly string[], title: string, spelled: boolean): string {
  const words = new Set<string>();
  // Words of a Chinese title are found by the text; spelled out, only here.
  for (const run of fold(title).match(/\p{Script=Han}+/gu) ?? []) {
    for (let from = 0; from < run.length - 1; from++) words.add(joinedPinyin(run.slice(from, from + LONGEST_SUFFIX)));
  }
  for (const name of names) {
    for (const run of fold(name).match(/\p{Script=Han}+|[a-z0-9][a-z0-9.+-]*/gu) ?? []) {
      if (!isHan(run)) {
        words.add(run);
        continue;
      }
      const characters = [...run];
      for (let from = 0; from < characters.length; from++) {
        const suffix = characters.slice(from, from + LONGEST_SUFFIX).join('');
        if (suffix.length < 2) continue;
        words.add(suffix);
        if (spelled) words.add(joinedPinyin(suffix));
      }
    }
  }
  return [...words].join(' ');
}

/** Figures of a page as the reader may type them: with their unit, and bare. */
function numbers(title: string, text: string): string {
  const words = new Set<string>();
  for (const [all] of fold(`${title} ${text}`)
    .replace(/(?<=\d) ?(?=\p{Script=Han})|(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .matchAll(NUMBERED)) {
    // Dates would be most of them.
    if (!/^\d\d?[月日]/.test(all)) words.add(numberToken(all));
  }
  return [...words].join(' ');
}

/** Whole names in pinyin and by their initials. */
function nameKeys(names: readonly string[]): string {
  const words = new Set<string>();
  for (const name of names) {
    const plain = fold(name).replace(/[\p{P}\p{S}\s]+/gu, '');
    if (!isHan(plain) || plain.length > 24) continue;
    words.add(joinedPinyin(plain));
    const short = initials(plain);
    if (short.length > 1) words.add(short);
  }
  return [...words].join(' ');
}

/** What hits can be narrowed down by: industry and city of a case. */
function facetsOf(path: string, model: Model): Record<string, string> {
  const [, kind = '', id = ''] = path.split('/');
  const of = kind === 'cases' ? model.caseById.get(id) : undefined;
  return of ? { industry: of.industry, city: of.record.city } : {};
}

/** Each figure of the article as a page of its own, that leads to its place on the page of figures. */
function figurePages(model: Model, language: Language): (PageText & { url: string })[] {
  const { content } = model;
  return [...content.records.figures.values()].map(({ id, data }) => {
    const quantity = formatQuantity(data.quantity, content.taxonomy.unit, language).text;
    const saidBy = model.nameOf(data.said_by, language);
    const title = data.label[language] + (language === 'zh' ? `：${quantity}` : `: ${quantity}`);
    const facts = [
      saidBy,
      String(data.as_of),
      data.target_year ? String(data.target_year) : '',
      ...(data.members ?? []).map(({ name }) => name[language]),
      data.contestable?.[language],
      data.checks?.[language],
    ];
    const text = [title, ...facts].filter(Boolean).join(language === 'zh' ? '。' : '. ');
    const path = `/figures/#${id}`;
    return {
      language,
      kind: 'figure',
      title,
      text,
      lines: [text],
      about: text,
      html: `<h1>${escaped(title)}</h1><p>${escaped(facts.filter(Boolean).join(' · '))}</p>`,
      url: language === 'en' ? `/en${path}` : path,
    };
  });
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Marks where a label or a cell ends: an excerpt runs on where the page has a line of its own. */
const ENDS: Record<Language, [RegExp, string][]> = {
  zh: [
    [/<\/dt>/g, '：</dt>'],
    [/(?<![。；，：？！])<\/(?=(?:dd|td|h[2-6]|summary)>)/g, '；</'],
  ],
  en: [
    [/<\/dt>/g, ':</dt>'],
    [/(?<![.;,:?!])<\/(?=(?:dd|td|h[2-6]|summary)>)/g, ';</'],
  ],
};

/** A card of a case, as it stands on lists. */
const CARD = /(<article class="card"[^>]*>)([\s\S]*?)<\/article>/g;

/** The copy of a page that the engine reads: Han characters apart, so that any piece of a text is found, and our own fields. */
function html(language: Language, inside: string, meta: Readonly<Record<string, string>>): string {
  const marked = inside.replace(CARD, (_, open: string, card: string) => `${open}${CARD_BEGINS} ${card} ${CARD_ENDS}</article>`);
  const body = ENDS[language].reduce((text, [end, mark]) => text.replace(end, mark), marked);
  const fields = Object.entries(meta)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escaped(value)}">`)
    .join('');
  const text =
    language === 'zh' ? body.replace(/>([^<]+)</g, (_, part: string) => `>${part.replace(HAN, (han) => BOUNDARY + han + BOUNDARY)}<`) : body;
  return `<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><body><main data-pagefind-body>${fields}${text}</main></body></html>`;
}
