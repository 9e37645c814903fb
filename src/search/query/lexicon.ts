import { checksum } from '../../checksum.ts';
import { isFiller } from './filler.ts';
import { isHan } from './fold.ts';
import { wordEdges } from './words.ts';

/** A thing or a group of words that mean one thing, in both languages. */
export interface Concept {
  /** Members, folded: words that pages use. */
  words: string[];
  /** … and words that only readers use: in a file of its own, read where the others don't explain a query. */
  asked: string[];
  /** How many of the words, from the first on, are names of its own; the others only mean the same. */
  own: number;
  /** How it is shown, in each language; absent for groups of words. */
  zh?: string;
  en?: string;
  /** Its names in pinyin, joined, and their initials; entries and facets only. Sent with what readers call things in Latin letters. */
  spelled?: string[];
  /** What it is: an entry or a case that bears the name, a value of a facet, words, words for what this site doesn't have, or places that aren't ours. */
  kind: (typeof KINDS)[number];
  /** For facets: `industry=textiles`. */
  facet?: string;
  /** It has pages of its own: an entry, a page of its cases. */
  paged: boolean;
  /** Pages that name it, in each language. */
  pages: [zh: number, en: number];
}

/** The lexicon as it is sent: one file for both languages. */
export interface LexiconFile {
  /** The hash of its name. */
  build?: string;
  concepts: Concept[];
  /** Traditional and simplified characters in turn. */
  traditional: string;
  /** The characters that stand on the most Chinese pages: a piece is found by its others. */
  common: string;
  /** Words (Latin ones without their ending) that are on more pages than are worth a list, and on how many: `公司 4607|系统 3332`. None on a small site. */
  frequent: [zh: string, en: string];
  /** Pages in each language. */
  pages: [zh: number, en: number];
  /** Words of everyday speech that say nothing of a subject; Latin ones without their ending. Sent with what readers call things. */
  everyday?: Iterable<string>;
}

const KINDS = ['name', 'facet', 'words', 'elsewhere', 'places'] as const;

/**
 * The concepts as they are sent: a list for each of their properties, since like things stand best beside like. Words are joined by bars,
 * which no word holds; the kind is its place in KINDS, three more where the concept has pages of its own; a Chinese name that is one of the
 * words is = and its place among them; '' where there is nothing.
 */
interface PackedConcepts {
  words: string[];
  own: number[];
  kind: number[];
  zhPages: number[];
  enPages: number[];
  zh: string[];
  en: string[];
  facet: string[];
}

export interface PackedLexicon extends Omit<LexiconFile, 'concepts' | 'everyday'> {
  concepts: PackedConcepts;
}

/** What only some queries need is sent by script: words that only readers use and, with those in Latin letters, names in pinyin. */
export type Script = 'han' | 'latin';
const scriptOf = (word: string): Script => (isHan(word) ? 'han' : 'latin');
const joined = (words: readonly string[]): string => words.join('|');
const parted = (words: string | undefined): string[] => (words ? words.split('|') : []);

/** What readers call things, in one script, as it is sent: a line a concept, words joined by bars; in Latin letters its pinyin after a tab; everyday words on the last. */
export const packAsked = ({ concepts, everyday = [] }: LexiconFile, script: Script): string => {
  const inScript = (words: readonly string[]) => joined(words.filter((word) => scriptOf(word) === script));
  const lines = concepts.map(({ asked, spelled = [] }) =>
    script === 'latin' && spelled.length > 0 ? `${inScript(asked)}\t${joined(spelled)}` : inScript(asked),
  );
  return [...lines, inScript([...everyday])].join('\n');
};

/** The lexicon with what readers call things. */
export const withAsked = (file: LexiconFile, packed: readonly string[]): LexiconFile => {
  const lists = packed.map((text) => text.split('\n').map((line) => line.split('\t')));
  return {
    ...file,
    everyday: lists.flatMap((lines) => parted(lines[file.concepts.length]?.[0])),
    concepts: file.concepts.map((concept, i) => {
      const spelled = lists.flatMap((lines) => parted(lines[i]?.[1]));
      return { ...concept, asked: lists.flatMap((lines) => parted(lines[i]?.[0])), ...(spelled.length > 0 ? { spelled } : {}) };
    }),
  };
};

