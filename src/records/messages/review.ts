import type { CheckLanguage } from '../check-language.ts';
import { type Messages, shown } from './message.ts';

/** What an editor-in-chief looks after, and no record is refused for. */
export interface ReviewProblems {
  checkedLongAgo: { got: string; months: number };
  neverChecked: Record<never, never>;
  slogan: { words: string; around: string };
  traditional: { got: string; simple: string };
  quotesMixed: { around: string };
  keepingBlank: { around: string };
  casesAlike: { firm: string; other: string };
  titlesAlike: { title: string; other: string };
  oneSource: Record<never, never>;
  sourceUndated: Record<never, never>;
  trackedAddress: { name: string; write: string };
  plainHttp: { got: string };
  sourceUnlinked: Record<never, never>;
  notArchived: Record<never, never>;
  entryUnused: Record<never, never>;
  sourceUnused: Record<never, never>;
  addressNew: { address: string };
}

/** What lists call each kind. */
export const REVIEW_NAMES: Record<keyof ReviewProblems, Record<CheckLanguage, string>> = {
  checkedLongAgo: { zh: '核对已久', en: 'checked long ago' },
  neverChecked: { zh: '没有核对日期', en: 'never checked' },
  slogan: { zh: '口号', en: 'slogans' },
  traditional: { zh: '简体文字里的繁体字', en: 'traditional characters in simplified text' },
  quotesMixed: { zh: '直引号和弯引号混用', en: 'straight and curly quotes mixed' },
  keepingBlank: { zh: '不换行空格', en: 'no-break spaces' },
  casesAlike: { zh: '同一企业、城市和行业的案例', en: 'cases of one firm, city and industry' },
  titlesAlike: { zh: '相近的标题', en: 'titles alike' },
  oneSource: { zh: '只有一个来源的案例', en: 'cases with one source' },
  sourceUndated: { zh: '没有日期的来源', en: 'sources without a date' },
  trackedAddress: { zh: '网址里有跟踪参数', en: 'addresses with tracking parameters' },
  plainHttp: { zh: 'http:// 网址', en: 'http:// addresses' },
  sourceUnlinked: { zh: '没有网址的来源', en: 'sources without an address' },
  notArchived: { zh: '没有存档的来源', en: 'sources without an archived copy' },
  entryUnused: { zh: '没有地方提到的词条', en: 'entries that nothing names' },
  sourceUnused: { zh: '没有用到的来源', en: 'sources that nothing uses' },
  addressNew: { zh: '还没有记进 addresses.yaml 的页面', en: 'pages not yet in addresses.yaml' },
};

