import { type Document, LineCounter, type Node, type Pair, type Scalar, isMap, isSeq, parseDocument } from 'yaml';
import { asParams } from '../characters.ts';
import { excerpt } from '../excerpt.ts';
import { type Report } from '../problems.ts';
import { edited, editedLine, type Edit } from './edits.ts';
import { isWhole, lineSlips } from './line-slips.ts';
import { MOST_LEVELS, trapsIn } from './traps.ts';

/** Where in a file a field stands; falls back to the nearest parent that exists. */
export type Where = (path: readonly PropertyKey[]) => { line: number; column: number };

/** A YAML text that could be parsed: its plain value, and ways to find a field's place and what stands there. */
export interface YamlText {
  value: unknown;
  where: Where;
  /** The line of a field's value with that value written otherwise; undefined where there is no such value on one line. */
  lineWith: (path: readonly PropertyKey[], by: string) => string | undefined;
  /** The same with the name of the field written otherwise, too: only between braces, where several fields may take its place. */
  pairWith: (path: readonly PropertyKey[], by: string) => string | undefined;
  /** The line of a field with its name written otherwise. */
  lineRenamed: (path: readonly PropertyKey[], by: string) => string | undefined;
  /** Whether a field's value begins on a line of its own, below its name. */
  isBelow: (path: readonly PropertyKey[]) => boolean;
  /** A field's value as it is typed; '' where there is none. */
  source: (path: readonly PropertyKey[]) => string;
}

/** More fields than these that stand twice are one slip. */
const MOST_DUPLICATES = 2;

interface Parsed {
  document: Document.Parsed;
  lineCounter: LineCounter;
  /** The first error that isn't told elsewhere. */
  error: { code: string; message: string; pos: [number, number] } | undefined;
  duplicates: { offset: number; key: string }[];
}

function parse(text: string): Parsed {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const all = [...document.errors, ...document.warnings];
  return {
    document,
    lineCounter,
    // Tags are told with the traps, where their text is known.
    error: all.find(({ code }) => code !== 'TAG_RESOLVE_FAILED' && code !== 'DUPLICATE_KEY'),
    duplicates: all
      .filter(({ code }) => code === 'DUPLICATE_KEY')
      .map(({ pos }) => ({ offset: pos[0], key: /^[^\s:]+/.exec(text.slice(pos[0]))?.[0] ?? '' })),
  };
}

/**
 * Parses YAML 1.2 (dates stay text) and reports, with its place and the corrected line, whatever can't be read or means something
 * else than what stands there. Where each slip can be fixed, the text is read as it was meant, so that the rest can be checked as well.
 *
 * @param text the YAML
 * @param file its path, for reports
 * @param report takes each problem
 * @param lineOffset lines before the YAML in its file (front matter of MDX starts on line 2)
 * @returns the value and its places, or undefined when the text can't be read
 */
export function parseYaml(text: string, file: string, report: Report, lineOffset = 0): YamlText | undefined {
  let [source, parsed] = [text, parse(text)];
  const at = (offset: number) => {
    const { line, col } = parsed.lineCounter.linePos(offset);
    return { file, line: line + lineOffset, column: col, at: '' };
  };
  if (parsed.error && /call stack/.test(parsed.error.message)) {
    report({ ...at(parsed.error.pos[0]), code: 'tooDeep', params: { most: MOST_LEVELS } });
    return undefined;
  }
  if (parsed.error) {
    const { slips, fixed } = lineSlips(text);
    for (const { line, column, what, got, write } of slips)
      report({ file, line: line + lineOffset, column, at: '', code: 'yamlSlip', params: { what, got: excerpt(got), write } });
    if (fixed !== text) [source, parsed] = [fixed, parse(fixed)];
    if (parsed.error) {
      const moved = movedLine(source, at(parsed.error.pos[0]).line - lineOffset);
      if (slips.length === 0 || fixed !== text) reportError(source, parsed.error, at, report, moved);
      if (!moved) return undefined;
      [source, parsed] = [moved.text, parse(moved.text)];
    }
  }
  // A file pasted twice has each of its fields twice.
  const [first, ...more] = parsed.duplicates.length > MOST_DUPLICATES ? parsed.duplicates : [];
  if (first) report({ ...at(first.offset), code: 'pastedTwice', params: { key: first.key, more: more.length } });
  else for (const { offset, key } of parsed.duplicates) report({ ...at(offset), code: 'duplicateKey', params: { key } });
  if (parsed.document.contents === null) {
    report({ ...at(0), code: 'emptyFile', params: {} });
    return undefined;
  }
  const edits = reportTraps(parsed.document, source, at, report);
  if (parsed.duplicates.length > 0 || !edits) return undefined;
  if (edits.length > 0) {
    [source, parsed] = [edited(source, edits), parse(edited(source, edits))];
    if (parsed.error || parsed.duplicates.length > 0 || !trapsIn(parsed.document, source).next().done) return undefined;
  }
  return { value: parsed.document.toJS() as unknown, ...placesIn(source, parsed, lineOffset) };
}