/** The lexicon for the wire. */
export const packLexicon = ({ everyday: _, ...file }: LexiconFile): PackedLexicon => ({
  ...file,
  concepts: {
    words: file.concepts.map(({ words }) => joined(words)),
    own: file.concepts.map(({ own }) => own),
    kind: file.concepts.map(({ kind, paged }) => KINDS.indexOf(kind) + (paged ? KINDS.length : 0)),
    zhPages: file.concepts.map(({ pages }) => pages[0]),
    enPages: file.concepts.map(({ pages }) => pages[1]),
    zh: file.concepts.map(({ zh = '', words }) => (words.includes(zh) ? `=${words.indexOf(zh)}` : zh)),
    en: file.concepts.map(({ en = '' }) => en),
    facet: file.concepts.map(({ facet = '' }) => facet),
  },
});

export const unpackLexicon = ({ concepts, ...file }: PackedLexicon): LexiconFile => ({
  ...file,
  concepts: concepts.words.map((words, i): Concept => {
    const [kind = 0, name, en, facet] = [concepts.kind[i], concepts.zh[i], concepts.en[i], concepts.facet[i]];
    const own = parted(words);
    const zh = name?.startsWith('=') ? own[Number(name.slice(1))] : name;
    return {
      words: own,
      asked: [],
      own: concepts.own[i] ?? 0,
      kind: KINDS[kind % KINDS.length]!,
      paged: kind >= KINDS.length,
      pages: [concepts.zhPages[i] ?? 0, concepts.enPages[i] ?? 0],
      ...(zh ? { zh } : {}),
      ...(en ? { en } : {}),
      ...(facet ? { facet } : {}),
    };
  }),
});

/** A stretch of a text that names concepts. */
export interface Named {
  from: number;
  to: number;
  /** Places in `concepts`. */
  concepts: number[];
}

export interface Lexicon extends LexiconFile {
  everyday: ReadonlySet<string>;
  /** The concepts' tokens. */
  tokens: readonly string[];
  simplified: ReadonlyMap<string, string>;
  /** Folded word → concepts. */
  byWord: ReadonlyMap<string, number[]>;
  /** `industry=textiles` → its concept. */
  byFacet: ReadonlyMap<string, Concept>;
  /** Pinyin or initials of a name → concepts. */
  bySpelling: ReadonlyMap<string, number[]>;
  /** Words that are on more pages than are worth a list → on how many, in each language. */
  frequentPages: [ReadonlyMap<string, number>, ReadonlyMap<string, number>];
  /** How long the words are that begin with two characters (or one), longest first, so that reading a text is one pass. */
  lengths: ReadonlyMap<string, readonly number[]>;
}

const TOKEN_DIGITS = 6;
/**
 * The tokens that stand for concepts in the index, by place. Each is made of the concept's first word, which no other has: another entry changes
 * no token, and with it no page. Of fixed width, so that none is the beginning of another's, and of digits, since the engine cuts endings off.
 */
export function conceptTokens(concepts: readonly Pick<Concept, 'words' | 'en'>[]): string[] {
  const taken = new Set<string>();
  return concepts.map(({ words, en }) => {
    let name = words[0] ?? en ?? '';
    const tokenOf = () => `zq${String(parseInt(checksum(name), 16) % 10 ** TOKEN_DIGITS).padStart(TOKEN_DIGITS, '0')}`;
    while (taken.has(tokenOf())) name += '+';
    taken.add(tokenOf());
    return tokenOf();
  });
}
/**
 * The token that only the pages of the concept itself have: its entry, its page of cases. However many pages name it, these are found
 * at once. Begins like the concept's token, so that both are in one part of the index.
 */
export const ownToken = (token: string): string => `${token}o`;

