import type { Language } from './language.ts';

/** Words of feeds and of the Markdown beside the pages. */
const zh = {
  feed: {
    name: (part: string | undefined) => `浙江人工智能案例集${part === undefined ? '' : `：${part}`}`,
    about: '新收录和有改动的案例全文，以及报道之后的事。案例所述均为各方说法，未经本站证实；请先引用原始出处。',
    aboutIndustry: (industry: string) => `${industry}：新收录和有改动的案例全文。案例所述均为各方说法，未经本站证实；请先引用原始出处。`,
    link: '订阅（Atom）',
    changed: (title: string) => `有改动：${title}`,
    changedOn: (date: string) => `${date}改动`,
    since: '报道之后',
    onlyMonth: '日期只知道到月，条目按当月1日排列。',
    onlyYear: '日期只知道到年，条目按当年1月1日排列。',
    rights: 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/',
  },
  markdownVersion: {
    case: '案例',
    entry: (kind: string) => `词条（${kind}）`,
    section: (part: string) => `复述一篇2024年末的报道：${part}`,
    overview: '复述一篇2024年末的报道：概览',
    checked: (date: string) => `${date}核对`,
    page: '网页',
    other: '英文版',
    licence: '文字和数据按CC BY 4.0许可使用，请先引用原始出处。案例和报道所述均为各方说法，未经本站证实。本站独立，不属于任何政府部门、企业或媒体。',
    picture: '图',
  },
};

const en: typeof zh = {
  feed: {
    name: (part) => `Zhejiang AI Casebook${part === undefined ? '' : `: ${part}`}`,
    about: 'New and changed cases in full, and what came after the article. What a case claims is not proof; cite the original source first.',
    aboutIndustry: (industry) => `${industry}: new and changed cases in full. What a case claims is not proof; cite the original source first.`,
    link: 'Feed (Atom)',
    changed: (title) => `Changed: ${title}`,
    changedOn: (date) => `Changed on ${date}`,
    since: 'Since the article',
    onlyMonth: 'Only the month is known; the entry stands at its first day.',
    onlyYear: 'Only the year is known; the entry stands at its first day.',
    rights: 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/',
  },
  markdownVersion: {
    case: 'Case',
    entry: (kind) => `Reference entry (${kind})`,
    section: (part) => `The 2024 article retold: ${part}`,
    overview: 'The 2024 article retold: overview',
    checked: (date) => `checked on ${date}`,
    page: 'Page',
    other: 'In Chinese',
    licence:
      'Texts and data: CC BY 4.0; cite the original source first. What cases and the article say is claimed by others and not verified here. An independent site, of no government, company or news outlet.',
    picture: 'Picture',
  },
};

export type MachineStrings = typeof zh;

/** The words of feeds and Markdown in a language. */
export const machineStrings = (language: Language): MachineStrings => ({ zh, en })[language];
