import { lostRecord, whatBecameOf } from '../addresses.ts';
import type { Content, Rule } from '../content.ts';
import type { Quantity } from '../primitives.ts';
import type { CaseRecord, ResultRecord } from '../schemas/case.ts';
import { namesWithDigits } from '../names.ts';
import { nearest } from '../nearest.ts';
import { RETELLINGS } from '../retellings.ts';
import { around, texts } from '../texts.ts';
import { plainWords, tokens, withoutPlaceholders, type Token } from '../marks.ts';
import { resolveQuantity, type QuantityOrFigure } from '../resolve-quantity.ts';

/** Prose of a case whose figures must come from its record; metric names and notes describe the record itself. */
const GUARDED_FIELDS = new Set<unknown>(['title', 'summary', 'problem', 'approach', 'effort', 'doubts', 'source_notes']);

const DATE_PATTERNS = {
  zh: /\d{4}\s?年\d{1,2}[—–-]\d{1,2}\s?月|\d{1,2}\s?世纪(?:\d{2}\s?年代)?|\d{1,2}\s?时(?:\d{1,2}\s?分)?(?!间)|\d×24\s?小时|\d{4}\s?年?\s?[—–-]\s?\d{4}\s?年|\d{4}\s?年(?:\d{1,2}\s?月)?(?:\d{1,2}\s?日)?|\d{1,2}\s?月(?:\d{1,2}\s?[日—–-])?(?:\d{1,2}\s?日)?|\d{1,2}\s?日/g,
  en: /\b(?:\d{1,2}(?:[–-]\d{1,2})? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?:,? \d{4})?\b|\b(?:19|20)\d{2}(?:[–-]\d{2,4})?s?\b/g,
};
/** Letters joined to digits: model numbers, versions, 5G, 3D, AI4S; standards by their number and year. */
const MODEL_NUMBER = /\b(?:ISO|IEC|GB|DB\d*|JB|T)(?:\/[A-Z]+)?\s\d[\d.]*(?:[—–-]\d{4})?|[A-Za-z]+[-A-Za-z.]*\d[\w.-]*|\d+(?:\.\d+)?[A-Za-z]{1,}\b/g;
const RAISED = '\\u00B2\\u00B3\\u00B9\\u2070-\\u2089';
/** Circled numbers and fractions are numbers too; raised ones behind a letter are part of a unit (m²). */
const NUMBER_PATTERN = new RegExp(`\\d[\\d,]*(?:\\.\\d+)?|(?<!\\p{L})[${RAISED}]|(?![${RAISED}])\\p{No}`, 'gu');
const SCALE_WORDS: [RegExp, number][] = [
  [/^\s?万亿/, 1e12],
  [/^\s?亿/, 1e8],
  [/^\s?千万/, 1e7],
  [/^\s?百万/, 1e6],
  [/^\s?万/, 1e4],
  [/^\s?trillion/, 1e12],
  [/^\s?billion/, 1e9],
  [/^\s?million/, 1e6],
];

/** Blanks everything in a text whose digits are no figures: dates, names, model numbers, marks. */
function withoutNames(text: string, language: 'zh' | 'en', names: readonly string[]): string {
  const blank = (match: string) => ' '.repeat(match.length);
  let rest = withoutPlaceholders(plainWords(text)).replace(OTHER_DIGIT, plainDigit);
  for (const name of names) rest = rest.replaceAll(name, blank(name));
  return rest.replace(DATE_PATTERNS[language], blank).replace(MODEL_NUMBER, blank);
}

/** A digit of another script, or a full-width one. */
const OTHER_DIGIT = /(?!\d)\p{Nd}/gu;
/** Digits of a script stand side by side, from nought to nine. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value).padEnd(digit.length);
}
const worth = (text: string): number => {
  const [over, under] = text.normalize('NFKC').split('\u2044');
  return Number(over?.replace(/[,()]/g, '').replace(/\.$/, '')) / Number(under ?? 1);
};

export interface Figure {
  text: string;
  value: number;
  index: number;
}

/** The figures that a text writes out, with their value (1.75万 and 17,500 are the same). */
export function writtenFigures(text: string, language: 'zh' | 'en', names: readonly string[] = []): Figure[] {
  return figuresIn(withoutNames(text, language, names), text);
}

/** Thousands that a blank parts, as papers write them. */
const PARTED = /(?<=\d)\s(?=\d{3}(?!\d))/g;
/** The worth of every number in somebody else's words, whatever it belongs to: names and dates are not known there. */
export const everyFigure = (text: string): number[] => figuresIn(text.replace(PARTED, ','), text).map(({ value }) => value);

/** @param rest what of the text may hold figures, at the same places */
function figuresIn(rest: string, text: string): Figure[] {
  return [...rest.matchAll(NUMBER_PATTERN)].map((match) => {
    const tail = rest.slice(match.index + match[0].length);
    const scale = SCALE_WORDS.find(([pattern]) => pattern.test(tail));
    return {
      text: text.slice(match.index, match.index + match[0].length) + (scale ? (scale[0].exec(tail)?.[0] ?? '') : ''),
      value: worth(match[0]) * (scale?.[1] ?? 1),
      index: match.index,
    };
  });
}

/** The numbers of a quantity, without their signs: a change of −45% is written 45%. */
export const magnitudes = ({ value, min, max }: Quantity): number[] => [value, min, max].flatMap((n) => (n === undefined ? [] : [Math.abs(n)]));

