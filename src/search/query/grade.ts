import { bare, fold, isHan, root } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Plan, Unit } from './plan.ts';
import { quantities, valuesIn } from './quantity.ts';

/** A page as the engine gives it. */
export interface Found {
  url: string;
  kind: string;
  title: string;
  /** What it says itself: without the cards of cases on it, and without what most pages say. */
  text: string;
  /** … without its sources and facts. */
  words: string;
  /** Pieces of its names, in both languages and in pinyin. */
  keys: string;
  /** Tokens of its figures and dates. */
  num: string;
  /** Its whole names in pinyin, and their initials. */
  names: string;
  /** Tokens of the concepts that it is, that its title names, that its text names. */
  ci: string;
  ct: string;
  cb: string;
  industry: string | undefined;
  city: string | undefined;
  /** A case's number and grade, with what belongs to them. */
  underTitle: string | undefined;
  /** A page that names each thing of a kind, and is about none: all; or the list of a single case: one. */
  list: string | undefined;
}

/** Why a page answers where that is not plain to see. */
export type Why = { kind: 'pinyin' } | { kind: 'word'; word: string } | undefined;

export interface Graded {
  page: Found;
  score: number;
  /** Share of the question that is literally there, by weight. */
  share: number;
  whole: boolean;
  /** It holds enough of the question to be shown. */
  answers: boolean;
  /** … though only because it is about a rare thing that was named, or scores nearly as much as an answer. */
  loose: boolean;
}

/** A page folded once. */
interface Folded {
  title: string;
  bareTitle: string;
  text: string;
  bareText: string;
}
const foldedPages = new WeakMap<Found, Folded>();
export function folded(page: Found): Folded {
  let of = foldedPages.get(page);
  if (!of) {
    const title = fold(page.title);
    const text = fold(page.text);
    foldedPages.set(page, (of = { title, text, bareTitle: bare(title), bareText: bare(text) }));
  }
  return of;
}

/** Plural s off: tyres and tyre are one word; nothing more, or tires would be tiring. */
export const singular = (word: string): string => (word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word);

/** Whether a folded text holds a folded word: Han anywhere, Latin from the beginning of a word on, numbers whole. */
export function holds(text: string, bareText: string, word: string): boolean {
  if (/\d/.test(word)) return stands(bareText, bare(word) || word, NUMERIC, DIGIT) || stands(text, word, NUMERIC, DIGIT);
  if (isHan(word)) return bareText.includes(bare(word));
  return stands(text, singular(word), LETTER, undefined);
}

/** What a word may end in, and still be it; after its last letter, doubled or not: stop, stopped. */
const ENDING = /^(?:[bdgklmnprt](?=ed|ing|er))?(?:'?s|e[sdr]?|ers|ing|ly|y|ies|ors?|ions?|ment)?(?![a-z0-9])/;
const LEAST_STEM = 4;
/** Whether a folded text holds a Latin word in one of its forms; exam isn't in example. */
function holdsForm(text: string, word: string): boolean {
  const short = root(word);
  const beginning = short.length < LEAST_STEM ? singular(word) : short;
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    const end = at + beginning.length;
    if (!LETTER.test(text[at - 1] ?? '') && ENDING.test(text.slice(end, end + 6))) return true;
  }
  return false;
}
/** The last word of a query may still be being typed. */
const isWhole = (word: string, { units, typed }: Plan): boolean =>
  units.length > 1 && /^[a-z]+$/.test(word) && !(word.length > 4 && typed.endsWith(word));

const LETTER = /[a-z0-9]/;
const DIGIT = /\d/;
const NUMERIC = /[\d.]/;

/** Whether a text has a word with nothing of a kind right before it, nor right after. Called for every word and page: no pattern is made. */
function stands(text: string, word: string, notBefore: RegExp, notAfter: RegExp | undefined): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!notBefore.test(text[at - 1] ?? '') && !notAfter?.test(text[at + word.length] ?? '')) return true;
  }
  return false;
}

