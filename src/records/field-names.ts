import type { z } from 'astro/zod';
import { SCHEMAS } from './kinds.ts';
import { nearestValue } from './number-meant.ts';
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
  adopters: ['采用者', '用户', '使用单位'],
  providers: ['提供者', '供应商', '技术提供方'],
  industry: ['行业'],
  industry_class: ['小类', '行业小类'],
  city: ['城市', '地市', '设区市'],
  county: ['县', '区县', '县市区'],
  stages: ['环节'],
  tasks: ['问题', '任务'],
  technologies: ['技术'],
  field: ['领域'],
  phase: ['阶段', '进展'],
  approach: ['做法', '方案'],
  cost: ['投入', '费用', '成本'],
  doubts: ['疑问', '存疑'],
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
