import { type Messages, shown } from './message.ts';

/** The lists at the top of content/: thesaurus, redirects, corrections. */
export interface ListProblems {
  wordUnused: { word: string };
  aboutWithdrawn: { got: string; renamed: string | undefined; nearest: string | undefined };
  wordTwice: { word: string };
  wordElsewhere: { word: string };
  addressGone: { address: string; file: string | undefined; renamed: string | undefined; isFirst: boolean };
  pagesGone: { rows: readonly { from: string; to: string }[]; isFirst: boolean };
  redirectTaken: { from: string };
  redirectLoop: { chain: string[] };
  redirectDead: { to: string };
  redirectTwice: { from: string };
  correctionPage: { got: string };
  aboutPage: { got: string };
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
      got: `${aboutCase(p.got)}，它的地址写在 redirects.yaml 里，案例已经${p.renamed ? '改名' : '撤下'}`,
      fix: p.renamed ? '换成新的编号' : '换成另一个同样答得上这组词的案例；没有就只去掉这一项，这组词都留着',
      write: aboutCase(p.renamed ?? p.nearest),
    }),
    en: (p) => ({
      expected: 'a case that is there',
      got: `${aboutCase(p.got)}, which was ${p.renamed ? 'renamed' : 'withdrawn'}: redirects.yaml has its address`,
      fix: p.renamed
        ? 'write the new id'
        : 'name another case that answers these words as well; where there is none, take out this item only and keep the words',
      write: aboutCase(p.renamed ?? p.nearest),
    }),
  },
  wordTwice: {
    zh: (p) => ({ expected: '一个词只在一组里', got: shown(p.word), fix: '留下一处，或者把两组并成一组' }),
    en: (p) => ({ expected: 'each word in one group', got: shown(p.word), fix: 'keep one of them, or join the groups' }),
  },
  wordElsewhere: {
    zh: (p) => ({
      expected: '写了 elsewhere 的组与别的组没有相同的词',
      got: `${shown(p.word)}，两边都有；搜索会把两组并成一组，本站没有的东西也就搜得出页面`,
      fix: '只留一处：页面上讲到的，从写了 elsewhere 的组里去掉，或换成更具体的说法',
    }),
    en: (p) => ({
      expected: 'a group with elsewhere to share no word with another',
      got: `${shown(p.word)}, in both: search would join the groups, and find pages for what this site does not have`,
      fix: 'keep one of them: where pages speak of it, take it out of the group with elsewhere, or say there more exactly what readers want',
    }),
  },
  addressGone: {
    zh: (p) => ({
      expected: `发布过的地址 ${p.address} 还打得开：有页面，或者 redirects.yaml 写明了去处`,
      got: p.file ? `没有 ${p.file} 了，也没有写去处` : '没有这个页面了，也没有写去处',
      fix: p.renamed
        ? `改了名的，在 content/redirects.yaml 里加上下面这一行${aloneZh(p)}；误删的从版本历史里取回来`
        : `误删的从版本历史里取回来；真要撤下，在 content/redirects.yaml 里加上下面这一行${aloneZh(p)}，写明原因，读者打开旧地址会看到`,
      write: p.renamed ? moved({ from: p.address, to: p.renamed }) : `- { from: ${p.address}, reason: { zh: …, en: … } }`,
    }),
    en: (p) => ({
      expected: `${p.address}, which was published, to answer still: by a page, or by a line in redirects.yaml`,
      got: p.file ? `no ${p.file} any more, and nothing that says where it went` : 'no such page any more, and nothing that says where it went',
      fix: p.renamed
        ? `if it was renamed, add the line below to content/redirects.yaml${aloneEn(p)}; if it was deleted by mistake, bring it back from the history`
        : `if it was deleted by mistake, bring it back from the history; if it is withdrawn, add the line below to content/redirects.yaml${aloneEn(p)} and say why: readers of the old address see it`,
      write: p.renamed ? moved({ from: p.address, to: p.renamed }) : `- { from: ${p.address}, reason: { zh: …, en: … } }`,
    }),
  },
  pagesGone: {
    zh: (p) => ({
      expected: '发布过的地址都还打得开',
      got: `没有页面了：${p.rows.map(({ from }) => from).join('、')}。已经没有案例归在那里，或者词条既没有 about，又没有两个案例提到它`,
      fix: `在 content/redirects.yaml 里加上下面这${p.rows.length > 1 ? '些' : '一'}行${aloneZh(p)}；以后又有了页面，检查会请你去掉这一行`,
      write: p.rows.map(moved).join('\n'),
    }),
    en: (p) => ({
      expected: 'every address that was published to answer still',
      got: `no page any more at ${p.rows.map(({ from }) => from).join(', ')}: no case belongs there, or the entry has neither about nor two cases that name it`,
      fix: `add the line${p.rows.length > 1 ? 's' : ''} below to content/redirects.yaml${aloneEn(p)}; once there is such a page again, the check asks to take the line out`,
      write: p.rows.map(moved).join('\n'),
    }),
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
  aboutPage: {
    zh: (p) => ({ expected: '现有页面的地址', got: p.got, fix: '改正地址，不带语言' }),
    en: (p) => ({ expected: 'the address of a page that exists', got: p.got, fix: 'correct the address, without language' }),
  },
  correctionPage: {
    zh: (p) => ({ expected: '现有的或已经撤下的页面的地址', got: p.got, fix: '改正地址，不带语言' }),
    en: (p) => ({ expected: 'the address of a page that exists or was withdrawn', got: p.got, fix: 'correct the address, without language' }),
  },
};

const aboutCase = (id: string | undefined): string | undefined => id && `case=${id}`;

const moved = ({ from, to }: { from: string; to: string }): string => `- { from: ${from}, to: ${to} }`;
/** The empty list and a line do not go together. */
const aloneZh = ({ isFirst }: { isFirst: boolean }): string => (isFirst ? '，代替文件里的 []' : '');
const aloneEn = ({ isFirst }: { isFirst: boolean }): string => (isFirst ? ' in the place of []' : '');
