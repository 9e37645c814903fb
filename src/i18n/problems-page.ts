import type { Language } from './language.ts';

/** What a page says in `npm run dev` when the content has problems that keep it from being shown; the problems have words of their own. */
interface ProblemsPageStrings {
  title: string;
  /** Whose problems they are. */
  lead: Record<'page' | 'needed' | 'every-page', string>;
  more: (count: number) => string;
  home: string;
}

const STRINGS: Record<Language, ProblemsPageStrings> = {
  zh: {
    title: '这一页暂时不能显示',
    lead: {
      page: '它的内容文件有下面的错误。改好并保存，这一页会自动刷新。其他页面照常显示。',
      needed: '它要用到的内容有错误。先改好下面的并保存，这一页会自动刷新。',
      'every-page': '所有页面都要用到的文件有错误，因此现在哪一页都不能显示。改好下面的并保存，页面会自动刷新。',
    },
    more: (count) => `还有${count}处错误，见终端。`,
    home: '首页',
  },
  en: {
    title: 'This page can’t be shown at the moment',
    lead: {
      page: 'Its content has the problems below. Fix them and save: this page reloads by itself. The other pages are shown as before.',
      needed: 'It needs content that has problems. Fix these first and save: this page reloads by itself.',
      'every-page': 'A file that every page needs has problems, so that no page can be shown. Fix these and save: the page reloads by itself.',
    },
    more: (count) => `${count} more problem${count === 1 ? '' : 's'}: see the terminal.`,
    home: 'Home',
  },
};

export const problemsPageStrings = (language: Language): ProblemsPageStrings => STRINGS[language];
