import { type MdastNode, mdxToMdast } from 'satteri';
import { type Report } from './problems.ts';
import { around } from './texts.ts';
import { type YamlText, parseYaml } from './yaml-file.ts';

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
}

type Attribute = { type: string; name?: string; value?: unknown };
type Element = MdastNode & { name: string | null; attributes: Attribute[] };
type Positioned = { position?: { start: { line: number; column: number } } };

/** Between the first line, which is ---, and the next that begins so: where Astro, too, ends it. */
const FRONT_MATTER = /^---\r?\n((?:(?!---)[^\n]*\n)*)---(?:\r?\n|$)/;
/** What prose is made of. Everything else either runs code, or has no form on our pages. */
const PROSE_NODES = new Set(['root', 'paragraph', 'text', 'strong', 'emphasis', 'list', 'listItem', 'link', 'inlineCode']);
/** Two asterisks that made nothing bold, and a tag in full-width marks: they would be printed. */
const UNREAD_MARKS = /\*\*|＜\/?[A-Za-z]+/;
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
  if (body.length > MOST_CHARACTERS) {
    report({ ...start, code: 'tooLong', params: { max: MOST_CHARACTERS, got: body.length } });
    return undefined;
  }
  const deep = tooDeep(body);
  if (deep !== undefined) {
    report({ ...start, line: body.slice(0, deep).split('\n').length + skipped, code: 'tooDeep', params: { most: MOST_LEVELS } });
    return undefined;
  }
  let tree: MdastNode;
  try {
    tree = mdxToMdast(body, { features: { smartPunctuation: false } }) as unknown as MdastNode;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', detail = message] = /^(?:.*?)(\d+):(\d+)[^:]*:\s*([\s\S]*)$/.exec(message) ?? [];
    report({ file, line: Number(line) + skipped, column: Number(column), at: '', code: 'mdxSyntax', params: { detail: plainDetail(detail) } });
    return undefined;
  }
  if (!frontMatter) return undefined;
  const components: ComponentUse[] = [];
  const links: LinkUse[] = [];
  const runs: TextRun[] = [];
  for (const { node, depth } of nodes(tree, hasProse)) {
    const position = (node as Positioned).position?.start ?? { line: 1, column: 1 };
    const place = { line: position.line + skipped, column: position.column };
    if (depth > MOST_LEVELS) {
      report({ file, ...place, at: '', code: 'tooDeep', params: { most: MOST_LEVELS } });
      return undefined;
    }
    if (node.type === 'text') {
      const text = (node as { value: string }).value;
      runs.push({ text, ...place });
      const [got] = UNREAD_MARKS.exec(text) ?? [];
      if (got) report({ file, ...place, at: '', code: 'marksAsWords', params: { got: around(text, text.indexOf(got), got.length) } });
    }
    if (node.type === 'link') links.push({ url: (node as { url: string }).url, ...place });
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const element = node as Element;
      const attributes: Record<string, string> = {};
      for (const { name, value } of element.attributes) {
        if (name === 'id' && typeof value === 'string' && attributes.id === undefined) attributes.id = value;
        else report({ file, ...place, at: `<${element.name ?? ''}>`, code: 'badAttribute', params: { name: name ?? '{…}' } });
      }
      components.push({ name: element.name ?? '', attributes, text: textOf(element), ...place });
    } else if (CODE_NODES.has(node.type)) {
      const [got = ''] = (node as { value: string }).value.trim().split('\n');
      report({ file, ...place, at: '', code: 'codeInProse', params: { got: node.type === 'mdxjsEsm' ? got : `{${got}}` } });
    } else if (!PROSE_NODES.has(node.type)) report({ file, ...place, at: '', code: 'notInProse', params: { kind: node.type } });
  }
  return { frontMatter, components, links, runs, body };
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

/** The parser's words without its places within the body (the problem has the right one) and without its rule's name. */
const plainDetail = (detail: string): string => (detail.split('\n')[0] ?? detail).replace(/ \((?:\d+:\d+|[\w-]+:[\w-]+)\)/g, '');
