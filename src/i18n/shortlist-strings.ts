import type { Language } from './language.ts';

/** Words of the shortlist buttons. They go with the page, in its language only: many pages load the script. `{…}` is filled in there. */
const zh = {
  add: '收藏',
  onList: '已收藏',
  addCase: '收藏：{title}',
  removeCase: '取消收藏：{title}',
  count: '收藏的案例：{n}',
  open: '查看收藏',
  compare: '比较',
  added: '已收藏：{title}',
  removed: '已取消收藏：{title}',
  trouble: {
    off: '浏览器不让本站保存数据，收藏只保留到关闭页面。',
    bad: '浏览器里原有的收藏读不了，已原样留存，另开了一份。',
    full: '收藏最多200个案例，多出的没有加入。',
  },
};

export type ShortlistStrings = typeof zh;

const en: ShortlistStrings = {
  add: 'Add to shortlist',
  onList: 'In shortlist',
  addCase: 'Add to shortlist: {title}',
  removeCase: 'Remove from shortlist: {title}',
  count: 'Cases on your shortlist: {n}',
  open: 'Open shortlist',
  compare: 'Compare',
  added: 'Added to shortlist: {title}',
  removed: 'Removed from shortlist: {title}',
  trouble: {
    off: 'Your browser doesn’t let this site store anything: the shortlist lasts until you close the page.',
    bad: 'The shortlist in your browser could not be read. It was kept as it is, and a new one begun.',
    full: 'A shortlist holds 200 cases at most: the others were not added.',
  },
};

/** The shortlist buttons' words in a language. */
export const shortlistStrings = (language: Language): ShortlistStrings => ({ zh, en })[language];
