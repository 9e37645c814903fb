import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { Model } from '../../model/model.ts';
import { PAGE_FACETS } from '../../model/facets.ts';
import { fold, isHan } from '../query/fold.ts';
import type { Concept, LexiconFile } from '../query/lexicon.ts';
import { EVERYDAY } from './everyday-words.ts';
import { soundOf, type PackedReadings } from '../query/sounds.ts';

/** Pinyin of a name, joined, without tones: 中控 → zhongkong. */
export const joinedPinyin = (text: string): string =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** First letters of its syllables: 中控 → zk. */
export const initials = (text: string): string =>
  pinyin(text, { toneType: 'none', type: 'array', pattern: 'first', nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** One-character words are left to the index: as concepts they would match everywhere, but for these products and matters of trades. */
const usable = (word: string): boolean => (isHan(word) ? word.length > 1 || /[鞋茶药癌船港布胎]/.test(word) : word.length > 1);

interface Draft extends Omit<Concept, 'pages' | 'own' | 'paged'> {
  /** Words that it may share with another concept without being one with it. */
  loose: boolean;
}

/** The names of an entry in one language: name, short form, aliases; the name without what stands in brackets; and each with AI for what it stands for. */
function namesOf(name: string, short: string | undefined, aliases: readonly string[]): string[] {
  const names = [name, short, ...aliases, name.replace(/[（(][^（）()]*[）)]/g, '')].filter((text) => text !== undefined);
  return [...names, ...names.map((text) => text.replace(/人工智能|artificial intelligence/i, 'AI'))];
}

/**
 * All concepts of the content: entries, values of facets, groups of the thesaurus. Entries that share a word become one concept, so that
 * a query for a group of words and for a facet of the same name is one question.
 *
 * @returns the lexicon without counts of pages, which the index fills in, and the concept of each entry (`reference:<id>`), facet
 * value (`task:<id>`) and group of the thesaurus (`words:<place>`)
 */
export function makeLexicon(model: Model): { file: LexiconFile; conceptOf: Map<string, number> } {
  const { content } = model;
  const drafts: (Draft & { keys: string[] })[] = [];
  const clean = (words: readonly string[]) => [...new Set(words.map((word) => fold(word)).filter(usable))];
  for (const { id, data } of model.entries.values()) {
    const [zh, en] = (['zh', 'en'] as const).map((language) => namesOf(data.name[language], data.short?.[language], data.aliases[language]));
    drafts.push({
      keys: [`reference:${id}`],
      kind: 'name',
      words: clean([...zh!, ...en!, ...zh!.map((name) => name.replace(/[“”《》]/g, ''))]),
      asked: [],
      zh: data.short?.zh ?? data.name.zh,
      en: data.short?.en ?? data.name.en,
      loose: false,
    });
  }
  for (const facet of PAGE_FACETS) {
    for (const { value } of model.facet(facet)) {
      const label = content.taxonomy[facet][value] as { name: { zh: string; en: string }; short?: { zh: string; en: string } };
      const short = label.short ?? label.name;
      drafts.push({
        keys: [`${facet}:${value}`],
        kind: 'facet',
        facet: `${facet}=${value}`,
        words: clean([label.name.zh, label.name.en, short.zh, short.en]),
        asked: [],
        zh: short.zh,
        en: short.en,
        loose: false,
      });
    }
  }
  for (const [i, { zh, en, asked, elsewhere }] of content.thesaurus.data.entries()) {
    drafts.push({
      keys: [`words:${i}`],
      kind: elsewhere === true ? 'elsewhere' : (elsewhere ?? 'words'),
      words: clean([...zh, ...en]),
      asked: clean(asked),
      loose: true,
    });
  }

  // Join what shares a word: names and facets with each other, then each group of words with the one it shares most with.
  const concepts: (Omit<Concept, 'pages' | 'paged'> & { keys: string[] })[] = [];
  const isNamed = (kind: Concept['kind']) => kind === 'name' || kind === 'facet';
  const owner = new Map<string, number>();
  for (const { loose: _, keys, ...draft } of drafts) {
    const all = [...draft.words, ...draft.asked];
    const place = all.map((word) => owner.get(word)).find((found) => found !== undefined);
    if (place === undefined) {
      for (const word of all) owner.set(word, concepts.length);
      concepts.push({ ...draft, own: isNamed(draft.kind) ? draft.words.length : 0, keys });
      continue;
    }
    const one = concepts[place]!;
    one.keys.push(...keys);
    one.words = [...new Set([...one.words, ...draft.words.filter((word) => (owner.get(word) ?? place) === place)])];
    one.asked = [...new Set([...one.asked, ...draft.asked.filter((word) => (owner.get(word) ?? place) === place)])].filter(
      (word) => !one.words.includes(word),
    );
    if (isNamed(draft.kind)) one.own = one.words.length;
    one.facet ??= draft.facet as string;
    if (one.facet === undefined) delete (one as { facet?: string }).facet;
    for (const word of all) if (!owner.has(word)) owner.set(word, place);
  }
  const conceptOf = new Map(concepts.flatMap(({ keys }, place) => keys.map((key) => [key, place] as const)));
  return {
    conceptOf,
    file: {
      concepts: concepts.map(({ keys: _, ...concept }) => ({
        ...concept,
        ...(isNamed(concept.kind) ? { spelled: spellings(concept) } : {}),
        paged: false,
        pages: [0, 0],
      })),
      traditional: '',
      common: '',
      frequent: ['', ''],
      pages: [0, 0],
      everyday: EVERYDAY,
    },
  };
}

/** Nobody types longer names in pinyin. */
const LONGEST_SPELLED = 14;

function spellings({ words, zh }: Pick<Concept, 'words' | 'zh'>): string[] {
  const names = [fold(zh ?? ''), ...words].filter((word) => /^[\p{Script=Han}a-z0-9]+$/u.test(word) && isHan(word) && word.length <= LONGEST_SPELLED);
  return [...new Set(names.slice(0, 5).flatMap((name) => [joinedPinyin(name), initials(name)]))].filter((letters) => letters.length > 1);
}

/**
 * Pairs of traditional and simplified characters, for the simplified ones that occur in the texts.
 *
 * @param texts our own Chinese prose: characters that it uses unchanged stay (乾雍); characters that only quoted titles use are folded
 */
export function traditionalPairs(texts: Iterable<string>): string {
  const occurring = new Set<string>();
  for (const text of texts) for (const character of text) if (isHan(character)) occurring.add(character);
  const pairs: string[] = [];
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const seen = new Set<string>();
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    for (const convert of converters) {
      const simple = convert(character);
      if (simple === character || simple.length !== 1 || seen.has(character)) continue;
      seen.add(character);
      if (occurring.has(simple) && !occurring.has(character)) pairs.push(character, simple);
    }
  }
  return pairs.join('');
}

/** Characters that people type: those of GB 2312 that are sorted by sound, and the site's own. */
function typedCharacters(texts: Iterable<string>): Set<string> {
  const characters = new Set<string>();
  const decoder = new TextDecoder('gb18030');
  for (let row = 0xb0; row < 0xd8; row++) for (let cell = 0xa1; cell < 0xff; cell++) characters.add(decoder.decode(Uint8Array.of(row, cell)));
  for (const text of texts) for (const character of text) characters.add(character);
  return new Set([...characters].filter((character) => /^\p{Script=Han}$/u.test(character)));
}

/** How characters sound: a name may be typed in others that sound the same. */
export function packReadings(texts: Iterable<string>): PackedReadings {
  const bySound = new Map<string, Set<string>>();
  for (const character of typedCharacters(texts)) {
    for (const reading of pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true })) {
      const sound = soundOf(reading);
      if (/^[a-z]+$/.test(sound)) bySound.set(sound, (bySound.get(sound) ?? new Set()).add(character));
    }
  }
  return [...bySound]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sound, characters]) => sound + [...characters].join(''))
    .join('|');
}
