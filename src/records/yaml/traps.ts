import { type Document, type Node, type Pair, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import { refusedCharacters, type RefusedCharacter } from '../characters.ts';
import { CHINESE, joint } from '../chinese.ts';
import { FIELD_NAMES } from '../field-names.ts';
import type { Edit } from './edits.ts';
import { asValue, quoted } from './quoting.ts';
import type { YamlSlip } from './slips.ts';

/** A place where the parser reads something else than the words that stand there. */
export interface Trap {
  offset: number;
  what: YamlSlip | 'depth' | 'character';
  got: string;
  /** What was most likely meant; undefined where nobody can tell. */
  edit: Edit | undefined;
  character?: RefusedCharacter;
}

/** Deeper than any record goes; parsers run out of stack at some thousands. */
export const MOST_LEVELS = 30;

const CURLY = /^[“”]([^“”]*)[“”]$/;
const HAN = /[\p{Script=Han}，。、；：？！（）]/u;

/** Where a document that could be parsed holds a trap; `depth` is the first place that lies too deep. */
export function* trapsIn(document: Document.Parsed, text: string): Generator<Trap> {
  const directive = /^%.*/m.exec(text);
  if (directive && directive.index < (document.contents?.range[0] ?? 0)) yield trap(directive.index, 'directive', directive[0]);
  // A list of what is still to be seen, not a function that calls itself: the nesting may be as deep as it likes.
  const open: { node: unknown; depth: number; indent: number; inFlow: boolean; key?: string }[] = [
    { node: document.contents, depth: 0, indent: -1, inFlow: false },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth, indent, inFlow, key: field = '' } = next;
    if (depth > MOST_LEVELS) return yield trap(isNode(node) ? startOf(node) : 0, 'depth', '');
    if (isAlias(node)) yield trap(startOf(node), 'alias', `*${node.source}`, quoting(text, startOf(node), endOfWords(text, startOf(node), inFlow)));
    if (!isNode(node) || isAlias(node)) continue;
    if (node.tag !== undefined || node.anchor !== undefined) yield markedValue(text, startOf(node), inFlow);
    if (isScalar(node)) yield* inScalar(text, node, indent, inFlow, field);
    else if (isMap(node)) {
      const flow = node.flow === true;
      const pairs = node.items as Pair<Node, Node | null>[];
      const orphans = flow ? orphansIn(text, pairs, field) : [];
      for (const { offset, what, got, edit } of orphans) yield trap(offset, what, got, edit);
      for (const { key, value } of [...pairs].reverse()) {
        const offset = startOf(key);
        if (orphans.some(({ keys }) => keys.includes(key))) continue;
        const bad = badKey(text, key);
        if (bad) yield bad;
        // What stands behind is read otherwise once the key is.
        if (bad?.edit) continue;
        const name = isScalar(key) ? key.value : undefined;
        open.push({
          node: value,
          depth: depth + 1,
          indent: columnOf(text, offset),
          inFlow: inFlow || flow,
          key: typeof name === 'string' ? name : field,
        });
        if (!isScalar(key) || key.tag !== undefined || key.anchor !== undefined) open.push({ node: key, depth: depth + 1, indent, inFlow });
      }
    } else if (isSeq(node)) {
      const flow = node.flow === true;
      if (flow) yield* commasIn(text, node.items, field);
      for (const item of [...node.items].reverse())
        open.push({ node: item, depth: depth + 1, indent: columnOf(text, startOf(node)), inFlow: inFlow || flow, key: field });
    }
  }
}

const trap = (offset: number, what: Trap['what'], got: string, edit?: Edit): Trap => ({ offset, what, got, edit });
const startOf = (node: Node): number => node.range?.[0] ?? 0;
const lineOf = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
const columnOf = (text: string, offset: number): number => offset - lineOf(text, offset);

/** Where the words end that begin at a place: at the end of the line, or at the next mark of the flow that they stand in. */
function endOfWords(text: string, start: number, inFlow: boolean): number {
  const [words = ''] = (inFlow ? /^[^\r\n,}\]]*/ : /^[^\r\n]*/).exec(text.slice(start)) ?? [];
  return start + words.trimEnd().length;
}

