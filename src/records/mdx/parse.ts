import { type MdastNode, mdxToMdast } from 'satteri';
import { asParams, refusedCharacters } from '../characters.ts';
import { excerpt } from '../excerpt.ts';
import { type Report } from '../problems.ts';
import { around } from '../texts.ts';
import { type YamlText, parseYaml } from '../yaml/parse.ts';
import { syntaxSlip } from './syntax-slips.ts';
import { addressIn, brokenChinese, leftMark } from './text-slips.ts';

/** A component in the prose: its name, its text attributes, where it stands, and the words inside it. */
export interface ComponentUse {
  name: string;
  attributes: Record<string, string>;
  line: number;
  column: number;
  text: string;
}

/** A link as the prose writes its address. */
export interface LinkUse {
  url: string;
  line: number;
  column: number;
}

/** A run of plain words and where it begins. */
export interface TextRun {
  text: string;
  line: number;
  column: number;
}

/** One MDX file as the checks see it. */
export interface Prose {
  frontMatter: YamlText;
  components: ComponentUse[];
  links: LinkUse[];
  runs: TextRun[];
  /** The prose without its front matter. */
  body: string;
  /** The line of the file on which that begins. */
  bodyLine: number;
}

type Attribute = { type: string; name?: string; value?: unknown };
type Element = MdastNode & { name: string | null; attributes: Attribute[] };
type Point = { line: number; column: number; offset: number };
type Positioned = { position?: { start: Point; end: Point } };

/** Between the first line, which is ---, and the next that begins so: where Astro, too, ends it. */
const FRONT_MATTER = /^---\r?\n((?:(?!---)[^\n]*\n)*)---(?:\r?\n|$)/;
/** What prose is made of. Everything else either runs code, or has no form on our pages. */
const PROSE_NODES = new Set(['root', 'paragraph', 'text', 'strong', 'emphasis', 'list', 'listItem', 'link', 'inlineCode']);
/** Components that make a block of their own, which no paragraph can hold. */
const BLOCKS = new Set(['Update', 'CaseCard', 'Picture', 'h2']);
const CODE_NODES = new Set(['mdxjsEsm', 'mdxTextExpression', 'mdxFlowExpression']);
/** More than any prose needs. The parser is native code, which crashes without a message on a nesting of thousands. */
const MOST_LEVELS = 50;
const MOST_CHARACTERS = 50_000;

/**
 * Reads one MDX file: front matter, components with their place, links, and runs of words.
 * Broken MDX, and whatever in it would run as code or has no form on our pages, is reported with its line and column.
 */
export function parseMdx(source: string, file: string, report: Report): Prose | undefined {
  const start = { file, line: 1, column: 1, at: '' };
  const match = FRONT_MATTER.exec(source);
  if (!match) {
    report({ ...start, code: 'noFrontMatter', params: {} });
    return undefined;
  }
  const frontMatter = parseYaml(match[1] ?? '', file, report, 1);
  const head = match[0];
  const body = source.slice(head.length);
  const skipped = head.split('\n').length - 1;
  if (body.trim() === '') {
    report({ ...start, line: skipped + 1, code: 'emptyProse', params: {} });
    return undefined;
  }
  if (body.length > MOST_CHARACTERS) {
    report({ ...start, code: 'tooLong', params: { max: MOST_CHARACTERS, got: body.length, counted: 'characters' } });
    return undefined;
  }
  const deep = tooDeep(body);
  if (deep !== undefined) {
    report({ ...start, line: body.slice(0, deep).split('\n').length + skipped, code: 'tooDeep', params: { most: MOST_LEVELS } });
    return undefined;
  }
  const at = (offset: number) => {
    const before = body.slice(0, offset).split('\n');
    return { file, line: before.length + skipped, column: (before.at(-1)?.length ?? 0) + 1, at: '' };
  };
  const { tree, read, broken } = readTree(body, file, skipped, report);
  for (const offset of brokenChinese(body)) {
    const [before = '', after = ''] = [body.slice(0, offset).split('\n').at(-1), body.slice(offset).trimStart().split('\n')[0]];
    report({ ...at(offset), code: 'brokenLine', params: { got: `${before.slice(-8)} ⏎ ${after.slice(0, 8)}` } });
  }
  if (!tree || !frontMatter) return undefined;
  const components: ComponentUse[] = [];
  const links: LinkUse[] = [];
  const runs: TextRun[] = [];
  const headings = new Set<string>();
  for (const { node, depth } of nodes(tree, hasProse)) {
    const { start, end } = (node as Positioned).position ?? { start: { line: 1, column: 1, offset: 0 }, end: { offset: 0 } };
    const place = { line: start.line + skipped, column: start.column };
    const here = { file, ...place, at: '' };
    const source = read.slice(start.offset, end.offset);
    if (depth > MOST_LEVELS) {
      report({ ...here, code: 'tooDeep', params: { most: MOST_LEVELS } });
      return undefined;
    }
    if (node.type === 'text') {
      const text = (node as { value: string }).value;
      runs.push({ text, ...place });
      const left = /\\/.test(source) ? undefined : leftMark(text);
      if (left) report({ ...here, code: 'marksAsWords', params: { what: left.what, got: around(text, left.index, left.length) } });
      // The file itself has passed the gate: what is found here was written as an entity.
      for (const character of refusedCharacters(text))
        report({ ...here, code: 'badCharacter', params: { ...asParams(character), write: undefined } });
    }
    if (node.type === 'link') {
      const { url } = node as { url: string };
      if (source.startsWith('[') || url.startsWith('mailto:')) links.push({ url, ...place });
      else report({ ...here, code: 'bareAddress', params: { got: excerpt(source), write: `[…](${addressIn(source)})` } });
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const element = node as Element;
      const attributes: Record<string, string> = {};
      for (const { name, value } of element.attributes) {
        if (name === 'id' && typeof value === 'string' && attributes.id === undefined) attributes.id = value;
        else report({ ...here, at: `<${element.name ?? ''}>`, code: 'badAttribute', params: { name: name ?? '{…}' } });
      }
      const name = element.name ?? '';
      if (BLOCKS.has(name) && node.type === 'mdxJsxTextElement') report({ ...here, at: `<${name}>`, code: 'blockAmongWords', params: { name } });
      if (name === 'h2' && attributes.id !== undefined) {
        if (headings.has(attributes.id)) report({ ...here, at: '<h2>', code: 'headingTwice', params: { id: attributes.id } });
        headings.add(attributes.id);
      }
      components.push({ name, attributes, text: textOf(element), ...place });
    } else if (CODE_NODES.has(node.type)) {
      const [got = ''] = (node as { value: string }).value.trim().split('\n');
      report({ ...here, code: 'codeInProse', params: { got: node.type === 'mdxjsEsm' ? got : `{${got}}` } });
    } else if (!PROSE_NODES.has(node.type)) report({ ...here, code: 'notInProse', params: { kind: node.type } });
    else if (node.type === 'listItem') {
      const { checked, children = [] } = node as { checked?: unknown; children?: MdastNode[] };
      if (typeof checked === 'boolean') report({ ...here, code: 'notInProse', params: { kind: 'task' } });
      for (const { position } of children.filter(({ type }) => type === 'list') as Positioned[]) {
        const { line, column } = position?.start ?? start;
        report({ ...here, line: line + skipped, column, code: 'notInProse', params: { kind: 'innerList' } });
      }
    }
  }
  return broken ? undefined : { frontMatter, components, links, runs, body, bodyLine: skipped + 1 };
}

