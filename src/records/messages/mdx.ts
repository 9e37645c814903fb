import type { Messages } from './message.ts';

/** MDX: what prose is made of. */
export interface MdxProblems {
  mdxSyntax: { detail: string };
  noFrontMatter: Record<never, never>;
  codeInProse: { got: string };
  notInProse: { kind: string };
  badAttribute: { name: string };
  marksAsWords: { got: string };
  unknownComponent: { name: string; known: string[] };
  missingId: { component: string };
}

export const MDX_MESSAGES: Messages<MdxProblems> = {
  mdxSyntax: {
    zh: (p) => ({ expected: '能读懂的 MDX', got: p.detail, fix: '把标签补全：每个 <Fact> 要有 </Fact>，单个的组件以 /> 结尾' }),
    en: (p) => ({
      expected: 'MDX that can be read',
      got: p.detail,
      fix: 'close the tags: every <Fact> needs its </Fact>, a single component ends in />',
    }),
  },
  noFrontMatter: {
    zh: () => ({
      expected: '第一行是 ---，然后是 title 等字段，再有一行 ---',
      got: '没有这一段',
      fix: '两行 --- 都顶格写，前后不带别的字；上面不留空行',
    }),
    en: () => ({
      expected: '--- as the first line, then title and the other fields, then --- again',
      got: 'no such part',
      fix: 'write both lines of --- at the margin with nothing else on them, and no blank line above',
    }),
  },
  codeInProse: {
    zh: (p) => ({
      expected: '文字和本站的组件',
      got: `会当成程序来执行的 ${p.got}`,
      fix: '花括号写成 \\{ 和 \\}，或放进 ` `；一段的开头不用 import、export 这两个词',
    }),
    en: (p) => ({
      expected: 'words and the components of this site',
      got: `${p.got}, which would run as program code`,
      fix: 'write braces as \\{ and \\} or put them between ` `; begin no paragraph with the word import or export',
    }),
  },
  notInProse: {
    zh: (p) => ({
      expected: '段落、列表、链接、强调、`代码` 和本站的组件',
      got: NODES_ZH[p.kind] ?? p.kind,
      fix: p.kind === 'heading' ? '标题写成 <h2 id="…">…</h2>' : '改用文字来说；链接写成 [文字](网址)',
    }),
    en: (p) => ({
      expected: 'paragraphs, lists, links, emphasis, `code` and the components of this site',
      got: NODES_EN[p.kind] ?? p.kind,
      fix: p.kind === 'heading' ? 'write a heading as <h2 id="…">…</h2>' : 'say it in words; write a link as [words](address)',
    }),
  },
  badAttribute: {
    zh: (p) => ({ expected: '只有 id="…"，写一次，用引号', got: p.name, fix: '删掉多余的，id 的值放在引号里' }),
    en: (p) => ({ expected: 'id="…" only, once and in quotes', got: p.name, fix: 'delete what is too much and put the id in quotes' }),
  },
  marksAsWords: {
    zh: (p) => ({
      expected: '没有留在文字里的 ** 和全角标签',
      got: `“${p.got}”`,
      fix: '加粗的文字以汉字或字母开头和结尾，标点放到 ** 外面；标签用半角的 < 和 >',
    }),
    en: (p) => ({
      expected: 'no ** and no full-width tag left among the words',
      got: `"${p.got}"`,
      fix: 'begin and end bold words with a letter or a Chinese character, with other marks outside **; write tags with < and >',
    }),
  },
  unknownComponent: {
    zh: (p) => ({ expected: `这些组件之一：${p.known.join('、')}`, got: `<${p.name}>`, fix: '改正组件名' }),
    en: (p) => ({ expected: `one of the components ${p.known.join(', ')}`, got: `<${p.name}>`, fix: 'correct the name of the component' }),
  },
  missingId: {
    zh: (p) => ({ expected: `<${p.component} id="…">`, got: '没有 id', fix: '补上 id' }),
    en: (p) => ({ expected: `<${p.component} id="…">`, got: 'no id', fix: 'add the id' }),
  },
};

const NODES_ZH: Record<string, string> = {
  heading: '# 标题',
  image: '图片',
  imageReference: '图片',
  linkReference: '[文字][标签] 式的链接',
  definition: '链接的定义',
  code: '代码块',
  blockquote: '> 引用块',
  thematicBreak: '分隔线',
  break: '强制换行',
  table: '表格',
  delete: '删除线',
  footnoteReference: '脚注',
  footnoteDefinition: '脚注',
};

const NODES_EN: Record<string, string> = {
  heading: 'a heading with #',
  image: 'a picture',
  imageReference: 'a picture',
  linkReference: 'a link in the form [words][label]',
  definition: 'the definition of a link',
  code: 'a block of code',
  blockquote: 'a block quotation with >',
  thematicBreak: 'a rule',
  break: 'a forced line break',
  table: 'a table',
  delete: 'words struck through',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
};
