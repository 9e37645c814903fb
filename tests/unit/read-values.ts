import { type Node, type Pair, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Entry, ProseEntry } from '../../src/records/content.ts';
import { KINDS } from '../../src/records/kinds.ts';
import type { Prose } from '../../src/records/mdx/parse.ts';
import type { Reading } from '../../src/records/read-content.ts';

/** What was read of one file. */
export interface ReadFile {
  data: unknown;
  prose?: Prose;
}

/** Everything that was read, by file. */
export function byFile({ content }: Reading): Map<string, ReadFile> {
  const records = KINDS.flatMap((kind): Entry<unknown>[] => [...content.records[kind].values()]);
  const prose: ProseEntry<unknown>[] = [...content.sections, ...content.pages];
  const { redirects, addresses, judgedGrades, corrections, thesaurus, terms, taxonomy, incomplete } = content;
  const lists = {
    redirects: redirects.data,
    addresses: addresses.data,
    'judged-grades': judgedGrades.data,
    corrections: corrections.data,
    thesaurus: thesaurus.data,
    terms,
  };
  const read = (folder: string, named: object) =>
    Object.entries(named).flatMap(([name, data]): [string, ReadFile][] =>
      incomplete.has(name) ? [] : [[`content/${folder}${name}.yaml`, { data: data as unknown }]],
    );
  return new Map([
    ...[...records, ...prose].map(({ file, ...entry }): [string, ReadFile] => [file, entry]),
    ...read('', lists),
    ...read('taxonomy/', taxonomy),
  ]);
}

/** A stretch of a file in bytes, its end excluded. */
export type Stretch = readonly [from: number, to: number];

/** A value as it was read. */
export interface Value {
  /** Its keys. */
  path: string;
  /** Where it begins. */
  at: number;
  /** What was read, as JSON. */
  value: string;
  /** All that makes it what it is: its own words, its keys, the beginnings of the list's items that it is in. */
  stretches: Stretch[];
}

