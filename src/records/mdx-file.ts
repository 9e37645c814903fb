import { type MdastNode, mdxToMdast } from 'satteri';
import { type Report } from './faults.ts';
import { type YamlText, parseYaml } from './yaml-file.ts';

/** A component in the prose: its name, its text attributes, where it stands, and the words inside it. */
export interface ComponentUse {
  name: string;
  attributes: Record<string, string>;
  line: number;
  column: number;
  text: string;
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
  runs: TextRun[];
  /** The prose without its front matter. */
  body: string;
}

type Element = MdastNode & { name: string | null; attributes: { type: string; name: string; value: unknown }[]; children: MdastNode[] };

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/**
 * Reads one MDX file: front matter, components with their place, and runs of words.
 * Broken MDX is reported with the parser's line and column.
 */
export function parseMdx(source: string, file: string, report: Report): Prose | undefined {
  const match = FRONT_MATTER.exec(source);
  const frontMatter = parseYaml(match?.[1] ?? '', file, report, 1);
  const head = match?.[0] ?? '';
  const body = source.slice(head.length);
  const skipped = head.split('\n').length - 1;
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
  const runs: TextRun[] = [];
  walk(tree, (node) => {
    const start = (node as { position?: { start: { line: number; column: number } } }).position?.start ?? { line: 1, column: 1 };
    const place = { line: start.line + skipped, column: start.column };
    if (node.type === 'text') runs.push({ text: (node as { value: string }).value, ...place });
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const element = node as Element;
      const attributes = Object.fromEntries(element.attributes.filter((a) => typeof a.value === 'string').map((a) => [a.name, a.value as string]));
      components.push({ name: element.name ?? '', attributes, text: textOf(element), ...place });
    }
  });
  return { frontMatter, components, runs, body };
}

function walk(node: MdastNode, visit: (node: MdastNode) => void): void {
  visit(node);
  for (const child of (node as { children?: MdastNode[] }).children ?? []) walk(child, visit);
}

const textOf = (node: MdastNode): string =>
  node.type === 'text' ? (node as { value: string }).value : ((node as { children?: MdastNode[] }).children ?? []).map(textOf).join('');

/** The parser's words without its places within the body (the fault has the right one) and without its rule's name. */
const plainDetail = (detail: string): string => (detail.split('\n')[0] ?? detail).replace(/ \((?:\d+:\d+|[\w-]+:[\w-]+)\)/g, '');
