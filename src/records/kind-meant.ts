import type { z } from 'astro/zod';
import { KINDS, SCHEMAS, type Kind } from './kinds.ts';
import { keysAt } from './schema-parts.ts';

/** Fewer fields than these tell nothing. */
const FEWEST = 4;

/**
 * The kind of which a record has the fields, where it isn't the one whose folder it lies in: it then is in the wrong folder, and
 * each of its fields would be told as wrong.
 *
 * @param value what the file holds
 * @param schema of the folder's kind
 */
export function kindMeant(value: unknown, schema: z.ZodType): Kind | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = Object.keys(value);
  if (given.length < FEWEST) return undefined;
  const known = (one: z.ZodType) => given.filter((key) => keysAt(one, []).includes(key)).length;
  const own = KINDS.find((kind) => SCHEMAS[kind] === schema);
  if (own === undefined || known(schema) > given.length / 2) return undefined;
  const [best] = KINDS.filter((kind) => kind !== own).sort((a, b) => known(SCHEMAS[b]) - known(SCHEMAS[a]));
  return best && known(SCHEMAS[best]) >= given.length - 1 && known(SCHEMAS[best]) > known(schema) ? best : undefined;
}
