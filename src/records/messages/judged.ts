import type { GradeCondition } from '../grade-conditions.ts';
import type { Messages } from './message.ts';

/** Grades that were judged by hand, and what else a model of the content tells. */
export interface JudgedProblems {
  judgedGone: { got: string; known: readonly string[] };
  judgedTwice: { got: string };
  gradeDiffers: { result: string; judged: Judgement; now: Judgement };
  claimantDiffers: { result: string; judged: string; now: string };
  gradeNotJudged: { result: string; now: Judgement; sources: readonly string[] };
  readingTimesDiffer: { section: string; zh: number; en: number };
  articleVoice: { language: 'zh' | 'en'; sentences: number; ofTheSource: number; most: number };
  titleFigure: { figure: string; headline: string | undefined; owner: string | undefined };
  figureQualifier: { figure: string; words: readonly string[] };
  citationOld: { released: string; changed: string };
}

/** A grade, and the conditions that would raise it; null where there is nothing to grade. */
export interface Judgement {
  grade: number | null;
  raise: readonly GradeCondition[];
}

const row = (result: string, { grade, raise }: Judgement): string => `- { result: ${result}, grade: ${grade}, raise: [${raise.join(', ')}], why: … }`;
/** The conditions in the words of the page on evidence. */
const CONDITIONS_ZH: Record<GradeCondition, string> = {
  'claimant-named': '说话的人明确',
  dated: '有日期',
  observed: '已经发生，不只是预期',
  'same-population': '前后是同一批对象',
  'sources-agree': '来源一致',
  comparison: '有可比的数字',
  'period-or-population': '写明时间段或对象',
  'independent-voice': '第三方印证',
  'reviewed-paper': '经同行评议的论文',
  'reviewed-paper-ties-open': '经同行评议的论文，作者的关系未查清',
  'outside-measurer': '外部测量者',
  'published-report': '公开的报告',
  method: '写明方法',
  population: '写明对象',
  period: '写明时间段',
};
const inZh = ({ grade, raise }: Judgement): string => {
  const missing = raise.map((condition) => `${condition}（${CONDITIONS_ZH[condition]}）`);
  return grade === null ? '不评级' : `${grade} 级${missing.length > 0 ? `，升一级还差 ${missing.join('、')}` : ''}`;
};
const inEn = ({ grade, raise }: Judgement): string =>
  grade === null ? 'no grade' : `grade ${grade}${raise.length > 0 ? `, to be raised by ${raise.join(', ')}` : ''}`;