export const REVIEW_MESSAGES: Messages<ReviewProblems> = {
  checkedLongAgo: {
    zh: (p) => ({ expected: `${p.months} 个月以内核对过`, got: p.got, fix: '打开来源再核对一遍，改 checked_on；页面上已经写着核对已久' }),
    en: (p) => ({
      expected: `a check within ${p.months} months`,
      got: p.got,
      fix: 'open the sources, check again and change checked_on: the page says that the check is old',
    }),
  },
  neverChecked: {
    zh: () => ({ expected: '核对的日期（checked_on）', got: '没有写', fix: '核对一遍来源，写上日期' }),
    en: () => ({ expected: 'the day of a check (checked_on)', got: 'none', fix: 'check the sources and write the day' }),
  },
  slogan: {
    zh: (p) => ({ expected: '说做了什么，不喊口号', got: `“${p.words}”，在“${p.around}”里`, fix: '换成具体的事；是来源的原话就用引号标出' }),
    en: (p) => ({
      expected: 'what was done, not a slogan',
      got: `"${p.words}" in "${p.around}"`,
      fix: 'say the thing itself, or quote the words as theirs',
    }),
  },
  traditional: {
    zh: (p) => ({ expected: `简体字：${p.simple}`, got: p.got, fix: '换成简体；专名本来这样写就不用改' }),
    en: (p) => ({ expected: `simplified characters: ${p.simple}`, got: p.got, fix: 'write them simplified, unless a name has them so' }),
  },
  quotesMixed: {
    zh: (p) => ({ expected: '一段文字里只用一种引号', got: `“${p.around}”`, fix: '统一成直引号或弯引号' }),
    en: (p) => ({ expected: 'one kind of quotation mark in a text', got: p.around, fix: 'write them all straight, or all curly' }),
  },
  keepingBlank: {
    zh: (p) => ({ expected: '普通空格', got: `不换行空格（U+00A0），在“${p.around}”里`, fix: '换成普通空格：看不出来，搜索和比较时却是另一个字符' }),
    en: (p) => ({
      expected: 'a plain space',
      got: `a no-break space (U+00A0) in "${p.around}"`,
      fix: 'write a plain space: nobody sees the difference, searches and comparisons do',
    }),
  },
  casesAlike: {
    zh: (p) => ({
      expected: '同一件事只有一个案例',
      got: `与 ${p.other} 同是 ${p.firm}，城市、行业也相同`,
      fix: '核对是不是同一件事；是，就合成一条',
    }),
    en: (p) => ({
      expected: 'one case for one thing',
      got: `${p.firm}, the city and the industry are those of ${p.other}`,
      fix: 'see whether both are one thing; then join them',
    }),
  },
  titlesAlike: {
    zh: (p) => ({ expected: '一眼分得开的标题', got: `${shown(p.title)}，与 ${p.other} 相近`, fix: '核对是不是同一件事；不是，就把标题写得分得开' }),
    en: (p) => ({
      expected: 'titles that can be told apart',
      got: `${shown(p.title)}, much like ${p.other}`,
      fix: 'see whether both are one thing; tell the titles apart where they are not',
    }),
  },
  oneSource: {
    zh: () => ({ expected: '两个以上的来源', got: '一个', fix: '再找一个独立的来源；找过没有找到，写进 doubts' }),
    en: () => ({ expected: 'two sources or more', got: 'one', fix: 'look for an independent one; where none was found, say so under doubts' }),
  },
  sourceUndated: {
    zh: () => ({ expected: '刊发日期（date）', got: '不知道', fix: '再查一次刊发日期，只知道年份就写年份' }),
    en: () => ({ expected: 'the date of publication', got: 'unknown', fix: 'look once more for the date; a year is better than none' }),
  },
  trackedAddress: {
    zh: (p) => ({ expected: '不带跟踪参数的网址', got: p.name, fix: '去掉跟踪用的参数，打开看看还是不是那一页', write: p.write }),
    en: (p) => ({
      expected: 'an address without tracking parameters',
      got: p.name,
      fix: 'take such parameters out, and see whether the page is still the same',
      write: p.write,
    }),
  },
  plainHttp: {
    zh: (p) => ({ expected: 'https://', got: p.got, fix: '试试 https:// 能不能打开；不能就留着' }),
    en: (p) => ({ expected: 'https://', got: p.got, fix: 'try whether https:// opens the page; leave it where it does not' }),
  },
  sourceUnlinked: {
    zh: () => ({ expected: '读者打得开的网址', got: 'null', fix: '再找一次原来媒体或机构的页面' }),
    en: () => ({ expected: 'an address that readers can open', got: 'null', fix: 'look once more for the page of the outlet or body itself' }),
  },
  notArchived: {
    zh: () => ({ expected: 'archived：存档网址', got: '没有', fix: '在网页存档站存一份，把网址写进 archived' }),
    en: () => ({
      expected: 'archived: the address of a copy',
      got: 'none',
      fix: 'have a copy made by a web archive, and write its address under archived',
    }),
  },
  entryUnused: {
    zh: () => ({ expected: '有案例、文章、词条或后续提到它', got: '没有', fix: '在讲到它的地方链接它；用不着就撤下' }),
    en: () => ({
      expected: 'a case, the article, an entry or an update that names it',
      got: 'nothing does',
      fix: 'link it where it is spoken of, or withdraw it',
    }),
  },
  sourceUnused: {
    zh: () => ({ expected: '有记录用到它', got: '没有', fix: '写进用到它的记录的 sources；用不着就删掉文件' }),
    en: () => ({
      expected: 'a record that uses it',
      got: 'none does',
      fix: 'name it under sources of the record that rests on it, or delete the file',
    }),
  },
  addressNew: {
    zh: (p) => ({ expected: '发布的时候记下新页面的地址', got: p.address, fix: '发布时运行下面的命令', write: 'npm run addresses' }),
    en: (p) => ({
      expected: 'new pages to be kept when the site is published',
      got: p.address,
      fix: 'run the command below when you publish',
      write: 'npm run addresses',
    }),
  },
};
