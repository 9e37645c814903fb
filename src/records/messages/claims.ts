import type { Phase } from '../schemas/case.ts';
import { type Messages } from './message.ts';

interface Claim {
  words: string;
  sentence: string;
}

/** What our own sentences claim. */
export interface ClaimProblems {
  superlative: Claim;
  absence: Claim;
  moneyAbove: Claim;
}

/** What holds of the content as a whole: promises of pages, and what several records say of one thing. */
export interface WholeProblems {
  datesPromised: { files: readonly string[] };
  placePromised: { files: readonly string[] };
  partNotMarked: { said: string; sources: readonly string[] };
  partUndisclosed: { said: string };
  qualifiersDiffer: { number: string; source: string; own: string; other: string; file: string };
  costMissing: { got: string };
  publishersUnknown: { sources: readonly string[] };
  userUnknown: { phase: Phase };
  factShort: { id: string; language: 'zh' | 'en'; least: number; got: number };
  reprintsAlone: Record<never, never>;
  nameLong: { most: number; got: number };
  eventTwice: { date: string; other: string; otherDate: string };
  eventYear: { date: string; years: readonly string[] };
  eventLater: { date: string; later: string };
}

export const CLAIM_MESSAGES: Messages<ClaimProblems & WholeProblems> = {
  superlative: {
    zh: (p) => ({
      expected: '写明这个“最”“首”“领先”是谁说的',
      got: `“${p.words}”：${p.sentence}`,
      fix: '写成“某某称……”“据某某……”，或用引号标出原话；来源没有这样说，就换平实的说法',
    }),
    en: (p) => ({
      expected: 'whose claim the superlative is',
      got: `"${p.words}": ${p.sentence}`,
      fix: "say who claims it ('the firm says …'), or quote the words; where no source says so, put it plainly",
    }),
  },
  absence: {
    zh: (p) => ({
      expected: '没找到的写“没有找到”',
      got: `“${p.words}”：${p.sentence}`,
      fix: '我们没找到，不等于没有：写成“没有找到其他公开来源”这样的话',
    }),
    en: (p) => ({
      expected: "'not found' for what we looked for in vain",
      got: `"${p.words}": ${p.sentence}`,
      fix: "that we found none doesn't mean that there is none: write 'no other public source was found' or the like",
    }),
  },
  moneyAbove: {
    zh: (p) => ({ expected: '“规模以上”说的是企业，不是金额', got: `“${p.words}”：${p.sentence}`, fix: '英文写成 firms above the threshold' }),
    en: (p) => ({
      expected: 'firms above the threshold, not money above it',
      got: `"${p.words}": ${p.sentence}`,
      fix: "write 'of firms above the threshold': it is they that are counted by size",
    }),
  },
  datesPromised: {
    zh: (p) => ({
      expected: '每个词条都有 checked_on，页面才能这样说',
      got: `${p.files.length} 个词条没有：${some(p.files, '、')}`,
      fix: '给这些词条补上 checked_on，或改写这句话',
    }),
    en: (p) => ({
      expected: 'checked_on in each entry, where a page says so',
      got: `${p.files.length} without it: ${some(p.files, ', ')}`,
      fix: 'add checked_on to these entries, or word the sentence anew',
    }),
  },
  partNotMarked: {
    zh: (p) => ({
      expected: '没有读全的来源标上 read_in_part: true',
      got: `这里写着“${p.said}”，案例的来源却都没有标：${some(p.sources, '、')}`,
      fix: '给没有读全的那一条来源加上 read_in_part: true，页面就不把缺的内容写成未公布；读全了，就改写这句话',
    }),
    en: (p) => ({
      expected: 'read_in_part: true in the source that was not read through',
      got: `‘${p.said}’ stands here, but none of the case’s sources is marked: ${some(p.sources, ', ')}`,
      fix: 'add read_in_part: true to the source, so that the page doesn’t call undisclosed what may stand in the rest; if it was read through, word this anew',
    }),
  },
  partUndisclosed: {
    zh: (p) => ({
      expected: '来源没有读全的案例，缺的内容写作“读到的部分没有写”或“没有查到”',
      got: `这里写着“${p.said}”，而它的来源有的标了 read_in_part: true`,
      fix: '改写这句话：没有读到的那一部分里也许就有',
    }),
    en: (p) => ({
      expected: '‘not in what we read’ or ‘we found nothing’ of what is missing, in a case with a source that was not read through',
      got: `‘${p.said}’ stands here, but a source of the case is marked read_in_part: true`,
      fix: 'word this anew: it may stand in the part that was not read',
    }),
  },
  placePromised: {
    zh: (p) => ({
      expected: '没有案例按企业所在地归类，页面才能这样说',
      got: `这些案例说自己按所在地归类：${some(p.files, '、')}`,
      fix: '改写这句话，或核对这些案例的 city',
    }),
    en: (p) => ({
      expected: 'no case filed by a seat, where a page says so',
      got: `cases that say they are: ${some(p.files, ', ')}`,
      fix: 'word the sentence anew, or check the city of these cases',
    }),
  },
  qualifiersDiffer: {
    zh: (p) => ({
      expected: '同一来源的同一个数用同样的限定词',
      got: `${p.number}（来源 ${p.source}）：这里${QUALIFIERS_ZH[p.own]}，${p.file} 里${QUALIFIERS_ZH[p.other]}`,
      fix: '照来源写成一样的 qualifier；两处说的不是同一件事，就不用改',
    }),
    en: (p) => ({
      expected: 'the same qualifier for a number of one source',
      got: `${p.number} (from ${p.source}): ${QUALIFIERS_EN[p.own]} here, ${QUALIFIERS_EN[p.other]} in ${p.file}`,
      fix: 'write the qualifier that the source has in both; leave it where the two are not the same thing',
    }),
  },
  costMissing: {
    zh: (p) => ({
      expected: '正文写了投入的钱，cost 里也要有',
      got: `“${p.got}”，没有 cost`,
      fix: '把这笔钱写进 cost；钱不只花在人工智能上的，用 for 写明花在什么上',
    }),
    en: (p) => ({
      expected: 'cost, where the prose names a sum that was put in',
      got: `"${p.got}" and no cost`,
      fix: 'record the sum under cost, with for where it went into more than the AI',
    }),
  },
  publishersUnknown: {
    zh: (p) => ({
      expected: '结果所依据的来源里，至少有一个写得出刊发单位',
      got: `都不知道由谁刊发：${p.sources.join('、')}`,
      fix: '找到原来的报道，或写得出刊发单位的另一个来源；找不到就不收，已经发布的照 content/README.md 撤下',
    }),
    en: (p) => ({
      expected: 'a publisher that is known, of one at least of the sources that the results rest on',
      got: `none is known: ${p.sources.join(', ')}`,
      fix: 'find the original or another source whose publisher is known; else the case is not admitted, and withdrawn if it was published (content/README.md)',
    }),
  },
  userUnknown: {
    zh: (p) => ({
      expected:
        '写得出谁在用；用户没有具名的，要有来源写明已经用起来（phase 是 in-production、rolled-out、scaled-back、contested 或 ended，并写 source）',
      got: `没有具名的用户，phase 是 ${p.phase}`,
      fix: '补上具名的用户，或写明已在使用的来源；都找不到就不收，已经发布的照 content/README.md 撤下',
    }),
    en: (p) => ({
      expected:
        'a user who is named, or a source that says it is in use (phase in-production, rolled-out, scaled-back, contested or ended, with source)',
      got: `no user is named, and phase is ${p.phase}`,
      fix: 'name a user, or give a source by which it is in use; else the case is not admitted, and withdrawn if it was published (content/README.md)',
    }),
  },
  factShort: {
    zh: (p) => ({
      expected: `<Fact id="${p.id}"> 里是完整的话，至少 ${p.least} 个${p.language === 'zh' ? '汉字' : '英文单词'}`,
      got: `${p.got} 个`,
      fix: '把整句话包进 <Fact>，不只包一个数',
    }),
    en: (p) => ({
      expected: `a whole sentence in <Fact id="${p.id}">, at least ${p.least} ${p.language === 'zh' ? 'Han characters' : 'words'}`,
      got: `${p.got}`,
      fix: 'put the whole sentence into <Fact>, not the number alone',
    }),
  },
  reprintsAlone: {
    zh: () => ({
      expected: '说到转载占几成的那一段，链接到质量报告',
      got: '没有链接',
      fix: '在这一段里写上链接：那里数的是另一个范围',
      write: '[质量报告](../about/quality/)',
    }),
    en: () => ({
      expected: 'a link to the report on quality where the share of reprints is told',
      got: 'none in this paragraph',
      fix: 'add the link: that report counts another set',
      write: '[quality report](../about/quality/)',
    }),
  },
  nameLong: {
    zh: (p) => ({ expected: `作页面标题的名称最多 ${p.most} 个字（字母、数字算半个）`, got: `${p.got}`, fix: '在 short 里写一个短名，标题就用它' }),
    en: (p) => ({
      expected: `a name of at most ${p.most} characters as the title of its page`,
      got: `${p.got}`,
      fix: 'give a short name under short: the title then has that',
    }),
  },
  eventTwice: {
    zh: (p) => ({
      expected: '一件事在时间线上只讲一次',
      got: `${p.date} 这件事，与 ${p.other}（${p.otherDate}）用了同一个来源`,
      fix: '是同一件事，就去掉这里的 happened；是两件事，就不用改',
    }),
    en: (p) => ({
      expected: 'each event once on the timeline',
      got: `the event of ${p.date} rests on a source of ${p.other} (${p.otherDate})`,
      fix: 'take out happened here where both are one event; leave it where they are two',
    }),
  },
  eventYear: {
    zh: (p) => ({ expected: `happened 的年份是这句话里的年份：${p.years.join('、')}`, got: p.date, fix: '核对日期，或在句子里写出那一年' }),
    en: (p) => ({
      expected: `happened in a year that the sentence names: ${p.years.join(', ')}`,
      got: p.date,
      fix: 'check the date, or name its year in the sentence',
    }),
  },
  eventLater: {
    zh: (p) => ({
      expected: `时间线上的一条只讲到它的日期为止：${p.date}`,
      got: `讲到了“${p.later}”`,
      fix: '后来的事另写一条，用它自己的日期；一条讲的是一段时间，日期就写到那段时间的最后',
    }),
    en: (p) => ({
      expected: `nothing later than its date in an item of the timeline: ${p.date}`,
      got: `it tells of "${p.later}"`,
      fix: 'write what came later as another update, under its own date; where it tells of a stretch of time, date it by the end of that',
    }),
  },
};

const some = (files: readonly string[], comma: string): string => `${files.slice(0, 3).join(comma)}${files.length > 3 ? ' …' : ''}`;

const QUALIFIERS_ZH: Record<string, string> = { about: '是“约”', nearly: '是“近”', over: '是“超过”', under: '是“不到”', none: '没有限定词' };
const QUALIFIERS_EN: Record<string, string> = { about: 'about', nearly: 'nearly', over: 'over', under: 'under', none: 'no qualifier' };
