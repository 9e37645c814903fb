import type { Language } from './language.ts';

/** Words of the shortlist buttons, which many pages load: apart from the other tools' words, which few do. */
const zh = {
  keep: '加入清单',
  kept: '已在清单',
  keepOf: (title: string) => `加入清单：${title}`,
  dropOf: (title: string) => `移出清单：${title}`,
  tray: (n: number) => `清单里有${n}个案例`,
  open: '打开清单',
  compare: '比较',
  added: (title: string) => `已加入清单：${title}`,
  dropped: (title: string) => `已移出清单：${title}`,
  storageOff: '浏览器不让本站保存数据，清单只保留到关闭页面。',
  storageBad: '浏览器里原有的清单读不出来，已原样留存，另开了一份新的。',
};

const en: typeof zh = {
  keep: 'Shortlist',
  kept: 'On the shortlist',
  keepOf: (title) => `Put on the shortlist: ${title}`,
  dropOf: (title) => `Take off the shortlist: ${title}`,
  tray: (n) => `${n} case${n === 1 ? '' : 's'} on your shortlist`,
  open: 'Open shortlist',
  compare: 'Compare',
  added: (title) => `Put on the shortlist: ${title}`,
  dropped: (title) => `Taken off the shortlist: ${title}`,
  storageOff: 'Your browser does not let this site store anything: the shortlist lasts until you close the page.',
  storageBad: 'The shortlist in your browser could not be read. It was kept as it is, and a new one begun.',
};

/** The shortlist buttons' words in a language. */
export const keepWords = (language: Language): typeof zh => ({ zh, en })[language];
