import { type Messages, shown } from './message.ts';

/** The lists at the top of content/: thesaurus, redirects, corrections. */
export interface ListProblems {
  wordUnused: { word: string };
  wordTwice: { word: string };
  redirectTaken: { from: string };
  redirectLoop: { chain: string[] };
  redirectDead: { to: string };
  redirectTwice: { from: string };
  correctionPage: { got: string };
}

export const LIST_MESSAGES: Messages<ListProblems> = {
  wordUnused: {
    zh: (p) => ({ expected: '这里的词在某一页上出现过', got: shown(p.word), fix: '页面不用的词放进 asked，或者删掉' }),
    en: (p) => ({ expected: 'a word that stands on some page', got: shown(p.word), fix: 'put words that no page uses under asked, or delete it' }),
  },
  wordTwice: {
    zh: (p) => ({ expected: '一个词只在一组里', got: shown(p.word), fix: '留下一处，或者把两组并成一组' }),
    en: (p) => ({ expected: 'each word in one group', got: shown(p.word), fix: 'keep one of them, or join the groups' }),
  },
  redirectTaken: {
    zh: (p) => ({ expected: '不再使用的旧地址', got: `${p.from} 现在还有页面`, fix: '删掉这条，或给新记录换编号' }),
    en: (p) => ({ expected: 'an address that is gone', got: `${p.from} has a page now`, fix: 'delete this line or give the new record another id' }),
  },
  redirectLoop: {
    zh: (p) => ({ expected: '一步到达的地址', got: p.chain.join(' → '), fix: '直接指向最后的地址' }),
    en: (p) => ({ expected: 'an address that is reached in one step', got: p.chain.join(' → '), fix: 'point straight at the last address' }),
  },
  redirectDead: {
    zh: (p) => ({ expected: '已有页面的地址', got: p.to, fix: '改成现有地址，或改写成 reason' }),
    en: (p) => ({ expected: 'the address of a page', got: p.to, fix: 'point at a page that exists, or give a reason instead' }),
  },
  redirectTwice: {
    zh: (p) => ({ expected: '一个旧地址只写一条', got: `${p.from} 又出现一次`, fix: '只留一条' }),
    en: (p) => ({ expected: 'one line for each old address', got: `${p.from} a second time`, fix: 'keep one of the lines' }),
  },
  correctionPage: {
    zh: (p) => ({ expected: '现有的或已经撤下的页面的地址', got: p.got, fix: '改正地址，不带语言' }),
    en: (p) => ({ expected: 'the address of a page that exists or was withdrawn', got: p.got, fix: 'correct the address, without language' }),
  },
};