/** What it is worth that a text names a thing by other words, by how often. */
const NAMED = [0, 0.4, 0.48, 0.53, 0.57, 0.6];

/** The order is the rare things' still more: who asks for a judge robot means judges. */
const TELLING = 1.6;

/** How well a page answers one unit, 0–1. */
export function presence(unit: Unit, plan: Plan, page: Found, of: Folded): number {
  const { tokens: all } = plan;
  const body = isList(page, of) ? 0.7 : 1;
  if (unit.tokens) return Math.max(holds(of.title, of.bareTitle, unit.text) ? 1 : 0, figure(unit.tokens, unit.about, page, of) * body);
  const tokens = unit.concepts.map((place) => all[place]!);
  const whole = isWhole(unit.text, plan);
  const said = (text: string, bareText: string) => (whole ? holdsForm(text, unit.text) : holds(text, bareText, unit.text));
  const has = (list: string) => tokens.some((token) => list.includes(token));
  if (said(of.title, of.bareTitle) || unit.names.some((place) => page.ci.includes(all[place]!))) return 1;
  if (has(page.ci)) return 0.97;
  if (has(page.ct)) return 0.95;
  if (whole ? ` ${page.keys} `.includes(` ${unit.text} `) : holdsKey(page.keys, unit.text)) return 0.85;
  if (said(of.text, of.bareText)) return 0.65 * body;
  // The index holds a token as often as the page names the thing: once may be in passing.
  const times = Math.max(0, ...tokens.map((token) => page.cb.split(token).length - 1));
  return (NAMED[Math.min(times, NAMED.length - 1)] ?? 0) * body;
}

/** How well a page answers a figure or a date: in its title, with its unit, without it. */
function figure(tokens: readonly string[], about: Unit['about'], { num }: Found, { title }: Folded): number {
  const [most = '', ...less] = tokens;
  const has = (token: string) => ` ${num} `.includes(` ${token} `);
  if (has(most) && quantities(title).some((found) => found.tokens[0] === most)) return 1;
  if (has(most)) return 0.65;
  if (about && valuesIn(num).some((value) => value >= about[0] && value <= about[1])) return 0.6;
  return less.some(has) ? 0.45 : 0;
}

const holdsKey = (keys: string, word: string): boolean => ` ${keys}`.includes(` ${word}`);

/** Who asks for a number asks for a figure first. */
const HOW_MANY = /多少|几|\bhow (?:many|much|long)\b|\bnumber of\b/;
const COUNTED = 0.6;

/** Who asks for several asks for a page of them first; others for one thing, though a page of many may name it. */
const SEVERAL = /哪些|哪几|谁在|案例|例子|\b(?:which|who|cases|examples|list)\b/;
const LISTS = 0.6;

/** Pages as long as this hold every word, too. */
const LONG = { han: 7000, latin: 20_000 };
const isList = ({ list, kind }: Found, { text }: Folded): boolean =>
  list !== undefined || kind === 'facet' || text.length > (isHan(text.slice(0, 200)) ? LONG.han : LONG.latin);
/** Taken from lists, so that what they list comes first; not where a piece of their own text was typed. */
const LISTED = 0.3;

/** More often than this tells nothing more. */
const OFTEN = 6;
/** How often a text has a word, up to OFTEN. */
function times(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < OFTEN; at = text.indexOf(word, at + word.length)) count++;
  return count;
}

/** How many times a page speaks of what was asked, dampened: 0–1. */
function density(plan: Plan, of: Folded): number {
  let hits = 0;
  for (const { text } of plan.units) {
    const word = isHan(text) ? bare(text) : singular(text);
    if (word.length > 1) hits += times(isHan(text) ? of.bareText : of.text, word);
  }
  return Math.min(1, hits / (OFTEN * Math.max(1, plan.units.length)));
}