/**
 * The ways to find places in a text. What was parsed is let go of when nobody reads records any more, since it takes several times the memory of
 * the records: who asks later has it parsed again.
 */
function placesIn(source: string, parsed: Parsed, lineOffset: number): Omit<YamlText, 'value'> {
  const kept = new WeakRef(parsed);
  const again = (): Parsed => kept.deref() ?? parse(source);
  const nodeOf = (path: readonly PropertyKey[]) => nodeAt(again().document, path);
  // What was asked for before stands corrected as well, so that two slips of one line have one corrected line.
  const asked: Edit[] = [];
  /** The line on which a stretch stands, with the stretch written otherwise; undefined where it goes over several lines. */
  const lineAfter = (start: number, end: number, by: string): string | undefined => {
    if (source.slice(start, end).includes('\n')) return undefined;
    if (!asked.some((edit) => edit.start < end && edit.end > start)) asked.push({ start, end, by });
    return editedLine(source, start, asked);
  };
  return {
    where: (path) => {
      const { document, lineCounter } = again();
      const { line, col } = lineCounter.linePos(nodeAt(document, path).offset);
      return { line: line + lineOffset, column: col };
    },
    isBelow: (path) => {
      const { offset, value: range } = nodeOf(path);
      return range !== undefined && source.slice(offset, range[0]).includes('\n');
    },
    source: (path) => stretch(source, nodeOf(path).value),
    lineWith: (path, by) => {
      const { value: range } = nodeOf(path);
      return range && lineAfter(...range, by);
    },
    lineRenamed: (path, by) => {
      const { offset } = nodeOf(path);
      const name = String(path.at(-1));
      return source.startsWith(name, offset) ? lineAfter(offset, offset + name.length, by) : undefined;
    },
    pairWith: (path, by) => {
      const { offset, value: range } = nodeOf(path);
      const before = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
      return range && before.includes('{') ? lineAfter(offset, range[1], by) : undefined;
    },
  };
}

const stretch = (text: string, range: readonly [number, number] | undefined): string => (range ? text.slice(...range) : '');

type At = (offset: number) => { file: string; line: number; column: number; at: string };

/** As many lines above the one at which the parser stopped may be the one that stands wrong. */
const LINES_ABOVE = 3;

interface Moved {
  text: string;
  /** 1-based. */
  line: number;
  indent: number;
  /** The dash that was lost, where it was. */
  dash: boolean;
}

/** A word alone below an item of a list: an item without its dash. */
const isBareItem = (lines: readonly string[], line: number): boolean =>
  /^\s*[\w-]+\s*$/.test(lines[line - 1] ?? '') && /^\s*- /.test(lines[line - 2] ?? '');

/**
 * The text with one line at another indentation, or with the dash of a list's item before it, where it then can be parsed: the nearest of those
 * that records have.
 */