export const JUDGED_MESSAGES: Messages<JudgedProblems> = {
  judgedGone: {
    zh: (p) => ({ expected: `这个案例现有的结果：${p.known.join('、') || '没有'}`, got: p.got, fix: '改正编号；结果撤了，就换判另一个同类的结果' }),
    en: (p) => ({
      expected: `a result that the case has: ${p.known.join(', ') || 'none'}`,
      got: p.got,
      fix: 'correct the id; where the result is gone, judge another of its kind',
    }),
  },
  judgedTwice: {
    zh: (p) => ({ expected: '一个结果只判一次', got: `${p.got} 又出现一次`, fix: '留下对的一行' }),
    en: (p) => ({ expected: 'each result judged once', got: `${p.got} a second time`, fix: 'keep the line that is right' }),
  },
  gradeDiffers: {
    zh: (p) => ({
      expected: `${p.result} 判定为 ${inZh(p.judged)}`,
      got: `照现在的记录是 ${inZh(p.now)}`,
      fix: '先不看网站，回到来源，按证据页的规则再判一次：原来判得对，就改案例；判断变了，就改这一行，写明理由，并在案例的 changes 里记一条',
    }),
    en: (p) => ({
      expected: `${p.result}, judged ${inEn(p.judged)}`,
      got: `by the records as they are, ${inEn(p.now)}`,
      fix: 'go back to the sources and judge again by the rule on the evidence page, before you look at the site: correct the case where the judgement stands; where it is another one, change this line with its reason, and give the case a note under changes',
    }),
  },
  claimantDiffers: {
    zh: (p) => ({
      expected: `${p.result} 的 claimed_by 判定为 ${p.judged}`,
      got: p.now,
      fix: '回到来源，看这句话是谁说的：改案例，或改这一行并写明理由',
    }),
    en: (p) => ({
      expected: `claimed_by of ${p.result}, judged ${p.judged}`,
      got: p.now,
      fix: 'see in the sources who says it: correct the case, or change this line with its reason',
    }),
  },
  gradeNotJudged: {
    zh: (p) => ({
      expected: '2 级以上的结果有人再判一次，记在 content/judged-grades.yaml',
      got: `没有人判过；照现在的记录，${p.result} 是 ${inZh(p.now)}；来源 ${p.sources.join('、')}`,
      fix: '这样强的说法要看两遍：照来源和证据页的规则判断；同意就在那个文件里加上下面这一行，写明为什么，不同意就改案例',
      write: row(p.result, p.now),
    }),
    en: (p) => ({
      expected: 'a result above grade 2 to be judged once more, in content/judged-grades.yaml',
      got: `no line for ${p.result}; by the records it has ${inEn(p.now)}; sources: ${p.sources.join(', ')}`,
      fix: 'so strong a claim is looked at twice: judge it by its sources and the rule on the evidence page; add the line below to that file, with the reason, or correct the case',
      write: row(p.result, p.now),
    }),
  },
  readingTimesDiffer: {
    zh: (p) => ({
      expected: '两种语言读起来差不多一样长，最多差一分钟',
      got: `${p.section}：中文 ${p.zh} 分钟，英文 ${p.en} 分钟`,
      fix: '看哪一种语言漏写了，或者多写了',
    }),
    en: (p) => ({
      expected: 'both languages to take about as long to read, a minute apart at most',
      got: `${p.section}: Chinese ${p.zh} min, English ${p.en} min`,
      fix: 'see what one of the languages leaves out, or has too much',
    }),
  },
  articleVoice: {
    zh: (p) => ({
      expected: `重述文章的各页里，最多四分之一的句子说文章怎样写、没有什么（${p.language === 'zh' ? '中文' : '英文'}最多 ${p.most} 句）`,
      got: `${p.sentences} 句里有 ${p.ofTheSource} 句`,
      fix: '把浙江作主语，直接讲事情；出处在页首说过一次，只在有争议的地方再写',
    }),
    en: (p) => ({
      expected: `at most a quarter of the sentences that retell the article to speak of it, or of what is not (${p.language === 'zh' ? 'Chinese' : 'English'}: at most ${p.most})`,
      got: `${p.ofTheSource} of ${p.sentences}`,
      fix: 'make Zhejiang the subject and tell what happened; the head of the page says whose account it is, so repeat that only where it is contested',
    }),
  },
  titleFigure: {
    zh: (p) => ({
      expected: p.headline ? `标题里的第一个数是主要结果 ${p.headline} 的` : '没有主要结果的案例，标题里没有数',
      got: p.owner ? `${p.figure}，它是 ${p.owner} 的` : p.figure,
      fix: p.owner ? `改标题，或用 headline 指定 ${p.owner} 为主要结果并写明理由` : p.headline ? '改标题：先写主要结果的数' : '去掉标题里的数',
    }),
    en: (p) => ({
      expected: p.headline
        ? `the first figure of the title to be that of the main result, ${p.headline}`
        : 'no figure in the title of a case without main result',
      got: p.owner ? `${p.figure}, which is that of ${p.owner}` : p.figure,
      fix: p.owner
        ? `change the title, or name ${p.owner} as headline, with the reason`
        : p.headline
          ? "change the title: the main result's figure comes first"
          : 'take the number out of the title',
    }),
  },
  figureQualifier: {
    zh: (p) => ({
      expected: `${p.figure} 同记录一样不是确数：${p.words.join('、')}`,
      got: '这个数旁边没有这样的词',
      fix: '在数旁边写上来源的限定词；写不下就不写这个数',
    }),
    en: (p) => ({
      expected: `${p.figure} to be no exact number, as on record: ${p.words.join(', ')}`,
      got: 'none of these beside the number',
      fix: "write the source's qualifier beside it; where there is no room, leave the number out",
    }),
  },
  citationOld: {
    zh: (p) => ({
      expected: `最近一次改动的日期：${p.changed}`,
      got: p.released || '没有日期',
      fix: '引用文件要跟着内容更新：运行下面的命令，它会重写这个文件',
      write: 'npm run citation',
    }),
    en: (p) => ({
      expected: `the day of the latest change: ${p.changed}`,
      got: p.released || 'no date',
      fix: 'the file by which others cite the data goes with the content: run the command below, which writes it anew',
      write: 'npm run citation',
    }),
  },
};
