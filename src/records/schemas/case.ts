import { z } from 'astro/zod';
import { field } from '../field.ts';
import { change, COMPARED_WITH, cost, date, day, id, label, paragraph, quantity, quantityOrFigure, sentence, text, words } from '../primitives.ts';
import { rule } from '../rule-names.ts';

export const SIZES = ['group', 'large', 'medium', 'small', 'public-body', 'not-disclosed'] as const;
export const PHASES = ['announced', 'pilot', 'in-production', 'rolled-out', 'scaled-back', 'contested', 'ended', 'unknown'] as const;
export const RESULT_KINDS = ['time', 'output', 'quality', 'labour', 'cost', 'energy-material', 'space', 'revenue', 'safety', 'scope-only'] as const;
const BETTER_WHEN = ['lower', 'higher', 'neither'] as const;
/** How a study was made; controlled-before-after covers synthetic controls, matched-comparison two groups after the fact, before-after one group at two times. */
export const DESIGNS = [
  'randomised-trial',
  'randomised-online-experiment',
  'controlled-before-after',
  'matched-comparison',
  'before-after',
  'retrospective-test',
  'makers-test',
] as const;
/** What a source finds that is no effect for the better. */
export const OUTCOMES = ['no-difference', 'worse'] as const;
const COMPARATORS = [...COMPARED_WITH, 'none'] as const;
export const VOICES = ['adopter', 'provider', 'outlet', 'authority', 'researchers', 'not-disclosed'] as const;
export const UNDISCLOSED = ['adopter', 'provider', 'baseline', 'period', 'sample', 'cost', 'measurer', 'method', 'scale', 'result', 'date'] as const;

const size = z.enum(SIZES).optional();
const named = z.strictObject({ entity: id, size });
const unnamed = z.strictObject({ unnamed: label, size });
const party = z.union([named, unnamed]);

const ownGroup = {
  own_group: field(
    z.boolean().optional(),
    '提供方与使用方同属一个集团，或就是使用方自己的人，不是外面的提供方；两者是同一个词条时不用写',
    'the provider belongs to the group of the adopter, or is people of its own, so it is none from outside; not needed where both are one entry',
  ),
};
const provider = z.union([named.extend(ownGroup), unnamed.extend(ownGroup)]);

/** What a case is filed under that may be inferred; pages then say so. */
const INFERABLE = ['adopters', 'providers', 'city', 'tasks', 'technologies'] as const;

const resultId = z.string().regex(/^r[1-9]\d?$/, rule('resultId'));
const voice = z.union([z.enum(VOICES), z.strictObject({ entity: id })]);

const study = z.strictObject({
  design: field(
    z.enum(DESIGNS).optional(),
    '怎样做的研究：随机对照试验、随机线上实验、带对照组的前后比较、与配对的一组比较、前后比较、回顾性测试、当事方自测',
    'how it was made: tried at random, compared over time with or without a control or with a matched group, tested on stored data, or by the parties',
  ),
  interval: field(
    z
      .strictObject({
        of: field(z.enum(['before', 'after', 'change']), '是哪个值的区间', 'of which value it is the interval'),
        min: field(z.number(), '下限，单位同那个值', 'the lower end, in the unit of that value'),
        max: field(z.number(), '上限，单位同那个值', 'the upper end, in the unit of that value'),
        level: field(z.number().min(50).max(99.99).default(95), '置信水平，百分之几', 'level of confidence in percent'),
      })
      .optional(),
    '论文给出的置信区间',
    'the confidence interval as the study gives it',
  ),
  p: field(
    z
      .union([
        z.strictObject({ value: field(z.number().min(0).max(1), '确数', 'the number') }),
        z.strictObject({ under: field(z.number().min(0).max(1), '小于', 'less than') }),
      ])
      .optional(),
    '论文给出的p值',
    'the p-value as the study gives it',
  ),
  registration: field(words.max(40).optional(), '试验注册号', 'registration number of the trial'),
});