/** What it is worth that they do. */
const NEAR = 1;
/** Words that stand within so many characters speak of one thing. */
const TOGETHER = { han: 60, latin: 160 };
/** How much of the question, by weight, stands together somewhere in a text, or round one of its words: 0–1; scattered over a long page it says little. */
function together({ units }: Plan, { text }: Folded, round?: Unit): number {
  if (units.length < 2) return 0;
  const reach = isHan(text.slice(0, 200)) ? TOGETHER.han : TOGETHER.latin;
  const places = units.flatMap(({ words, weight }, unit) => words.flatMap((word) => placesOf(text, word).map((at) => ({ at, unit, weight }))));
  places.sort((a, b) => a.at - b.at);
  let best = 0;
  let from = 0;
  for (const [to, { at }] of places.entries()) {
    while (at - places[from]!.at > reach) from++;
    const here = new Map(places.slice(from, to + 1).map(({ unit, weight }) => [unit, weight]));
    if (round && !here.has(units.indexOf(round))) continue;
    best = Math.max(
      best,
      [...here.values()].reduce((a, b) => a + b, 0),
    );
  }
  return best / units.reduce((all, { weight }) => all + weight, 0);
}
/** Where a word begins in a text, the first times. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  const latin = !isHan(word);
  for (let at = text.indexOf(word); at >= 0 && places.length < 40; at = text.indexOf(word, at + 1))
    if (!latin || !LETTER.test(text[at - 1] ?? '')) places.push(at);
  return places;
}

/** How much of its title the question names: a page about one thing before one about many. */
function titleCover({ units }: Plan, { title, bareTitle }: Folded): number {
  const named = units.filter(({ text }) => holds(title, bareTitle, text)).reduce((sum, { text }) => sum + bare(text).length, 0);
  return Math.min(1, named / Math.max(1, bareTitle.length));
}

/** What being a thing named in the question is worth, beside the share of the question that it answers. */
const OWN_PAGE = 1.5;
function ownShare({ tokens, units: { length } }: Plan, units: readonly Unit[], { ci, list }: Found): number {
  // The list of a single case answers less than the case where more than the list's name was typed.
  if (list === 'one' && length > 1) return 0;
  const all = units.reduce((sum, { weight }) => sum + weight, 0);
  const own = units.filter(({ concepts }) => concepts.some((place) => ci.includes(tokens[place]!))).reduce((sum, { weight }) => sum + weight, 0);
  return all > 0 ? own / all : 0;
}

