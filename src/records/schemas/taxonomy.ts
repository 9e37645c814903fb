import { z } from 'astro/zod';
import { field } from '../field.ts';
import { ID_PATTERN } from '../id.ts';
import { date, day, id, label, ledgerId, paragraph, plannedYear, sentence, text, words } from '../primitives.ts';
import { rule } from '../rule-names.ts';

/** Industries: GB/T 4754-2017 divisions with their ISIC Rev. 4 counterparts; the key is the slug in addresses. */
const industry = z.strictObject({
  code: field(z.string().regex(/^\d{2}$/, rule('industryCode')), 'GB/T 4754—2017 大类代码', 'GB/T 4754-2017 division'),
  isic: field(z.string().regex(/^\d{2,4}(, ?\d{2,4})*$/, rule('isic')), 'ISIC Rev. 4 代码', 'ISIC Rev. 4 code'),
  name: field(label, '标准名称', 'the standard name'),
  short: field(text(12, 36), '短名，用在图和筛选里', 'short name for pictures and filters'),
  sector: field(
    z.enum(['materials', 'machines', 'consumer', 'services']),
    '四个行业大类，决定线的颜色',
    'one of four sectors; gives the colour of the thread',
  ),
  classes: field(
    z.record(z.string().regex(/^\d{4}$/, rule('classCode')), z.strictObject({ name: label, isic: z.string() })).default({}),
    '用到的小类',
    'the classes in use',
  ),
});
const city = z.strictObject({
  code: field(
    z
      .string()
      .regex(/^33\d{2}00$/, rule('cityCode'))
      .optional(),
    'GB/T 2260 代码',
    'GB/T 2260 code',
  ),
  name: field(label, '名称', 'name'),
  short: field(text(6, 20), '短名', 'short name'),
  tile: field(
    z.tuple([z.number().int(), z.number().int()]).optional(),
    '示意格的列和行；不是城市的值没有',
    'column and row in the tile grid; a value that is no city has none',
  ),
  entry: field(id.optional(), '词条', 'entry'),
});
const value = z.strictObject({
  name: field(label, '名称', 'name'),
  short: field(text(12, 36).optional(), '短名', 'short name'),
  definition: field(sentence, '定义', 'definition'),
});
const technology = value.extend({ family: field(id, '技术族', 'technology family') });
const unit = z.strictObject({
  dimension: field(z.string(), '量纲；只有同一量纲才比较', 'dimension; only one dimension is ever compared'),
  factor: field(z.number().positive().default(1), '换成量纲基本单位的倍数', 'factor to the base unit of its dimension'),
  zh: field(z.string(), '中文量词', 'Chinese measure word'),
  en: field(
    z.strictObject({
      one: z.string(),
      other: z.string(),
      prefix: z.boolean().default(false),
      tight: z.boolean().default(false),
      symbol: z.boolean().default(false),
    }),
    '英文单位：单数、复数；prefix 在数字前，tight 不空格，symbol 是符号，和数字不分行',
    'English: singular and plural; prefix stands before the number, tight without a space, a symbol never on a line of its own',
  ),
});
const section = z.strictObject({
  order: field(z.number().int().positive(), '在文章中的次序', 'place in the article'),
  name: field(label, '名称', 'name'),
});
/** Questions that have a page; the rule of each stands in src/model/questions.ts. */
export const QUESTION_IDS = [
  'lead-time-halved',
  'quality-inspection-by-vision',
  'before-and-after-given',
  'measured-by-somebody-else',
  'small-or-medium-firm',
  'corroborated',
  'labour-saved',
  'energy-or-material-saved',
  'language-model-at-work',
  'bought-from-a-provider',
  'rolled-out',
  'robots-that-move-things',
  'cost-published',
  'tried-against-control',
  'what-did-not-help',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];
const question = z.strictObject({
  name: field(label, '问题，作标题', 'the question, as a title'),
  rule: field(sentence, '收录标准', 'what counts'),
  not_proven: field(sentence, '这些答案不能证明什么', 'what the answers do not prove'),
});
/** The facts of the article: who says each, and for when; figures and prose refer to them by number. */
const fact = z.strictObject({
  section: field(z.string(), '在哪一部分', 'the section it stands in'),
  said_by: field(id, '文章里谁说的：词条或来源的编号', 'who says it in the article: id of an entry or a source'),
  as_of: field(date, '所指的时间', 'the date it speaks for'),
  target_year: field(plannedYear.optional(), '目标年份', 'target year'),
  contestable: field(z.boolean().default(false), '可以商榷', 'open to dispute'),
});

