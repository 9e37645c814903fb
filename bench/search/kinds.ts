/**
 * Variants of what the records and pages say, as people type them: made from the content by tables of their own, so that no table of the
 * search vouches for itself. A variant that stands on some page as it is would be a question of its own and is left out.
 */
import type { Model } from '../../src/model/model.ts';
import { PAGE_FACETS } from '../../src/model/facets.ts';
import { routes } from '../../src/routes.ts';
import { randomFrom, type Random } from '../random.ts';
import type { Query } from './measure.ts';
import type { PlainPage } from './queries.ts';
import { dateForms, datesIn, numberForms, numbersIn } from './number-forms.ts';
import { absentTopics } from './absent-topics.ts';
import { sameReading, likeReading } from './readings.ts';

type Language = 'zh' | 'en';
/** Most variants of a kind. */
const MOST = 300;
/** What more pages hold has no one right answer. */
const MOST_PAGES = 3;

/** Something with a name of its own, and the pages that are rightly its answer. */
interface Thing {
  names: Record<Language, string[]>;
  want: string[];
}

/** Entries and values of facets, each by all its names: an entry without a page stands for its cases, or for the few that name it. */
function things({ entries, cases, facet, content, mentionsOf }: Model): Thing[] {
  const found: Thing[] = [];
  for (const { id, data, hasPage } of entries.values()) {
    const names = (language: Language) =>
      [data.name[language], data.short?.[language], ...data.aliases[language]].filter((name) => name !== undefined);
    const parties = cases.filter(({ adopters, providers }) => [...adopters, ...providers].includes(id)).map(({ id: own }) => routes.case(own));
    const want = hasPage ? [routes.entry(id)] : parties.length > 0 ? parties : mentionsOf(id).cases.map(routes.case);
    if (hasPage || (want.length > 0 && want.length <= MOST_PAGES)) found.push({ names: { zh: names('zh'), en: names('en') }, want });
  }
  for (const kind of PAGE_FACETS) {
    for (const { value } of facet(kind)) {
      const { name, short } = content.taxonomy[kind][value] as { name: Record<Language, string>; short?: Record<Language, string> };
      const names = (language: Language) => [name[language], short?.[language]].filter((text) => text !== undefined);
      found.push({ names: { zh: names('zh'), en: names('en') }, want: [routes.facet(kind, value)] });
    }
  }
  return found;
}

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);
const unquoted = (text: string): string => text.replace(/[“”《》‘’]/g, '');

/** Collects variants of one kind: each once, none that stands on a page. */
class Kind {
  readonly queries: Query[] = [];
  private readonly seen = new Set<string>();
  private readonly kind: string;
  private readonly stands: (text: string) => boolean;

  constructor(kind: string, stands: (text: string) => boolean) {
    this.kind = kind;
    this.stands = stands;
  }

  add(q: string | undefined, want: readonly string[], mayStand = false): void {
    if (!q || this.seen.has(q) || (!mayStand && this.stands(q))) return;
    this.seen.add(q);
    this.queries.push({ q, kind: this.kind, want: [...new Set(want)] });
  }

  /** So many of them at most, spread over all. */
  some(random: Random): Query[] {
    return random.some(this.queries, MOST);
  }
}

/** A name with some of its characters replaced by others that sound the same, or nearly so. */
function misheard(name: string, random: Random, other: (character: string) => string, count: number): string | undefined {
  const characters = [...name];
  const places = random.some(
    characters.map((_, i) => i).filter((i) => other(characters[i]!) !== ''),
    count,
  );
  if (places.length < count) return undefined;
  for (const place of places) characters[place] = random.pick([...other(characters[place]!)]);
  return characters.join('');
}

const SLIPS: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word[at]! + word.slice(at),
  (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + word[at]! + word.slice(at + 2),
];

/** A text with a slip in one of its longer words. */
function misspelt(text: string, random: Random): string | undefined {
  const words = [...text.matchAll(/[A-Za-z]{5,}/g)].filter(({ 0: word }) => word !== word.toUpperCase());
  if (words.length === 0) return undefined;
  const { 0: word, index } = random.pick(words);
  const slipped = random.pick(SLIPS)(word, random.whole(1, word.length - 2));
  return slipped.toLowerCase() === word.toLowerCase() ? undefined : text.slice(0, index) + slipped + text.slice(index + word.length);
}

const PLACE = /^(?:浙江省?|杭州市?|宁波市?|温州市?|嘉兴市?|湖州市?|绍兴市?|金华市?|衢州市?|舟山市?|台州市?|丽水市?|义乌市?|中国)/;
/** Bodies of which people say the place's first character and the body's: 浙大. */
const BODY = /(大学|医院|银行|移动|联通|电信|电力|高速|中院|高院)$/;
const COMPANY = {
  zh: /(?:股份有限公司|有限责任公司|有限公司|股份|集团公司|集团|公司|科技|技术)$/,
  en: /,? (?:Co\.?,? Ltd\.?|Corporation|Company|Group|Technology|Technologies|Inc\.?)$/,
};