/** As many slips as are told of one file: each takes a reading of its own. */
const MOST_SLIPS = 20;

/**
 * Reads the tree. Where the parser stops, the slip is told, its line taken out, and the rest read again, so that all slips of a file
 * are told at once.
 */
function readTree(body: string, file: string, skipped: number, report: Report): { tree: MdastNode | undefined; read: string; broken: boolean } {
  const lines = body.split('\n');
  for (let tries = 0; tries < MOST_SLIPS; tries++) {
    try {
      const tree = mdxToMdast(lines.join('\n'), { features: { smartPunctuation: false } }) as unknown as MdastNode;
      return { tree, read: lines.join('\n'), broken: tries > 0 };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const [, row = '1', column = '1'] = /^(?:.*?)(\d+):(\d+)/.exec(message) ?? [];
      const line = lines[Number(row) - 1] ?? '';
      const { what, name, write } = syntaxSlip(line, Number(column), message);
      const params = { what, name, got: excerpt(line, Number(column)), write: write && excerpt(write, Number(column)) };
      report({ file, line: Number(row) + skipped, column: Number(column), at: '', code: 'mdxSyntax', params });
      if (line === '') break;
      lines[Number(row) - 1] = '';
    }
  }
  return { tree: undefined, read: body, broken: true };
}

const hasProse = ({ type }: MdastNode) => PROSE_NODES.has(type) || type.startsWith('mdxJsx');

/** All nodes of a tree in the order of the text, each with how deep it lies; `enters` says whose children are wanted. */
function* nodes(tree: MdastNode, enters: (node: MdastNode) => boolean = () => true): Generator<{ node: MdastNode; depth: number }> {
  const open = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    const { node, depth } = next;
    const children = enters(node) ? ((node as { children?: MdastNode[] }).children ?? []) : [];
    for (const child of [...children].reverse()) open.push({ node: child, depth: depth + 1 });
  }
}

/** Where brackets, or the quotation marks at the beginning of a line, lie in one another too often; undefined where they don't. */
function tooDeep(body: string): number | undefined {
  let level = 0;
  for (const { 0: mark, index } of body.matchAll(/[([{]|[)\]}]|^(?:[ \t]*>){50,}/gm)) {
    level = /[([{]/.test(mark) ? level + 1 : mark.length > 1 ? MOST_LEVELS + 1 : Math.max(0, level - 1);
    if (level > MOST_LEVELS) return index;
  }
  return undefined;
}

function textOf(element: MdastNode): string {
  let text = '';
  for (const { node } of nodes(element)) if (node.type === 'text') text += (node as { value: string }).value;
  return text;
}