/** Blanks and signs beside a word belong to it: without them it would be another word, or stand elsewhere. */
const SIGNS = /[\s\-?:,{}[\]"'#|>]/;
/** On a line of its own, or behind what cannot go on: a comment is no part of a value. */
const COMMENT = /^\s*#.*|(?<=["'\]}:])\s+#.*/gm;

/** Stands for each character that has been read. */
const TAKEN = '\0';

/** The values of a file's YAML, and words of it that no value has. */
export interface Values {
  values: Value[];
  lost: string[];
}

/**
 * The values of a file's YAML as they were read, each with its source.
 *
 * @param text the file
 * @param data what was read of it
 */
export function valuesIn(text: string, data: unknown): Values {
  const [, open = '', front] = /^(\uFEFF?---\r?\n)([\s\S]*?)^---/m.exec(/^\uFEFF?---/.test(text) ? text : '') ?? [];
  const yaml = front ?? text.replace(/^\uFEFF/, '');
  const start = front === undefined ? text.length - yaml.length : open.length;
  const bytes = bytesBefore(text);
  const stretch = (from: number, to: number): Stretch => {
    while (from > 0 && SIGNS.test(yaml[from - 1] ?? '')) from--;
    while (to < yaml.length && SIGNS.test(yaml[to] ?? '')) to++;
    return [bytes[start + from] ?? 0, bytes[start + to] ?? 0];
  };
  const values: Value[] = [];
  const lost: string[] = [];
  const rest = yaml.split('');
  const take = (from: number, to: number) => void rest.fill(TAKEN, from, to);
  const visit = (node: unknown, value: unknown, path: string, stretches: Stretch[]): void => {
    if (!isNode(node) || !node.range) return;
    const [from, to] = node.range;
    if (isMap(node) && node.items.length > 0) {
      for (const { key, value: inner } of node.items as Pair<Node, Node | null>[]) {
        const name = isScalar(key) ? String(key.value) : '';
        const [keyFrom, keyTo] = key.range ?? [0, 0];
        take(keyFrom, keyTo);
        visit(inner, (value as Record<string, unknown> | undefined)?.[name], `${path}.${name}`, [...stretches, stretch(keyFrom, keyTo)]);
      }
    } else if (isSeq(node) && node.items.length > 0) {
      for (const [i, item] of (node.items as Node[]).entries()) {
        const itemFrom = item.range?.[0] ?? 0;
        visit(item, (value as unknown[] | undefined)?.[i], `${path}[]`, [...stretches, stretch(itemFrom, itemFrom)]);
      }
    } else {
      values.push({ path, at: bytes[start + from] ?? 0, value: JSON.stringify(value) ?? '', stretches: [...stretches, stretch(from, to)] });
      const source = yaml.slice(from, to);
      if (isScalar(node) && node.type === 'PLAIN' && oneLine(String(value ?? '')) !== oneLine(source.replace(/^(null|~)$/, '')))
        lost.push(`${path}: ${source} was read as ${String(value)}`);
      const quotes = isScalar(node) && node.type?.startsWith('QUOTE') ? 1 : 0;
      take(from + quotes, to - quotes);
    }
  };
  visit(parseDocument(yaml, { logLevel: 'silent', uniqueKeys: false }).contents, data, '', []);
  const words = rest.join('').replace(COMMENT, '').replaceAll(TAKEN, '').split(new RegExp(SIGNS, 'g')).filter(Boolean);
  return { values, lost: [...lost, ...words] };
}

const oneLine = (text: string) => text.trim().replace(/\s+/g, ' ');

/** How many bytes of UTF-8 stand before each place of a text. */
function bytesBefore(text: string): number[] {
  const counts = [0];
  for (const character of text) {
    const next = (counts.at(-1) ?? 0) + Buffer.byteLength(character);
    for (let i = 0; i < character.length; i++) counts.push(next);
  }
  return counts;
}

/**
 * The words, links and components of prose as they were read, each with the paragraph that it stands in.
 *
 * @param text the file
 * @param prose what was read of it
 */
export function wordsIn(text: string, { runs, links, components }: Prose): Value[] {
  const lines = text.split('\n');
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + Buffer.byteLength(line) + 1);
  const isBlank = (line: number) => /^\s*$/.test(lines[line - 1] ?? '');
  /** From the blank line above a line to the one below. */
  const paragraph = (line: number): Stretch => {
    let [first, last] = [line, line];
    while (first > 1 && !isBlank(first)) first--;
    while (last < lines.length && !isBlank(last)) last++;
    return [starts[first - 1] ?? 0, starts[last] ?? 0];
  };
  const value = (path: string, { line, column }: { line: number; column: number }, what: unknown): Value => ({
    path: `${path} in column ${column}`,
    at: starts[line - 1] ?? 0,
    value: JSON.stringify(what),
    stretches: [paragraph(line)],
  });
  return [
    ...runs.map((run) => value('words', run, run.text)),
    ...links.map((link) => value('link', link, link.url)),
    ...components.map((component) => value(component.name, component, component.attributes)),
  ];
}

/** An edit: the bytes from `from` to `to` have become those from `from` to `end`. */
export interface Edit {
  from: number;
  to: number;
  end: number;
}

/** What tells two versions of a file apart. */
export function editBetween(before: Uint8Array, after: Uint8Array): Edit {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < most - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { from, to: before.length - tail, end: after.length - tail };
}

/** Values that an edit has changed, added or lost although it touched nothing of them: there should be none. */
export function changedUntouched(before: readonly Value[], after: readonly Value[], { from, to, end }: Edit): string[] {
  const isTouched = ({ stretches }: Value, last: number) => stretches.some(([first, behind]) => first <= last && behind >= from);
  const moved = (at: number) => (at < to ? at : at + end - to);
  const same = ({ path, at, value }: Value) => `${path} ${at} ${value}`;
  const there = new Set(after.map(same));
  const lost = before.filter((value) => !isTouched(value, to) && !there.has(same({ ...value, at: moved(value.at) })));
  const was = new Set(before.map((value) => same({ ...value, at: moved(value.at) })));
  // The key of the one before may be what was cut: the words stand as they stood, and belong to what now comes before them.
  const cutOff = new Set(before.filter((value) => isTouched(value, to)).map(({ at, value }) => `${moved(at)} ${value}`));
  const added = after.filter((value) => !isTouched(value, end) && !was.has(same(value)) && !cutOff.has(`${value.at} ${value.value}`));
  return [...lost.map((value) => `lost or changed: ${same(value)}`), ...added.map((value) => `new: ${same(value)}`)];
}
