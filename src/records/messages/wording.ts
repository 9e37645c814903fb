import { type Messages, hintEn, hintZh, shown } from './message.ts';

/** Words, marks and numbers of a text. */
export interface WordingProblems {
  hanInEnglish: { text: string };
  halfWidth: { mark: string; full: string; around: string };
  fullWidth: { mark: string; half: string; around: string };
  bareFigure: { text: string; around: string };
  badPlaceholder: { text: string };
  badLink: { got: string; nearest: string | undefined };
  forbiddenTerm: { term: string; instead: string };
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
  badPlaceholder: {
    zh: (p) => ({ expected: '{r1.before}、{r1.after} 或 {r1.change}，而且那个值存在', got: shown(p.text), fix: '改编号，或补上那个值' }),
    en: (p) => ({
      expected: '{r1.before}, {r1.after} or {r1.change}, with that value present',
      got: shown(p.text),
      fix: 'correct the id or add the value',
    }),
  },
  badLink: {
    zh: (p) => ({ expected: '[[编号]] 指向已有的词条或案例', got: shown(p.got), fix: `${hintZh(p.nearest)}改正编号` }),
    en: (p) => ({ expected: '[[id]] of an entry or a case', got: shown(p.got), fix: `${hintEn(p.nearest)}correct the id` }),
  },
  forbiddenTerm: {
    zh: (p) => ({ expected: `用“${p.instead}”`, got: shown(p.term), fix: '照 content/terms.yaml 改' }),
    en: (p) => ({ expected: `the term "${p.instead}"`, got: shown(p.term), fix: 'follow content/terms.yaml' }),
  },
};
