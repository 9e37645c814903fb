import type { CheckLanguage } from '../check-language.ts';
import type { Choice } from '../choices.ts';
import type { Phase, ResultKind } from '../schemas/case.ts';
import { type Messages, hintEn, hintZh, shown } from './message.ts';

/** What holds between the fields of a record, and between records. */
export interface RecordProblems {
  copied: { field: string; other: string };
  unknownValue: { list: string; got: string; choices: readonly Choice[]; meant: readonly string[]; write: string | undefined };
  unknownRecord: { kinds: readonly string[]; got: string; nearest: string | undefined; write: string | undefined };
  recordGone: { got: string; renamed: string | undefined; nearest: string | undefined };
  classOutside: { industry: string; got: string; choices: readonly Choice[]; meant: readonly string[]; write: string | undefined };
  futureDate: { got: string; today: string };
  dateOrder: { earlier: string; later: string; got: string };
  updatedNotLast: { updated: string; last: string };
  laterThanSource: { got: string; source: string; date: string };
  nameTaken: { name: string; owner: string };
  valueTaken: { field: string; value: string; owner: string };
  classElsewhere: { got: string; code: string };
  sectionOrder: { got: number; expected: number };
  familyUnused: { family: string };
  badHeadline: { got: string; exists: boolean; mayLead: string[] };
  changeBeside: Record<never, never>;
  afterMissing: { given: readonly string[] };
  betterMissing: { kind: ResultKind };
  quoteSource: { got: string; sources: readonly string[]; nearest: string | undefined; write: string | undefined };
  quoteLanguage: { text: string; id: string; language: string };
  quoteTranslation: { text: string; translated: string };
  /** Each number with both ends where it is a range. */
  quoteNumber: { text: string; numbers: readonly (readonly number[])[] };
  phaseReason: { phase: Phase; missing: readonly string[] };
  intervalOutside: { of: string; min: number; max: number; got: number | undefined };
  noDifferenceUnfounded: Record<never, never>;
  worseIsBetter: { before: number; after: number; better: string };
  listedTwice: { value: string };
  unitsDiffer: { before: string; after: string };
  sampleNotCounted: { unit: string };
  membersCount: { named: number; said: number };
  sourceNotListed: { id: string };
  duplicateResult: { id: string };
  reprintOfReprint: { id: string };
}

/** Numbers in a row, a range by its two ends. */
const numberList = (numbers: readonly (readonly number[])[], to: string, between: string): string =>
  [...new Set(numbers.map((ends) => [...new Set(ends)].join(to)))].join(between);

const ANY = 'lower / higher / neither';
/** What is to be written for most results of a kind; all three where a kind has both rates and errors. */
const USUALLY_BETTER: Record<ResultKind, string> = {
  time: 'lower',
  output: 'higher',
  quality: ANY,
  labour: 'lower',
  cost: 'lower',
  'energy-material': 'lower',
  space: 'lower',
  revenue: 'higher',
  safety: ANY,
  'scope-only': ANY,
};