export function openLexicon(file: LexiconFile): Lexicon {
  const byWord = new Map<string, number[]>();
  const lengths = new Map<string, number[]>();
  for (const [place, { words, asked }] of file.concepts.entries()) {
    for (const word of [...words, ...asked]) {
      const places = byWord.get(word);
      if (places) places.push(place);
      else byWord.set(word, [place]);
      const start = word.slice(0, 2);
      const alike = lengths.get(start);
      if (!alike) lengths.set(start, [word.length]);
      else if (!alike.includes(word.length)) alike.push(word.length);
    }
  }
  // A word of one character begins all that begin with it.
  for (const [start, alike] of lengths) {
    if (start.length > 1 && lengths.has(start[0]!)) alike.push(1);
    alike.sort((a, b) => b - a);
  }
  const bySpelling = new Map<string, number[]>();
  for (const [place, { spelled = [] }] of file.concepts.entries()) {
    for (const letters of spelled) bySpelling.set(letters, [...(bySpelling.get(letters) ?? []), place]);
  }
  const characters = [...file.traditional];
  const simplified = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2) simplified.set(characters[i]!, characters[i + 1]!);
  const byFacet = new Map(file.concepts.flatMap((concept) => (concept.facet === undefined ? [] : [[concept.facet, concept] as const])));
  const counts = (packed: string) =>
    new Map(parted(packed).map((line) => [line.slice(0, line.indexOf(' ')), Number(line.slice(line.indexOf(' ')))] as const));
  const frequentPages: Lexicon['frequentPages'] = [counts(file.frequent[0]), counts(file.frequent[1])];
  return {
    ...file,
    everyday: new Set(file.everyday),
    tokens: conceptTokens(file.concepts),
    byWord,
    byFacet,
    bySpelling,
    lengths,
    simplified,
    frequentPages,
  };
}

type Names = Pick<Lexicon, 'byWord' | 'lengths' | 'concepts'>;

/** Concepts named within longer names: 备案 in 评估备案. */
export function inner(text: string, spans: readonly Named[], lexicon: Names): Named[] {
  return spans.flatMap(({ from, to, concepts }) => {
    const span = text.slice(from, to);
    if (span.length < 3) return [];
    return [span.slice(1), span.slice(0, -1)].flatMap((part) =>
      named(part, lexicon).filter((found) => !found.concepts.some((place) => concepts.includes(place))),
    );
  });
}

/** Longer words are words wherever they stand. */
const LONGEST_LOOSE = 3;
const isOwn = (word: string, concept: Concept | undefined): boolean => concept !== undefined && concept.words.slice(0, concept.own).includes(word);

const isLetter = (character: string | undefined): boolean => character !== undefined && /[a-z0-9]/.test(character);

/** Where a folded text names concepts: the longest words first, from left to right; Latin words only as whole words. */
export function named(text: string, lexicon: Names): Named[] {
  const found: Named[] = [];
  let edges: ReadonlySet<number> | undefined;
  /** Han that only means something, and names nothing, must be words: 省人工 isn't in 浙江省人工智能. */
  const cuts = (from: number, word: string, concepts: readonly number[]): boolean => {
    if (!isHan(word) || word.length > LONGEST_LOOSE || concepts.some((place) => isOwn(word, lexicon.concepts[place]))) return false;
    edges ??= wordEdges(text);
    // What stands behind a place is in it: 日本人形机器人.
    if (concepts.some((place) => lexicon.concepts[place]!.kind === 'places')) return !edges.has(from);
    // One character is the matter of a word that begins with it: 鞋子.
    if (!edges.has(from) || word.length < 2 || edges.has(from + word.length)) return !edges.has(from);
    // The segmenter takes 偷电能靠 for 偷, 电能, 靠: what it puts to the word says nothing by itself.
    let to = from + word.length;
    while (!edges.has(to)) to++;
    return !isFiller(text.slice(from + word.length, to));
  };
  for (let from = 0; from < text.length; from++) {
    const first = text[from]!;
    const lengths = lexicon.lengths.get(text.slice(from, from + 2)) ?? lexicon.lengths.get(first);
    if (!lengths || (isLetter(first) && isLetter(text[from - 1]))) continue;
    for (const length of lengths) {
      if (from + length > text.length) continue;
      const word = text.slice(from, from + length);
      const concepts = lexicon.byWord.get(word);
      if (!concepts || (isLetter(word.at(-1)) && !isHan(word) && isLetter(text[from + length])) || cuts(from, word, concepts)) continue;
      found.push({ from, to: from + length, concepts });
      from += length - 1;
      break;
    }
  }
  return found;
}