const quoting = (text: string, start: number, end: number): Edit => ({ start, end, by: quoted(text.slice(start, end)) });

/** The tag or anchor before a value. */
function markedValue(text: string, offset: number, inFlow: boolean): Trap {
  const got = /(?:[!&]\S*\s+)+$/.exec(text.slice(lineOf(text, offset), offset))?.[0] ?? '';
  const start = offset - got.length;
  const end = endOfWords(text, start, inFlow);
  return trap(start, got.startsWith('&') ? 'anchor' : 'tag', text.slice(start, end), quoting(text, start, end));
}

type Words = Node & { type?: string; value?: unknown; source?: string };

/** @param field the key before the value, or before the list in which it stands */
function* inScalar(text: string, node: Words, indent: number, inFlow: boolean, field: string): Generator<Trap> {
  const [start = 0, end = 0] = node.range ?? [];
  const source = text.slice(start, end);
  if (source.trimEnd().includes('\n') && breaksWords(node, source)) return yield severalLines(node, start, end, source, inFlow);
  if (node.type === 'QUOTE_DOUBLE' && source.includes('\\')) {
    for (const character of refusedCharacters(String(node.value))) yield { ...trap(start, 'character', ''), character };
  }
  if (node.type !== 'PLAIN') return;
  // Words that begin with # leave nothing before them.
  const [, gap = '', all] = source === '' ? (/^([ \t]*)(#[^\r\n]*)/.exec(text.slice(start)) ?? []) : [];
  if (all !== undefined) {
    const from = start + gap.length;
    return yield trap(from, 'comment', all, quoting(text, from, from + all.trimEnd().length));
  }
  const comment = commentBehind(text, end, indent);
  if (comment) {
    const lineEnd = /[^\r\n]*/.exec(text.slice(comment.offset))?.[0].trimEnd().length ?? 0;
    const sameLine = !text.slice(end, comment.offset).includes('\n');
    // No address has a blank in it.
    const cut = sameLine && /^https?:/.test(source) && /^#\S+\s*$/.test(comment.text);
    if (cut)
      yield trap(comment.offset, 'addressCut', `${source} ${comment.text}`, { start, end: comment.offset + lineEnd, by: source + comment.text });
    else yield trap(comment.offset, 'comment', comment.text, sameLine ? quoting(text, start, comment.offset + lineEnd) : undefined);
  }
  if (typeof node.value === 'number' && !isPlainNumber(node.value, node.source ?? '')) {
    const [, plain] = /^\+?(\d+(?:\.\d+)?)\.?$/.exec(source) ?? [];
    const edit = plain !== undefined && !/^0\d/.test(plain) && plain.length < 16 ? { start, end, by: plain } : undefined;
    yield trap(start, 'number', node.source ?? '', edit);
  }
  const inner = field === 'zh' ? undefined : (withoutCurly(source) ?? /^[“”]([^“”"]*)"$/.exec(source)?.[1]);
  if (inner !== undefined) yield trap(start, 'curlyQuotes', source, { start, end, by: inStraightQuotes(inner, field, inFlow) });
  const [, name = ''] = /^([\w-]+)：/.exec(source) ?? [];
  if (name !== '' && field !== 'zh' && field !== 'en' && FIELD_NAMES.has(name))
    yield trap(start + name.length, 'fullWidthColon', source, { start, end, by: source.replace(/：\s*/, ': ') });
  if (inner === undefined && /^[^"]*"$/.test(source)) yield trap(end - 1, 'quoteOpen', source, { start, end, by: quoted(source.slice(0, -1)) });
}

/** What stands between curly quotes, where they are meant as YAML's: in Chinese they are quotation marks as they should be. */
function withoutCurly(words: string): string | undefined {
  const [, inner] = CURLY.exec(words) ?? [];
  return inner === undefined || HAN.test(inner) ? undefined : inner;
}

const NUMBER_FIELDS = new Set(['value', 'min', 'max', 'factor', 'order', 'target_year']);

/** Digits stay in quotes where they are a code. */
const inStraightQuotes = (words: string, field: string, inFlow: boolean): string =>
  /^\d+$/.test(words) && !NUMBER_FIELDS.has(field) ? quoted(words) : asValue(words, inFlow);

/** Lists of ids and of fixed values, none of which holds a blank. */
const WORD_LISTS = new Set([
  'stages',
  'tasks',
  'technologies',
  'inferred',
  'sources',
  'undisclosed',
  'relations',
  'ledger',
  'figures',
  'entries',
  'core',
  'around',
]);

/** Items of a list that a Chinese comma joined, or a blank: they are words of our own, so neither belongs to them. */
function* commasIn(text: string, items: readonly unknown[], field: string): Generator<Trap> {
  for (const item of items) {
    if (!isScalar(item) || item.type !== 'PLAIN' || !item.range) continue;
    const [start, end] = item.range;
    const words = text.slice(start, end);
    const joined = /^[\w-]+(\s*[，、；]\s*[\w-]+)+$/.test(words);
    const free = !joined && /[，；]/.test(words);
    // No id has capitals: Machine vision is the name of one.
    const lost = WORD_LISTS.has(field) && /^[a-z\d-]+(\s+[a-z\d-]+)+$/.test(words);
    if (!joined && !free && !lost) continue;
    const by = words.replace(joined || free ? /\s*[，、；]\s*/g : /\s+/g, ', ');
    yield trap(start + words.search(/[，、；\s]/), lost ? 'commaLost' : 'fullWidthComma', words, { start, end, by });
  }
}

const BESIDE_CHINESE = new RegExp(String.raw`${CHINESE}[ \t]*\r?\n|\n[ \t]*${CHINESE}`, 'u');

/** Whether a text over several lines is likely a slip, or becomes another text: English may be folded on purpose, with marks that say so. */
const breaksWords = ({ type, value }: Words, source: string): boolean =>
  type === 'PLAIN' || (type === 'BLOCK_LITERAL' ? String(value).trim().includes('\n') : BESIDE_CHINESE.test(source.replace(/^[|>].*\n/, '')));

/** A text over several lines: the break becomes a blank, also between Han, where none belongs. */
function severalLines(node: Words, start: number, end: number, source: string, inFlow: boolean): Trap {
  const isBlock = node.type?.startsWith('BLOCK') === true;
  const body = node.type === 'PLAIN' ? source : isBlock ? source.replace(/^[|>].*\n/, '') : source.slice(1, -1);
  const words = body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce((text, line) => text + joint(text, line) + line);
  const breaks = source.split('\n').length - 1 - (source.endsWith('\n') ? 1 : 0);
  // Blank lines take the place of those that are joined, so that whatever follows keeps its line.
  const by = asValue(words, inFlow) + '\n'.repeat(inFlow ? 0 : breaks);
  const tail = /\n[ \t]*$/.exec(source)?.[0] ?? '';
  return trap(start, 'severalLines', source.split('\n')[0]?.trim() ?? '', inFlow ? undefined : { start, end: end - tail.length, by });
}

interface Orphan extends Trap {
  keys: Node[];
}

/**
 * Words between the braces of a flow that are neither key nor value: the rest of a text that a comma cut, a number that was written
 * with one, or a pair whose colon is no colon.
 */
function orphansIn(text: string, pairs: readonly Pair<Node, Node | null>[], field: string): Orphan[] {
  const orphans: Orphan[] = [];
  for (let i = 1; i < pairs.length; i++) {
    const pair = pairs[i] as Pair<Node, Node | null>;
    const before = pairs[i - 1];
    if (!isOrphan(text, pair)) continue;
    const keys: Node[] = [];
    let last = pair;
    for (let next: Pair<Node, Node | null> | undefined = pair; next && isOrphan(text, next); next = pairs[++i]) {
      keys.push(next.key);
      last = next;
    }
    const end = last.value?.range && last.value.range[1] > last.value.range[0] ? last.value.range[1] : (last.key.range?.[1] ?? 0);
    const value = before?.value;
    const [start, plain] = [value?.range?.[0] ?? startOf(pair.key), isScalar(value) && value.type === 'PLAIN'];
    const words = text.slice(start, end);
    const name = isScalar(before?.key) ? String(before.key.value) : field;
    const number = /^-?\d{1,3}(,\s?\d{3})+$/.test(words);
    const curly = name === 'zh' ? undefined : withoutCurly(words);
    const decimal = /^-?\d+,\d{1,2}$/.test(words);
    const by = number ? words.replace(/[,\s]/g, '') : decimal ? words.replace(',', '.') : quoted(curly ?? words);
    // Behind a date or a number stands no rest of a text, but a text without its name.
    const nameless = !number && !decimal && isScalar(value) && /^[\d-]+$/.test(text.slice(start, value.range?.[1] ?? start));
    const what = nameless ? 'nameMissing' : number ? 'thousands' : decimal ? 'decimalComma' : curly === undefined ? 'comma' : 'curlyQuotes';
    orphans.push({ ...trap(start, what, words, !nameless && (number || decimal || plain) ? { start, end, by } : undefined), keys });
  }
  return orphans;
}

/** Words of a flow that are no key: without a colon behind them, or with blanks within. */
function isOrphan(text: string, { key, value }: Pair<Node, Node | null>): boolean {
  if (badKey(text, key)?.edit) return false;
  const words = text.slice(...((key.range ?? [0, 0]).slice(0, 2) as [number, number]));
  const bare = (value === null || (isScalar(value) && value.value === null)) && !/^\s*:/.test(text.slice(key.range?.[1] ?? 0));
  return bare || (isScalar(key) && key.type === 'PLAIN' && /\s/.test(words));
}

/** A key that is no word: a number, a list, or several words with a colon that is none. */
function badKey(text: string, key: Node): Trap | undefined {
  const [offset, end] = [startOf(key), key.range?.[1] ?? 0];
  const got = text.slice(offset, end);
  const name = isScalar(key) ? key.value : undefined;
  if (typeof name !== 'string' || name === '' || name === '__proto__') {
    return trap(offset, 'key', got || (text.slice(lineOf(text, offset)).split('\n')[0] ?? ''));
  }
  if (!isScalar(key) || key.type !== 'PLAIN') return undefined;
  if (/^[\w-]+：/.test(got)) {
    const by = got.replace(/(?<![^，,\s{])([\w-]+)\s*：\s*/g, '$1: ').replace(/\s*，\s*(?=[\w-]+: )/g, ', ');
    return trap(offset, 'fullWidthColon', got, { start: offset, end, by: by.replace(/: $/, ':') });
  }
  if (/^[a-z_]+:\S/.test(got)) return trap(offset, 'spaceAfterColon', got, { start: offset, end, by: got.replace(':', ': ') });
  return undefined;
}

/**
 * The comment behind an unquoted value: ` #1 …` was most likely meant as its words. It may also begin the next line, when
 * that one stands further in than the value's key, as the rest of a long value would.
 */
function commentBehind(text: string, end: number, indent: number): { offset: number; text: string } | undefined {
  const [, gap = '', deeper, comment] = /^([ \t]+|[ \t]*\r?\n([ \t]+))(#[^\r\n]*)/.exec(text.slice(end, end + 400)) ?? [];
  if (comment === undefined || (deeper !== undefined && deeper.length <= indent)) return undefined;
  return { offset: end + gap.length, text: comment };
}

/** Whether a number stands there as people write it: 0x10, 1e3 and 007 mean another number than what is read, .inf none. */
const isPlainNumber = (value: number, source: string): boolean =>
  /^-?(0|[1-9]\d*)(\.\d+)?$/.test(source) && (!Number.isInteger(value) || Number.isSafeInteger(value));
