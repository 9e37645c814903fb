import { type Document, LineCounter, type Node, type Pair, type Scalar, isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import { type Problem, type Report, pathText } from './problems.ts';
import type { RuleName } from './rule-names.ts';

/** Where in a file a field stands; falls back to the nearest parent that exists. */
export type Where = (path: readonly PropertyKey[]) => { line: number; column: number };

/** A YAML text that could be parsed: its plain value and a way to find a field's place. */
export interface YamlText {
  value: unknown;
  where: Where;
}

/** Deeper than any record goes; parsers run out of stack at some thousands. */
const MOST_LEVELS = 30;

/**
 * Parses YAML 1.2 (dates stay text). Syntax errors, repeated keys, and whatever makes a value mean something else than what
 * stands in the file are reported with their place.
 *
 * @param text the YAML
 * @param file its path, for reports
 * @param report takes each problem
 * @param lineOffset lines before the YAML in its file (front matter of MDX starts on line 2)
 * @returns the value and its places, or undefined when the text can't be read
 */
export function parseYaml(text: string, file: string, report: Report, lineOffset = 0): YamlText | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  let broken = false;
  for (const error of [...document.errors, ...document.warnings]) {
    const here = { file, ...place(error.pos[0]), at: '' };
    // Tags are told below, where their text is known.
    if (error.code === 'TAG_RESOLVE_FAILED') continue;
    if (error.code === 'DUPLICATE_KEY') {
      const key = /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0] ?? '';
      report({ ...here, code: 'duplicateKey', params: { key } });
    } else if (!broken) {
      // One slip makes the parser stumble many times after it: only the first place is worth telling.
      broken = true;
      if (error.code === 'MULTIPLE_DOCS') report({ ...here, code: 'yamlTrap', params: { what: 'document', got: '---' } });
      else if (/call stack/.test(error.message)) report({ ...here, code: 'tooDeep', params: { most: MOST_LEVELS } });
      else report({ ...here, code: 'yamlSyntax', params: { detail: error.message } });
    }
  }
  if (broken || document.errors.length > 0) return undefined;
  if (document.contents === null) {
    report({ file, ...place(0), at: '', code: 'emptyFile', params: {} });
    return undefined;
  }
  const traps = [...trapsIn(document, text)];
  for (const { offset, what, got } of traps) {
    if (what === 'depth') report({ file, ...place(offset), at: '', code: 'tooDeep', params: { most: MOST_LEVELS } });
    else report({ file, ...place(offset), at: '', code: 'yamlTrap', params: { what, got: got.trim().slice(0, 60) } });
  }
  if (traps.length > 0) return undefined;
  return { value: document.toJS(), where: (path) => place(offsetOf(document, path)) };
}

/** Parts of YAML that look like words of a value, and aren't: an editor who types them loses what he typed. */
export type YamlTrap = 'comment' | 'tag' | 'anchor' | 'alias' | 'number' | 'key' | 'directive' | 'document';

/** Where a document holds a trap; `depth` is the first place that lies too deep. */
function* trapsIn(document: Document.Parsed, text: string): Generator<{ offset: number; what: YamlTrap | 'depth'; got: string }> {
  const directive = /^%.*/m.exec(text);
  if (directive && directive.index < (document.contents?.range[0] ?? 0)) yield { offset: directive.index, what: 'directive', got: directive[0] };
  const start = (node: Node) => node.range?.[0] ?? 0;
  const lineOf = (offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
  const column = (offset: number) => offset - lineOf(offset);
  /** The tag or anchor before a value. */
  const mark = (offset: number) => {
    const got = /(?:[!&]\S*\s+)+$/.exec(text.slice(lineOf(offset), offset))?.[0] ?? '';
    const what: YamlTrap = got.startsWith('&') ? 'anchor' : 'tag';
    return { offset: offset - got.length, what, got: (got + text.slice(offset)).split(/[,\]}\r\n]/)[0] ?? '' };
  };
  // A list of what is still to be seen, not a function that calls itself: the nesting may be as deep as it likes.
  const open: { node: unknown; depth: number; indent: number }[] = [{ node: document.contents, depth: 0, indent: -1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth, indent } = next;
    if (depth > MOST_LEVELS) return yield { offset: isNode(node) ? start(node) : 0, what: 'depth', got: '' };
    if (isAlias(node)) yield { offset: start(node), what: 'alias', got: `*${node.source}` };
    if (!isNode(node) || isAlias(node)) continue;
    if (node.tag !== undefined || node.anchor !== undefined) yield mark(start(node));
    if (isScalar(node)) {
      if (node.type !== 'PLAIN') continue;
      const comment = commentBehind(text, node.range?.[1] ?? 0, indent);
      if (comment) yield { offset: comment.offset, what: 'comment', got: comment.text };
      if (typeof node.value === 'number' && !isPlainNumber(node.value, node.source ?? '')) {
        yield { offset: start(node), what: 'number', got: node.source ?? '' };
      }
    } else if (isMap(node)) {
      for (const { key, value } of [...node.items].reverse() as Pair<Node, Node | null>[]) {
        const name = isScalar(key) ? key.value : undefined;
        const offset = start(key);
        if (typeof name !== 'string' || name === '' || name === '__proto__') {
          yield { offset, what: 'key', got: text.slice(offset, key.range?.[1]) };
        }
        open.push({ node: value, depth: depth + 1, indent: column(offset) });
        if (!isScalar(key) || key.tag !== undefined || key.anchor !== undefined) open.push({ node: key, depth: depth + 1, indent });
      }
    } else if (isSeq(node)) {
      for (const item of [...node.items].reverse()) open.push({ node: item, depth: depth + 1, indent: column(start(node)) });
    }
  }
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

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0] ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item: Pair) => String((item.key as Scalar).value) === String(part));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else {
      break;
    }
  }
  return offset;
}

