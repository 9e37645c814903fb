import { z } from 'astro/zod';
import { field } from '../../records/field.ts';
import { caseSchema, result } from '../../records/schemas/case.ts';
import { figureSchema } from '../../records/schemas/figure.ts';
import { DATE_PATTERN, quantity } from '../../records/primitives.ts';
import { referenceSchema } from '../../records/schemas/reference.ts';
import { sourceSchema } from '../../records/schemas/source.ts';
import { updateSchema } from '../../records/schemas/update.ts';
import type { Language } from '../../i18n/language.ts';
import { MOST_ITEMS, type List } from './json.ts';
import { qualitySchema } from '../../views/quality-schema.ts';

const id = field(z.string(), '永久编号', 'permanent id');
const grades = {
  grade: field(z.number().int().min(1).max(4).nullable(), '证据等级，1—4；只说规模的为null', 'grade of evidence, 1 to 4; null for scope only'),
  grade_met: field(z.array(z.string()), '已满足的条件', 'conditions that hold'),
  grade_raise: field(z.array(z.string()), '升一级还缺的条件', 'conditions that would raise the grade'),
};
const said = z.strictObject({ zh: z.string(), en: z.string() });
/** A result as it is sent: figure records are looked up, so that every number is in place. */
const sentResult = z.strictObject({
  ...result.shape,
  before: field(quantity.optional(), '之前的值', 'the value before'),
  after: field(quantity.optional(), '之后的值', 'the value after'),
  change: field(
    z.strictObject({ ...quantity.shape, of: z.string().optional(), as_said: said.optional() }).optional(),
    '来源直接给出的变化；前后都有时没有',
    'the change as the source words it; never beside before and after',
  ),
  ...grades,
});
const sentCase = z.strictObject({
  id,
  ...caseSchema.shape,
  results: field(z.array(sentResult), '结果，字段见results', 'results; fields as in results'),
  industry_slug: field(z.string(), '行业在网址里的写法', 'the industry as addresses write it'),
  sector: field(z.enum(['materials', 'machines', 'consumer', 'services']), '四个行业大类之一', 'one of four sectors'),
  grade: field(z.number().int().min(0).max(4), '主要结果的等级；0为没有可评级的结果', 'grade of the main result; 0 where none is graded'),
  headline: field(z.string().nullable(), '主要结果的编号', 'id of the main result'),
  headline_reason: field(said.nullable(), '为什么以它为主；null为等级最高的那个', 'why it is the main one; null where it has the highest grade'),
});

/** Shape of one item of each list of the JSON API. */
const ITEM_SCHEMAS: Record<List, z.ZodObject> = {
  cases: sentCase,
  results: z.strictObject({
    ...sentResult.shape,
    id: field(z.string(), '案例编号#结果编号', 'id of the case, #, id of the result'),
    case: field(z.string(), '案例的编号', 'id of the case'),
  }),
  figures: z.strictObject({ id, ...figureSchema.shape }),
  reference: z.strictObject({ id, ...referenceSchema.shape }),
  updates: z.strictObject({ id, ...updateSchema.shape }),
  sources: z.strictObject({ id, ...sourceSchema.shape }),
};

/** An address, whole or, on a site that wasn't told its host, on the host of the file itself. */
const reference = z.string().meta({ format: 'uri-reference' });
/** What every file says of itself. */
const provenance = {
  schema: field(reference, '本文件的JSON Schema的网址', 'address of the JSON Schema of this file'),
  license: field(z.url(), '许可', 'licence'),
  attribution: field(z.string(), '引用时的署名', 'whom to name when you use it'),
};
const listSchema = (item: z.ZodType) =>
  z.strictObject({
    ...provenance,
    updated: field(
      z.string().regex(DATE_PATTERN).nullable(),
      '记录最近一次改动、核对或读到的日期',
      'the latest day on which a record was changed, checked or read',
    ),
    total: field(z.number().int().min(0), '整个列表的条数', 'items in the whole list'),
    next: field(reference.nullable(), '下一个文件的网址；最后一个文件为null', 'address of the next file; null in the last'),
    items: field(z.array(item).max(MOST_ITEMS), `条目，一个文件最多${MOST_ITEMS}条`, `the items, at most ${MOST_ITEMS} in a file`),
  });

/**
 * The JSON Schema (2020-12) of a list, of one case's own file, or of the report on quality.
 *
 * @param name a list of the API, `case` or `quality`
 */
export function jsonSchema(name: List | 'case' | 'quality', address: string): object {
  const shape =
    name === 'case'
      ? ITEM_SCHEMAS.cases
      : name === 'quality'
        ? z.strictObject({ ...provenance, ...qualitySchema.shape })
        : listSchema(ITEM_SCHEMAS[name]);
  return { $id: address, title: name, ...z.toJSONSchema(shape, { io: 'output', unrepresentable: 'any' }) };
}

/** One field of an item, for people. */
export interface FieldRow {
  name: string;
  /** As in string[], number | null, object. */
  type: string;
  optional: boolean;
  means: string;
}
interface Node {
  type?: string;
  items?: Node;
  anyOf?: Node[];
  enum?: unknown[];
  properties?: Record<string, Node>;
  required?: string[];
  description?: string;
  zh?: string;
}

/** The type of a field in a few characters. */
function typeText(node: Node): string {
  if (node.anyOf) return [...new Set(node.anyOf.map(typeText))].join(' | ');
  if (node.type === 'array') return `${node.items?.anyOf ? 'object' : typeText(node.items ?? {})}[]`;
  if (node.properties && Object.keys(node.properties).join() === 'zh,en') return '{ zh, en }';
  return node.type ?? 'object';
}

/** The fields of an item of a list, or of the frame around the items, as the published JSON Schema has them. */
export function fieldRows(list: List | 'frame', language: Language): FieldRow[] {
  const file = jsonSchema(list === 'frame' ? 'cases' : list, '') as Node;
  const node = list === 'frame' ? file : (file.properties?.items?.items ?? {});
  return Object.entries(node.properties ?? {}).map(([name, value]) => ({
    name,
    type: typeText(value),
    optional: !node.required?.includes(name),
    means: { zh: value.zh, en: value.description }[language] ?? '',
  }));
}
