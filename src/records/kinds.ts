import type { z } from 'astro/zod';
import { type CaseRecord, caseSchema } from './schemas/case.ts';
import { type FigureRecord, figureSchema } from './schemas/figure.ts';
import { type ReferenceRecord, referenceSchema } from './schemas/reference.ts';
import { type SourceRecord, sourceSchema } from './schemas/source.ts';
import { type UpdateRecord, updateSchema } from './schemas/update.ts';

/** The kinds of YAML record; the key is the folder under content/. */
export interface RecordOf {
  cases: CaseRecord;
  figures: FigureRecord;
  reference: ReferenceRecord;
  sources: SourceRecord;
  updates: UpdateRecord;
}
export type Kind = keyof RecordOf;

export const SCHEMAS: { [K in Kind]: z.ZodType<RecordOf[K]> } = {
  cases: caseSchema,
  figures: figureSchema,
  reference: referenceSchema,
  sources: sourceSchema,
  updates: updateSchema,
};
export const KINDS = Object.keys(SCHEMAS) as Kind[];
