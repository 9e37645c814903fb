import type { Language } from './language.ts';

/** Words of the shortlist buttons. They go with the page, in its language only: many pages load the script. `{…}` is filled in there. */
const zh = {
  add: '加入清单',
  onList: '已在清单',
  addCase: '加入清单：{title}',
  removeCase: '移出清单：{title}',
  count: '清单里的案例：{n}',
  open: '打开清单',
  compare: '比较',
  added: '已加入清单：{title}',
  removed: '已移出清单：{title}',
  storageOff: '浏览器不让本站保存数据，清单只保留到关闭页面。',
  storageBad: '浏览器里原有的清单读不出来，已原样留存，另开了一份新的。',
};

export type ShortlistStrings = typeof zh;

const en: ShortlistStrings = {
  add: 'Shortlist',
  onList: 'On the shortlist',
  addCase: 'Put on the shortlist: {title}',
  removeCase: 'Take off the shortlist: {title}',
  count: 'Cases on your shortlist: {n}',
  open: 'Open shortlist',
  compare: 'Compare',
  added: 'Put on the shortlist: {title}',
  removed: 'Taken off the shortlist: {title}',
  storageOff: 'Your browser does not let this site store anything: the shortlist lasts until you close the page.',
  storageBad: 'The shortlist in your browser could not be read. It was kept as it is, and a new one begun.',
};

/** The shortlist buttons' words in a language. */
export const shortlistStrings = (language: Language): ShortlistStrings => ({ zh, en })[language];
