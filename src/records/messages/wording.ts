import { type Messages, hintEn, hintZh, shown } from './message.ts';

/** What stands in a text of a record as if it were another kind of file. */
export type OtherSyntax = 'tag' | 'entity' | 'address' | 'link' | 'openLink' | 'brace' | 'bold' | 'code' | 'heading';

/** Words, marks and numbers of a text. */
export interface WordingProblems {
  hanInEnglish: { text: string };
  halfWidth: { mark: string; full: string; around: string };
  fullWidth: { mark: string; half: string; around: string };
  bareFigure: { text: string; around: string };
  doubtsMany: { sentences: number; most: number };
  badPlaceholder: { text: string };
  badLink: { got: string; nearest: string | undefined; write: string | undefined };
  forbiddenTerm: { term: string; instead: string };
  markTyped: { mark: string; write: string; around: string };
  markSingle: { mark: string; around: string };
  noChinese: { got: string };
  unfinished: { mark: string; around: string };
  otherSyntax: { what: OtherSyntax; got: string; write: string | undefined };
}

export const WORDING_MESSAGES: Messages<WordingProblems> = {
  hanInEnglish: {
    zh: (p) => ({ expected: '英文里的汉字只能是某词条的中文名或别名', got: shown(p.text), fix: '译成英文，或把它写进词条的 aliases' }),
    en: (p) => ({
      expected: 'Chinese characters in English only as the name or alias of an entry',
      got: shown(p.text),
      fix: 'put it into English, or add it to the aliases of the entry',
    }),
  },
  halfWidth: {
    zh: (p) => ({ expected: `中文用全角标点“${p.full}”`, got: `半角 ${shown(p.mark)}，在“${p.around}”里`, fix: `换成 ${p.full}` }),
    en: (p) => ({
      expected: `the full-width mark ${p.full} in Chinese`,
      got: `half-width ${shown(p.mark)} in "${p.around}"`,
      fix: `write ${p.full}`,
    }),
  },
  fullWidth: {
    zh: (p) => ({ expected: `英文用半角标点 ${p.half}`, got: `全角“${p.mark}”，在“${p.around}”里`, fix: `换成 ${p.half}` }),
    en: (p) => ({
      expected: `the half-width mark ${p.half} in English`,
      got: `full-width ${shown(p.mark)} in "${p.around}"`,
      fix: `write ${p.half}`,
    }),
  },
  bareFigure: {
    zh: (p) => ({
      expected: '正文里的数字都来自记录',
      got: `${shown(p.text)}，在“${p.around}”里`,
      fix: '用 {r1.after} 引用结果，或把它记进 results、quantities；文章里用 <Figure>',
    }),
    en: (p) => ({
      expected: 'every number in prose to come from the record',
      got: `${shown(p.text)} in "${p.around}"`,
      fix: 'refer to a result by {r1.after}, or record it under results or quantities; in the article use <Figure>',
    }),
  },
  doubtsMany: {
    zh: (p) => ({
      expected: `最多 ${p.most} 句，写最要紧的疑问`,
      got: `${p.sentences} 句`,
      fix: '各篇来源怎样写、哪里不一致、没有读到什么，移到 source_notes',
    }),
    en: (p) => ({
      expected: `at most ${p.most} sentences, on the doubts that decide`,
      got: `${p.sentences} sentences`,
      fix: 'move to source_notes what each source says, where they differ, and what was not read',
    }),
  },
  badPlaceholder: {
    zh: (p) => ({ expected: '{r1.before}、{r1.after} 或 {r1.change}，而且那个值存在', got: shown(p.text), fix: '改编号，或补上那个值' }),
    en: (p) => ({
      expected: '{r1.before}, {r1.after} or {r1.change}, with that value present',
      got: shown(p.text),
      fix: 'correct the id or add the value',
    }),
  },
  badLink: {
    zh: (p) => ({ expected: '[[编号]] 指向已有的词条或案例', got: shown(p.got), fix: `${hintZh(p.nearest)}改正编号`, write: p.write }),
    en: (p) => ({ expected: '[[id]] of an entry or a case', got: shown(p.got), fix: `${hintEn(p.nearest)}correct the id`, write: p.write }),
  },
  forbiddenTerm: {
    zh: (p) => ({ expected: `用“${p.instead}”`, got: shown(p.term), fix: '照 content/terms.yaml 改' }),
    en: (p) => ({ expected: `the term "${p.instead}"`, got: shown(p.term), fix: 'follow content/terms.yaml' }),
  },
  markTyped: {
    zh: (p) => ({ expected: '标点只打一次，照 GB/T 15834 的写法', got: `${shown(p.mark)}，在“${p.around}”里`, fix: `换成 ${p.write}` }),
    en: (p) => ({ expected: 'each mark once, as GB/T 15834 has it', got: `${shown(p.mark)} in "${p.around}"`, fix: `write ${p.write}` }),
  },
  markSingle: {
    zh: (p) => ({ expected: '引号、括号、书名号成对', got: `只有一个 ${p.mark}，在“${p.around}”里`, fix: '补上另一个，或删掉这个' }),
    en: (p) => ({ expected: 'quotes and brackets in pairs', got: `${p.mark} alone, in "${p.around}"`, fix: 'add the other one, or delete it' }),
  },
  noChinese: {
    zh: (p) => ({ expected: '中文', got: shown(p.got), fix: '写中文；英文写在 en 里' }),
    en: (p) => ({ expected: 'Chinese', got: shown(p.got), fix: 'write Chinese; English belongs under en' }),
  },
  unfinished: {
    zh: (p) => ({
      expected: '写完了的文字',
      got: `${shown(p.mark)}，在“${p.around}”里`,
      fix: '补写完，或去掉这句话；来源没有交代的写进 undisclosed',
    }),
    en: (p) => ({
      expected: 'a text that is finished',
      got: `${shown(p.mark)} in "${p.around}"`,
      fix: 'finish it, or take the sentence out; what no source says belongs under undisclosed',
    }),
  },
  otherSyntax: {
    zh: (p) => ({ expected: SYNTAX_ZH[p.what].expected, got: p.got, fix: SYNTAX_ZH[p.what].fix, write: p.write || undefined }),
    en: (p) => ({ expected: SYNTAX_EN[p.what].expected, got: p.got, fix: SYNTAX_EN[p.what].fix, write: p.write || undefined }),
  },
};

