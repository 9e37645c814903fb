import type { Language } from './language.ts';

/** Words of search in the browser: apart from the pages' words, since browsers load them. */
const zh = {
  loading: '正在加载……',
  slow: '加载较慢，请稍候；也可以从下面的入口找。',
  found: (n: number, query: string, more: boolean) => `“${query}”有${n}条结果${more ? '，后面还有' : ''}`,
  correctedTo: (word: string) => `按“${word}”查找。`,
  none: (query: string) => `没有找到“${query}”。`,
  empty: '输入要找的词。',
  broken: '搜索暂时用不了：索引没有读到。可以从下面的入口找，或者重试。',
  noWebAssembly: '这个浏览器关闭了WebAssembly，搜索用不了。iPhone、iPad和Mac开着锁定模式时会这样，有的单位也会关闭它。请从下面的入口找。',
  partly: '有几页没有读到，结果可能不全。',
  retry: '重试',
  updated: '网站已经更新，读到的文件新旧不一，所以没有显示结果。重新载入页面就好，要找的词还在。',
  reload: '重新载入',
  more: '更多结果',
  other: '英文页面里的结果',
  nearest: '相近结果',
  filtersNamed: '按这些条件看案例：',
  allNamed: '同时满足',
  catalogue: '全部案例',
  whyWord: (word: string) => `页面上写作“${word}”`,
  whyPinyin: '按拼音找到',
  filter: '缩小范围',
  all: '全部',
  kinds: { case: '案例', entry: '词条', section: '报道', question: '问题', facet: '分类', page: '页面', figure: '数字' } as Record<string, string>,
  filters: { kind: '种类', industry: '行业', city: '城市' },
  narrow: (filter: string, value: string) => `${filter}：${value}`,
  label: '搜索案例、词条和数字',
  submit: '搜索',
  close: '关闭',
  asPage: '在整页里看',
  suggestions: '建议',
  suggested: (n: number) => `${n}条建议，用上下键选择`,
  what: { name: '词条', facet: '分类', words: '' } as Record<string, string>,
};

const en: typeof zh = {
  loading: 'Loading…',
  slow: 'Still loading… The ways in below work already.',
  found: (n, query, more) => `${n} result${n === 1 ? '' : 's'} for ‘${query}’${more ? ', and more' : ''}`,
  correctedTo: (word) => `Showing results for ‘${word}’.`,
  none: (query) => `Nothing found for ‘${query}’.`,
  empty: 'Type what you are looking for.',
  broken: 'Search does not work at the moment: its index could not be read. Try one of the ways in below, or try again.',
  noWebAssembly:
    'Search needs WebAssembly, which is turned off in this browser. Lockdown Mode on Apple devices does that, and so do some workplaces. Try one of the ways in below.',
  partly: 'Some pages could not be read; results may be missing.',
  retry: 'Try again',
  updated:
    'The site has been updated: some of its files read here are older than others, so no results are shown. Reload the page; your query is kept.',
  reload: 'Reload',
  more: 'More results',
  other: 'Results on Chinese pages',
  nearest: 'Similar results',
  filtersNamed: 'Cases by what you named:',
  allNamed: 'all of these',
  catalogue: 'All cases',
  whyWord: (word) => `the page says ‘${word}’`,
  whyPinyin: 'found by its pinyin',
  filter: 'Narrow down',
  all: 'All',
  kinds: { case: 'Case', entry: 'Entry', section: 'Article', question: 'Question', facet: 'Group', page: 'Page', figure: 'Figure' },
  filters: { kind: 'Kind', industry: 'Industry', city: 'City' },
  narrow: (filter, value) => `${filter}: ${value}`,
  label: 'Search cases, entries and figures',
  submit: 'Search',
  close: 'Close',
  asPage: 'Open as a page',
  suggestions: 'Suggestions',
  suggested: (n) => `${n} suggestion${n === 1 ? '' : 's'}; use the arrow keys`,
  what: { name: 'Entry', facet: 'Group', words: '' },
};

export type SearchStrings = typeof zh;

/** The words of search in a language. */
export const searchStrings = (language: Language): SearchStrings => ({ zh, en })[language];
