import type { z } from 'astro/zod';

/**
 * Gives a schema its explanation in both languages. The English one becomes the JSON Schema
 * `description` (editor hovers); the Chinese one rides along as `zh`, for forms and the schema page.
 *
 * @param schema the zod schema of the field
 * @param zh one sentence for editors who read Chinese
 * @param en one sentence for editors who read English
 */
export const field = <T extends z.ZodType>(schema: T, zh: string, en: string): T => schema.meta({ description: en, zh }) as T;