function movedLine(text: string, at: number): Moved | undefined {
  const lines = text.split('\n');
  // What is no field in itself is another slip.
  if (!isWhole(lines[at - 1] ?? '') && !isBareItem(lines, at)) return undefined;
  for (let line = at; line >= Math.max(1, at - LINES_ABOVE); line--) {
    const typed = lines[line - 1] ?? '';
    if (!isWhole(typed) && !isBareItem(lines, line)) continue;
    const now = typed.search(/\S|$/);
    const indents = [0, 2, 4, 6, 8].sort((a, b) => Math.abs(a - now) - Math.abs(b - now));
    const ways = [
      ...(typed.trimStart().startsWith('- ') ? [] : [now, Math.max(0, now - 2)].map((indent) => ({ indent, dash: true }))),
      ...indents.filter((indent) => indent !== now).map((indent) => ({ indent, dash: false })),
    ];
    for (const { indent, dash } of ways) {
      const moved = lines.with(line - 1, `${' '.repeat(indent)}${dash ? '- ' : ''}${typed.trimStart()}`).join('\n');
      const { error, duplicates } = parse(moved);
      if (error === undefined && duplicates.length === 0) return { text: moved, line, indent, dash };
    }
  }
  return undefined;
}

/** @param moved the line that only stands at the wrong place, where that is all */
function reportError(text: string, { code, pos }: NonNullable<Parsed['error']>, at: At, report: Report, moved: Moved | undefined): void {
  const place = at(pos[0]);
  if (code === 'MULTIPLE_DOCS') return report({ ...place, code: 'yamlSlip', params: { what: 'document', got: '---', write: undefined } });
  const from = text.lastIndexOf('\n', pos[0] - 1) + 1;
  const line = text.slice(from).split('\n')[0] ?? '';
  if (code === 'BAD_DIRECTIVE') return report({ ...place, code: 'yamlSlip', params: { what: 'directive', got: excerpt(line), write: undefined } });
  if (moved) {
    const typed = text.split('\n')[moved.line - 1] ?? '';
    const here = { ...place, line: place.line - text.slice(0, pos[0]).split('\n').length + moved.line, column: 1 };
    if (moved.dash) return report({ ...here, code: 'yamlSlip', params: { what: 'dash', got: excerpt(typed), write: `- ${typed.trim()}` } });
    const params = { reason: 'BAD_INDENT', got: excerpt(typed), indent: typed.search(/\S|$/), meant: moved.indent };
    return report({ ...here, code: 'yamlSyntax', params });
  }
  // A line that is good by itself stands at the wrong place.
  const params = { reason: isWhole(line) ? 'BAD_INDENT' : code, got: excerpt(line, pos[0] - from), indent: line.search(/\S|$/), meant: undefined };
  return report({ ...place, code: 'yamlSyntax', params });
}

/** Reports all traps; returns what to edit so that the text reads as it was meant, or undefined where nobody can tell. */
function reportTraps(document: Document.Parsed, text: string, at: At, report: Report): Edit[] | undefined {
  const traps = [...trapsIn(document, text)].sort((a, b) => a.offset - b.offset);
  const edits = traps.flatMap(({ edit }) => edit ?? []);
  let known = true;
  let last = '';
  for (const { offset, what, got, edit, character } of traps) {
    const place = at(offset);
    if (what === 'character') {
      if (character) report({ ...place, code: 'badCharacter', params: { ...asParams(character), write: undefined } });
      continue;
    }
    known &&= edit !== undefined;
    if (what === 'depth') {
      report({ ...place, code: 'tooDeep', params: { most: MOST_LEVELS } });
      continue;
    }
    const write = edit && editedLine(text, offset, edits);
    // The corrected line shows all of its slips of one kind.
    if (write !== undefined && `${place.line} ${what}` === last) continue;
    last = `${place.line} ${what}`;
    report({ ...place, code: 'yamlSlip', params: { what, got: excerpt(got.trim()), write } });
  }
  return known ? edits : undefined;
}

/** Where a field begins (its key, or an item of a list), and the stretch of its value; the nearest parent's where there is no such field. */
function nodeAt(document: Document.Parsed, path: readonly PropertyKey[]): { offset: number; value: [number, number] | undefined } {
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0] ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item: Pair) => String((item.key as Scalar).value) === String(part));
      if (!pair) return { offset, value: undefined };
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else return { offset, value: undefined };
  }
  const range = (node as Node | undefined)?.range;
  return { offset, value: range ? [range[0], range[1]] : undefined };
}