type Issue = z.core.$ZodIssue;

/**
 * Checks a parsed value against a schema and reports every issue in the editors' own terms.
 *
 * @returns the value as the schema gives it (defaults filled in), or undefined when it doesn't fit
 */
export function validate<S extends z.ZodType>(
  schema: S,
  yaml: YamlText,
  file: string,
  report: Report,
  prefix: readonly PropertyKey[] = [],
): z.infer<S> | undefined {
  const outcome = schema.safeParse(yaml.value);
  if (outcome.success) return outcome.data;
  for (const issue of outcome.error.issues) reportIssue(schema, issue, yaml.value, [], yaml.where, file, report, prefix);
  return undefined;
}

function reportIssue(
  schema: z.ZodType,
  issue: Issue,
  root: unknown,
  base: readonly PropertyKey[],
  where: Where,
  file: string,
  report: Report,
  prefix: readonly PropertyKey[],
): void {
  const path = [...base, ...issue.path];
  const value = path.reduce<unknown>((at, part) => (at as Record<PropertyKey, unknown> | undefined)?.[part], root);
  const here = (at: readonly PropertyKey[] = path) => ({ file, ...where(at), at: pathText([...prefix, ...at]) });
  const text = () => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined')).slice(0, 200);
  const expectsValue = issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union';
  if (value === undefined && expectsValue) return report({ ...here(), code: 'missingField', params: { key: String(path.at(-1)) } });
  switch (issue.code) {
    case 'invalid_type':
      return report({ ...here(), code: 'wrongType', params: { expected: issue.expected, got: typeOf(value) } });
    case 'unrecognized_keys':
      for (const key of issue.keys) report({ ...here([...path, key]), code: 'unknownField', params: { key, known: keysAt(schema, path) } });
      return;
    case 'invalid_value':
      return report({ ...here(), code: 'notOneOf', params: { allowed: issue.values.map(String), got: text() } });
    case 'too_big':
      return report({ ...here(), code: 'tooLong', params: { max: Number(issue.maximum), got: sizeOf(value) } });
    case 'too_small':
      return report({ ...here(), code: 'tooShort', params: { min: Number(issue.minimum), got: sizeOf(value) } });
    case 'invalid_union': {
      // Speak of the variant that the editor meant: the one with the fewest complaints about keys.
      const variant = closest(issue.errors, value);
      if (variant) for (const inner of variant) reportIssue(schema, inner, root, path, where, file, report, prefix);
      else report({ ...here(), code: 'noneFits', params: { got: text() } });
      return;
    }
    case 'invalid_key': {
      const key = String(issue.path.at(-1));
      for (const inner of issue.issues) {
        if (inner.code === 'invalid_value') report({ ...here(), code: 'unknownField', params: { key, known: inner.values.map(String) } });
        else report(namedProblem(inner.message as RuleName, here(), key));
      }
      return;
    }
    case 'invalid_format':
    case 'custom':
      return report(namedProblem(issue.message as RuleName, here(), text()));
    default:
      return report({ ...here(), code: 'noneFits', params: { got: text() } });
  }
}

/** Our schemas name their rule in the issue's message; this turns the name into a problem. */
function namedProblem(rule: RuleName, here: Pick<Problem, 'file' | 'line' | 'column' | 'at'>, got: string): Problem {
  switch (rule) {
    case 'date':
      return { ...here, code: 'badDate', params: { got } };
    case 'day':
      return { ...here, code: 'badDay', params: { got } };
    case 'calendar':
      return { ...here, code: 'notOnCalendar', params: { got } };
    case 'quantity':
      return { ...here, code: 'badQuantity', params: {} };
    case 'url':
      return { ...here, code: 'badUrl', params: { got } };
    case 'urlMissing':
      return { ...here, code: 'urlMissing', params: {} };
    case 'translatedTitle':
      return { ...here, code: 'translatedTitle', params: { got } };
    case 'publisherMissing':
      return { ...here, code: 'publisherMissing', params: {} };
    case 'redirectTarget':
      return { ...here, code: 'redirectTarget', params: {} };
    case 'correctionSubject':
      return { ...here, code: 'correctionSubject', params: {} };
    default:
      return { ...here, code: 'badPattern', params: { rule, got } };
  }
}

function closest(variants: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | undefined {
  const given = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
  const weight = (issues: readonly Issue[]) =>
    issues.reduce((sum, issue) => {
      if (issue.code === 'unrecognized_keys') return sum + issue.keys.length * 3;
      if (issue.code === 'invalid_type' && issue.path.length === 0) return sum + 100;
      return sum + 1;
    }, 0);
  const ranked = [...variants].sort((a, b) => weight(a) - weight(b));
  const best = ranked[0];
  return best && weight(best) < 100 && (given > 0 || variants.length === 1 || weight(best) < 3) ? best : undefined;
}

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const sizeOf = (value: unknown) =>
  typeof value === 'string' ? value.trim().length : Array.isArray(value) ? value.length : typeof value === 'number' ? value : 0;

type Definition = {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  in?: z.ZodType;
};

/** The keys that a schema knows at a path, for 'one of the fields …'; unions give the keys of all their forms. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const definition = schema._zod.def as unknown as Definition;
  const [part, ...rest] = path;
  if (definition.options) return [...new Set(definition.options.flatMap((option) => keysAt(option, path)))];
  if (definition.innerType) return keysAt(definition.innerType, path);
  if (definition.in) return keysAt(definition.in, path);
  if (part === undefined) return Object.keys(definition.shape ?? {});
  const next = definition.shape?.[String(part)] ?? definition.element ?? definition.valueType;
  return next ? keysAt(next, rest) : [];
}
