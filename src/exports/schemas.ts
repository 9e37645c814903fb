import { z } from 'astro/zod';
import { caseSchema, result } from '../records/schemas/case.ts';
import { figureSchema } from '../records/schemas/figure.ts';
import { quantity } from '../records/primitives.ts';
import { referenceSchema } from '../records/schemas/reference.ts';
import { sourceSchema } from '../records/schemas/source.ts';
import { updateSchema } from '../records/schemas/update.ts';
import type { List } from './json.ts';

const id = z.string();
const grades = {
  grade: z.number().int().min(1).max(4).nullable(),
  grade_met: z.array(z.string()),
  grade_raise: z.array(z.string()),
};
const said = z.strictObject({ zh: z.string(), en: z.string() });
/** A result as it is sent: figure records looked up, so that every number stands in place. */
const sentResult = z.strictObject({
  ...result.shape,
  before: quantity.optional(),
  after: quantity.optional(),
  change: z.strictObject({ ...quantity.shape, of: z.string().optional(), as_said: said.optional() }).optional(),
  ...grades,
});
const sentCase = z.strictObject({
  id,
  ...caseSchema.shape,
  results: z.array(sentResult),
  industry_slug: z.string(),
  sector: z.enum(['materials', 'machines', 'consumer', 'services']),
  grade: z.number().int().min(0).max(4),
  headline: z.string().nullable(),
});

/** Shape of one item of each list of the JSON API. */
const ITEMS: Record<List, z.ZodType> = {
  cases: sentCase,
  results: z.strictObject({ ...sentResult.shape, id, case: id }),
  figures: z.strictObject({ id, ...figureSchema.shape }),
  reference: z.strictObject({ id, ...referenceSchema.shape }),
  updates: z.strictObject({ id, ...updateSchema.shape }),
  sources: z.strictObject({ id, ...sourceSchema.shape }),
};

/**
 * The JSON Schema (2020-12) of a list, or of one case's own file.
 *
 * @param name a list of the API, or `case`
 */
export function jsonSchema(name: List | 'case', address: string): object {
  const item = name === 'case' ? ITEMS.cases : z.strictObject({ items: z.array(ITEMS[name]) });
  return { $id: address, title: name, ...z.toJSONSchema(item, { io: 'output', unrepresentable: 'any' }) };
}
