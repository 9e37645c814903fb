import type { z } from 'astro/zod';

type Definition = {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  items?: z.ZodType[];
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  in?: z.ZodType;
};

/** What a schema is made of, as far as the check asks for it. */
export interface SchemaParts {
  /** zod's name of the type, with wrappers (optional, default, pipe) taken off. */
  type: string;
  /** May be left out. */
  optional: boolean;
  nullable: boolean;
  /** The fields of an object. */
  shape: Record<string, z.ZodType> | undefined;
  /** The fields that an object or record may have; empty where a record takes any. */
  keys: string[];
  /** The forms of a union. */
  options: z.ZodType[];
  /** The values of an enumeration. */
  values: string[];
  /** The items of a list, the values of a record, the forms of a union. */
  inner: z.ZodType[];
}

/** Takes a schema of zod apart: wrappers off, then its fields, items or forms. */
export function partsOf(schema: z.ZodType): SchemaParts {
  let [definition, optional, nullable] = [schema._zod.def as unknown as Definition, false, false];
  for (let next = definition.innerType ?? definition.in; next; next = definition.innerType ?? definition.in) {
    optional ||= definition.type === 'optional' || definition.type === 'default';
    nullable ||= definition.type === 'nullable';
    definition = next._zod.def as unknown as Definition;
  }
  const { type, shape, element, items = [], keyType, valueType, options = [], entries = {} } = definition;
  const inner = [...(element ? [element] : []), ...items, ...(valueType ? [valueType] : []), ...options];
  const keys = shape ? Object.keys(shape) : keyType ? partsOf(keyType).values : [];
  return { type, optional, nullable, shape, keys, options, values: Object.values(entries), inner };
}

/** The schema at a path of a value; undefined where there is none. Forms of a union are tried in their order. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [part, ...rest] = path;
  if (part === undefined) return schema;
  const { shape, options, inner } = partsOf(schema);
  if (options.length > 0) return options.map((option) => schemaAt(option, path)).find((found) => found !== undefined);
  const next = shape ? shape[String(part)] : inner[typeof part === 'number' && inner.length > 1 ? part : 0];
  return next && schemaAt(next, rest);
}

/** The keys that a schema knows at a path; unions give the keys of all their forms. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const { shape, keys, options, inner } = partsOf(schema);
  if (options.length > 0) return [...new Set(options.flatMap((option) => keysAt(option, path)))];
  const [part, ...rest] = path;
  if (part === undefined) return keys;
  const next = shape ? shape[String(part)] : inner[0];
  return next ? keysAt(next, rest) : [];
}