/** Shorter names that people use for a longer one. */
function shortForms(name: string, language: Language): string[] {
  if (language === 'en') {
    const short = name.replace(COMPANY.en, '');
    return short === name ? [] : [short];
  }
  const plain = unquoted(name);
  const place = PLACE.exec(plain)?.[0];
  const body = BODY.exec(plain)?.[0];
  const forms = [
    plain.replace(COMPANY.zh, ''),
    ...(place ? [plain.slice(place.length)] : []),
    ...(place && body && plain.length === place.length + 2 ? [place[0]! + body[0]!] : []),
  ];
  return forms.filter((short) => short !== plain && short.length > 1 && isHan(short) && (short.length > 2 || body !== undefined));
}

const FRAMES: Record<Language, readonly string[]> = {
  zh: [
    '有没有@的案例',
    '@怎么样',
    '@是什么',
    '想了解@',
    '请问@的情况',
    '@效果好不好',
    '介绍一下@',
    '@太多了怎么办',
    '我想看看@',
    '@到底有没有用',
    '@这方面的应用',
    '@难不难',
  ],
  en: [
    'what is @',
    'tell me about @',
    'how good is @',
    '@ examples please',
    'is there anything about @',
    'looking for @',
    'too much @',
    'any cases on @',
    'I want to know more about @',
    '@ how does it work',
    'does @ really help',
    'so what about @',
  ],
};

/** The variants of a language's queries, by kind. */
export function madeQueries(model: Model, pages: readonly PlainPage[], language: Language): Query[] {
  const random = randomFrom(24);
  const corpus = pages.map(({ text }) => text.toLowerCase()).join('\n');
  const stands = (text: string) => corpus.includes(text.toLowerCase());
  const pagesWith = (text: string) => pages.filter((page) => page.text.toLowerCase().includes(text.toLowerCase())).map(({ path }) => path);
  const all = things(model);
  const namesakes = new Map<string, string[]>();
  for (const { names, want } of all)
    for (const name of [...names.zh, ...names.en]) namesakes.set(name.toLowerCase(), [...(namesakes.get(name.toLowerCase()) ?? []), ...want]);
  for (const { title, path } of pages) namesakes.set(title.toLowerCase(), [...(namesakes.get(title.toLowerCase()) ?? []), path]);
  const named = (name: string): string[] => [...new Set(namesakes.get(name.toLowerCase()) ?? [])];
  const kind = (name: string) => new Kind(name, stands);
  const kinds: Kind[] = [];
  const other = language === 'zh' ? 'en' : 'zh';

  const [two, more, like] = [kind('homophone-2'), kind('homophone'), kind('near-homophone')];
  const [short, letters, foreign, filler] = [kind('short-form'), kind('slip'), kind('other-name'), kind('filler')];
  for (const { names } of all) {
    for (const full of new Set(names[language])) {
      const name = unquoted(full);
      const want = [...named(full), ...named(name)];
      if (isHan(name) && name.length < 13) {
        for (let i = 0; i < 2; i++) {
          if (name.length === 2) two.add(misheard(name, random, sameReading, 1), want);
          else {
            more.add(misheard(name, random, sameReading, name.length > 4 && i > 0 ? 2 : 1), want);
            like.add(misheard(name, random, likeReading, 1), want);
          }
        }
      }
      for (const form of shortForms(full, language)) {
        // What bears the short form itself would be another answer.
        if (namesakes.has(form.toLowerCase())) continue;
        const having = pagesWith(form);
        short.add(form, [...want, ...(having.length <= MOST_PAGES ? having : [])], true);
      }
      for (let i = 0; i < 3; i++) letters.add(misspelt(full, random), want);
      filler.add(random.pick(FRAMES[language]).replace('@', name), want, true);
    }
    for (const name of new Set(names[other])) if (!/^[\d.]+$/.test(name)) foreign.add(name, named(name), true);
  }
  for (const group of model.content.thesaurus.data) {
    // A page that says it by another word of the group is as right.
    const want = [...new Set(group[language].flatMap(pagesWith))];
    if (want.length > 0 && want.length <= MOST_PAGES)
      for (const word of group[language]) filler.add(random.pick(FRAMES[language]).replace('@', word), want, true);
  }
  kinds.push(two, more, like, short, letters, foreign, filler);

  for (const [name, find, forms] of [
    ['number', numbersIn, numberForms],
    ['date', datesIn, dateForms],
  ] as const) {
    const values = new Map<string, Set<string>>();
    for (const { path, text } of pages) for (const key of find(text, language)) values.set(key, (values.get(key) ?? new Set()).add(path));
    const [plain, withUnit] = [kind(name), kind('unit')];
    for (const [key, holders] of values) {
      if (holders.size > MOST_PAGES) continue;
      for (const { q, unit } of forms(key, language)) (unit ? withUnit : plain).add(q, [...holders]);
    }
    kinds.push(plain, ...(name === 'number' ? [withUnit] : []));
  }

  const none = kind('absent');
  for (const topic of absentTopics(language, random, stands)) none.add(topic, []);
  kinds.push(none);
  return kinds.flatMap((one) => one.some(random));
}