const SYNTAX_ZH: Record<OtherSyntax, { expected: string; fix: string }> = {
  tag: { expected: '没有标签的文字：记录里的标签会照样印出来', fix: '去掉标签，只留文字' },
  entity: { expected: '直接写出来的字符：这种代号会照样印出来', fix: '换成要写的那个字符' },
  address: { expected: '没有外部链接的文字', fix: '去掉网址和它的方括号，只留文字；网页写成一条来源' },
  link: { expected: '[[编号]] 或 [[编号|文字]]', fix: '改成本站链接的写法' },
  openLink: { expected: '[[编号]] 或 [[编号|文字]]，前后都是两个方括号', fix: '补全方括号；方括号里不再套方括号' },
  brace: { expected: '花括号只用来引用本案例的结果：{r1.after}', fix: '照这个样子写，前后各一个花括号，或去掉花括号；别的记录里直接写数字' },
  bold: { expected: '不加粗的文字：** 和 __ 会照样印出来', fix: '去掉这些符号' },
  code: { expected: '没有反引号的文字：反引号会照样印出来', fix: '去掉反引号' },
  heading: { expected: '不带 # 的文字：记录里没有标题', fix: '去掉开头的 #' },
};

const SYNTAX_EN: Record<OtherSyntax, { expected: string; fix: string }> = {
  tag: { expected: 'words without tags, which records print as they are', fix: 'take the tags out and keep the words' },
  entity: { expected: 'the character itself: such a code is printed as it is', fix: 'write the character that it stands for' },
  address: { expected: 'words without a link to another site', fix: 'take out the address with its brackets; a web page is recorded as a source' },
  link: { expected: '[[id]] or [[id|words]]', fix: 'write the link as records do' },
  openLink: { expected: '[[id]] or [[id|words]], with two brackets on either side', fix: 'complete the brackets; no brackets go inside them' },
  brace: {
    expected: "braces only for the case's own results: {r1.after}",
    fix: 'write it so, with one brace on either side, or take the braces out; other records have the number itself',
  },
  bold: { expected: 'words without ** and __, which records print as they are', fix: 'take these marks out' },
  code: { expected: 'words without backticks, which records print as they are', fix: 'take the backticks out' },
  heading: { expected: 'words without #: records have no headings', fix: 'take the # out' },
};
