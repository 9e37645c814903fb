import { type Messages, shown } from './message.ts';

/** The lists at the top of content/: thesaurus, redirects, corrections. */
export interface ListProblems {
  wordUnused: { word: string };
  aboutWithdrawn: { got: string; renamed: string | undefined; nearest: string | undefined };
  wordTwice: { word: string };
  redirectTaken: { from: string };
  redirectLoop: { chain: string[] };
  redirectDead: { to: string };
  redirectTwice: { from: string };
  correctionPage: { got: string };
}

export const LIST_MESSAGES: Messages<ListProblems> = {
  wordUnused: {
    zh: (p) => ({
      expected: '这里的词在某一页上出现过',
      got: shown(p.word),
      fix: '页面改用了别的词，就把这里也换成那个词，或把它移到同一组的 asked（只有读者才打的词）；拿不准就留着',
    }),
    en: (p) => ({
      expected: 'a word that stands on some page',
      got: shown(p.word),
      fix: 'where pages now use another word, write that one here, or move this one to asked in the same group, for words that only readers type; leave it where you are not sure',
    }),
  },
  aboutWithdrawn: {
    zh: (p) => ({
      expected: '还在的案例',
      got: `${p.got}，它的地址写在 redirects.yaml 里，案例已经${p.renamed ? '改名' : '撤下'}`,
      fix: p.renamed ? '换成新的编号' : '换成另一个同样答得上这组词的案例；没有就只去掉这一项，这组词都留着',
      write: write(p.renamed ?? p.nearest),
    }),
    en: (p) => ({
      expected: 'a case that is there',
      got: `${p.got}, which was ${p.renamed ? 'renamed' : 'withdrawn'}: redirects.yaml has its address`,
      fix: p.renamed
        ? 'write the new id'
        : 'name another case that answers these words as well; where there is none, take out this item only and keep the words',
      write: write(p.renamed ?? p.nearest),
    }),
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

const write = (id: string | undefined): string | undefined => id && `case=${id}`;