const quote = z.strictObject({
  text: field(words.max(60), '一字不改，用来源的语言，最多60个字符', 'letter by letter, in the language of the source, at most 60 characters'),
  source: field(id, '结果的出处之一', 'one of the sources of the result'),
  translated: field(
    words.max(120),
    '译文，本站译：中文原话译成英文，英文原话译成中文',
    'our translation: of a Chinese quote into English, of an English one into Chinese',
  ),
});

export const result = z.strictObject({
  id: field(resultId, '永久编号 r1、r2……', 'permanent id: r1, r2 …'),
  kind: field(z.enum(RESULT_KINDS), '结果的种类；scope-only 只是规模', 'kind of result; scope-only is size, not effect'),
  metric: field(label, '量的是什么', 'what was measured'),
  before: field(quantityOrFigure.optional(), '之前的值', 'the value before'),
  after: field(quantityOrFigure.optional(), '之后的值', 'the value after'),
  change: field(change.optional(), '来源直接给出的变化；前后都有时不写', 'the change as the source words it; never beside before and after'),
  comparator: field(z.enum(COMPARATORS).default('none'), '和什么比', 'what it is compared with'),
  population: field(label.optional(), '量的是哪些对象', 'which objects were measured'),
  sample: field(quantity.optional(), '测了多少：受试者或样本', 'how many were tested: participants, or pieces behind a rate'),
  period: field(
    z.strictObject({ from: date.optional(), to: date.optional(), length: quantity.optional() }).optional(),
    '量了多久',
    'over which period it was measured',
  ),
  method: field(sentence.optional(), '怎样量的', 'how it was measured'),
  study: field(study.optional(), '数字出自什么研究；不知道就不写', 'the study that the number comes from; left out where none is known'),
  outcome: field(
    z.enum(OUTCOMES).optional(),
    '来源发现没有差异，或变差了，才写；可以作主要结果，等级不因此降低',
    'only where the source finds no difference, or that it got worse; it may lead and is graded no lower',
  ),
  as_of: field(date.optional(), '数字所指的时间', 'the date that the number speaks for'),
  claimed_by: field(voice, '谁说的', 'who says so'),
  measured_by: field(voice.default('not-disclosed'), '谁量的', 'who measured it'),
  mismatch: field(sentence.optional(), '前后为什么不是同一批对象', 'why before and after are not the same population'),
  conflict: field(
    sentence.optional(),
    '来源之间怎样不一致；排在最前的出处给的是这里的数',
    'how the sources disagree; the first of them gives the number as it stands here',
  ),
  elsewhere: field(
    z.boolean().default(false),
    '不是在这个使用方那里量出来的（例如论文里别处的数），不作主要结果',
    'measured elsewhere than at this adopter (a paper on other sites): never the main result',
  ),
  not_by_ai: field(
    z.boolean().default(false),
    '来源把这个结果归于别的设备或做法，或者没有说是人工智能做的；不作主要结果',
    'the source credits other equipment or methods, or doesn’t say that AI did it; never the main result',
  ),
  expected: field(
    z.boolean().optional(),
    '来源只说预期会这样，还没有测得；不作主要结果',
    'the source only expects it, nothing has been measured yet; never the main result',
  ),
  covers: field(
    label.optional(),
    '这个数不只是人工智能的：还包括什么，例如整座工厂、一起买的设备',
    'what the number covers beyond the AI: the whole plant, a system bought with it',
  ),
  better: field(
    z.enum(BETTER_WHEN).optional(),
    '哪边算好：lower越小越好，higher越大越好，neither分不出；只有scope-only不写',
    'which way is better; neither where it cannot be said. Only scope-only results have none',
  ),
  quote: field(quote.optional(), '来源给出这个数的原话，读到了才写', 'the source’s own words for the number, only where they were read'),
  sources: field(z.array(id).min(1), '出处', 'the sources'),
});