export const RECORD_MESSAGES: Messages<RecordProblems> = {
  copied: {
    zh: (p) => ({
      expected: '每条记录有自己的文字和网址',
      got: `${p.field} 同 ${p.other} 一字不差`,
      fix: '照那条写的时候忘了改？改成这一条自己的；是同一件事就只留一条',
    }),
    en: (p) => ({
      expected: 'texts and an address of its own in each record',
      got: `${p.field} word for word as in ${p.other}`,
      fix: 'was it forgotten when that record was copied? write its own; if both are about one thing, keep one',
    }),
  },
  unknownValue: {
    zh: (p) => ({
      expected: `content/taxonomy/${p.list}.yaml 里的值${listed(p.choices, 'zh')}`,
      got: shown(p.got),
      fix: `${meant(p, 'zh')}从${isShort(p.choices) ? '上面' : '该文件里'}选一个`,
      write: p.write,
    }),
    en: (p) => ({
      expected: `a value of content/taxonomy/${p.list}.yaml${listed(p.choices, 'en')}`,
      got: shown(p.got),
      fix: `${meant(p, 'en')}choose one ${isShort(p.choices) ? 'of these' : 'from that file'}`,
      write: p.write,
    }),
  },
  unknownRecord: {
    zh: (p) => ({
      expected: `${p.kinds.map(folder).join('、')} 里已有的编号`,
      got: shown(p.got),
      fix: `${hintZh(p.nearest)}改正编号，或先写好那条记录`,
      write: p.write,
    }),
    en: (p) => ({
      expected: `the id of a record in ${p.kinds.map(folder).join(', ')}`,
      got: shown(p.got),
      fix: `${hintEn(p.nearest)}correct the id, or write that record first`,
      write: p.write,
    }),
  },
  recordGone: {
    zh: (p) => ({
      expected: '还在的记录的编号',
      got: `${shown(p.got)}，已经${p.renamed ? '改名' : '撤下'}（见 redirects.yaml）`,
      fix: p.renamed
        ? `换成新的编号 ${p.renamed}`
        : `换成别的记录${p.nearest ? `（redirects.yaml 说最接近的是 ${p.nearest}）` : ''}，改写这一句，或去掉这一处`,
    }),
    en: (p) => ({
      expected: 'the id of a record that is there',
      got: `${shown(p.got)}, which was ${p.renamed ? 'renamed' : 'withdrawn'} (see redirects.yaml)`,
      fix: p.renamed
        ? `write its new id, ${p.renamed}`
        : `name another record${p.nearest ? ` (redirects.yaml says that ${p.nearest} is nearest)` : ''}, word the sentence anew, or take this out`,
    }),
  },
  classOutside: {
    zh: (p) => ({
      expected: `行业 ${p.industry} 之下的小类${listed(p.choices, 'zh')}`,
      got: shown(p.got),
      fix: `${meant(p, 'zh')}改小类代码，或在 taxonomy/industry.yaml 的 classes 里补上`,
      write: p.write,
    }),
    en: (p) => ({
      expected: `a class of industry ${p.industry}${listed(p.choices, 'en')}`,
      got: shown(p.got),
      fix: `${meant(p, 'en')}correct the class code, or add it under classes in taxonomy/industry.yaml`,
      write: p.write,
    }),
  },
  futureDate: {
    zh: (p) => ({ expected: `不晚于今天（${p.today}）的日期`, got: shown(p.got), fix: '核对日期；词条和文章的数字另有 target_year 写目标年份' }),
    en: (p) => ({
      expected: `a date not after today (${p.today})`,
      got: shown(p.got),
      fix: 'check the date; in entries and figures the year of a target goes into target_year',
    }),
  },
  dateOrder: {
    zh: (p) => ({ expected: `${p.earlier} 不晚于 ${p.later}`, got: p.got, fix: '核对两个日期' }),
    en: (p) => ({ expected: `${p.earlier} not after ${p.later}`, got: p.got, fix: 'check the two dates' }),
  },
  updatedNotLast: {
    zh: (p) => ({
      expected: `updated 与 changes 最后一条的日期相同`,
      got: `updated 是 ${p.updated}，最后一条改动是 ${p.last}`,
      fix: p.updated > p.last ? '在 changes 末尾加一条，写明这次改了什么；没有实质改动就把 updated 改回去' : '把 updated 改成最后一条改动的日期',
      write: p.updated > p.last ? `- { date: ${p.updated}, zh: …, en: … }` : `updated: ${p.last}`,
    }),
    en: (p) => ({
      expected: 'updated to be the date of the last of changes',
      got: `updated is ${p.updated}, the last change ${p.last}`,
      fix:
        p.updated > p.last
          ? 'add at the end of changes what was changed; where nothing of substance was, put updated back'
          : 'write the date of the last change',
      write: p.updated > p.last ? `- { date: ${p.updated}, zh: …, en: … }` : `updated: ${p.last}`,
    }),
  },
  laterThanSource: {
    zh: (p) => ({
      expected: `不晚于来源的日期（最晚的来源 ${p.source}：${p.date}）`,
      got: shown(p.got),
      fix: '来源说不了以后的事：核对这个日期和来源的 date，或补上更晚的来源',
    }),
    en: (p) => ({
      expected: `a date not after its sources (the latest is ${p.source}: ${p.date})`,
      got: shown(p.got),
      fix: 'no source speaks of what came after it: check this date and that of the source, or add a later source',
    }),
  },
  nameTaken: {
    zh: (p) => ({
      expected: '一个名称、短名或别名只属于一个词条',
      got: `${shown(p.name)} 已经是 ${p.owner} 的`,
      fix: '是同一个就只留一个词条；不是同一个，就把名称写得分得开，或去掉其中一处的别名',
    }),
    en: (p) => ({
      expected: 'a name, short name or alias of one entry only',
      got: `${shown(p.name)} belongs to ${p.owner}`,
      fix: 'keep one entry where both are the same thing; otherwise tell the names apart, or take the alias out of one of them',
    }),
  },
  valueTaken: {
    zh: (p) => ({ expected: `${p.field} 在这个列表里不重复`, got: `${p.value}，与 ${p.owner} 相同`, fix: '核对两处，改正错的那一处' }),
    en: (p) => ({
      expected: `each ${p.field} once in the list`,
      got: `${p.value}, which ${p.owner} has`,
      fix: 'check both and correct the wrong one',
    }),
  },
  classElsewhere: {
    zh: (p) => ({ expected: `以 ${p.code} 开头的小类代码`, got: shown(p.got), fix: '改正代码，或移到它所属的大类下面' }),
    en: (p) => ({
      expected: `the code of a class that begins with ${p.code}`,
      got: shown(p.got),
      fix: 'correct the code, or move the class to its division',
    }),
  },
  sectionOrder: {
    zh: (p) => ({ expected: 'order 从 1 起连续，不重复', got: `${p.got}，应轮到 ${p.expected}`, fix: '按文章里的次序重新编号' }),
    en: (p) => ({
      expected: 'order to count from 1 without a gap',
      got: `${p.got} where ${p.expected} is next`,
      fix: "number the sections in the article's order",
    }),
  },
  familyUnused: {
    zh: (p) => ({
      expected: '每个技术族至少有一项技术（taxonomy/technology.yaml）',
      got: `没有技术写着 family: ${p.family}`,
      fix: '核对 technology.yaml 里的 family；整族不用了，就连同它一起去掉',
    }),
    en: (p) => ({
      expected: 'at least one technique in each family (taxonomy/technology.yaml)',
      got: `none has family: ${p.family}`,
      fix: 'check family in technology.yaml; where the whole family is given up, take it out as well',
    }),
  },
  badHeadline: {
    zh: (p) => ({
      expected: p.mayLead.length > 0 ? `可以作主要结果的编号：${p.mayLead.join('、')}` : '至少一个可以作主要结果的结果',
      got: p.exists ? `${p.got}，它不归功于人工智能、在别处测得、只是预期，或者不只是人工智能的（covers）` : `${p.got}，没有这个结果`,
      fix: p.mayLead.length > 0 ? '换一个编号，或删掉 headline' : '删掉 headline',
    }),
    en: (p) => ({
      expected: p.mayLead.length > 0 ? `the id of a result that may lead: ${p.mayLead.join(', ')}` : 'at least one result that may lead',
      got: p.exists
        ? `${p.got}, which is not credited to AI, was measured elsewhere, is only expected, or covers more than the AI`
        : `${p.got}, which is no result`,
      fix: p.mayLead.length > 0 ? 'name another one, or delete headline' : 'delete headline',
    }),
  },
  changeBeside: {
    zh: () => ({ expected: '前后两个值都有时不写 change', got: '三个都写了', fix: '删掉 change；变化由前后两个值得出' }),
    en: () => ({
      expected: 'no change where before and after are both given',
      got: 'all three',
      fix: 'delete change; it follows from the two values',
    }),
  },
  afterMissing: {
    zh: (p) => ({
      expected: '结果写 after，或写 change；before 要和 after 一起写；只有写了 outcome 和来源原话 quote 的，可以没有值',
      got: p.given.length > 0 ? `只有 ${p.given.join(' 和 ')}` : '一个值也没有',
      fix: '来源给出了之后的值就补上 after；只给出变化就只写 change，之前的值写进 quantities 和正文',
    }),
    en: (p) => ({
      expected: 'after or change in a result; before only together with after; no value only where there are outcome and a quote of the source',
      got: p.given.length > 0 ? `only ${p.given.join(' and ')}` : 'no value',
      fix: 'add after where a source gives it; where it gives only the change, write change alone and put the old value under quantities and in the prose',
    }),
  },
  betterMissing: {
    zh: (p) => ({
      expected: '结果写明 better：lower 越小越好、higher 越大越好、neither 分不出',
      got: '没有写',
      fix: '按这个数本身判断，不按种类',
      write: `better: ${USUALLY_BETTER[p.kind]}`,
    }),
    en: (p) => ({
      expected: 'which way is better in a result that is not scope only: lower, higher, or neither where it cannot be said',
      got: 'no better',
      fix: 'judge by the number itself, not by its kind',
      write: `better: ${USUALLY_BETTER[p.kind]}`,
    }),
  },
  quoteSource: {
    zh: (p) => ({
      expected: `给出这个数的出处（来源不一致时只有排在最前的一个）：${p.sources.join('、')}`,
      got: shown(p.got),
      fix: `${hintZh(p.nearest)}改正编号，或在结果的 sources 里补上；引的是另一个来源的另一个数，就删掉 quote`,
      write: p.write,
    }),
    en: (p) => ({
      expected: `a source that gives this number (the first alone where they disagree): ${p.sources.join(', ')}`,
      got: shown(p.got),
      fix: `${hintEn(p.nearest)}correct the id, or add it to the sources of the result; where it gives another number, delete quote`,
      write: p.write,
    }),
  },
  quoteLanguage: {
    zh: (p) => ({
      expected: `来源 ${p.id} 的原话，用它的语言（${p.language}）`,
      got: shown(p.text),
      fix: '照原文抄写；译文和自己的概括不是原话，原文没有读到就删掉 quote',
    }),
    en: (p) => ({
      expected: `the words of ${p.id}, in its language (${p.language})`,
      got: shown(p.text),
      fix: 'copy the original; a translation or a summary is no quote. Where the original was not read, delete quote',
    }),
  },
  quoteTranslation: {
    zh: (p) => ({
      expected: `“${p.text}”的译文：中文译成英文，英文译成中文`,
      got: shown(p.translated),
      fix: '译成另一种语言，写在 translated，不加也不减',
    }),
    en: (p) => ({
      expected: `‘${p.text}’ translated: Chinese into English, English into Chinese`,
      got: shown(p.translated),
      fix: 'translate it into the other language in translated, adding and leaving out nothing',
    }),
  },
  quoteNumber: {
    zh: (p) => ({
      expected: `原话里有这个结果的数，范围要两头都有：${numberList(p.numbers, '—', '、')}，或者写成文字的数`,
      got: shown(p.text),
      fix: '核对原话和结果的值；引的不是给出这个数的那一句，就换成那一句',
    }),
    en: (p) => ({
      expected: `a number of the result in the quote, both ends of a range: ${numberList(p.numbers, '–', ', ')}, or one in words`,
      got: shown(p.text),
      fix: 'check the quote and the values of the result; if it is another sentence, quote the one that gives the number',
    }),
  },
  phaseReason: {
    zh: (p) => ({
      expected: `phase 是 ${p.phase} 时写明时间（as_of）、出处（source）和原因（reason）`,
      got: `没有 ${p.missing.join('、')}`,
      fix: '照来源补上；来源没有写明已停用、缩减或有争议，就换一个 phase',
    }),
    en: (p) => ({
      expected: `as_of, source and reason where phase is ${p.phase}`,
      got: `no ${p.missing.join(', ')}`,
      fix: 'add them as the source has them; where no source says that it was ended, cut back or contested, it is another phase',
    }),
  },
  intervalOutside: {
    zh: (p) => ({
      expected: 'interval 里 min 小于 max，of 指的值写在结果里，并且落在区间内',
      got: `${p.of} ${p.got ?? '没有写确数'}，区间 ${p.min} 至 ${p.max}`,
      fix: '核对区间和值，单位和正负号要一致；区间是另一个值的，改 of',
    }),
    en: (p) => ({
      expected: 'an interval with min below max, of a value that the result gives and that lies within it',
      got: `${p.of} ${p.got ?? 'not given as one number'}, interval ${p.min} to ${p.max}`,
      fix: 'check both, their unit and their sign; where the interval is of another value, change of',
    }),
  },
  noDifferenceUnfounded: {
    zh: () => ({
      expected: 'outcome: no-difference 有 study 的 p 或 interval，或者有来源的原话 quote',
      got: '都没有',
      fix: '补上来源给出的一样；来源没有说无差异，就删掉 outcome',
    }),
    en: () => ({
      expected: 'p or interval of a study, or a quote of the source, where outcome is no-difference',
      got: 'none of them',
      fix: 'add what the source gives; where it does not say that there was no difference, delete outcome',
    }),
  },
  worseIsBetter: {
    zh: (p) => ({
      expected: 'outcome: worse 的结果确实变差',
      got: `before ${p.before}、after ${p.after}，better 是 ${p.better}`,
      fix: '核对两个值和 better；没有变差就删掉 outcome',
    }),
    en: (p) => ({
      expected: 'a result that got worse where outcome is worse',
      got: `before ${p.before}, after ${p.after}, better ${p.better}`,
      fix: 'check the values and better; where it did not get worse, delete outcome',
    }),
  },
  listedTwice: {
    zh: (p) => ({ expected: '一个列表里每项只写一次', got: `${shown(p.value)} 又出现一次`, fix: '删掉重复的一项，或换成本来要写的那一项' }),
    en: (p) => ({
      expected: 'each item of a list once',
      got: `${shown(p.value)} a second time`,
      fix: 'delete one of the two, or write the one that was meant',
    }),
  },
  unitsDiffer: {
    zh: (p) => ({ expected: '前后两个值同一量纲', got: `${p.before} 与 ${p.after}`, fix: '换成能比较的单位' }),
    en: (p) => ({ expected: 'before and after in one dimension', got: `${p.before} and ${p.after}`, fix: 'use units that can be compared' }),
  },
  sampleNotCounted: {
    zh: (p) => ({
      expected: '样本数的是东西：件、例、人、次',
      got: p.unit,
      fix: '写测了多少；测了多久写进 period；只知道比例的，删掉 sample',
    }),
    en: (p) => ({
      expected: 'a sample that counts things: pieces, cases, people, runs',
      got: p.unit,
      fix: 'write how many were tested; how long is the period; where only a share is known, leave the sample out',
    }),
  },
  membersCount: {
    zh: (p) => ({ expected: `${p.said}项，同 quantity.value 一样多`, got: `${p.named}项`, fix: '补上漏掉的，或者改 quantity' }),
    en: (p) => ({
      expected: `${p.said} of them, as many as quantity.value says`,
      got: String(p.named),
      fix: 'add what is missing, or change the quantity',
    }),
  },
  sourceNotListed: {
    zh: (p) => ({ expected: '用到的出处都列在案例的 sources 里', got: `${shown(p.id)} 没有列`, fix: '在案例的 sources 里补上' }),
    en: (p) => ({ expected: "each source that is used among the case's sources", got: `${shown(p.id)} is not`, fix: "add it to the case's sources" }),
  },
  duplicateResult: {
    zh: (p) => ({ expected: '结果编号不重复', got: `${shown(p.id)} 又出现一次`, fix: '用下一个没用过的编号' }),
    en: (p) => ({ expected: 'each result id once', got: `${shown(p.id)} a second time`, fix: 'take the next number that was never used' }),
  },
  reprintOfReprint: {
    zh: (p) => ({ expected: 'reprint_of 指向原文', got: `${shown(p.id)} 自己也是转载`, fix: '指向最早的原文' }),
    en: (p) => ({ expected: 'reprint_of to name the original', got: `${shown(p.id)} is a reprint itself`, fix: 'name the first original' }),
  },
};

