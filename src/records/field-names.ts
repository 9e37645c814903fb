import type { z } from 'astro/zod';
import { SCHEMAS } from './kinds.ts';
import { nearestValue } from './nearest.ts';
import { pageSchema, sectionSchema } from './schemas/prose.ts';
import { TAXONOMY, correctionsSchema, redirectsSchema, termsSchema, thesaurusSchema } from './schemas/taxonomy.ts';
import { partsOf } from './schema-parts.ts';

function* keys(schema: z.ZodType): Generator<string> {
  const { shape = {}, inner } = partsOf(schema);
  yield* Object.keys(shape);
  for (const part of [...Object.values(shape), ...inner]) yield* keys(part);
}

/** Every name of a field in any record, list or front matter: what may stand before a colon. */
export const FIELD_NAMES: ReadonlySet<string> = new Set(
  [
    ...Object.values(SCHEMAS),
    ...Object.values(TAXONOMY),
    sectionSchema,
    pageSchema,
    correctionsSchema,
    redirectsSchema,
    termsSchema,
    thesaurusSchema,
  ].flatMap((schema) => [...keys(schema)]),
);

/** What editors call fields in Chinese, and write in place of their names. */
const CHINESE_NAMES: Record<string, readonly string[]> = {
  title: ['标题', '题名', '题目'],
  translated_title: ['译名', '译文题名'],
  summary: ['摘要', '简介'],
  name: ['名称', '名字'],
  adopters: ['使用方', '采用者', '用户', '使用单位'],
  providers: ['提供方', '提供者', '供应商', '技术提供方'],
  industry: ['行业'],
  industry_class: ['小类', '行业小类'],
  city: ['城市', '地市', '设区市'],
  county: ['县', '区县', '县市区'],
  used_in: ['用在哪里', '省外使用地'],
  stages: ['环节'],
  tasks: ['问题', '任务'],
  technologies: ['技术'],
  inferred: ['推定'],
  field: ['领域'],
  phase: ['阶段', '进展'],
  approach: ['做法', '方案'],
  cost: ['投入', '费用', '成本'],
  doubts: ['疑问', '存疑'],
  source_notes: ['来源说明'],
  results: ['结果', '成效', '效果'],
  metric: ['指标'],
  before: ['之前', '原来'],
  after: ['之后', '现在'],
  change: ['变化'],
  unit: ['单位'],
  value: ['数值', '值'],
  sources: ['来源', '出处'],
  publisher: ['刊发单位', '媒体', '发布单位'],
  author: ['作者', '署名'],
  date: ['日期', '时间'],
  url: ['网址', '链接', '地址'],
  language: ['语言'],
  kind: ['种类', '类型', '类别'],
  updated: ['更新日期', '更新'],
  added: ['收录日期'],
  checked_on: ['核对日期'],
};

/** The field of a list of names that was most likely meant: by its spelling, or by what it is called in Chinese. */
export const fieldMeant = (typed: string, known: readonly string[]): string | undefined =>
  known.find((name) => CHINESE_NAMES[name]?.includes(typed.trim())) ?? nearestValue(typed, known);

/** What editors call fixed values in Chinese. */
const CHINESE_VALUES: Record<string, readonly string[]> = {
  time: ['时间', '用时', '工期'],
  output: ['产出', '产量', '效率', '产能'],
  quality: ['质量', '准确率'],
  labour: ['人工', '用工', '劳动力'],
  cost: ['成本', '费用'],
  'energy-material': ['能耗', '材料', '节能'],
  space: ['占地', '场地'],
  revenue: ['收入', '营收'],
  safety: ['安全'],
  'scope-only': ['规模', '范围'],
  announced: ['宣布', '发布'],
  pilot: ['试点', '试用', '试验'],
  'in-production': ['投产', '在用', '应用'],
  'rolled-out': ['推广', '铺开'],
  ended: ['结束', '停用'],
  before: ['之前', '以前', '改造前'],
  manual: ['人工', '手工'],
  'industry-average': ['行业平均'],
  'trade-usual': ['业内通常'],
  control: ['对照', '对照组'],
  'other-method': ['别的办法', '别的模型'],
  'reference-standard': ['标准', '金标准'],
  estimate: ['预计', '预测值'],
  none: ['无', '没有'],
  adopter: ['采用方', '用户', '厂方', '使用方'],
  provider: ['提供方', '供应商', '设备方', '厂商'],
  outlet: ['媒体', '报纸', '报道'],
  authority: ['政府部门', '主管部门', '政府'],
  researchers: ['研究者', '研究人员', '论文作者'],
  'not-disclosed': ['未披露', '没有说'],
  about: ['约', '大约', '左右'],
  nearly: ['近', '将近', '接近'],
  over: ['超过', '以上', '多于', '>'],
  under: ['不到', '以下', '少于', '<'],
  lower: ['越低越好', '越少越好', '低'],
  higher: ['越高越好', '越多越好', '高'],
  group: ['集团'],
  large: ['大型', '大'],
  medium: ['中型', '中'],
  small: ['小型', '小'],
  official: ['官方', '政府网站'],
  press: ['报刊', '新闻', '媒体'],
  company: ['企业', '公司'],
  paper: ['论文'],
  'zh-CN': ['中文', '简体中文', 'zh', 'cn', 'zh_CN'],
  'zh-TW': ['繁体中文'],
  en: ['英文', '英语'],
  term: ['术语', '名词'],
  product: ['产品'],
  model: ['模型'],
  organisation: ['机构', '组织'],
  person: ['人物'],
  place: ['地方', '地点'],
  policy: ['政策', '文件'],
  event: ['事件', '活动'],
};

/** The fixed value that was most likely meant: by its spelling, or by what it is called in Chinese. */
export const valueMeant = (typed: string, allowed: readonly string[]): string | undefined =>
  allowed.find((value) => CHINESE_VALUES[value]?.includes(typed.trim())) ?? nearestValue(typed, allowed);