/** File name of each list in content/taxonomy → the schema of its values. */
export const TAXONOMY = {
  industry,
  city,
  stage: value,
  task: value,
  technology,
  family: value,
  field: value,
  unit,
  section,
  question,
  ledger: fact,
} as const;

/**
 * The keys of each list: ids, since they stand in addresses and name values in records. Questions are fixed in code, facts have the numbers
 * of the ledger, and money goes by its code in ISO 4217.
 */
const KEYS: { [N in TaxonomyName]?: z.ZodType<string> } = {
  question: z.enum(QUESTION_IDS),
  ledger: ledgerId,
  unit: z.string().regex(new RegExp(`^CNY$|${ID_PATTERN.source}`), rule('id')),
};
/** The schema of a whole list of the taxonomy. */
export const listSchema = (name: TaxonomyName): z.ZodType<Record<string, unknown>> =>
  z.record((KEYS[name] ?? id) as z.ZodType<string> & z.core.$ZodRecordKey, TAXONOMY[name] as z.ZodType);

export type TaxonomyName = keyof typeof TAXONOMY;
export type Taxonomy = { [N in TaxonomyName]: Record<string, z.infer<(typeof TAXONOMY)[N]>> };

/** The address of a page, without language: / or /cases/city/ningbo/ */
const address = z.string().regex(/^\/(?!en\/)([a-z0-9-]+\/)*$/, rule('address'));

/** content/addresses.yaml: addresses of pages that were published, in order. */
export const addressesSchema = z.array(address);

/** content/redirects.yaml: what became of ids and addresses that are gone. */
export const redirectsSchema = z.array(
  z
    .strictObject({
      from: field(z.string().regex(/^\/(?!en\/)([a-z0-9-]+\/)+$/, rule('address')), '旧地址，不带语言', 'old address, without language'),
      to: field(address.optional(), '新地址', 'new address'),
      reason: field(sentence.optional(), '撤下的原因', 'why it was withdrawn'),
      nearest: field(id.optional(), '最接近的案例', 'the nearest case'),
    })
    .refine((r) => (r.to === undefined) !== (r.reason === undefined), rule('redirectTarget')),
);
export type Redirect = z.infer<typeof redirectsSchema>[number];

/** content/corrections.yaml: errors that were published, and what stands there now. */
export const correctionsSchema = z.array(
  z
    .strictObject({
      date: field(day, '更正的日期', 'day of the correction'),
      page: field(address.optional(), '哪一页，不带语言；或写 record', 'which page, without language; or else record'),
      record: field(id.optional(), '哪条记录', 'which record'),
      was: field(paragraph, '原来错在哪里', 'what was wrong'),
      now: field(paragraph, '现在怎样写', 'what it says now'),
    })
    .refine((row) => (row.page === undefined) !== (row.record === undefined), rule('correctionSubject')),
);
export type Correction = z.infer<typeof correctionsSchema>[number];

/** content/thesaurus.yaml: words that mean one thing. */
export const thesaurusSchema = z.array(
  z
    .strictObject({
      zh: field(z.array(words).default([]), '页面上的中文词', 'Chinese words on our pages'),
      en: field(z.array(words).default([]), '页面上的英文词', 'English words on our pages'),
      asked: field(z.array(words), '只有读者会打的词', 'words that only readers type'),
      about: field(
        z.array(z.string()).default([]),
        '这些词说的是哪些分类值、问题、案例或页面',
        'the facet values, questions, cases or pages that they are about',
      ),
      elsewhere: field(
        z.union([z.literal(true), z.literal('places')]).optional(),
        '这些词要的东西本站不提供；places：外省、外国的地名',
        'what they ask for is not on this site; places: provinces, cities and countries that are not ours',
      ),
    })
    .refine(({ zh, en, elsewhere }) => (elsewhere ? zh.length + en.length === 0 : zh.length > 0 && en.length > 0), rule('groupWords')),
);
export type ThesaurusGroup = z.infer<typeof thesaurusSchema>[number];

/** content/terms.yaml: a term as both languages write it, and the forms that are refused. */
export const termsSchema = z.array(
  z.strictObject({
    zh: field(words, '中文写法', 'as Chinese writes it'),
    en: field(words, '英文写法', 'as English writes it'),
    not: field(z.strictObject({ zh: z.array(words).optional(), en: z.array(words).optional() }).optional(), '不用的写法', 'forms that are refused'),
  }),
);
export type TermRow = z.infer<typeof termsSchema>[number];
