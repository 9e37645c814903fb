import type { z } from 'astro/zod';
import { SCHEMAS } from './kinds.ts';
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
