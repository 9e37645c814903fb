import type { MdxSlip } from '../mdx/syntax-slips.ts';
import type { LeftMark } from '../mdx/text-slips.ts';
import { nearestValue } from '../nearest.ts';
import { hintEn, hintZh, type Messages, shown } from './message.ts';

/** MDX: what prose is made of. */
export interface MdxProblems {
  mdxSyntax: { what: MdxSlip; name: string; got: string; write: string | undefined };
  brokenLine: { got: string };
  bareAddress: { got: string; write: string };
  blockAmongWords: { name: string };
  headingTwice: { id: string };
  noFrontMatter: Record<never, never>;
  emptyProse: Record<never, never>;
  codeInProse: { got: string };
  notInProse: { kind: string };
  badAttribute: { name: string };
  marksAsWords: { what: LeftMark; got: string };
  unknownComponent: { name: string; known: string[] };
  missingId: { component: string };
}

const NODE_FIX_ZH: Partial<Record<string, string>> = {
  heading: '标题写成 <h2 id="…">…</h2>',
  innerList: '外层改成段落，或者把里层并成一句话',
};
const NODE_FIX_EN: Partial<Record<string, string>> = {
  heading: 'write a heading as <h2 id="…">…</h2>',
  innerList: 'make paragraphs of the outer list, or one sentence of the inner one',
};

export const MDX_MESSAGES: Messages<MdxProblems> = {
  mdxSyntax: {
    zh: (p) => ({ ...SYNTAX_ZH[p.what](p.name), got: p.got, write: p.write }),
    en: (p) => ({ ...SYNTAX_EN[p.what](p.name), got: p.got, write: p.write }),
  },
  brokenLine: {
    zh: (p) => ({ expected: '一段中文写在一行里：换行会变成一个空格', got: p.got, fix: '把两行接起来；另起一段就空一行' }),
    en: (p) => ({
      expected: 'Chinese unbroken: a line break would be printed as a blank',
      got: p.got,
      fix: 'join the lines, or leave a line empty for a new paragraph',
    }),
  },
  bareAddress: {
    zh: (p) => ({ expected: '[文字](网址)', got: p.got, fix: '网址不直接写在正文里，后面的字会被当成网址的一部分', write: p.write }),
    en: (p) => ({
      expected: '[words](address)',
      got: p.got,
      fix: 'an address does not stand among words: what follows it would be taken for a part of it',
      write: p.write,
    }),
  },
  blockAmongWords: {
    zh: (p) => ({ expected: `<${p.name}> 单独一行，上下各空一行`, got: '它和别的文字连在一起', fix: '在它前后各空一行' }),
    en: (p) => ({
      expected: `<${p.name}> on a line of its own, with an empty line above and below`,
      got: 'other words beside it',
      fix: 'leave a line empty before and after it',
    }),
  },
  headingTwice: {
    zh: (p) => ({ expected: '每个标题有自己的 id', got: `${shown(p.id)} 又出现一次`, fix: '给其中一个换 id，两种语言一起换' }),
    en: (p) => ({
      expected: 'an id of its own for each heading',
      got: `${shown(p.id)} a second time`,
      fix: 'give one of them another id, in both languages',
    }),
  },
  noFrontMatter: {
    zh: () => ({
      expected: '第一行是 ---，然后是 title 等字段，再有一行 ---',
      got: '没有这一段',
      fix: '两行 --- 都顶格写，前后不带别的字和空格；上面不留空行',
    }),
    en: () => ({
      expected: '--- as the first line, then title and the other fields, then --- again',
      got: 'no such part',
      fix: 'write both lines of --- at the margin with nothing else on them, not even a blank, and no empty line above',
    }),
  },
  emptyProse: {
    zh: () => ({ expected: '第二行 --- 之后的正文', got: '没有正文', fix: '写上正文，或从版本历史里取回来' }),
    en: () => ({ expected: 'prose behind the second ---', got: 'none', fix: 'write it, or bring it back from the history' }),
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
      fix: NODE_FIX_ZH[p.kind] ?? '改用文字来说；链接写成 [文字](网址)',
    }),
    en: (p) => ({
      expected: 'paragraphs, lists, links, emphasis, `code` and the components of this site',
      got: NODES_EN[p.kind] ?? p.kind,
      fix: NODE_FIX_EN[p.kind] ?? 'say it in words; write a link as [words](address)',
    }),
  },
  badAttribute: {
    zh: (p) => ({ expected: '只有 id="…"，写一次，用引号', got: p.name, fix: '删掉多余的，id 的值放在引号里' }),
    en: (p) => ({ expected: 'id="…" only, once and in quotes', got: p.name, fix: 'delete what is too much and put the id in quotes' }),
  },
  marksAsWords: {
    zh: (p) => ({ expected: '没有留在文字里的记号：读者会看到它', got: `“${p.got}”`, fix: LEFT_ZH[p.what] }),
    en: (p) => ({ expected: 'no mark left among the words: readers would see it', got: `"${p.got}"`, fix: LEFT_EN[p.what] }),
  },
  unknownComponent: {
    zh: (p) => ({
      expected: `这些组件之一：${p.known.join('、')}`,
      got: `<${p.name}>`,
      fix:
        hintZh(nearestValue(p.name, p.known)) || (isHtml(p.name) ? '不用 HTML：加粗写 **文字**，链接写 [文字](网址)，标题只用 <h2>' : '改正组件名'),
    }),
    en: (p) => ({
      expected: `one of the components ${p.known.join(', ')}`,
      got: `<${p.name}>`,
      fix:
        hintEn(nearestValue(p.name, p.known)) ||
        (isHtml(p.name) ? 'no HTML: write **bold words**, [words](address), and headings as <h2>' : 'correct the name of the component'),
    }),
  },
  missingId: {
    zh: (p) => ({ expected: `<${p.component} id="…">`, got: '没有 id', fix: '补上 id' }),
    en: (p) => ({ expected: `<${p.component} id="…">`, got: 'no id', fix: 'add the id' }),
  },
};

