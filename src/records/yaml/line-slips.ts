import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { joint } from '../chinese.ts';
import { FIELD_NAMES } from '../field-names.ts';
import { edited } from './edits.ts';
import { asValue, quoted, troubleIn } from './quoting.ts';
import type { YamlSlip } from './slips.ts';
import { trapsIn } from './traps.ts';

/** A line that the parser can't take, and the line as it was most likely meant. */
export interface LineSlip {
  /** 1-based. */
  line: number;
  column: number;
  what: YamlSlip;
  got: string;
  /** Without its indentation; two lines where a break was lost; undefined where the line goes. */
  write: string | undefined;
}

/** A line in its parts: blanks and dashes, the key with its colon, and what follows. */
const LINE = /^(\s*(?:-\s+)*)((?:[\w-]+|"[^"]*"|'[^']*'):\s+)?(.*)$/su;

/**
 * Reads a YAML text that the parser can't take, line by line: our records write each value in one line, so each can be tried alone.
 *
 * @param text the YAML
 * @returns the slips of all lines, and the text without them (as many lines as before; the same text where a line became two)
 */
export function lineSlips(text: string): { slips: LineSlip[]; fixed: string } {
  const slips: LineSlip[] = [];
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  for (const [i, line] of lines.entries()) {
    if (/^\s*(#|---|$)|^%/.test(line)) continue;
    if (line.trim() === '[]' && lines.some((other) => other.startsWith('- '))) {
      slips.push({ line: i + 1, column: 1, what: 'emptyList', got: '[]', write: undefined });
      lines[i] = '';
      continue;
    }
    const found = fix(line);
    if (found) {
      const { what, write } = found;
      const written = write.split('\n').map((one) => one.trim());
      slips.push({ line: i + 1, column: firstDifference(line, write) + 1, what, got: line.trim(), write: written.join(' ⏎ ') });
      if (written.length === 1) lines[i] = write;
      continue;
    }
    const whole = goesOn(lines[i - 1] ?? '', line);
    if (whole === undefined) continue;
    slips.push({ line: i + 1, column: 1, what: 'severalLines', got: line.trim(), write: whole.trim() });
    [lines[i - 1], lines[i]] = ['', whole];
  }
  return { slips, fixed: lines.join('\n') };
}

/** The text of two lines as one, where the second is the rest of the first one's, and stands where a field should. */
function goesOn(before: string, line: string): string | undefined {
  const [, head = '', key = '', value = ''] = LINE.exec(before) ?? [];
  if (key === '' || value === '' || /^["'{[]/.test(value) || isWhole(line)) return undefined;
  return head + key + asValue(value.trimEnd() + joint(value.trimEnd(), line.trim()) + line.trim(), false);
}

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return Math.min(i, Math.max(0, a.length - 1));
}

/** Whether a line alone is a field, or an item of a list, and all of it is read. */
export function isWhole(line: string): boolean {
  const { contents, errors } = parseDocument(line.trim(), { prettyErrors: false });
  if (errors.length > 0) return false;
  if (isSeq(contents)) return true;
  return isMap(contents) && contents.items.every(({ key }) => isScalar(key) && (key.type !== 'PLAIN' || /^\w[\w-]*$/.test(String(key.value))));
}

/** A line without what would be read as something else than its words, where that can be told as well. */
function withoutTraps(line: string): string {
  if (line.includes('\n')) return line;
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const text = line.slice(indent.length);
  return (
    indent +
    edited(
      text,
      [...trapsIn(parseDocument(text, { prettyErrors: false }), text)].flatMap(({ edit }) => edit ?? []),
    )
  );
}

/** The line as it was meant, after as many fixes as it takes; undefined where it is good, or nobody can tell. */
function fix(line: string): { what: YamlSlip; write: string } | undefined {
  const tabs = /^\s*\t/.test(line);
  if (!tabs && isWhole(line)) return undefined;
  let [write, what]: [string, YamlSlip | undefined] = [line, undefined];
  if (tabs) [write, what] = [line.replace(/^\s+/, (blanks) => blanks.replaceAll('\t', '  ')), 'tab'];
  for (const [name, change] of FIXES) {
    if (what !== undefined && isWhole(write)) break;
    const next = change(write);
    if (next === undefined || next === write) continue;
    what ??= name;
    write = next;
  }
  return what !== undefined && write.split('\n').every(isWhole) ? { what, write: withoutTraps(write) } : undefined;
}

type Change = (value: string, inFlow: boolean) => string;

/** A fix of the values that a pattern describes. */
const inValues = (pattern: RegExp, change: Change) => (line: string) => changeValues(line, (value) => pattern.test(value), change);
/** What stands between a value's first and last mark, in quotes that YAML takes. */
const requoted = (value: string): string => quoted(value.slice(1, -1));

/** A text whose first words stand in quotes: in Chinese they become the marks that Chinese has for them. */
function withInnerQuotes(value: string, inFlow: boolean): string {
  return /\p{Script=Han}/u.test(value) ? asValue(value.replace(/(["'])(.*?)\1/gu, '“$2”'), inFlow) : quoted(value);
}

/** Ways to fix a line, in the order in which they are tried: first the marks that part keys from values, then the values. */
const FIXES: readonly [YamlSlip, (line: string) => string | undefined][] = [
  ['dash', (line) => line.replace(/^(\s*)[–—•●▪·]\s*(?=[\w-]+(\s*[:：]|$))/u, '$1- ')],
  ['dash', (line) => line.replace(/^(\s*)-(?=[A-Za-z_"'{[])/u, '$1- ')],
  ['fullWidthColon', (line) => line.replace(/^(\s*(?:-\s+)*[\w-]+)\s*：\s*/u, '$1: ')],
  [
    'fullWidthColon',
    (line) =>
      /[{]/.test(line)
        ? line.replace(/(?<=[{,，]\s*)([\w-]+)\s*：\s*/gu, (whole, key: string) => (FIELD_NAMES.has(key) ? `${key}: ` : whole))
        : undefined,
  ],
  [
    'fullWidthComma',
    (line) =>
      /[{]/.test(line) ? line.replace(/\s*，\s*(?=([\w-]+):\s)/gu, (whole, key: string) => (FIELD_NAMES.has(key) ? ', ' : whole)) : undefined,
  ],
  [
    'fullWidthBrackets',
    (line) => line.replace(/(:\s+)【([^【】]*)】\s*$/u, (_, before: string, inner: string) => `${before}[${inner.replace(/\s*[，、]\s*/gu, ', ')}]`),
  ],
  [
    'spaceAfterColon',
    (line) =>
      line.replace(/^(\s*(?:-\s+)*)([\w-]+):(?=[^\s])/u, (whole, head: string, key: string) => (FIELD_NAMES.has(key) ? `${head}${key}: ` : whole)),
  ],
  ['fullWidthComma', (line) => line.replace(/(["'\]}])\s*，\s*(?=["'[{])/gu, '$1, ')],
  ['commaTwice', (line) => line.replace(/,\s*,/g, ',')],
  ['linkAsAddress', (line) => line.replace(/(:\s+)\[[^\]]*\]\((https?:[^)\s]+)\)\s*$/u, '$1$2')],
  ['colonMissing', addColon],
  ['commaLost', addCommas],
  ['lineBreakLost', splitLine],
  ['braceOpen', closeBrackets],
  ['curlyQuotes', inValues(/^[“”].*[“”"]$|^".*[“”]$/su, requoted)],
  ['backslash', inValues(/^"[^"]*\\[^"]*"$/su, requoted)],
  ['quoteOpen', inValues(/^(["'])(?!.*\1)./su, (value) => quoted(value.slice(1).trimEnd()))],
  ['quoteInside', inValues(/^".*[^\\]".*"$/su, requoted)],
  ['needsQuotes', inValues(/^(?:\[(?!\[)[^\]]*\]|\{[^}]*\})[^\s\]}]/u, quoted)],
  ['quotePart', inValues(/^["'].*[^"']$/su, withInnerQuotes)],
  ['quoteInside', inValues(/^'.*[^']'[^'].*'$/su, requoted)],
  ['number', inValues(/^[-–—−]\s+\d[\d.]*$/u, (value) => value.replace(/^\D+/, '-'))],
  ['needsQuotes', inValues(/^\{r\d+\.\w+\}./su, quoted)],
  ['doubleBrackets', inValues(/^\[\[/u, quoted)],
  ['comma', (line) => changeValues(line, (value, inFlow) => inFlow && troubleIn(value, true) === ',', quoted)],
  ['needsQuotes', (line) => changeValues(line, (value, inFlow) => !/^["'{[]/.test(value) && troubleIn(value, inFlow) !== undefined, quoted)],
];

/** A field without its colon, or with = for it: a word that is a field's name, and one word or a bracket behind it. */
function addColon(line: string): string | undefined {
  const [, head = '', key = '', value = ''] = /^(\s*(?:-\s+)*)([\w-]+)\s*(?:=\s*|\s)(\S.*)$/u.exec(line) ?? [];
  const simple = /^(\S+|[[{"].*)\s*$/su.test(value) || key === 'zh' || key === 'en' || key === 'title';
  return FIELD_NAMES.has(key) && simple && !value.startsWith(':') ? `${head}${key}: ${value}` : undefined;
}

/** Fields between braces without the comma that parts them: behind a value of one word, or one in quotes or brackets. */
function addCommas(line: string): string | undefined {
  if (!line.includes('{')) return undefined;
  return line.replace(/(:\s+(?:[^\s{}[\],"']+|"[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\}))\s+(?=([\w-]+):\s)/gu, (whole, value: string, key: string) =>
    FIELD_NAMES.has(key) ? `${value}, ` : whole,
  );
}

/** Two fields on one line, where the first value is no sentence: the break between them was lost. */
function splitLine(line: string): string | undefined {
  const [, head = '', first = '', value = '', second = ''] =
    /^(\s*(?:-\s+)*)([\w-]+:\s+)([^\s{["']\S*|\[[^\]]*\]|\{[^}]*\}|"[^"]*")\s+(([\w-]+):\s.*)$/u.exec(line) ?? [];
  const [key = ''] = second.split(':');
  if (!FIELD_NAMES.has(key)) return undefined;
  return `${head}${first}${value}\n${head.replaceAll('-', ' ')}${second}`;
}

/** Our records have no more braces and brackets in one another. */
const MOST_OPEN = 4;

/** A brace or bracket that was opened and not closed on its line. */
function closeBrackets(line: string): string | undefined {
  const opened: string[] = [];
  let quote = '';
  for (const char of line) {
    if (quote) quote = char === quote ? '' : quote;
    else if (/["']/.test(char) && (/[\s[{(,:]$/u.test(line.slice(0, line.indexOf(char))) || opened.length === 0)) quote = char;
    else if (/[[{]/.test(char)) opened.push(char === '[' ? ']' : '}');
    else if (char === opened.at(-1)) opened.pop();
    else if (/[\]}]/.test(char)) return undefined;
  }
  if (opened.length === 0 || opened.length > MOST_OPEN) return undefined;
  return `${line.trimEnd()}${opened
    .reverse()
    .map((mark) => (mark === '}' ? ' }' : mark))
    .join('')}`;
}

/** A line with those of its values changed for which `when` holds: the one behind the key, or those of a flow in braces. */
function changeValues(line: string, when: (value: string, inFlow: boolean) => boolean, change: Change): string | undefined {
  const [, head = '', key = '', rest = ''] = LINE.exec(line) ?? [];
  const value = rest.trimEnd();
  const flow = /^\{(.*)\}$/su.exec(value)?.[1];
  if (flow === undefined) return when(value, false) ? head + key + change(value, false) : undefined;
  const parts = flowParts(flow);
  if (!parts) return undefined;
  return `${head}${key}{ ${parts.map(([name, text]) => `${name}: ${when(text, true) ? change(text, true) : text}`).join(', ')} }`;
}

/** The fields between braces, parted where a known field's name and colon stand; undefined where there are none. */
function flowParts(flow: string): [string, string][] | undefined {
  const starts = [...flow.matchAll(/(?:^|,)\s*([\w-]+):\s/gu)].filter(([, name = '']) => FIELD_NAMES.has(name));
  if (starts.length === 0 || starts[0]?.index !== 0) return undefined;
  return starts.map((match, i) => {
    const from = match.index + match[0].length;
    return [match[1] ?? '', flow.slice(from, starts[i + 1]?.index ?? flow.length).trim()];
  });
}
