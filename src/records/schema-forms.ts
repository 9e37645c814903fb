import type { z } from 'astro/zod';
import { partsOf } from './schema-parts.ts';

/** How a value of a schema may be written, as an example in one line of YAML; words stand as …. */
export function formOf(schema: z.ZodType): string {
  const { type, shape, options, values, inner } = partsOf(schema);
  if (options.length > 0) return formOf(options[0] as z.ZodType);
  if (shape) {
    if ('min' in shape && 'unit' in shape) return '{ value: …, unit: … }';
    const keys = Object.entries(shape).filter(([, part]) => !partsOf(part).optional);
    return `{ ${(keys.length > 0 ? keys : Object.entries(shape).slice(0, 1)).map(([key, part]) => `${key}: ${formOf(part)}`).join(', ')} }`;
  }
  switch (type) {
    case 'enum':
      return values.length > 3 ? '…' : values.join(' / ');
    case 'boolean':
      return 'true';
    case 'array':
      return inner[0] ? `[${formOf(inner[0])}]` : '[]';
    case 'tuple':
      return `[${inner.map(formOf).join(', ')}]`;
    case 'record':
      return '{ … }';
    default:
      return '…';
  }
}

/** All ways in which a value may be written: one for each form of a union. */
export function formsOf(schema: z.ZodType): string[] {
  const { options, values } = partsOf(schema);
  if (options.length > 0) return options.flatMap(formsOf);
  return values.length > 0 ? values : [formOf(schema)];
}