const folder = (kind: string): string => `content/${kind}/`;

/** Longer lists are not printed: who reads them opens the file. */
const MOST_CHOICES = 16;
const isShort = ({ length }: readonly Choice[]): boolean => length > 0 && length <= MOST_CHOICES;

/** The values that were most likely meant; with their names where the list isn't printed. */
function meant({ meant: values, choices }: Pick<RecordProblems['unknownValue'], 'meant' | 'choices'>, language: CheckLanguage): string {
  if (values.length === 0) return '';
  const all = values.map((value) => {
    const name = isShort(choices) ? undefined : choices.find((choice) => choice.value === value)?.names[language][0];
    if (name === undefined) return `"${value}"`;
    return language === 'zh' ? `"${value}"（${name}）` : `"${value}" (${name})`;
  });
  return language === 'zh' ? `是不是想写 ${all.join('、')}？` : `did you mean ${all.join(' or ')}? `;
}

/** The values of a short list with their names, `zhoushan 舟山`, but for a name that only says the value again. */
function listed(choices: readonly Choice[], language: CheckLanguage): string {
  if (!isShort(choices)) return '';
  const all = choices.map(({ value, names }) => {
    const name = names[language][0] ?? '';
    return name.toLowerCase().replaceAll(' ', '-') === value ? value : `${value} ${name}`.trim();
  });
  return language === 'zh' ? `：${all.join('、')}` : `: ${all.join(', ')}`;
}