/** One application case: attributes and results once, prose twice. */
export const caseSchema = z.strictObject({
  title: field(text(32, 80), '谁、做什么、一个数字，照来源的说法', 'who, does what, and one number as it is claimed'),
  summary: field(text(110, 260), '一两句话：谁、做了什么、结果，保留放在最后', 'one or two sentences: who, what, result; reservations come last'),
  adopters: field(z.array(party).min(1), '谁在用', 'who uses it'),
  providers: field(z.array(provider).default([]), '谁提供', 'who provides it'),
  industry: field(z.string(), 'GB/T 4754—2017 大类代码，指使用人工智能的一方', 'GB/T 4754-2017 division where the AI is used'),
  industry_class: field(z.string().optional(), 'GB/T 4754—2017 小类代码', 'GB/T 4754-2017 class, where it helps'),
  city: field(z.string(), '使用地所在的设区市', 'prefecture-level city of use'),
  county: field(text(20, 40).optional(), '县（市、区）', 'county, county-level city or district'),
  used_in: field(
    text(20, 40).optional(),
    '用在省外哪里；city这时写提供方所在的市',
    'where outside the province it is used; the city is then the supplier’s',
  ),
  stages: field(z.array(z.string()).min(1), '用在哪些环节', 'links of the value chain'),
  tasks: field(z.array(z.string()).min(1), '解决什么问题', 'the problems it works on'),
  technologies: field(z.array(z.string()).min(1), '用了哪些技术', 'the techniques used'),
  inferred: field(
    z.array(z.enum(INFERABLE)).min(1).optional(),
    '哪几项来源没有写明，由本站推定',
    'which of these no source states, so that we inferred them',
  ),
  field: field(z.string().optional(), '文章的四大领域之一', 'one of the article’s four fields'),
  phase: field(
    z.strictObject({
      value: z.enum(PHASES),
      as_of: date.optional(),
      source: id.optional(),
      reason: field(sentence.optional(), '为什么停用、缩减或有争议', 'why it was ended, cut back or contested'),
    }),
    '走到哪一步',
    'how far it has come',
  ),
  problem: field(paragraph, '原来的问题', 'the problem before'),
  approach: field(paragraph, '怎样做的', 'what was done, with which technique, by whom'),
  cost: field(cost.optional(), '花了多少钱，来源写了才写', 'what it cost, where a source says so'),
  effort: field(paragraph.optional(), '投入和限制，来源写了才写', 'what it took and its limits, where a source says so'),
  doubts: field(paragraph, '最要紧的疑问，最多三句', 'the doubts that decide, in three sentences at most'),
  source_notes: field(
    paragraph.optional(),
    '关于来源的说明：各篇怎样写、哪里不一致、没有读到什么；折叠显示',
    'notes on the sources: what each says, where they differ, what was not read; folded away',
  ),
  undisclosed: field(z.array(z.enum(UNDISCLOSED)).default([]), '来源没有交代的', 'what no source discloses'),
  quantities: field(z.array(quantity).default([]), '正文里提到、但不是结果的数字', 'numbers that the prose mentions and that are no result'),
  results: field(z.array(result).default([]), '结果；没有公布就留空', 'results; empty when none is disclosed'),
  headline: field(
    z.strictObject({ result: resultId, reason: sentence }).optional(),
    '主要结果，只在不取等级最高的那个时写，并写明为什么',
    'the main result, only where it is not the one with the highest grade, and why',
  ),
  sources: field(z.array(id).min(1), '全部出处，最早的原文在前', 'all sources, the original first'),
  added: field(day, '收录日期', 'day of first publication'),
  updated: field(day, '更新日期', 'day of the last change of substance'),
  checked_on: field(
    day,
    '最近核对日期；整批核对的写那一批的',
    'day on which the sources were last checked; where a batch was checked, that of the batch',
  ),
  changes: field(z.array(z.strictObject({ date: day, zh: words, en: words })).min(1), '改动记录', 'change notes'),
});

export type CaseRecord = z.infer<typeof caseSchema>;
export type ResultRecord = z.infer<typeof result>;
export type Party = z.infer<typeof party>;
export type Voice = z.infer<typeof voice>;
export type ResultKind = (typeof RESULT_KINDS)[number];
export type Study = z.infer<typeof study>;
export type Design = (typeof DESIGNS)[number];
export type Outcome = (typeof OUTCOMES)[number];
export type Phase = (typeof PHASES)[number];
export type Size = (typeof SIZES)[number];
export type Comparator = (typeof COMPARATORS)[number];
export type Undisclosed = (typeof UNDISCLOSED)[number];