/** What a plan asks for, whichever page is looked at. */
interface Sought {
  /** A thing that so few pages name that it tells what was asked for, whatever else was typed: a page about it is an answer. */
  rare: Unit | undefined;
  /** A word that tells what was asked for is nowhere: nothing is an answer that isn't plainly what was meant. */
  gone: boolean;
  /** … nor what other words are on, where it is what this site doesn't have. */
  elsewhere: boolean;
}
/** The most pages that name a rare thing. */
const RARE_THING = 45;
/** … where something that may be no word is nowhere. */
const RARE_ALONE = 12;
const soughtBy = new WeakMap<Plan, Sought>();
function sought(plan: Plan): Sought {
  let of = soughtBy.get(plan);
  if (!of) {
    const [thing] = plan.units.filter(({ concepts, pages }) => concepts.length > 0 && pages > 0).sort((a, b) => a.pages - b.pages);
    const lost = missing(plan).length;
    const elsewhere = plan.units.some((unit) => unit.elsewhere);
    // A whole question tells a story, some words of which no page has.
    const gone = elsewhere || (plan.question ? lost * 2 >= plan.units.length && lost > 0 : lost > 0);
    const most = plan.units.some(({ absent }) => absent) ? RARE_ALONE : RARE_THING;
    soughtBy.set(plan, (of = { gone, elsewhere, rare: thing && thing.pages <= most && !gone ? thing : undefined }));
  }
  return of;
}
/** The words of a plan that no page has, and that tell what was asked for. */
export const missing = ({ units }: Plan): string[] => units.flatMap(({ absent, scrap, text }) => (absent && !scrap ? [text] : []));
/** What was asked without them; nothing where nothing that tells is left. */
export function withoutMissing(plan: Plan): string {
  const gone = missing(plan);
  if (!plan.units.some(({ absent }) => !absent)) return '';
  return gone
    .reduce((rest, word) => rest.replace(word, ' '), plan.typed)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A question or a page about the site that readers ask for in just these words is an answer, whatever else was typed. */
const ASKED_FOR = 1.5;
/** How much of the things that were named it is: 链主是什么意思 asks for 链主, not for the list of entries. */
function askedFor(plan: Plan, page: Found): number {
  const { kind, ci } = page;
  if ((kind !== 'question' && kind !== 'page') || sought(plan).gone) return 0;
  const things = plan.units.filter(({ concepts }) => concepts.length > 0);
  const asked = things.some((unit) => unit.asked && unit.concepts.some((place) => ci.includes(plan.tokens[place]!)));
  return asked ? ownShare(plan, things, page) ** 2 : 0;
}

function isAbout(plan: Plan, { ci, ct }: Found, { title, bareTitle }: Folded): boolean {
  const { rare } = sought(plan);
  if (!rare) return false;
  return rare.concepts.some((place) => [ci, ct].some((of) => of.includes(plan.tokens[place]!))) || holds(title, bareTitle, rare.text);
}

/** A piece of a text that stands on few pages was seen on one of them, be it a list. */
const RARE_PIECE = 2;

/** Where a word is nowhere, so much weight of others that stand on one page about one thing is there by no chance. */
const KNOWN = 6;
const TELLING_KINDS = new Set(['case', 'entry', 'figure']);

/** A page that doesn't name a place that was named is no answer; of one on most pages less is thought. */
const PLACE = 1.2;
/** … nor one that speaks of something else round a place that isn't ours. */
const ROUND = 0.3;
/** Whether a text speaks of the rest of the question where it names one of its words. */
function isRound(unit: Unit, plan: Plan, of: Folded): boolean {
  const all = plan.units.reduce((sum, { weight }) => sum + weight, 0);
  return together(plan, of, unit) * all - unit.weight >= ROUND * (all - unit.weight);
}

/** Below this share a page is no answer: for questions less is enough, since their words need not all be there. */
const ENOUGH = { question: 0.33, words: 0.55, many: 0.39 };

/**
 * Grades one page against the question by what is literally there. Pure.
 *
 * @param asked what the asks made of it, 0–1
 */
export function grade(page: Found, plan: Plan, asked: number): Graded {
  const of = folded(page);
  const { gone, elsewhere } = sought(plan);
  let [weight, met, there, telling, things] = [0, 0, 0, 0, 0];
  let away = false;
  for (const unit of plan.units) {
    const value = presence(unit, plan, page, of);
    weight += unit.weight;
    telling += unit.weight ** TELLING;
    met += unit.weight ** TELLING * value;
    if (value > 0) there += unit.weight;
    if (value > 0) things++;
    away ||= unit.place && unit.weight > PLACE && (value === 0 || (unit.concepts.length === 0 && !plan.question && !isRound(unit, plan, of)));
  }
  const share = weight > 0 ? there / weight : 0;
  let score = weight > 0 ? (3 * met) / telling : 0;
  const typed = plan.bare;
  const inTitle = typed.length > 1 && of.bareTitle.includes(typed);
  const inText = typed.length > 1 && (isHan(typed) || /\d/.test(typed) ? of.bareText.includes(typed) : holds(of.text, of.bareText, plan.typed));
  // The page that bears the name, or is what the name stands for.
  const whole = plan.units.length === 1 && bare(plan.units[0]!.text) === typed;
  const is = whole && plan.units[0]!.names.some((place) => page.ci.includes(plan.tokens[place]!));
  if (of.bareTitle === typed) score += 5;
  else if (is) score += page.kind === 'entry' ? 4 : 3.4;
  if (inTitle) score += 0.8 + (1.2 * typed.length) / of.bareTitle.length + (of.bareTitle.startsWith(typed) ? 0.4 : 0);
  const list = isList(page, of);
  if (inText) score += plan.rare ? RARE_PIECE : list ? 0.5 : 1.4;
  // What was typed stands on few pages as it is: it is no way to ask.
  const alike =
    plan.rare || (gone && page.kind !== 'question' && page.kind !== 'page')
      ? 0
      : Math.max(0, ...plan.asked.filter(({ concept }) => page.ci.includes(plan.tokens[concept]!)).map(({ share }) => share));
  score += 2.2 * alike;
  score += 0.9 * titleCover(plan, of);
  // A thing that the question names is an answer to it.
  const own = ownShare(plan, plan.units, page);
  score += OWN_PAGE * own;
  const meant = askedFor(plan, page);
  score += ASKED_FOR * meant;
  let spelled = false;
  if (plan.letters && plan.letters.length > 1) {
    const names = ` ${page.names} `;
    if (names.includes(` ${plan.letters} `)) [score, spelled] = [score + 4, true];
    else if (plan.side === 0 && plan.letters.length > 4 && holdsKey(page.keys, plan.letters)) [score, spelled] = [score + 1, true];
  }
  // Not where a piece of a page's own text was typed.
  if (!(plan.rare && inText)) {
    if (page.list === 'all') score -= LISTED;
    if (SEVERAL.test(plan.typed)) score += page.kind === 'facet' || page.kind === 'question' ? LISTS : 0;
    else if (page.kind === 'facet') score -= LISTS * (1 - own);
  }
  if (page.kind === 'figure' && HOW_MANY.test(plan.typed)) score += COUNTED;
  score += 0.5 * asked + 0.5 * density(plan, of) + NEAR * together(plan, of);
  const literal = spelled || inTitle || inText;
  if (away && !literal) score /= 2;
  const enough = plan.question ? ENOUGH.question : plan.units.length > 2 ? ENOUGH.many : ENOUGH.words;
  const found = { share: literal ? 1 : Math.max(share, alike), whole: literal || is };
  const answers = found.whole || (!away && (meant > 0 || alike > 0 || (!gone && found.share >= enough)));
  const known = gone && !elsewhere && things > 1 && there >= KNOWN && TELLING_KINDS.has(page.kind);
  const loose = !answers && !away && (known || isAbout(plan, page, of));
  return { page, score, ...found, answers: answers || loose, loose };
}

/** Of what lacks some of a question's words, what scores so much of the best answer is an answer, too. */
const NEARLY = 0.8;

/** The pages that answer, best first; those that share too little with the question are kept apart as the nearest. */
export function guard(graded: readonly Graded[]): { hits: Graded[]; nearest: Graded[] } {
  const best = Math.max(...graded.map(({ answers, score }) => (answers ? score : 0)));
  const sorted = graded
    .map((one) => (best > 0 && one.score >= NEARLY * best && one.share > 0 ? { ...one, answers: true, loose: one.loose || !one.answers } : one))
    .sort((a, b) => b.score - a.score || a.page.url.localeCompare(b.page.url));
  return { hits: sorted.filter(({ answers }) => answers), nearest: sorted.filter(({ answers, share }) => !answers && share > 0) };
}

/** Why a page is a hit, where the words typed don't stand on it. */
export function why(page: Found, plan: Plan, lexicon: Pick<Lexicon, 'concepts'>): Why {
  const of = folded(page);
  if (plan.units.some(({ text }) => holds(of.title, of.bareTitle, text) || holds(of.text, of.bareText, text))) return undefined;
  const words = plan.units.flatMap(({ concepts }) => concepts.flatMap((place) => lexicon.concepts[place]!.words));
  const word = words.find((other) => holds(of.title, of.bareTitle, other)) ?? words.find((other) => holds(of.text, of.bareText, other));
  if (word) return { kind: 'word', word };
  return plan.letters ? { kind: 'pinyin' } : undefined;
}