/** Every number that the record of a case holds. */
function recorded(data: CaseRecord, content: Content): number[] {
  const numbers: number[] = [];
  const add = (value: QuantityOrFigure | undefined) => {
    const quantity = resolveQuantity(value, content);
    if (quantity) numbers.push(...magnitudes(quantity));
  };
  data.quantities.forEach(add);
  add(data.cost);
  for (const result of data.results) {
    for (const value of [result.before, result.after, result.change, result.sample, result.period?.length]) add(value);
    const said = result.change && 'as_said' in result.change ? result.change.as_said : undefined;
    for (const label of [said, result.population, result.metric]) {
      if (label) numbers.push(...writtenFigures(label.zh, 'zh').map((f) => f.value), ...writtenFigures(label.en, 'en').map((f) => f.value));
    }
  }
  return numbers;
}

const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

/** Every number that records hold of what came after the article: updates, and dated facts of entries. */
function recordedSince({ records }: Content): number[] {
  const later = [
    ...[...records.updates.values()].flatMap(({ data }) => data.quantities),
    ...[...records.reference.values()].flatMap(({ data }) => data.facts.flatMap(({ quantities }) => quantities)),
  ];
  return later.flatMap(magnitudes);
}

/** Each line of prose that links cases, as file:line, with the numbers of those cases. */
function ofLinkedCases({ sections, pages }: Content, numbers: ReadonlyMap<string, number[]>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { file, prose } of [...sections, ...pages])
    for (const { url, line } of prose.links) {
      const own = numbers.get(/\/cases\/([^/]+)\/$/.exec(url)?.[1] ?? '');
      if (own) found.set(`${file}:${line}`, [...(found.get(`${file}:${line}`) ?? []), ...own]);
    }
  return found;
}

/**
 * Figures in a case's prose come from its record; the article's own are printed by <Figure> alone, later ones stand in a record, be it
 * that of a case which the same paragraph links.
 */
export const figuresInProse: Rule = ({ content, report, leaveOut }) => {
  // Numbers may be a figure's, an update's or part of a name: while one of those can't be read, they can't be told from numbers without record.
  const unread = ['figures', 'reference', 'updates'].find((kind) => content.incomplete.has(kind));
  const names = namesWithDigits(content);
  const since = recordedSince(content);
  const numbers = new Map([...content.records.cases].map(([id, entry]) => [id, recorded(entry.data, content)]));
  const linked = ofLinkedCases(content, numbers);
  for (const piece of texts(content)) {
    const inCase = piece.kind === 'cases' && GUARDED_FIELDS.has(piece.path[0]);
    const inArticle = piece.kind === 'article' || (piece.kind === 'pages' && RETELLINGS.includes(piece.id));
    if ((!inCase && !inArticle) || !/\p{N}/u.test(piece.text)) continue;
    const { file, line } = piece.place();
    const allowed = inCase ? (numbers.get(piece.id) ?? []) : [...since, ...(linked.get(`${file}:${line}`) ?? [])];
    for (const figure of writtenFigures(piece.text, piece.language, names)) {
      if (allowed.some((n) => same(n, figure.value))) continue;
      const params = { text: figure.text, around: around(piece.text, figure.index, figure.text.length) };
      if (unread) leaveOut(unread);
      else report({ ...piece.place(), code: 'bareFigure', params });
    }
  }
};

/** {r1.after} and [[id]] point at something that exists. */
export const marks: Rule = ({ content, report, leaveOut }) => {
  const targets = new Set([...content.records.reference.keys(), ...content.records.cases.keys()]);
  for (const piece of texts(content)) {
    if (piece.kind === 'article' || piece.kind === 'pages' || piece.kind === 'taxonomy') continue;
    const results = piece.kind === 'cases' ? (content.records.cases.get(piece.id)?.data.results ?? []) : undefined;
    for (const token of tokens(piece.text)) {
      if (token.kind === 'link' && !targets.has(token.id)) {
        const reason = content.unreadable.has(token.id) ? token.id : lostRecord(token.id, content);
        const gone = whatBecameOf(token.id, content);
        if (reason) leaveOut(reason);
        else if (gone) report({ ...piece.place(), code: 'recordGone', params: gone });
        else report({ ...piece.place(), code: 'badLink', params: { got: token.id, ...linkMeant(token.id, token.words, targets, content) } });
      }
      if (token.kind === 'placeholder' && results && !placeholderValue(token, results))
        report({ ...piece.place(), code: 'badPlaceholder', params: { text: token.text } });
    }
  }
};

/** The link that was meant by a name in the place of an id, by a misspelt id, or by both the wrong way round. */
function linkMeant(
  got: string,
  words: string | undefined,
  targets: ReadonlySet<string>,
  content: Content,
): { nearest: string | undefined; write: string | undefined } {
  const [first = '', second] = got.split('｜');
  if (second !== undefined && targets.has(first)) return { nearest: first, write: `[[${first}|${second}]]` };
  if (words !== undefined && targets.has(words.trim())) return { nearest: words.trim(), write: `[[${words.trim()}|${got}]]` };
  const named = [...content.records.reference.values()].find(({ data: { name, short, aliases } }) =>
    [name.zh, name.en, short?.zh, short?.en, ...aliases.zh, ...aliases.en].includes(got.trim()),
  );
  const id = named?.id ?? nearest(got.replace(/^.*\//, ''), targets);
  return { nearest: id, write: id && `[[${id}${named ? `|${words ?? got}` : words === undefined ? '' : `|${words}`}]]` };
}

/** What {r1.after} stands for, or undefined when there is no such result or value. */
const placeholderValue = (
  { result: id, key }: Extract<Token, { kind: 'placeholder' }>,
  results: readonly ResultRecord[],
): QuantityOrFigure | undefined => key && results.find((result) => result.id === id)?.[key];