/** Components begin with a capital. */
const isHtml = (name: string): boolean => !/^[A-Z]/.test(name);

const LEFT_ZH: Record<LeftMark, string> = {
  bold: '加粗的文字以汉字或字母开头和结尾，标点放到 ** 外面',
  emphasis: '强调的文字以汉字或字母开头和结尾，标点放到 * 外面；乘号写 ×',
  doubleBrackets: '这里不用 [[ ]]：链接词条写 <Term id="…">…</Term>',
  link: '链接写成 [文字](网址)，用半角括号，中间不空格；网址从地址栏整条复制',
  footnote: '不用脚注：出处写 <Cite id="…" />，补充的话写进正文',
  strike: '不用删除线，直接改文字',
  directive: '这里不用 ::: 这样的框，改用段落',
};
const LEFT_EN: Record<LeftMark, string> = {
  bold: 'begin and end bold words with a letter or a Chinese character, with other marks outside **',
  emphasis: 'begin and end stressed words with a letter or a Chinese character, with other marks outside *; write × for times',
  doubleBrackets: 'no [[ ]] here: link an entry by <Term id="…">…</Term>',
  link: 'write a link as [words](address) in half-width brackets without a blank between, the address copied whole',
  footnote: 'no footnotes: cite a source by <Cite id="…" />, and say the rest in the text',
  strike: 'nothing is struck through: change the words',
  directive: 'no boxes with ::: here, write a paragraph',
};
const SYNTAX_ZH: Record<MdxSlip, (name: string) => { expected: string; fix: string }> = {
  lessThan: () => ({ expected: '正文里没有小于号 <：它会当成标签的开头', fix: '写成文字：中文“不到5%”，英文 under 5%' }),
  comment: () => ({ expected: '正文里没有 <!-- 注释 -->', fix: '删掉注释' }),
  address: () => ({ expected: '[文字](网址)', fix: '不用尖括号，写成带文字的链接' }),
  attribute: (name) => ({ expected: `<${name} id="…">`, fix: 'id 的值放在一对英文双引号里，标签以 > 结尾，单个的以 /> 结尾' }),
  unopened: (name) => ({ expected: `</${name}> 前面有 <${name}>`, fix: `补上开头的 <${name} id="…">，或删掉 </${name}>；一对标签放在同一段里` }),
  unclosed: (name) => ({ expected: `<${name}> 在同一段里有 </${name}>`, fix: `补上 </${name}>；里面没有文字的写成 <${name} id="…" />` }),
  brace: () => ({ expected: '花括号写成 \\{ 和 \\}', fix: '在花括号前加反斜杠，或换成圆括号' }),
  other: () => ({ expected: '能读懂的文字和标签', fix: '看这一行的 <、>、{、} 和引号' }),
};
const SYNTAX_EN: Record<MdxSlip, (name: string) => { expected: string; fix: string }> = {
  lessThan: () => ({ expected: 'no less-than sign in prose: it would begin a tag', fix: "write it in words: 'under 5%' for '<5%'" }),
  comment: () => ({ expected: 'no <!-- comment --> in prose', fix: 'delete the comment' }),
  address: () => ({ expected: '[words](address)', fix: 'write a link with words instead of angle brackets' }),
  attribute: (name) => ({
    expected: `<${name} id="…">`,
    fix: 'put the id between a pair of double quotes, and end the tag in >, or in /> where it holds no words',
  }),
  unopened: (name) => ({
    expected: `<${name}> before </${name}>`,
    fix: `add <${name} id="…"> where it begins, or delete </${name}>; both stand in one paragraph`,
  }),
  unclosed: (name) => ({
    expected: `</${name}> in the same paragraph as <${name}>`,
    fix: `add </${name}>; without words inside write <${name} id="…" />`,
  }),
  brace: () => ({ expected: 'braces written \\{ and \\}', fix: 'put a backslash before the brace, or write a round bracket' }),
  other: () => ({ expected: 'words and tags that can be read', fix: 'look at <, >, {, } and the quotes on this line' }),
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
  task: '[ ] 待办框',
  footnoteReference: '脚注',
  footnoteDefinition: '脚注',
  innerList: '列表里的列表',
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
  task: 'a box to tick',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
  innerList: 'a list within a list',
};
